package actors

import "parley/model"

// surnamesNotPlaces makes persons of listed places, capitals and countries that
// are the surname of somebody whom the article names in full: "Ana Lima … Lima
// said". Where the article uses a capital or country for the place or state as
// well, what nothing explains is nobody.
func (r *recogniser) surnamesNotPlaces(names []name) {
	borne := r.borneNames(names)
	if borne == nil {
		return
	}
	apart, spoken := map[string]bool{}, r.spokenOf(borne)
	for i := range names {
		n := &names[i]
		if r.isNamesake(n, borne) && (r.senseOf(names, i) == stateSense || n.class == countryClass && spoken[n.entry.country]) {
			apart[r.words[n.lo].fold] = true
		}
	}
	for i := range names {
		n := &names[i]
		if !r.isNamesake(n, borne) {
			continue
		}
		switch sense := r.senseOf(names, i); {
		case sense == personSense || sense == noSense && (n.class == placeClass && !n.entry.ruled || !apart[r.words[n.lo].fold]):
			n.kind, n.class, n.entry, n.why = model.PersonName, unknownClass, nil, "surname of somebody in the article"
		case sense == noSense && n.lo > borne[r.words[n.lo].fold]:
			n.kind, n.class, n.entry, n.why = model.PlaceName, placeClass, nil, "a place, or the surname of somebody in the article"
		}
	}
}

// borneNames returns the listed names of places that are surnames of persons in
// the article, folded, each with the first word that is one; nil when there are
// none.
func (r *recogniser) borneNames(names []name) map[string]int {
	var out map[string]int
	for i := range names {
		n := &names[i]
		if n.kind != model.PersonName || n.hi < n.lo+2 {
			continue
		}
		w := r.familyName(n)
		if _, known := out[r.words[w].fold]; known || r.words[w].lex.entries == nil {
			continue
		}
		if out == nil {
			out = map[string]int{}
		}
		out[r.words[w].fold] = w
	}
	return out
}

// familyName returns the word of a person's name that is the surname: the last
// or, before a given name as Koreans write it, the first.
func (r *recogniser) familyName(n *name) int {
	if n.hi == n.lo+2 && isHyphenated(r.words[n.hi-1].text) {
		return n.lo
	}
	return n.hi - 1
}

// isHyphenated reports a given name of two parts as Koreans write it: "Chol-su".
func isHyphenated(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if s[i] == '-' {
			return s[i+1] >= 'a' && s[i+1] <= 'z'
		}
	}
	return false
}

// isNamesake reports a listed place of one word whose name somebody bears.
func (r *recogniser) isNamesake(n *name, borne map[string]int) bool {
	if n.entry == nil || n.hi > n.lo+1 || n.class != placeClass && n.class != capitalClass && n.class != countryClass {
		return false
	}
	_, ok := borne[r.words[n.lo].fold]
	return ok
}

// sense is what the words around a name of two meanings take it for.
type sense uint8

const (
	noSense sense = iota
	personSense
	stateSense
)

// senseOf reads the words around name i.
func (r *recogniser) senseOf(names []name, i int) sense {
	n := &names[i]
	s := r.sentences[r.sentenceOf(n.lo)]
	switch {
	case r.isTitledAt(n.lo, s) || r.usedAsPerson(n):
		return personSense
	case n.lo > s.lo && locatives[r.words[n.lo-1].fold], n.class == countryClass && r.ownsOffice(n.hi, s), r.isOpened(n.lo), n.hi < s.hi && r.isOpened(n.hi), r.isListedWithPlace(names, i):
		return stateSense
	}
	return r.takenUpAs(n.hi, s)
}

// locatives are prepositions behind which a place is meant also where somebody
// has its name.
var locatives = map[string]bool{
	"in": true, "near": true, "outside": true, "around": true, "inside": true, "across": true, "into": true, "throughout": true, "at": true, "between": true,
}

// ownsOffice reports a possessive at word j and an office or body of a state
// behind it: "Chad's president".
func (r *recogniser) ownsOffice(j int, s stretch) bool {
	if j+1 >= s.hi || !isPossessive(&r.words[j]) {
		return false
	}
	role, _ := r.l.roleAt(r.words, j+1, s.hi)
	return role != nil && role.class == officeRole || r.l.bodyNounAt(r.words, j+1, s.hi) > 0 || isGovernmentNoun(r.words[j+1].fold)
}

// spokenOf returns the countries that the article names by another word than
// those that somebody bears.
func (t *text) spokenOf(borne map[string]int) map[string]bool {
	out := map[string]bool{}
	for i := range t.words {
		w := &t.words[i]
		if !w.upper || w.lex.entries == nil {
			continue
		}
		if e := pick(w.lex.entries, w.text); e != nil && !e.clipped && (e.class == countryClass || e.class == demonymClass || e.class == capitalClass) {
			if _, ok := borne[w.fold]; !ok {
				out[e.country] = true
			}
		}
	}
	return out
}

// clippedNames takes the front of a country's name for the country only in a
// compound, before a noun, or where the article has another word for the
// country: "Pak" is a family name as well.
func (r *recogniser) clippedNames(names []name) {
	var spoken map[string]bool
	for i := range names {
		n := &names[i]
		if n.entry == nil || !n.entry.clipped || r.isOpened(n.lo) {
			continue
		}
		s := r.sentences[r.sentenceOf(n.lo)]
		if n.hi < s.hi && (r.isOpened(n.hi) || r.words[n.hi].text == "-") || r.leadsNoun(n.lo, s) {
			continue
		}
		if spoken == nil {
			spoken = r.spokenOf(nil)
		}
		if !spoken[n.entry.country] {
			n.kind, n.class, n.entry = model.OtherName, unknownClass, nil
		}
	}
}

// isTitledAt reports a form of address or office right before word i.
func (r *recogniser) isTitledAt(i int, s stretch) bool {
	return i > s.lo && r.words[i-1].upper && (r.words[i-1].is(addressForm) || r.words[i-1].lex.noun != nil)
}

// isListedWithPlace reports a country, capital or place beside name i, with
// "and", "or" or a hyphen between: "Lima and Quito".
func (r *recogniser) isListedWithPlace(names []name, i int) bool {
	beside := func(k, lo, hi int) bool {
		if k < 0 || k >= len(names) || hi != lo+1 || !pairWords[r.words[lo].fold] && r.words[lo].text != "-" && r.words[lo].text != "–" {
			return false
		}
		c := names[k].class
		return names[k].entry != nil && (c == countryClass || c == capitalClass || c == placeClass)
	}
	return i > 0 && beside(i-1, names[i-1].hi, names[i].lo) || i+1 < len(names) && beside(i+1, names[i].hi, names[i+1].lo)
}

// takenUpAs reads the first pronoun of the third person behind word j, as long as
// nobody else is named before it: "said that he", "denied that it".
func (r *recogniser) takenUpAs(j int, s stretch) sense {
	const reach = 12
	for limit := min(s.hi, j+reach); j < limit; j++ {
		switch w := &r.words[j]; w.fold {
		case "he", "she", "his", "her", "him", "himself", "herself":
			return personSense
		case "it", "its", "itself":
			return stateSense
		default:
			if w.upper && w.lex.marks&givenName != 0 || w.text == ";" {
				return noSense
			}
		}
	}
	return noSense
}
