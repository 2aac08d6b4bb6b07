package themes

import "testing"

func TestRecurringNounsOfAStory(t *testing.T) {
	doc := article(t, "a",
		"Fiji needs a permit for drivers.", "The permit is white.", "Drivers lost a permit in Fiji.", "The weather was fine.",
	)
	f := newFolder([]*Local{Collect(doc, cast(doc, pacific))})
	got := f.recurring()
	if len(got) != 1 || got[0].label != "Permit: Fiji" || len(got[0].lines) != 3 {
		t.Fatalf("recurring %+v, want the permit in three sentences", got)
	}
}

func TestActsAreNoThemesOfMixedFolders(t *testing.T) {
	f := newFolder([]*Local{harbour(t)})
	c := choice{folder: f}
	act := &draft{label: "Accusations", isAct: true, lines: []line{{sentence: 0}, {sentence: 1}, {sentence: 6}}}
	none := func(*draft) bool { return false }
	c.fromStories([]*draft{act}, nil, nil, none)
	for _, d := range c.chosen {
		if d.isAct {
			t.Errorf("the act %q was chosen", d.label)
		}
	}
	if len(c.chosen) == 0 {
		t.Error("no affair was chosen")
	}
}
