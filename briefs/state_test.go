package briefs_test

import (
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// tannland is a corpus about an invented state, its capital, a minister, a
// former one, officials and a rebel group.
func tannland(governments ...string) *model.Corpus {
	var b brieftest.Builder
	a := b.Add(brieftest.Article("021_report", "Tannland closed the strait on 2 June 2031.\n"+
		"Orrheim wants a new treaty, Orrheim said.\n"+
		"Foreign Minister Eda Morn said that the strait belongs to all.\n"+
		"Tann officials said that the pilots were tired.\n"+
		"Pal Ruve, a former minister, said that the closure was unwise.\n"+
		"The Red Oars said that they will row on.\n"+
		"Morn flew to Vesk on 5 June 2031.\n"+
		"Vesk accused Tannland of piracy.\n", model.Report, "2031-06-06"))
	land := b.Actor("Tannland", model.Country)
	for _, g := range governments {
		b.Actor(g, model.Government)
	}
	minister := b.Actor("Eda Morn", model.Person, "Morn")
	officials := b.Actor("Tann officials", model.Unnamed)
	former := b.Actor("Pal Ruve", model.Person)
	rebels := b.Actor("Red Oars", model.Group)
	for i := range b.Corpus.Actors {
		actor := &b.Corpus.Actors[i]
		actor.Country = "TL"
		switch actor.ID {
		case minister:
			actor.Roles = []model.Role{{Text: "Foreign Minister", Article: a.ID}}
		case former:
			actor.Roles = []model.Role{{Text: "minister", Article: a.ID, Former: true}}
		}
	}
	vesk := b.Actor("Vesk", model.Country)
	b.Says(a, "orrheim", model.Reported, "Orrheim wants a new treaty")
	b.Says(a, minister, model.Reported, "the strait belongs to all")
	b.Says(a, officials, model.Reported, "the pilots were tired")
	b.Says(a, former, model.Reported, "the closure was unwise")
	b.Says(a, rebels, model.Reported, "they will row on")
	accusation := b.Says(a, vesk, model.Reported, "piracy")
	accusation.Act, accusation.Target = model.Accuses, land
	b.Corpus.Events = []model.Event{
		{Article: a.ID, Sentence: 0, Status: model.Happened, Date: model.EventDate{Date: model.Date{Raw: "2 June 2031", Value: "2031-06-02", Basis: model.Stated}}},
		{Article: a.ID, Sentence: 6, Status: model.Happened, Date: model.EventDate{Date: model.Date{Raw: "5 June 2031", Value: "2031-06-05", Basis: model.Stated}}},
	}
	return b.Build()
}

func texts(lines []briefs.Line) string {
	var out []string
	for _, l := range lines {
		out = append(out, l.Text)
	}
	return strings.Join(out, "\n")
}

func TestAStateSpeaksThroughItsOwn(t *testing.T) {
	b := briefs.ForActor(tannland("Orrheim"), "tannland", briefs.Options{Full: true})
	own := texts(section(b, "said").Lines) + texts(section(b, "leads").Lines)
	for words, want := range map[string]bool{
		"Orrheim wants": true, "belongs to all": true, "were tired": true, "was unwise": false, "row on": false,
	} {
		if strings.Contains(own, words) != want {
			t.Errorf("%q as said for the state: %v\n%s", words, !want, own)
		}
	}
	if _, l := lineOf(b, "belongs to all"); !strings.Contains(l.Label, "Eda Morn") || strings.Contains(l.Label, "Tannland") {
		t.Errorf("label %q does not name who spoke", l.Label)
	}
	if at, _ := lineOf(b, "flew to Vesk"); at == "" {
		t.Error("a dated act of the minister is missing")
	}
	if notes := strings.Join(section(b, "absent").Notes, " "); strings.Contains(notes, "A statement by Tannland") {
		t.Errorf("called silent: %q", notes)
	}
}

func TestAMinistersPageIsHisOwn(t *testing.T) {
	b := briefs.ForActor(tannland("Orrheim"), "eda-morn", briefs.Options{Full: true})
	if _, l := lineOf(b, "were tired"); l.Text != "" {
		t.Errorf("the officials' words on the minister's page: %q", l.Text)
	}
}

func TestRivalGovernmentsAreNotMixed(t *testing.T) {
	b := briefs.ForActor(tannland("Orrheim", "Council of Vesk"), "tannland", briefs.Options{Full: true})
	if _, l := lineOf(b, "Orrheim wants"); l.Text != "" {
		t.Errorf("one of two governments on the state's page: %q", l.Text)
	}
	notes := strings.Join(section(b, "who").Notes, " ")
	if !strings.Contains(notes, "Kept apart, each with a page of its own: Orrheim; Council of Vesk.") {
		t.Errorf("notes %q", notes)
	}
	if absent := strings.Join(section(b, "absent").Notes, " "); strings.Contains(absent, "A statement by Tannland") {
		t.Errorf("called silent though its government may speak for it: %q", absent)
	}
}
