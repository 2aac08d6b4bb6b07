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
	mostStrands    = 8
	mostPairs      = 4
	mostPhrases    = 6

	leastLines       = 2  // of a category in a small folder
	leastStrand      = 4  // of a strand
	leastPair        = 4  // of a pair of actors
	leastPhrase      = 3  // of a phrase
	splitFrom        = 12 // a category of that many lines is cut into strands
	smallFolder      = 6  // articles: in fewer, a theme may be in all of them
	mostPairsTried   = 12 // the most frequent pairs and sides that cut a category
	mostShareOfWhole = 2  // a theme has at most one in so many of all sentences
)

// choose picks the themes that a reader is shown: those of the codebook that
// these articles speak of, the larger ones also cut by who is in them, pairs of
// actors and phrases that keep coming back. What is nearly the same as an
// earlier one is left out, and so is what is everywhere.
func (f *folder) choose() []draft {
	pairs, sides := f.pairs(), f.sides()
	cuts := slices.Concat(most(pairs, mostPairsTried), most(sides, mostPairsTried))
	categories := most(f.codebook(), len(world().categories))
	var cut []draft
	for i := range categories {
		if c := &categories[i]; len(c.lines) >= splitFrom {
			for _, s := range strands(c, cuts) {
				if len(s.lines) >= leastStrand && 4*len(s.lines) <= 3*len(c.lines) {
					cut = append(cut, s)
				}
			}
		}
	}
	var chosen []draft
	chosen = f.pick(chosen, categories, leastLines, mostCategories)
	chosen = f.pick(chosen, cut, leastStrand, mostStrands)
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
	return d.articles() == f.articles || mostShareOfWhole*len(d.lines) > f.sentences
}

// alike reports whether two drafts have three quarters of their sentences in
// common.
func alike(a, b *draft) bool {
	n := shared(a, b)
	return 4*n >= 3*(len(a.lines)+len(b.lines)-n)
}

// spread keeps the phrases that are in more than one article, where there are
// more, and that name something or say what no chosen theme says.
func (f *folder) spread(phrases, chosen []draft) []draft {
	var out []draft
	for _, d := range phrases {
		if len(d.lines) < leastPhrase || f.articles > 1 && d.articles() < 2 {
			continue
		}
		within := slices.ContainsFunc(chosen, func(c draft) bool { return 5*shared(&c, &d) >= 4*len(d.lines) })
		if !within || strings.ContainsFunc(d.label, unicode.IsUpper) {
			out = append(out, d)
		}
	}
	return out
}
