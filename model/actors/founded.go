package actors

import "parley/model"

// foundedBodies makes bodies of names that the article tells to have been founded,
// "Kodo Textiles, founded by Ana Kodo", and takes the first word alone for the
// body or its founder only where a pronoun tells which.
func (r *recogniser) foundedBodies(names []name) {
	var founded, firsts map[string]bool
	for i := range names {
		n := &names[i]
		if n.hi < n.lo+2 || n.entry != nil || n.title < n.lo || n.kind != model.PersonName && n.kind != model.OrganisationName || !r.isFounded(n) {
			continue
		}
		if founded == nil {
			founded, firsts = map[string]bool{}, map[string]bool{}
		}
		founded[joinFolds(r.words, n.lo, n.hi)], firsts[r.words[n.lo].fold] = true, true
	}
	for i := range names {
		n := &names[i]
		switch {
		case founded == nil:
			return
		case n.kind == model.PersonName && founded[joinFolds(r.words, n.lo, n.hi)]:
			n.kind, n.class, n.why = model.OrganisationName, bodyClass, "was founded"
		case n.kind == model.PersonName && n.hi == n.lo+1 && n.title == n.lo && firsts[r.words[n.lo].fold]:
			r.tellFounder(n)
		}
	}
}

// isFounded reports ", founded" behind a name.
func (r *recogniser) isFounded(n *name) bool {
	hi := r.sentences[r.sentenceOf(n.lo)].hi
	return n.hi+1 < hi && r.words[n.hi].text == "," && foundingWords[r.words[n.hi+1].fold]
}

var foundingWords = map[string]bool{"founded": true, "established": true, "headquartered": true, "incorporated": true, "co-founded": true, "cofounded": true}

const founderReason = "short for a body that has the name of its founder"

// tellFounder decides whether a word names a body or the founder who has its name;
// where nothing tells it is nobody.
func (r *recogniser) tellFounder(n *name) {
	s := r.sentences[r.sentenceOf(n.lo)]
	if r.isTitledAt(n.lo, s) {
		return
	}
	switch r.takenUpAs(n.hi, s) {
	case noSense:
		n.kind, n.class, n.why = model.OtherName, unknownClass, "a body or its founder"
	case stateSense:
		n.kind, n.class, n.why = model.OrganisationName, bodyClass, founderReason
	}
}
