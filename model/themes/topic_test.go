package themes

import (
	"slices"
	"testing"
)

func TestTopicsTellWhatAPartyIsAbout(t *testing.T) {
	doc := article(t, "a",
		"Fiji built a lighthouse.", "Fiji paid for the lighthouse.", "Two lighthouses are in Fiji.",
		"Fiji has a reef.", "Fiji sold a reef to the bank.", "The men of Fiji love the reef.",
		"A reef is deep.", "Every reef is deep.", "Samoa sold a lamp.",
	)
	l := Collect(doc, cast(doc, pacific))
	f := newFolder([]*Local{l})
	got := f.withTopics(f.sides(), func(*draft) bool { return true })
	var names []string
	for _, d := range got {
		names = append(names, d.label)
	}
	if want := []string{"Fiji: lighthouse, reef", "Samoa"}; !slices.Equal(names, want) {
		t.Errorf("labels %q, want %q", names, want)
	}
	if got := f.withTopics(f.sides(), func(d *draft) bool { return len(d.lines) > 1 }); len(got) != 1 {
		t.Errorf("%d drafts fit, want 1", len(got))
	}
	if f.sides()[0].label != "Fiji" {
		t.Error("the label of the side itself was changed")
	}
}
