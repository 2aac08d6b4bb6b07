package briefs_test

import (
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// kindIn is the kind of the only line of a brief about Norland made of a text.
func kindIn(text string, kind model.ArticleKind) briefs.LineKind {
	var b brieftest.Builder
	b.Add(brieftest.Article("051_text", text+"\n", kind, "2031-05-04"))
	b.Actor("Norland", model.Country)
	_, l := lineOf(briefs.ForActor(b.Build(), "norland", briefs.Options{Full: true}), "Norland")
	return l.Kind
}

func TestViewIsTheAuthorsOwn(t *testing.T) {
	for text, want := range map[model.ArticleKind]map[string]briefs.LineKind{
		model.Report: {
			"Norland must open its harbours before the winter storms.":                       briefs.ViewLine,
			"Norland must open its harbours, said the pilots.":                               briefs.NarrationLine,
			"The pilots conveyed the wish of their guild that Norland should open harbours.": briefs.NarrationLine,
			"People in Norland have to queue for bread every morning.":                       briefs.NarrationLine,
		},
		model.Opinion: {
			"Norland has to open its harbours before the winter storms.": briefs.ViewLine,
			"Norland is a country of locked doors and long corridors.":   briefs.ViewLine,
		},
	} {
		for sentence, kind := range want {
			if got := kindIn(sentence, text); got != kind {
				t.Errorf("%s, %q: %s, want %s", text, sentence, got, kind)
			}
		}
	}
}

func TestSilenceIsNothingSaid(t *testing.T) {
	for _, cue := range []string{"declined to comment on the herring", "did not say that the herring came back"} {
		var b brieftest.Builder
		a := b.Add(brieftest.Article("052_text", "Ana Kesten "+cue+" in the northern bay.\n", model.Report, "2031-05-04"))
		ana := b.Actor("Ana Kesten", model.Person)
		s := b.Says(a, ana, model.Reported, "the herring")
		at, end := len("Ana Kesten "), len("Ana Kesten declined")
		if cue[:3] == "did" {
			at, end = len("Ana Kesten did not "), len("Ana Kesten did not say")
		}
		s.Cue = &model.Span{Start: at, End: end}
		brief := briefs.ForActor(b.Build(), ana, briefs.Options{})
		if _, l := lineOf(brief, "herring"); l.Kind != briefs.NarrationLine {
			t.Errorf("%q: %q", cue, l.Kind)
		}
	}
}
