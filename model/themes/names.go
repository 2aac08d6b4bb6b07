package themes

import (
	"cmp"
	"slices"
	"sort"

	"parley/model"
)

// nameIndex tells which stretches of an article are proper names.
type nameIndex []model.Span

// newNameIndex gathers the names of a cast that are wanted. Names do not
// overlap; where they do, the first one counts.
func newNameIndex(cast *model.Cast, wanted func(*model.Name) bool) nameIndex {
	n := make(nameIndex, 0, len(cast.Names))
	for i := range cast.Names {
		if wanted(&cast.Names[i]) {
			n = append(n, cast.Names[i].Span)
		}
	}
	slices.SortFunc(n, func(a, b model.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	return n
}

func isAny(*model.Name) bool      { return true }
func isPerson(n *model.Name) bool { return n.Kind == model.PersonName }

// holds reports whether the span lies inside a name.
func (n nameIndex) holds(s model.Span) bool {
	i := sort.Search(len(n), func(i int) bool { return n[i].Start > s.Start })
	return i > 0 && n[i-1].Holds(s)
}

// storyNames gives for each story the name that its articles have most often,
// the first of several.
func (f *folder) storyNames() map[int]string {
	counts, best := map[int]map[string]int{}, map[int]string{}
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		story := f.story[i]
		if counts[story] == nil {
			counts[story] = map[string]int{}
		}
		count := counts[story]
		for _, s := range l.names {
			name := fold(l.article.Slice(s))
			if count[name]++; count[name] > count[best[story]] {
				best[story] = name
			}
		}
	}
	return best
}
