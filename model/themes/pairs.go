package themes

import (
	"slices"
	"strings"

	"parley/model"
)

// mostSides bounds the sides of a sentence that are paired: one that lists
// many states speaks of no two of them.
const mostSides = 6

// sides gathers the sentences in which each state or group is present.
func (f *folder) sides() []*draft {
	labels := f.labels()
	g := newGathering(true)
	f.eachPresent(func(l *Local, at line, present []presence) {
		for _, p := range present {
			if s := &l.sides[p.side]; !s.body {
				g.add(s.key, labels[s.key], line{article: at.article, sentence: at.sentence, whys: []string{l.words(p)}})
			}
		}
	})
	return g.drafts
}

// pairs gathers the sentences in which two sides are present.
func (f *folder) pairs() []*draft {
	labels := f.labels()
	g := newGathering(true)
	f.eachPresent(func(l *Local, at line, present []presence) {
		if len(present) > mostSides {
			return
		}
		for i, p := range present {
			for _, q := range present[i+1:] {
				key, label := pairOf(l.sides[p.side].key, l.sides[q.side].key, labels)
				g.add(key, label, line{article: at.article, sentence: at.sentence, whys: []string{l.bothWords(p, q)}})
			}
		}
	})
	return g.drafts
}

// eachPresent calls do with the sides of each sentence of the articles' own.
func (f *folder) eachPresent(do func(l *Local, at line, present []presence)) {
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		for s, present := range l.present {
			if !f.isPage[sentence{i, s}] {
				do(l, line{article: i, sentence: s}, present)
			}
		}
	}
}

// pairOf gives the key and the label of two sides, the same whichever comes
// first; no label when one of them has none.
func pairOf(a, b string, labels map[string]string) (key, label string) {
	names := []string{labels[a], labels[b]}
	slices.Sort(names)
	if names[0] == "" {
		return "", ""
	}
	return pairKey(a, b), strings.Join(names, " and ")
}

// pairKey is the key of two sides, whichever comes first.
func pairKey(a, b string) string { return min(a, b) + "\n" + max(a, b) }

// words are the words that name a side in a sentence.
func (l *Local) words(p presence) string { return fold(l.article.Slice(p.Span)) }

// bothWords are the words that name two sides, in the order of the sentence.
func (l *Local) bothWords(p, q presence) string {
	if q.Start < p.Start {
		p, q = q, p
	}
	return l.words(p) + gap + l.words(q)
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

// nameOf gives the words that name a person; none for a pronoun.
func (l *Local) nameOf(p model.Presence) string {
	if p.Form == model.ByPronoun {
		return ""
	}
	return fold(l.article.Slice(p.Span))
}
