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
	mostThemes     = 40
	mostCategories = 24
	mostInLarge    = 32 // categories, in a large folder
	mostStrands    = 6  // by pairs, and by single sides
	mostPairs      = 3
	mostSideOnes   = 8 // pairs, and sides, that only part of the folder is about
	mostPhrases    = 5

	leastLines  = 2 // sentences of a category in a small folder; one more in others
	leastStrand = 5
	leastPair   = 4
	leastPhrase = 3

	splitFrom = 12 // a category of that many sentences is cut into strands
	mostCuts  = 12 // the weightiest pairs, and sides, that cut it

	smallFolder  = 6 // articles: in fewer, a theme may be everywhere
	middleFolder = 10
	largeFolder  = 40
)

// choose picks the themes that a reader is shown: those of the codebook that
// these articles speak of, cut by story where they are spread over several, the
// larger ones also by who is in them; pairs of actors, and sides that some of
// the articles are about; and phrases that keep coming back. What is nearly the
// same as an earlier one is left out, and so is what is everywhere.
func (f *folder) choose() []*draft {
	pairs, sides := f.pairs(), f.sides()
	n, least := mostCategories, leastLines
	if f.articles >= middleFolder {
		least++
	}
	if f.articles >= largeFolder {
		n = mostInLarge
	}
	isTheme := func(d *draft) bool { return len(d.lines) >= least }
	isStrand := func(d *draft) bool { return len(d.lines) >= leastStrand }
	isPart := func(d *draft) bool { return isTheme(d) && 2*d.articles <= f.articles }
	categories := f.codebook()
	if f.articles < largeFolder {
		categories = f.split(categories, isTheme)
	}
	cut := most(categories, mostInLarge)
	c := choice{folder: f}
	c.pick(categories, n, isTheme)
	c.pick(strands(cut, most(pairs, mostCuts)), mostStrands, isStrand)
	c.pick(strands(cut, most(sides, mostCuts)), mostStrands, isStrand)
	c.pick(pairs, mostPairs, func(d *draft) bool { return len(d.lines) >= leastPair })
	c.pick(f.phrases(), mostPhrases, c.isPhrase)
	c.pick(f.withTopics(sides, isPart), mostSideOnes, isPart)
	c.pick(pairs, mostSideOnes, isPart)
	return c.chosen[:min(len(c.chosen), mostThemes)]
}

// choice is a choice of themes under way.
type choice struct {
	*folder
	chosen []*draft
}

// pick adds the n weightiest candidates that fit, each with the sentences that
// carry on from it, as far as they are not everywhere and unlike those chosen.
func (c *choice) pick(candidates []*draft, n int, fits func(*draft) bool) {
	for _, d := range most(candidates, len(candidates)) {
		if n == 0 {
			return
		}
		if d = c.extend(d); !fits(d) {
			continue
		}
		same := func(other *draft) bool { return other.label == d.label || alike(other, d) }
		if !c.everywhere(d) && !slices.ContainsFunc(c.chosen, same) {
			c.chosen = append(c.chosen, d)
			n--
		}
	}
}

// most returns the n weightiest drafts, those with many sentences in many
// articles, the weightiest first.
func most(drafts []*draft, n int) []*draft {
	out := slices.Clone(drafts)
	slices.SortStableFunc(out, func(a, b *draft) int {
		return cmp.Or(b.weight()-a.weight(), strings.Compare(a.label, b.label))
	})
	return out[:min(n, len(out))]
}

// everywhere reports what is no theme since it is in every article or in most
// sentences; a folder of few articles may be about one thing.
func (f *folder) everywhere(d *draft) bool {
	if f.articles < smallFolder {
		return false
	}
	return d.articles == f.articles || 2*len(d.lines) > f.sentences
}

// isPhrase reports whether a phrase is in several articles, one in forty of a
// large folder, and names something or says what no chosen theme says.
func (c *choice) isPhrase(d *draft) bool {
	if len(d.lines) < leastPhrase || d.articles < min(c.articles, max(2, c.articles/40)) {
		return false
	}
	return strings.ContainsFunc(d.label, unicode.IsUpper) ||
		!slices.ContainsFunc(c.chosen, func(other *draft) bool { return within(d, other) })
}
