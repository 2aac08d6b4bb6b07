package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// generation tells which of two relatives of one surname somebody is.
type generation int8

const (
	older   generation = -1
	unaged  generation = 0
	younger generation = 1
)

// generationNames are the words of data/kin.tsv.
var generationNames = map[string]generation{"younger": younger, "older": older}

// generationWords stand behind "the" and before a surname that several bear.
var generationWords = map[string]generation{"younger": younger, "junior": younger, "elder": older, "older": older, "senior": older}

// generations end the names of those who bear that of their father or son.
var generations = map[string]bool{"jr": true, "sr": true, "junior": true, "senior": true, "ii": true, "iii": true, "iv": true}

// withoutGeneration leaves out "Jr." at the end of a name.
func withoutGeneration(words []string) []string {
	if n := len(words); n > 1 && generations[words[n-1]] {
		return words[:n-1]
	}
	return words
}

// surname is the last word of a name but for "Jr.".
func surname(words []string) string {
	words = withoutGeneration(words)
	return words[len(words)-1]
}

// generationMeant returns which relative “the younger X” means, or unaged.
func (b *builder) generationMeant(n *name) generation {
	if n.hi > n.lo+1 || n.title < 2 || b.words[n.title-2].fold != "the" {
		return unaged
	}
	return generationWords[b.words[n.title-1].fold]
}

// relative gives the name in “the younger X” to the one person of that surname
// whom the article tells to be that, or whose only namesake is told to be the
// other; to nobody when it does not say.
func (b *builder) relative(i int, g generation) {
	n := &b.names[i]
	word := b.words[n.lo].fold
	namesakes := slices.Concat(b.people.last[word], b.people.first[word]) // the family name may come first
	var all, fits []int
	for _, f := range namesakes[:min(len(namesakes), mostNamesakes)] {
		if len(b.figures[f].words) < 2 || slices.Contains(all, f) {
			continue
		}
		all = append(all, f)
		if b.generationOf(f) == g {
			fits = append(fits, f)
		}
	}
	if len(all) == 2 && len(fits) == 0 {
		fits = slices.DeleteFunc(all, func(f int) bool { return b.generationOf(f) == -g })
	}
	if len(fits) != 1 {
		return
	}
	b.figureOf[i] = fits[0]
	b.mention(fits[0], n.lo, n.hi, model.ByName, "“the "+b.words[n.title-1].fold+"” of this name, “"+b.writtenName(fits[0])+"”")
}

// generationOf returns what the article tells of a person's generation: by "Jr."
// or "Sr." in the name, or by a noun for a relative beside it.
func (b *builder) generationOf(f int) generation {
	words := b.figures[f].words
	switch words[len(words)-1] {
	case "jr", "junior", "ii", "iii", "iv":
		return younger
	case "sr", "senior":
		return older
	}
	for _, m := range b.figures[f].Mentions[:min(len(b.figures[f].Mentions), mostNamesakes)] {
		lo, hi := b.wordsIn(m.Span)
		if lo >= hi {
			continue
		}
		s := b.sentences[b.sentenceOf(lo)]
		if g := b.kinBefore(lo, s); g != unaged {
			return g
		}
		if g := b.kinBehind(hi, s); g != unaged {
			return g
		}
	}
	return unaged
}

// kinBefore reads "his son, Senator" or "whose father" before the name at word
// lo.
func (b *builder) kinBefore(lo int, s stretch) generation {
	const reach = 7
	for i := lo - 1; i > s.lo && i >= lo-reach; i-- {
		w := &b.words[i]
		if g := b.l.kin[w.fold]; g != unaged {
			for i--; i > s.lo && (strings.HasPrefix(b.words[i].tag, "JJ") || b.words[i].tag == "CD"); i-- {
			}
			if w := &b.words[i]; w.tag == "PRP$" || w.tag == "WP$" || isPossessive(w) {
				return g
			}
			return unaged
		}
		if w.text != "," && w.tag != "DT" && !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") || b.nameAt[i] >= 0 {
			return unaged
		}
	}
	return unaged
}

// kinBehind reads ", the only son of" or "is the daughter of" behind the name
// that ends before word hi.
func (b *builder) kinBehind(hi int, s stretch) generation {
	const reach = 6
	for i := hi; i+1 < s.hi && i < hi+reach; i++ {
		w := &b.words[i]
		if g := b.l.kin[w.fold]; g != unaged {
			if b.words[i+1].fold == "of" {
				return g
			}
			return unaged
		}
		if w.text != "," && w.tag != "DT" && w.tag != "CD" && !strings.HasPrefix(w.tag, "JJ") && forms[w.fold] != beForm && w.fold != "who" {
			return unaged
		}
	}
	return unaged
}
