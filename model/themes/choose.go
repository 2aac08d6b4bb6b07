package themes

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// How many themes of each kind a reader is shown, and how many sentences make
// one.
const (
	mostCategories = 24
	mostStrands    = 6 // by pairs, and by single sides
	mostPairs      = 3
	mostPhrases    = 5
	mostInLarge    = 32 // categories, in a large folder
	largeFolder    = 40 // articles

	leastLines  = 2 // sentences of a category
	leastStrand = 4
	leastPair   = 4
	leastPhrase = 3

	splitFrom   = 12 // a category of that many sentences is cut into strands
	mostCuts    = 12 // the weightiest pairs, and sides, that cut it
	smallFolder = 6  // articles: in fewer, a theme may be everywhere
)

// choose picks the themes that a reader is shown: those of the codebook that
// these articles speak of, the larger ones also cut by who is in them, pairs of
// actors and phrases that keep coming back. What is nearly the same as an
// earlier one is left out, and so is what is everywhere.
func (f *folder) choose() []draft {
	categories, pairs := f.codebook(), f.pairs()
	n := mostCategories
	if f.articles >= largeFolder {
		n = mostInLarge
	}
	var chosen []draft
	chosen = f.pick(chosen, categories, leastLines, n)
	chosen = f.pick(chosen, strands(categories, most(pairs, mostCuts)), leastStrand, mostStrands)
	chosen = f.pick(chosen, strands(categories, most(f.sides(), mostCuts)), leastStrand, mostStrands)
	chosen = f.pick(chosen, pairs, leastPair, mostPairs)
	return f.pick(chosen, f.spread(f.phrases(), chosen), leastPhrase, mostPhrases)
}

// most returns the drafts of the greatest weight.
func most(drafts []draft, n int) []draft {
	out := slices.Clone(drafts)
	slices.SortStableFunc(out, byWeight)
	return out[:min(n, len(out))]
}

// byWeight puts drafts with many sentences in many articles first.
func byWeight(a, b draft) int {
	return cmp.Or(b.weight()-a.weight(), strings.Compare(a.label, b.label))
}

// pick adds the largest candidates that are themes and unlike those chosen.
func (f *folder) pick(chosen, candidates []draft, least, n int) []draft {
	for _, d := range most(candidates, len(candidates)) {
		if n == 0 {
			break
		}
		if len(d.lines) >= least && !f.everywhere(&d) && !slices.ContainsFunc(chosen, func(c draft) bool { return alike(&c, &d) }) {
			chosen = append(chosen, d)
			n--
		}
	}
	return chosen
}

// everywhere reports what is no theme since it is in every article or in most
// sentences; a folder of few articles may be about one thing.
func (f *folder) everywhere(d *draft) bool {
	if f.articles < smallFolder {
		return false
	}
	return d.articles() == f.articles || 2*len(d.lines) > f.sentences
}

// alike reports whether two drafts have three quarters of their sentences in
// common.
func alike(a, b *draft) bool {
	n := shared(a, b)
	return 4*n >= 3*(len(a.lines)+len(b.lines)-n)
}

// leastSpread is the number of articles that a phrase must be in: two, or one
// in forty of a large folder.
func (f *folder) leastSpread() int { return min(f.articles, max(2, f.articles/40)) }

// spread keeps the phrases that are in several articles and that name
// something or say what no chosen theme says.
func (f *folder) spread(phrases, chosen []draft) []draft {
	var out []draft
	for _, d := range phrases {
		if len(d.lines) < leastPhrase || d.articles() < f.leastSpread() {
			continue
		}
		within := slices.ContainsFunc(chosen, func(c draft) bool { return 5*shared(&c, &d) >= 4*len(d.lines) })
		if !within || strings.ContainsFunc(d.label, unicode.IsUpper) {
			out = append(out, d)
		}
	}
	return out
}
