package themes

import (
	"slices"
	"strings"
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

// Parts without a party are named after the name that their story has most.
func TestPartsWithoutParty(t *testing.T) {
	var locals []*Local
	for id, place := range []string{"Pago", "Suva"} {
		doc := article(t, string(rune('a'+id)), "Teachers want "+place+" to listen.", "The schools of "+place+" are closed.", "Ana Vea is ill.")
		c := cast(doc, map[string]model.Actor{"Ana Vea": crew})
		for _, at := range []int{0, 1} {
			s := doc.Article.Sentences[at].Span
			start := s.Start + strings.Index(doc.Article.Slice(s), place)
			c.Names = append(c.Names, model.Name{Span: model.Span{Start: start, End: start + len(place)}})
		}
		locals = append(locals, Collect(doc, c))
	}
	th := Join(locals, nil)
	for _, label := range []string{"Education and research: Pago", "Education and research: Suva"} {
		if got := named(th, label); got == nil || len(got.Sentences) != 2 {
			t.Errorf("%s: %v; themes %v", label, whys(got), labels(th))
		}
	}
}
