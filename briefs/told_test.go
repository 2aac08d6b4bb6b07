package briefs_test

import (
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/briefs/markdown"
	"parley/model"
)

// What is so by the user's word shows as such in a brief and in its export.
func TestTheUsersWordShows(t *testing.T) {
	var b brieftest.Builder
	a := b.Add(brieftest.Article("1_note", "Juro Balan said that the dam was full. Balan denied that it leaked.\nIt was old, the clerk said.\n", model.Report, "2031-05-04"))
	juro := b.Actor("Juro Balan", model.Person, "Balan")
	told := []model.Mention{{Article: a.ID, Span: model.Span{Start: 39, End: 44}, Form: model.ByName, Why: "surname; joined: corrections.csv"}}
	b.Corpus.Actors[0].Mentions = append(b.Corpus.Actors[0].Mentions[:1], told...)
	b.Corpus.Actors[0].Told = []string{"same as “Balan” (corrections.csv line 2)"}
	b.Says(a, juro, model.Reported, "the dam was full")
	for words, who := range map[string]model.ActorID{"it leaked": juro, "It was old": ""} {
		s := b.Says(a, who, model.Reported, words)
		s.Basis, s.Why.Speaker = model.SpeakerByUser, model.CorrectionsTable
		s.Source = &model.Span{Start: s.Content[0].End, End: s.Content[0].End + 1}
	}
	water := b.Theme("Water", "It was old")
	c := b.Build()
	page := briefs.ForActor(c, juro, briefs.Options{})
	who := section(page, "who")
	if len(who.Rows) != 1 || who.Rows[0][0] != "Juro Balan; Balan (user)" || len(who.Notes) == 0 || who.Notes[0] != "User: same as “Balan” (corrections.csv line 2)." {
		t.Errorf("%+v", who)
	}
	if _, l := lineOf(page, "leaked"); !strings.Contains(l.Label, "Juro Balan (user: corrections.csv)") {
		t.Errorf("label %q", l.Label)
	}
	if _, l := lineOf(briefs.ForTheme(c, water, briefs.Options{}), "It was old"); !strings.Contains(l.Label+strings.Join(l.Cells, " "), "speaker unknown (user: corrections.csv)") {
		t.Errorf("label %q, cells %q", l.Label, l.Cells)
	}
	if _, l := lineOf(page, "full"); strings.Contains(l.Label, "user") {
		t.Errorf("label %q", l.Label)
	}
	out, err := markdown.Write(page, markdown.Options{})
	if err != nil || !strings.Contains(string(out), "(user: corrections.csv)") || !strings.Contains(string(out), "User: same as") {
		t.Errorf("exported: %v\n%s", err, out)
	}
}
