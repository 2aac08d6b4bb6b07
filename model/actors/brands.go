package actors

import "parley/model"

// brands makes bodies of the names in the possessive that nothing is had by:
// "Kodo's, which has shops", "Kodo's said". All of the same words follow, if
// the article has nobody of the name.
func (r *recogniser) brands(names []name) {
	var brand map[string]bool
	for i := range names {
		if n := &names[i]; r.maybeBrand(n) && r.hasNothing(n) {
			if brand == nil {
				brand = map[string]bool{}
			}
			brand[r.words[n.lo].fold] = true
		}
	}
	if brand == nil {
		return
	}
	for i := range names {
		if n := &names[i]; n.kind == model.PersonName && !r.maybeBrand(n) {
			delete(brand, r.words[n.hi-1].fold)
		}
	}
	for i := range names {
		if n := &names[i]; r.maybeBrand(n) && brand[r.words[n.lo].fold] {
			n.hi++
			n.kind, n.class, n.why = model.OrganisationName, bodyClass, "a possessive that owns nothing"
		}
	}
}

// maybeBrand reports a name of one word in the possessive without a title.
func (r *recogniser) maybeBrand(n *name) bool {
	return n.hi == n.lo+1 && n.entry == nil && n.title == n.lo && !isAcronym(r.words[n.lo].text) && n.hi < len(r.words) && r.words[n.hi].text == "'s" && r.words[n.hi].token > r.words[n.lo].token
}

// hasNothing reports that no noun follows the possessive: a verb does, or ",
// which".
func (r *recogniser) hasNothing(n *name) bool {
	hi := r.sentences[r.sentenceOf(n.lo)].hi
	j := n.hi + 1
	if j >= hi || n.lo > 0 && r.words[n.lo-1].text == "of" {
		return false
	}
	next := min(j+1, hi-1)
	switch w := &r.words[j]; {
	case w.text == ",":
		return r.words[next].fold == "which"
	case w.text == "of":
		return r.words[next].upper
	case w.tag == "VBD":
		return r.l.isSaying(&r.words[j]) || r.words[next].tag == "DT" || r.words[next].tag == "PRP$" || r.words[next].tag == "TO"
	}
	return r.words[j].tag == "MD" || r.l.isSaying(&r.words[j])
}
