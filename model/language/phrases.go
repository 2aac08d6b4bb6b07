package language

import "strings"

// Phrase is a base noun phrase: tokens [Lo, Hi) of a document with the noun
// that the phrase is about at Head. “Pakistan’s new foreign minister” is one
// phrase with the head “minister”; what follows in “of …” is not part of it.
type Phrase struct{ Lo, Hi, Head int }

// NounPhrases returns the base noun phrases of sentence i in order. They never
// overlap. Personal pronouns are phrases of their own.
func (d *Document) NounPhrases(i int) []Phrase {
	lo, hi := d.Bounds(i)
	var out []Phrase
	for lo < hi {
		p, end := d.phraseAt(lo, hi)
		if p.Hi > lo {
			out = append(out, p)
		}
		lo = max(p.Hi, end, lo+1)
	}
	return out
}

// phraseAt reads the phrase that begins at token lo. When there is none it
// returns an empty one and the token up to which no other begins.
func (d *Document) phraseAt(lo, hi int) (p Phrase, end int) {
	if tag := d.Tokens[lo].Tag; tag == "PRP" {
		return Phrase{lo, lo + 1, lo}, 0
	}
	head, i := -1, lo
	for ; i < hi; i++ {
		switch tag := d.Tokens[i].Tag; {
		case strings.HasPrefix(tag, "NN"):
			head = i
		case tag == "POS" && head == i-1 && head >= 0:
			// The owner belongs to the phrase; what is owned follows.
		case i == lo && (tag == "VBN" || tag == "VBG"):
			return Phrase{}, 0 // a verb rather than a modifier: "had met two officials"
		case isPremodifier(tag) && (head < 0 || d.Tokens[i-1].Tag == "POS" || standsBetween(tag)):
		default:
			return phrase(lo, head, i)
		}
	}
	return phrase(lo, head, i)
}

// phrase is the phrase from lo to its head, if it has one; the reading of it
// stopped before token end.
func phrase(lo, head, end int) (Phrase, int) {
	if head < 0 {
		return Phrase{}, end
	}
	return Phrase{lo, head + 1, head}, 0
}

// isPremodifier reports tags that stand before the noun of a phrase.
func isPremodifier(tag string) bool {
	switch tag {
	case "DT", "PDT", "PRP$", "WP$", "CD", "JJ", "JJR", "JJS", "VBN", "VBG", "$", "RBS":
		return true
	}
	return false
}

// standsBetween reports modifiers that may stand between two nouns of one
// phrase: "army 2nd corps", "border 48-hour truce".
func standsBetween(tag string) bool { return tag == "CD" || tag == "JJ" }
