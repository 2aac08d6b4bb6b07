package themes

import (
	"slices"
	"strings"
)

// mostSides bounds the sides of a sentence that are paired: one that lists
// many states speaks of no two of them.
const mostSides = 6

// sides gathers the sentences in which each side is present.
func (f *folder) sides() []*draft {
	labels := f.labels()
	g := newGathering()
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		for s, present := range l.present {
			for _, p := range present {
				key := l.sides[p.side].key
				g.add(key, labels[key], line{i, s, []string{l.words(p)}})
			}
		}
	}
	return g.drafts
}

// pairs gathers the sentences in which two sides are present.
func (f *folder) pairs() []*draft {
	labels := f.labels()
	g := newGathering()
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		for s, present := range l.present {
			if len(present) > mostSides {
				continue
			}
			for x, p := range present {
				for _, q := range present[x+1:] {
					keys := []string{l.sides[p.side].key, l.sides[q.side].key}
					slices.Sort(keys)
					names := []string{labels[keys[0]], labels[keys[1]]}
					slices.Sort(names)
					g.add(strings.Join(keys, "\n"), strings.Join(names, " and "), line{i, s, []string{l.bothWords(p, q)}})
				}
			}
		}
	}
	return g.drafts
}

// words are the words that name a side in a sentence.
func (l *Local) words(p presence) string { return fold(l.article.Slice(p.Span)) }

// bothWords are the words that name two sides, in the order of the sentence.
func (l *Local) bothWords(p, q presence) string {
	if q.Start < p.Start {
		p, q = q, p
	}
	return l.words(p) + gap + l.words(q)
}

// labels gives each side the name that most articles give it; of equally
// frequent ones the first in the alphabet.
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
			old, lead := best[s.key], votes[v]-votes[vote{s.key, best[s.key]}]
			if old == "" || lead > 0 || lead == 0 && s.label < old {
				best[s.key] = s.label
			}
		}
	}
	return best
}

// strands cuts the larger themes by who is in their sentences: "Talks and
// negotiations: Fiji", "Talks and negotiations: Fiji and Tonga". A strand with
// more than three quarters of its theme is no part of it, and a name that is
// itself a word of the theme cuts nothing ("NATO" in "Alliances").
func strands(themes, actors []*draft) []*draft {
	var out []*draft
	for _, t := range themes {
		if len(t.lines) < splitFrom {
			continue
		}
		words := t.terms()
		for _, a := range actors {
			if slices.Contains(words, strings.ToLower(a.label)) {
				continue
			}
			if d := both(t, a); 4*len(d.lines) <= 3*len(t.lines) {
				out = append(out, d)
			}
		}
	}
	return out
}
