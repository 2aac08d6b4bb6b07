package actors

import (
	"slices"
	"strconv"
	"strings"

	"parley/model"
)

// antecedent is an actor that a role noun was said of, and how.
type antecedent struct {
	figure int
	*phrase
}

// reach is the number of sentences over which "the spokeswoman" means the one
// just named.
const reach = 4

// definiteWords stand before a noun that means somebody spoken of before.
var definiteWords = map[string]bool{"the": true, "that": true, "this": true, "these": true, "those": true}

// takenUp returns the actor spoken of before whom the phrase takes up: the
// nearest one that it fits or, further back, the only one; -1 when there is
// none. An indefinite phrase takes up nobody.
func (b *builder) takenUp(p *phrase) int {
	if !definiteWords[p.det] && !possessives[p.det] {
		return -1
	}
	known, found := b.last[p.role.noun], -1
	for i := len(known) - 1; i >= max(0, len(known)-mostNamesakes); i-- {
		a := known[i]
		if !b.fits(p, a.phrase) {
			continue
		}
		if p.sentence-a.sentence <= reach {
			return a.figure
		}
		if b.figures[a.figure].Kind != model.Unnamed || found >= 0 && found != a.figure {
			return -1
		}
		found = a.figure
	}
	return found
}

// possessives are the pronouns that an owner has before a noun.
var possessives = map[string]bool{"his": true, "her": true, "my": true, "our": true, "their": true, "its": true}

// fits reports that a phrase can mean whom an earlier one meant: as many, of
// the same owner, with no word that sets it apart and none left out that makes
// another office.
func (b *builder) fits(p, earlier *phrase) bool {
	if p.owner.other || p.role.plural != earlier.role.plural || p.former != earlier.former || earlier.past && !p.past || p.owner.known() && (!earlier.owner.known() || !p.owner.same(earlier.owner)) {
		return false
	}
	if possessives[p.det] && !p.owner.known() && p.det != earlier.det {
		return false
	}
	for _, w := range p.marks {
		if !slices.Contains(earlier.marks, w) {
			return false
		}
	}
	for _, w := range earlier.marks {
		if otherOffice[w] && !slices.Contains(p.marks, w) {
			return false
		}
	}
	return true
}

// describedKey identifies people who are only described. Those described by a
// bare noun, "Kenyan officials", or as somebody's are one actor of the article
// where the words are the same; every other phrase begins a new one.
func (b *builder) describedKey(p *phrase) string {
	of := p.owner.country
	if p.owner.place != "" && !p.owner.seat {
		of += "/" + p.owner.place
	}
	if p.owner.thing != "" {
		of += "/" + p.owner.thing
	}
	if p.owner.figure >= 0 {
		of = b.figures[p.owner.figure].key
	}
	key := "described:" + of + ":" + strings.Join(p.marks, " ") + ":" + p.role.noun
	if p.role.plural {
		key += ":several"
	}
	if p.former {
		key += ":former"
	}
	if p.det != "" && !p.owned() && p.det != "the" {
		key += ":" + strconv.Itoa(b.words[p.lo].Start)
	}
	return key
}

// owned reports a phrase whose owner stands before it, so that it tells which
// one is meant: "Kenya's minister", "its minister".
func (p *phrase) owned() bool {
	return p.owner.known() && (p.det == "its" || p.det == "their")
}
