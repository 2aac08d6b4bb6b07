package briefs_test

import (
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// A relation is shown with the sentence that tells it, or with its place when that
// stands among the leads or tells of the subject in passing.
func TestRelated(t *testing.T) {
	var b brieftest.Builder
	a := b.Add(brieftest.Article("054_related", "Eda Morn said that the toll will fall.\nEda Morn said that the pilots were tired.\nEda Morn said that the ropes were old.\n"+
		"Eda Morn is no friend of noise.\nEda Morn heads the Harbour League.\nThe Rope Makers slept.\n", model.Report, "2031-05-04"))
	morn := b.Actor("Eda Morn", model.Person)
	league := b.Actor("Harbour League", model.Organisation)
	makers := b.Actor("Rope Makers", model.Organisation)
	for _, words := range []string{"that the toll will fall", "that the pilots were tired", "that the ropes were old"} {
		b.Says(a, morn, model.Reported, words)
	}
	b.Corpus.Actors[0].Related = []model.Relation{{Actor: league, Kind: "heads", Article: a.ID, Sentence: 4}, {Actor: makers, Kind: "met", Article: a.ID, Sentence: 5}}
	brief := briefs.ForActor(b.Build(), morn, briefs.Options{Full: true})
	s := section(brief, "related")
	if len(s.Lines) != 1 || s.Lines[0].Text != "Eda Morn heads the Harbour League." || s.Lines[0].Cells[0] != "heads Harbour League" {
		t.Errorf("lines %+v", s.Lines)
	}
	if notes := strings.Join(s.Notes, " "); !strings.Contains(notes, "met Rope Makers (054_related L6") {
		t.Errorf("notes %q", notes)
	}
}
