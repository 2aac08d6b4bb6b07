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
