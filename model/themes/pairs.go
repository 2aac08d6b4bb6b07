package themes

import (
	"cmp"
	"slices"
	"strings"

	"parley/model"
)

// pair is two sides by key, the lesser first.
type pair struct{ a, b string }

// mostSides bounds the sides of one sentence that are paired: a sentence that
// lists twenty states speaks of no two of them.
const mostSides = 5

// pairDrafts gathers the sentences in which two sides are present.
func (f *folder) pairDrafts() []draft {
	labels := f.labels()
	index := map[pair]int{}
	var drafts []draft
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		for s, present := range l.present {
			if len(present) > mostSides {
				continue
			}
			for x, a := range present {
				for _, b := range present[x+1:] {
					p := newPair(l.sides[a].key, l.sides[b].key)
					at, ok := index[p]
					if !ok {
						at = len(drafts)
						index[p] = at
						drafts = append(drafts, draft{label: p.label(labels), basis: model.FromFolder})
					}
					drafts[at].add(i, s, labels[p.a]+" + "+labels[p.b])
				}
			}
		}
	}
	return drafts
}

func newPair(a, b string) pair {
	if b < a {
		a, b = b, a
	}
	return pair{a, b}
}

func (p pair) label(labels map[string]string) string {
	names := []string{labels[p.a], labels[p.b]}
	slices.Sort(names)
	return strings.Join(names, " and ")
}

// labels gives each side the name that most articles give it.
func (f *folder) labels() map[string]string {
	type vote struct{ key, label string }
	votes := map[vote]int{}
	best := map[string]string{}
	for _, l := range f.locals {
		if l == nil {
			continue
		}
		for _, s := range l.sides {
			v := vote{s.key, s.label}
			votes[v]++
			old, known := best[s.key]
			if !known || cmp.Or(votes[v]-votes[vote{s.key, old}], strings.Compare(old, s.label)) > 0 {
				best[s.key] = s.label
			}
		}
	}
	return best
}

func (f *folder) pairs() []draft   { return nil }
func (f *folder) strands() []draft { return nil }
func (f *folder) phrases() []draft { return nil }
func (f *folder) choose(groups ...[]draft) []draft {
	var out []draft
	for _, g := range groups {
		for _, d := range g {
			if len(d.lines) >= 2 {
				out = append(out, d)
			}
		}
	}
	return out
}
