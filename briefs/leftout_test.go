package briefs_test

import (
	"fmt"
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// notNamed adds a name that was given to nobody, at the first place of the
// words after a start.
func notNamed(b *brieftest.Builder, a *model.Article, kind model.NameKind, words string, from int) {
	at := from + strings.Index(a.Text[from:], words)
	b.Corpus.Names = append(b.Corpus.Names, model.Name{Article: a.ID, Span: model.Span{Start: at, End: at + len(words)}, Kind: kind})
}

// saidBy adds a statement whose speaker is not known but called so.
func saidBy(b *brieftest.Builder, a *model.Article, source, content string) {
	s := b.Says(a, "", model.Reported, content)
	at := s.Content[0].Start - len(source) - len(" said that ")
	s.Source, s.Basis = &model.Span{Start: at, End: at + len(source)}, model.SpeakerUnknown
}

func TestWhatMayBeAnothersIsNamedAsLeftOut(t *testing.T) {
	var b brieftest.Builder
	a := b.Add(brieftest.Article("051_names", "Ana Kesten met her cousin Bor Kesten in Orrheim.\n"+
		"Kesten will not stay.\n"+
		"She said that the boats are old.\n"+
		"He said that the boats are new.\n"+
		"Nobody there had slept.\nRain fell on the quay.\nThe lamps were lit.\n"+
		"She said that winter comes.\n", model.Report, "2031-05-04"))
	b.Actor("Ana Kesten", model.Person)
	b.Corpus.Actors[0].Gender = model.She
	notNamed(&b, a, model.PersonName, "Kesten", strings.Index(a.Text, "Kesten will"))
	saidBy(&b, a, "She", "the boats are old")
	saidBy(&b, a, "He", "the boats are new")
	saidBy(&b, a, "She", "winter comes")
	notes := strings.Join(section(briefs.ForActor(b.Build(), "ana-kesten", briefs.Options{}), "absent").Notes, "\n")
	for _, want := range []string{
		"Left out, since it is not clear whether Ana Kesten speaks: “She” 051 L3 s1.",
		"Left out: “Kesten” in 1 place, where it may be another of that name: 051 L2 s1.",
	} {
		if !strings.Contains(notes, want) {
			t.Errorf("no %q in\n%s", want, notes)
		}
	}
}

func TestACapitalThatMayBeThePlaceIsNamedAsLeftOut(t *testing.T) {
	var b brieftest.Builder
	var text strings.Builder
	text.WriteString("Orrheim rejects the plan of Tannland.\n")
	for i := range 5 {
		fmt.Fprintf(&text, "Envoy %d looked at Orrheim.\n", i)
	}
	a := b.Add(brieftest.Article("052_capital", text.String(), model.Report, "2031-05-04"))
	land := b.Actor("Tannland", model.Country)
	state := &b.Corpus.Actors[0]
	state.Country = "TL"
	state.Mentions = append(state.Mentions, model.Mention{Article: a.ID, Span: model.Span{End: len("Orrheim")}, Form: model.ByMetonym})
	for i := range 5 {
		notNamed(&b, a, model.PlaceName, "Orrheim", strings.Index(a.Text, fmt.Sprintf("Envoy %d", i)))
	}
	c := b.Build()
	for full, want := range map[bool]string{false: "052 L2 s1, 052 L3 s1, 052 L4 s1 and 2 more.", true: "052 L5 s1, 052 L6 s1."} {
		s := section(briefs.ForActor(c, land, briefs.Options{Full: full}), "absent")
		notes := strings.Join(s.Notes, "\n")
		if full == (s.More > 0) || full == strings.Contains(s.MoreWith, "--full") {
			t.Errorf("full %v: %d more with %q", full, s.More, s.MoreWith)
		}
		if !strings.Contains(notes, "“Orrheim” in 5 places, where it may be the place alone: 052 L2 s1") || !strings.Contains(notes, want) {
			t.Errorf("full %v: %q", full, notes)
		}
	}
}
