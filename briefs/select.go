package briefs

import (
	"slices"
	"sort"
)

// tooAlike is the overlap beyond which a second line tells nothing new. It is
// high, since two events of the same persons share most of their words.
const tooAlike = 0.8

// pick takes up to n of the items, best first, that are not shown yet. Of two
// lines that tell the same in other words only the better is taken, and a line
// from an article that was drawn on already must be better by a little, so that
// the page draws on many sources. The result is in the order of the picking.
func (b *builder) pick(items []*item, n int) []*item {
	if b.opt.Full {
		return b.unshown(items)
	}
	var out []*item
	left := b.unshown(items)
	for len(out) < n && len(left) > 0 {
		left = b.ranked(left)
		next := slices.IndexFunc(left, func(it *item) bool { return !b.repeats(it) })
		if next < 0 {
			break
		}
		b.take(left[next])
		out = append(out, left[next])
		left = left[next+1:] // those before it repeat what is taken
	}
	return out
}

// take notes that an item is picked.
func (b *builder) take(it *item) {
	b.taken = append(b.taken, it)
	b.drawn[it.article.ID]++
}

// ranked sorts items by score, less what their article has had already.
func (b *builder) ranked(items []*item) []*item {
	sort.SliceStable(items, func(i, j int) bool { return b.worth(items[i]) > b.worth(items[j]) })
	return items
}

// worth is the score of an item at this point of the picking.
func (b *builder) worth(it *item) float64 {
	return it.score - costSameArticle*float64(b.drawn[it.article.ID])
}

// costSameArticle is what each line already taken from an article costs the
// next one.
const costSameArticle = 0.3

// repeats reports whether an item tells what a taken one tells.
func (b *builder) repeats(it *item) bool {
	mine := it.content()
	for _, t := range b.taken {
		if t != it && alike(mine, t.content()) > tooAlike {
			return true
		}
	}
	return false
}

// content is the set of the item's content words.
func (it *item) content() map[string]bool {
	if it.bag == nil {
		it.bag = map[string]bool{}
		for _, w := range contentWords(it.words) {
			it.bag[w] = true
		}
	}
	return it.bag
}

// alike is the share of the shorter set's words that the other has, for sets
// of four words or more.
func alike(a, b map[string]bool) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 4 {
		return 0
	}
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return float64(n) / float64(len(a))
}

func (b *builder) unshown(items []*item) []*item {
	return keep(items, func(it *item) bool { return b.shown[it] == "" })
}

func keep(items []*item, test func(*item) bool) []*item {
	var out []*item
	for _, it := range items {
		if test(it) {
			out = append(out, it)
		}
	}
	return out
}

// where returns the items that pass the test and are not shown yet.
func (b *builder) where(test func(*item) bool) []*item {
	return keep(b.items, func(it *item) bool { return b.shown[it] == "" && test(it) })
}
