package themes

import (
	"cmp"
	"slices"
)

const (
	mostMain  = 3 // the sides that an article is mainly about
	leastMain = 2 // sentences that name such a side
)

// stories sorts the articles into stories: an article that shares two of its
// main sides, or the only one, with the first article of a story tells of the
// same affairs. It returns that first article's index for each. Only the first
// counts, lest a chain of articles join affairs that share nothing.
func (f *folder) stories() []int {
	story := make([]int, len(f.locals))
	first := map[string]int{} // the article that opened a story with a key
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		keys := storyKeys(l.mainSides())
		at := slices.IndexFunc(keys, func(k string) bool { _, known := first[k]; return known })
		if at >= 0 {
			story[i] = first[keys[at]]
			continue
		}
		story[i] = i
		for _, k := range keys {
			first[k] = i
		}
	}
	return story
}

// mainSides are the keys of the sides that are named in most sentences.
func (l *Local) mainSides() []string {
	count := make([]int, len(l.sides))
	for _, present := range l.present {
		for _, p := range present {
			count[p.side]++
		}
	}
	var order []int
	for i, n := range count {
		if n >= leastMain {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(count[b]-count[a], cmp.Compare(l.sides[a].key, l.sides[b].key))
	})
	var keys []string
	for _, i := range order[:min(len(order), mostMain)] {
		keys = append(keys, l.sides[i].key)
	}
	return keys
}

// storyKeys are the pairs of an article's main sides, or its only one.
func storyKeys(sides []string) []string {
	if len(sides) == 1 {
		return sides
	}
	var keys []string
	for i, a := range sides {
		for _, b := range sides[i+1:] {
			keys = append(keys, pairKey(a, b))
		}
	}
	return keys
}
