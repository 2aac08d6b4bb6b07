package actors

import (
	"slices"

	"parley/model"
)

// officeNames takes offices written with capitals out of the names: “the Chief of
// Defence Staff”, “its Permanent Representative”, the end of “Lantern House Press
// Officer”.
func (r *recogniser) officeNames(names []name) []name {
	for i := range names {
		r.cutOffice(&names[i])
		r.cutTitle(&names[i])
		r.familyNameInFront(names, i)
	}
	return slices.DeleteFunc(names, func(n name) bool { return r.isOfficeName(&n) })
}

// cutOffice takes an office of two words or more off the end of a name of a body.
func (r *recogniser) cutOffice(n *name) {
	if n.kind != model.OrganisationName || n.entry != nil {
		return
	}
	for k := n.lo + 1; k+1 < n.hi; k++ {
		j := k
		for j+1 < n.hi && r.words[j].is(roleModifier) {
			j++
		}
		if role, at := r.l.roleAt(r.words, j, n.hi); at > 0 && j+at == n.hi && !role.plural && officeClasses[role.class] && r.words[k-1].upper {
			n.hi = k
			return
		}
	}
}

// cutTitle takes an office off the front of a name of nothing known, which is
// then a person's: "Defense Minister Oh Kodo".
func (r *recogniser) cutTitle(n *name) {
	if n.kind == model.PersonName || n.entry != nil || n.trust > guessed {
		return
	}
	k := n.lo
	for k < n.hi && r.words[k].is(roleModifier) {
		k++
	}
	role, at := r.l.roleAt(r.words, k, n.hi)
	if at == 0 || role.plural || !officeClasses[role.class] {
		return
	}
	if k += at; n.hi-k < 2 || n.hi-k > 3 {
		return
	}
	for w := k; w < n.hi; w++ {
		if x := &r.words[w]; !x.upper || x.is(headForm) || x.is(genericWord) || x.lex.noun != nil || isAcronym(x.text) {
			return
		}
	}
	n.title, n.lo, n.kind, n.class, n.trust, n.why = n.lo, k, model.PersonName, unknownClass, titled, "follows an office"
}

// familyNameInFront takes a frequent surname before a name of two words into it,
// where the article has no such name without: "Park Chul Woo".
func (r *recogniser) familyNameInFront(names []name, i int) {
	n := &names[i]
	if n.kind != model.PersonName || n.hi != n.lo+2 || n.title < n.lo || n.lo == 0 || i > 0 && names[i-1].hi == n.lo {
		return
	}
	w := &r.words[n.lo-1]
	if !w.upper || !r.l.commonSurnames[w.fold] || w.lex.noun != nil || n.lo > 1 && r.words[n.lo-2].upper && !w.start {
		return
	}
	if s := r.sentences[r.sentenceOf(n.lo)]; n.lo == s.lo {
		return
	}
	n.lo--
	n.title = n.lo
}

// isOfficeName reports a name that is nothing but an office or a part of one. No
// given name, list or head may explain it.
func (r *recogniser) isOfficeName(n *name) bool {
	if n.kind == model.PersonName || n.entry != nil || n.class == governmentClass {
		return false
	}
	for k := n.lo; k < n.hi; k++ {
		if role, at := r.l.roleAt(r.words, k, n.hi); at > 0 && k+at == n.hi {
			return !role.plural && officeClasses[role.class]
		}
		if !r.words[k].is(roleModifier) {
			break
		}
	}
	return r.insideRole(n)
}

var officeClasses = map[roleClass]bool{officeRole: true, speakerRole: true, officialRole: true}

// insideRole reports a name that is the end of a role noun of several words:
// "Defence Staff" of "Chief of Defence Staff".
func (r *recogniser) insideRole(n *name) bool {
	const longest = 4 // words of such a noun before the name
	for k := n.lo - 1; k >= 0 && k >= n.lo-longest; k-- {
		if w := &r.words[k]; w.longest(rolePhrase) > n.lo-k {
			if _, at := r.l.roleAt(r.words, k, len(r.words)); k+at >= n.hi {
				return true
			}
		}
	}
	return false
}
