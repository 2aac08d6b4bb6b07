package briefs_test

import (
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// A relation is shown with the sentence that tells it, or with its place when that
// stands elsewhere in the brief or tells of the subject in passing.
func TestRelated(t *testing.T) {
	var b brieftest.Builder
	acts := ""
	for _, place := range []string{"harbour", "mill", "tower", "market", "bridge", "school", "port", "lake", "mine", "farm", "station"} {
		acts += "Eda Morn opened the " + place + " in May 2031.\n"
	}
	a := b.Add(brieftest.Article("054_related", acts+"Eda Morn heads the Harbour League.\nThe Rope Makers slept.\n", model.Report, "2031-05-04"))
	morn := b.Actor("Eda Morn", model.Person)
	league := b.Actor("Harbour League", model.Organisation)
	makers := b.Actor("Rope Makers", model.Organisation)
	b.Corpus.Actors[0].Related = []model.Relation{{Actor: league, Kind: "heads", Article: a.ID, Sentence: 11}, {Actor: makers, Kind: "met", Article: a.ID, Sentence: 12}}
	c := b.Build()
	s := section(briefs.ForActor(c, morn, briefs.Options{}), "related")
	if len(s.Lines) != 1 || s.Lines[0].Text != "Eda Morn heads the Harbour League." || s.Lines[0].Cells[0] != "heads Harbour League" {
		t.Errorf("lines %+v", s.Lines)
	}
	if notes := strings.Join(s.Notes, " "); !strings.Contains(notes, "met Rope Makers (054 L13 s1)") {
		t.Errorf("notes %q", notes)
	}
	s = section(briefs.ForActor(c, morn, briefs.Options{Full: true}), "related")
	if notes := strings.Join(s.Notes, " "); len(s.Lines) > 0 || !strings.Contains(notes, "heads Harbour League (054 L12 s1)") {
		t.Errorf("with everything shown: %q and %+v", notes, s.Lines)
	}
}
