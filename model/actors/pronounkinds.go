package actors

import "parley/model"

// isHe reports a name of two words or more at the front of its sentence that the
// first pronoun behind it, in that sentence or the next, takes up as "he" or "she",
// with no other person there or in the sentence before whom it could mean.
func (r *recogniser) isHe(names []name, i int) bool {
	n := &names[i]
	k := r.sentenceOf(n.lo)
	s := r.sentences[k]
	if n.hi < n.lo+2 || n.lo != s.lo || n.kind == model.PlaceName || s.heading || r.isPeople(n.lo) {
		return false
	}
	lo, hi := r.sentences[max(0, k-1)].lo, r.sentences[min(k+1, len(r.sentences)-1)].hi
	at := r.pronounBehind(n.hi, hi)
	return at > 0 && !r.namesPerson(names, i, lo, at) && !r.tellsOfPerson(lo, at)
}

// pronounBehind returns the first pronoun of the third person outside of
// quotations from word j on, if it is a person's; else 0.
func (r *recogniser) pronounBehind(j, hi int) int {
	const reach = 60
	quoted := false
	for limit := min(hi, j+reach); j < limit; j++ {
		w := &r.words[j]
		if w.text == `"` {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		switch w.fold {
		case "he", "she", "his", "her", "him", "himself", "herself":
			return j
		case "it", "its", "itself", "they", "their", "them":
			if w.fold != "it" || j+1 < limit && r.words[j+1].tag != "." && r.words[j+1].text != "," {
				return 0
			}
		}
	}
	return 0
}

// namesPerson reports another person's name than names[i] in the words lo to hi-1.
func (r *recogniser) namesPerson(names []name, i, lo, hi int) bool {
	for k := i - 1; k >= 0 && names[k].lo >= lo; k-- {
		if names[k].kind == model.PersonName {
			return true
		}
	}
	for k := i + 1; k < len(names) && names[k].lo < hi; k++ {
		if names[k].kind == model.PersonName {
			return true
		}
	}
	return false
}

// tellsOfPerson reports a noun for one person, or a pronoun for one, in the words
// lo to hi-1.
func (r *recogniser) tellsOfPerson(lo, hi int) bool {
	const reach = 120
	for j := max(lo, hi-reach); j < hi; j++ {
		x := r.words[j].lex
		if x.noun != nil && !x.noun.plural && x.noun.class != bodyRole || x.person != nil && !x.person.plural || pronounGenders[r.words[j].fold] != "" {
			return true
		}
	}
	return false
}
