package briefs_test

import (
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// TestAJointStatementHasAllItsSpeakers: each of them has it on its page, the
// label names all, and a denial by any of them answers for its side.
func TestAJointStatementHasAllItsSpeakers(t *testing.T) {
	var b brieftest.Builder
	a := b.Add(brieftest.Article("051_joint", "Vesk accused Sudmark of taking the northern fish.\n"+
		"Norland and Sudmark denied that they took the northern fish.\n", model.Report, "2031-05-04"))
	for _, name := range []string{"Norland", "Sudmark", "Vesk"} {
		b.Actor(name, model.Country)
	}
	accusation := b.Says(a, "vesk", model.Reported, "taking the northern fish")
	accusation.Act, accusation.Target = model.Accuses, "sudmark"
	denial := b.Says(a, "norland", model.Reported, "that they took the northern fish")
	denial.Act, denial.With = model.Denies, []model.ActorID{"sudmark"}
	c := b.Build()
	for _, id := range []model.ActorID{"norland", "sudmark"} {
		_, l := lineOf(briefs.ForActor(c, id, briefs.Options{}), "denied that they")
		if !strings.Contains(l.Label, "Norland and Sudmark") {
			t.Errorf("%s: label %q", id, l.Label)
		}
	}
	notes := strings.Join(section(briefs.ForActor(c, "sudmark", briefs.Options{}), "conflict").Notes, "\n")
	if !strings.HasPrefix(notes, "c1: accusation and denial") {
		t.Errorf("pairs %q", notes)
	}
}

// TestABodySpeaksThroughItsOwn: the head, the organ and the officials of a body
// are heard on its page, and nobody calls it silent.
func TestABodySpeaksThroughItsOwn(t *testing.T) {
	var b brieftest.Builder
	a := b.Add(brieftest.Article("052_body", "The Harbour League met on Monday.\nEda Morn, president of the Harbour League Commission, said that the toll will fall.\n"+
		"Harbour League officials said that the pilots were tired.\nPal Ruve of the Rope Makers said that the toll was unjust.\n", model.Report, "2031-05-04"))
	b.Actor("Harbour League", model.Organisation)
	commission := b.Actor("Harbour League Commission", model.Organisation)
	b.Actor("Rope Makers", model.Organisation)
	morn := b.Actor("Eda Morn", model.Person)
	officials := b.Actor("Harbour League officials", model.Unnamed)
	ruve := b.Actor("Pal Ruve", model.Person)
	b.Corpus.Actors[3].Related = []model.Relation{{Actor: commission, Kind: "heads", Article: a.ID, Sentence: 1}}
	b.Says(a, morn, model.Reported, "that the toll will fall")
	b.Says(a, officials, model.Reported, "that the pilots were tired")
	b.Says(a, ruve, model.Reported, "that the toll was unjust")
	c := b.Build()
	brief := briefs.ForActor(c, "harbour-league", briefs.Options{Full: true})
	own := texts(section(brief, "said").Lines) + texts(section(brief, "leads").Lines)
	for words, want := range map[string]bool{"will fall": true, "were tired": true, "was unjust": false} {
		if strings.Contains(own, words) != want {
			t.Errorf("%q as said for the league: %v", words, !want)
		}
	}
	if head := strings.Join(brief.Head, " "); strings.Contains(head, "no statement") {
		t.Errorf("called silent: %q", head)
	}
	if head := strings.Join(briefs.ForActor(c, "rope-makers", briefs.Options{}).Head, " "); !strings.Contains(head, "no statement") {
		t.Errorf("given the words of somebody who is not known to speak for it: %q", head)
	}
}

// TestAnOfficeMayBeSomebodyWithAName: who may be the holder of an office that
// speaks is not called silent.
func TestAnOfficeMayBeSomebodyWithAName(t *testing.T) {
	for speaker, silent := range map[string]bool{"finance minister": false, "officials": true} {
		var b brieftest.Builder
		a := b.Add(brieftest.Article("053_office", "Eda Morn came late.\nNobody spoke. The "+speaker+" said that the toll will fall.\n", model.Report, "2031-05-04"))
		b.Actor("Eda Morn", model.Person)
		b.Says(a, b.Actor(speaker, model.Unnamed), model.Reported, "that the toll will fall")
		head := strings.Join(briefs.ForActor(b.Build(), "eda-morn", briefs.Options{}).Head, " ")
		if strings.Contains(head, "no statement by Eda Morn") != silent {
			t.Errorf("%s: %q", speaker, head)
		}
	}
}
