package actors

import (
	"strings"

	"parley/model"
)

// trim takes words off a name of the tagger that rules know to be none of it:
// articles and words that owe their capital to the start of a sentence in
// front, titles before a person and whatever follows a word that no person's
// name holds. ok is false when nothing is left.
func (r *recogniser) trim(n name, s stretch) (name, bool) {
	for n.lo < n.hi && (closedTags[r.words[n.lo].tag] || r.words[n.lo].start && r.l.notNames[r.words[n.lo].fold]) {
		n.lo++
	}
	if n.kind == model.PersonName {
		n.lo = r.pastPersonTitle(n.lo, n.hi)
		n.hi = r.endOfPerson(n.lo, n.hi, s)
	}
	if n.lo >= n.hi || !r.words[n.lo].upper && n.hi == n.lo+1 {
		return n, false
	}
	n.title = n.lo
	if w := &r.words[n.lo]; n.hi == n.lo+1 && (r.isPeople(n.lo) || w.start && !strings.HasPrefix(w.tag, "NNP") && r.g.longest[w.fold] == 0) {
		return n, false
	}
	return n, n.hi > n.lo+1 || !r.l.notNames[r.words[n.lo].fold]
}

// pastPersonTitle passes the titles at the front of a person's name.
func (r *recogniser) pastPersonTitle(lo, hi int) int {
	for lo+1 < hi {
		_, k := r.l.honorificAt(r.words, lo, hi)
		if k == 0 {
			_, k = r.l.roleAt(r.words, lo, hi)
		}
		if k == 0 || lo+k >= hi {
			break
		}
		lo += k
	}
	return lo
}

// endOfPerson returns where a person's name that begins at lo ends.
func (r *recogniser) endOfPerson(lo, hi int, s stretch) int {
	for j := lo + 1; j < hi; j++ {
		w := &r.words[j]
		small := !w.upper && !particles[w.text]
		if small || j-lo >= longestPerson || w.upper && (r.l.notNames[w.fold] || r.isRoleOrTitle(j, s.hi)) {
			return j
		}
	}
	return hi
}

// isPeople reports a word for the people of a country, which is no name.
func (r *recogniser) isPeople(i int) bool {
	e := r.g.find(r.words[i].fold, r.words[i].text)
	return e != nil && e.class == demonymClass
}
