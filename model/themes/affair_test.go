package themes

import (
	"slices"
	"strings"
	"testing"

	"parley/model"
)

// harbour tells two affairs in turns; the islands join neither to the other.
func harbour(t testing.TB) *Local {
	doc := article(t, "a",
		"Fiji will dredge the harbour.",
		"The pilots of the harbour asked for it.",
		"A fire killed a caretaker.",
		"The fire began in a classroom.",
		"Most pilots of the harbour say that the dredge is old.",
		"The caretaker had slept through the fire.",
		"Nobody was surprised.",
	)
	return Collect(doc, cast(doc, pacific))
}

func TestAffairsHangTogether(t *testing.T) {
	f := newFolder([]*Local{harbour(t)})
	got := f.affairs(map[string]bool{})
	var lines [][]int
	for _, d := range got {
		var in []int
		for _, l := range d.lines {
			in = append(in, l.sentence)
		}
		lines = append(lines, in)
	}
	want := [][]int{{0, 1, 4}, {2, 3, 5}}
	if !slices.EqualFunc(lines, want, slices.Equal) {
		t.Fatalf("affairs of lines %v, want %v", lines, want)
	}
	for i, prefix := range []string{"Harbour", "Fire"} {
		if !strings.HasPrefix(got[i].label, prefix) {
			t.Errorf("affair %d is called %q, want %q …", i, got[i].label, prefix)
		}
	}
	if why := got[0].lines[0].whys; !slices.Contains(why, "harbour") {
		t.Errorf("reasons %q, want the harbour", why)
	}
}

func TestAffairsTakeNoLabelTwice(t *testing.T) {
	f := newFolder([]*Local{harbour(t)})
	first := f.affairs(map[string]bool{})[0].label
	for _, d := range f.affairs(map[string]bool{first: true}) {
		if d.label == first {
			t.Errorf("the label %q is given again", first)
		}
	}
}

func TestTermsJoinWhenAThirdIsIn(t *testing.T) {
	w := &web{index: map[string]int{}}
	for _, keys := range [][]string{{"a"}, {"a", "b"}, {"b"}, {"b", "c"}, {"c"}, {"c"}, {"c"}, {"d"}} {
		w.lines, w.ties = append(w.lines, sentence{}), append(w.ties, nil)
		for _, k := range keys {
			w.tie(k, k)
		}
	}
	want := []bool{true, true, true, true, false, false, false, false}
	if got := w.grow([]int{0}); !slices.Equal(got, want) {
		t.Errorf("grown to %v, want %v: a quarter of a term is too little", got, want)
	}
}

func TestAffairsComeFirst(t *testing.T) {
	drafts := []*draft{{label: "Many", lines: make([]line, 3)}, {label: "Affair", isAffair: true, lines: make([]line, 2)}}
	doc := article(t, "a", "Fiji paid.")
	f := newFolder([]*Local{Collect(doc, &model.Cast{})})
	if got := f.themes(drafts); got[0].Label != "Affair" {
		t.Errorf("first comes %q", got[0].Label)
	}
}
