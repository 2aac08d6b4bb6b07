package themes

import (
	"cmp"
	"slices"
	"sort"

	"parley/model"
)

// nameIndex tells which stretches of an article are proper names.
type nameIndex []model.Span

// newNameIndex gathers the names of a cast. Names do not overlap; where they
// do, the first one counts.
func newNameIndex(cast *model.Cast) nameIndex {
	n := make(nameIndex, 0, len(cast.Names))
	for i := range cast.Names {
		n = append(n, cast.Names[i].Span)
	}
	slices.SortFunc(n, func(a, b model.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	return n
}

// holds reports whether the span lies inside a name.
func (n nameIndex) holds(s model.Span) bool {
	i := sort.Search(len(n), func(i int) bool { return n[i].Start > s.Start })
	return i > 0 && n[i-1].Holds(s)
}

// in returns the names that begin inside a stretch of text.
func (n nameIndex) in(s model.Span) []model.Span {
	from := func(at int) int { return sort.Search(len(n), func(i int) bool { return n[i].Start >= at }) }
	return n[from(s.Start):from(s.End)]
}
