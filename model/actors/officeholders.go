package actors

import (
	"slices"

	"parley/model"
)

// officeHolders cuts the name of its holder off what an office is of: "Leader of
// the Opposition Ana Kodo", "Permanent Secretary in the Ministry of Lands Ana
// Kodo", which capitals throughout make one name.
func (r *recogniser) officeHolders(names []name) []name {
	var found []name
	for _, s := range r.sentences {
		for i := s.lo; i < s.hi && !s.heading; i++ {
			w := &r.words[i]
			if !w.upper || w.longest(rolePhrase) == 0 {
				continue
			}
			role, n := r.l.roleAt(r.words, i, s.hi)
			if n == 0 || role.plural || role.class == bodyRole {
				continue
			}
			if p, ok := r.behindOffice(i+n, s); ok {
				p.title = i
				found = append(found, p)
				i = p.hi - 1
			}
		}
	}
	if found == nil {
		return names
	}
	return r.cutOff(names, found)
}

// longestOffice bounds the words from an office to the name of its holder.
const longestOffice = 14

// officeLinks stand between an office and what it is of.
var officeLinks = map[string]bool{"of": true, "for": true, "in": true, "to": true, "at": true}

// behindOffice reads the holder at the end of the capitals that "of" at word j
// opens. What the office is of must end right before, in a word known for it, or
// the holder begin with a given name.
func (r *recogniser) behindOffice(j int, s stretch) (name, bool) {
	if j+3 >= s.hi || !officeLinks[r.words[j].text] || r.words[j].field {
		return name{}, false
	}
	end, known := r.capitalsEnd(j, s), 0
	for k := j + 1; k+1 < end; k++ {
		if n, _ := r.known(k, s); n.hi > k+1 {
			known, k = n.hi, n.hi-1
			continue
		}
		if !r.words[k-1].upper || !r.words[k].upper || r.isRoleOrTitle(k, s.hi) || !r.isGiven(k) && k != known && !r.endsOffice(k-1) {
			continue
		}
		p, ok := r.personAt(k, s)
		if ok && p.hi == end && end >= k+2 && end <= k+4 && r.areUnexplained(k, end) {
			p.why = "behind an office and what it is of"
			return p, true
		}
	}
	return name{}, false
}

// capitalsEnd returns where the capitals end that go on from word j, small words
// and possessives between them included.
func (r *recogniser) capitalsEnd(j int, s stretch) int {
	end := j
	for k := j; k < s.hi && k < j+longestOffice; k++ {
		switch w := &r.words[k]; {
		case w.upper && !w.start:
			end = k + 1
		case !officeLinks[w.text] && !joiners[w.text] && !particles[w.text]:
			return end
		}
	}
	return end
}

// endsOffice reports a word with which what an office is of can end.
func (r *recogniser) endsOffice(i int) bool {
	w := &r.words[i]
	return r.isHead(i) || w.is(roleModifier) || w.is(genericWord) || w.is(notName) || r.g.at(r.words, i, i+1) != nil
}

// areUnexplained reports that no list has the words lo to hi-1, given names apart.
func (r *recogniser) areUnexplained(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if w := &r.words[i]; !particles[w.text] && !r.isGiven(i) && (r.endsOffice(i) || w.longest(namePhrase) > 0) {
			return false
		}
	}
	return true
}

// cutOff adds the found names and takes their words off the others.
func (r *recogniser) cutOff(names, found []name) []name {
	all := make([]name, 0, 2*len(found))
	for _, f := range found {
		at, _ := slices.BinarySearchFunc(names, f.lo, func(n name, lo int) int { return n.hi - 1 - lo })
		if at < len(names) && names[at].lo < f.lo {
			if rest, ok := r.before(names[at], f.lo); ok {
				all = append(all, rest)
			}
		}
		all = append(all, f)
	}
	return replaceNames(names, all)
}

// before returns what of a name stands before word hi, unless that is no name.
func (r *recogniser) before(n name, hi int) (name, bool) {
	n.hi = hi
	if n.kind == model.PersonName || hi == n.lo+1 && r.isCommon(n.lo) {
		return n, false
	}
	if n.entry = r.g.at(r.words, n.lo, hi); n.entry != nil {
		n.class, n.kind = n.entry.class, kinds[n.entry.class]
	}
	return n, true
}
