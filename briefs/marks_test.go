package briefs_test

import (
	"slices"
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// TestQuotationsAreShownWhole puts every sentence of a text into a theme: those
// that a statement holds come as one line, in whatever order they are named.
func TestQuotationsAreShownWhole(t *testing.T) {
	const text = "The lake froze in March. “We waited. We sold the boats. We left,” Juro Balan said. Norland counted the boats."
	var b brieftest.Builder
	a := b.Add(brieftest.Article("041_lake", text, model.Report, "2031-03-09"))
	b.Actor("Norland", model.Country)
	balan := b.Actor("Juro Balan", model.Person)
	b.Says(a, balan, model.Quote, "We waited. We sold the boats. We left")
	b.Theme("Boats", "")
	slices.Reverse(b.Corpus.Themes[0].Sentences)
	brief := briefs.ForTheme(b.Build(), "boats", briefs.Options{Full: true})
	_, l := lineOf(brief, "We sold")
	if l.Kind != briefs.QuoteLine || !strings.HasPrefix(l.Text, "“We waited.") || !strings.HasSuffix(l.Text, "Balan said.") {
		t.Errorf("%s: %q", l.Kind, l.Text)
	}
	if _, l := lineOf(brief, "Norland counted"); l.Kind != briefs.NarrationLine {
		t.Errorf("%s: %q", l.Kind, l.Text)
	}
}

// TestWordsInMarksAreNobodysNarration: what stands in marks and in no statement
// is speech of a speaker who was not found, unless it is a term or a title.
func TestWordsInMarksAreNobodysNarration(t *testing.T) {
	for text, want := range map[string]briefs.LineKind{
		"“Norland has had its turn at the gates.”":                         briefs.QuoteLine,
		"On the wall stood: \"The gates of Norland stay shut.\"":           briefs.QuoteLine,
		"The sign at the Norland ferry promised “bread and fish for all”.": briefs.FragmentLine,
		"Norland has its “lake barons”.":                                   briefs.NarrationLine,
		"She left Norland after “A Long Winter on the Northern Lake”.":     briefs.NarrationLine,
		"A pipe of 6\" feeds Norland, and one of 4 feeds the mill there.":  briefs.NarrationLine,
		"“Norland opened and never closed the mark, and went on":           briefs.NarrationLine,
	} {
		var b brieftest.Builder
		b.Add(brieftest.Article("042_marks", text, model.Report, ""))
		b.Actor("Norland", model.Country)
		_, l := lineOf(briefs.ForActor(b.Build(), "norland", briefs.Options{}), "Norland")
		if l.Kind != want {
			t.Errorf("%q: %s, want %s", text, l.Kind, want)
		}
		if got := strings.Contains(strings.Join(l.Flags, " "), briefs.FlagNoSpeaker); got != (want != briefs.NarrationLine) {
			t.Errorf("%q: flags %q", text, l.Flags)
		}
	}
}
