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
	mostSubjects   = 14 // of the codebook in a mixed folder
	mostCategories = 28
	mostStrands    = 6 // by pairs, and by single sides
	mostPairs      = 3
	mostSideOnes   = 8 // pairs, and sides, that only part of the folder is about
	mostPhrases    = 5

	leastLines  = 2 // sentences of a category; one more in a folder of one long story
	leastStrand = 5
	leastPair   = 4
	leastPhrase = 3

	splitFrom = 12 // a category of that many sentences is cut into strands
	mostCuts  = 12 // the weightiest pairs, and sides, that cut it

	manyStories   = 4 // each one more makes room for two more categories
	mostExtraRoom = 16

	smallFolder  = 6 // articles: in fewer, a theme may be everywhere
	middleFolder = 10
	largeFolder  = 40
)

// The same in a large folder.
const (
	mostParts        = 14 // of categories that are too large to be a theme
	mostWholes       = 12
	mostLargePairs   = 4
	mostLargePhrases = 10
)

// choose picks the themes that a reader is shown. What is nearly the same as an
// earlier one is left out, and so is what is everywhere.
func (f *folder) choose() []*draft {
	c := choice{folder: f}
	if f.articles < largeFolder {
		c.fromSmall()
	} else {
		c.fromLarge()
	}
	return c.chosen[:min(len(c.chosen), mostThemes+f.extraRoom())]
}

// fromSmall picks from a folder of one story, or of several, in which case the
// codebook's themes are cut by story: its themes, the larger ones also by who
// is in them; pairs of actors, and sides that some of the articles are about;
// and phrases that keep coming back.
func (c *choice) fromSmall() {
	pairs, sides := c.pairs(), c.sides()
	least := leastLines
	if c.articles >= middleFolder && !c.isMixed {
		least++
	}
	isTheme := atLeast(least)
	isPart := func(d *draft) bool { return isTheme(d) && 2*d.articles <= c.articles }
	categories := c.split(c.codebook(), isTheme)
	if c.isMixed {
		c.fromStories(categories, pairs, c.withTopics(sides, isPart), isPart)
		return
	}
	c.pick(categories, mostCategories, isTheme)
	c.pick(strands(categories, most(pairs, mostCuts)), mostStrands, atLeast(leastStrand))
	c.pick(strands(categories, most(sides, mostCuts)), mostStrands, atLeast(leastStrand))
	c.pick(pairs, mostPairs, atLeast(leastPair))
	c.pick(c.phrases(), mostPhrases, c.isPhrase)
	c.pick(c.withTopics(sides, isPart), mostSideOnes, isPart)
	c.pick(pairs, mostSideOnes, isPart)
}

// fromStories picks the affairs that the stories of a mixed folder tell and
// what keeps coming back in them; then, as far as that says something else, the
// larger themes that the codebook has for each story and are no mere acts, the
// parties, and what else the codebook has.
func (c *choice) fromStories(categories, pairs, sides []*draft, isPart func(*draft) bool) {
	taken := map[string]bool{}
	subjects := make([]*draft, 0, len(categories))
	for _, d := range categories {
		if taken[d.label] = true; !d.isAct {
			subjects = append(subjects, d)
		}
	}
	c.pick(c.affairs(taken), mostAffairs*c.tellings, atLeast(leastAffair))
	c.pick(c.recurring(), c.tellings, atLeast(leastSubject))
	c.pick(subjects, mostSubjects+c.extraRoom(), atLeast(leastSubject))
	c.pick(sides, mostSideOnes, isPart)
	c.pick(pairs, mostSideOnes, isPart)
	c.pick(subjects, mostSubjects+c.extraRoom(), atLeast(leastLines))
}

// fromLarge picks what is special enough for a brief: the larger themes of the
// codebook by story, the smaller ones whole, pairs of actors and phrases.
func (c *choice) fromLarge() {
	wholes, parts := c.divide(c.codebook())
	c.pick(parts, mostParts, atLeast(leastStrand))
	c.pick(wholes, mostWholes, atLeast(leastStrand))
	c.pick(c.pairs(), mostLargePairs, atLeast(leastStrand))
	c.pick(c.phrases(), mostLargePhrases, c.isPhrase)
}

// extraRoom is how many more themes a folder of many stories has.
func (f *folder) extraRoom() int {
	if !f.isMixed {
		return 0
	}
	return min(2*max(f.tellings-manyStories, 0), mostExtraRoom)
}

// atLeast makes a condition of a number of sentences.
func atLeast(n int) func(*draft) bool {
	return func(d *draft) bool { return len(d.lines) >= n }
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
