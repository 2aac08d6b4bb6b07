package themes

import (
	"slices"
	"testing"

	"parley/model"
)

// twoStories are two affairs, told in two articles each, that share no party.
func twoStories(t *testing.T) []*Local {
	t.Helper()
	malta := model.Actor{ID: "malta", Name: "Malta", Kind: model.Country, Country: "MT"}
	libya := model.Actor{ID: "libya", Name: "Libya", Kind: model.Country, Country: "LY"}
	who := map[string]model.Actor{"Malta": malta, "Libya": libya, "Fiji": fiji, "Tonga": tonga}
	var out []*Local
	for id, sentences := range [][]string{
		{"Fiji opened talks with Tonga.", "Tonga wants the talks to go on.", "Fiji is calm."},
		{"Malta opened talks with Libya.", "Libya left the talks.", "Malta is warm."},
		{"Fiji praised the talks.", "Tonga and Fiji trade in coconuts.", "Tonga is small."},
		{"Malta is ready for talks.", "Libya is not.", "Libya and Malta share a sea."},
	} {
		doc := article(t, string(rune('a'+id)), sentences...)
		out = append(out, Collect(doc, cast(doc, who)))
	}
	return out
}

func TestCategoriesAreSplitByStory(t *testing.T) {
	locals := twoStories(t)
	if got, want := newFolder(locals).stories(), []int{0, 1, 0, 1}; !slices.Equal(got, want) {
		t.Errorf("stories %v, want %v", got, want)
	}
	th := Join(locals, nil)
	check(t, th, locals)
	if got := named(th, "Talks and negotiations"); got != nil {
		t.Errorf("the talks of two stories are one theme: %v", whys(got))
	}
	want := []string{"b 0: talks", "b 1: talks", "d 0: talks"}
	if got := whys(named(th, "Talks and negotiations: Libya and Malta")); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q; themes %v", got, want, labels(th))
	}
}

func TestOneStoryIsNotSplit(t *testing.T) {
	f := newFolder(islands(t, 5))
	if got := f.split(f.codebook(), func(*draft) bool { return true }); len(got) != len(world().categories) {
		t.Errorf("%d parts of %d categories", len(got), len(world().categories))
	}
}

// A chain of articles, each sharing two parties with the next, is no story.
func TestStoriesDoNotChain(t *testing.T) {
	var locals []*Local
	for _, sides := range [][]string{{"a", "b", "c"}, {"b", "c", "d"}, {"c", "d", "e"}} {
		l := &Local{article: &model.Article{}}
		for i, key := range sides {
			l.sides = append(l.sides, side{key: key})
			l.present = append(l.present, []presence{{side: i}}, []presence{{side: i}})
		}
		locals = append(locals, l)
	}
	locals = append(locals, nil)
	if got, want := newFolder(locals).stories(), []int{0, 0, 2, 0}; !slices.Equal(got, want) {
		t.Errorf("stories %v, want %v", got, want)
	}
}
