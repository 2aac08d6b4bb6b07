package actors

import "strings"

// behindComplement reports a name between commas behind an office and what it is of,
// with a verb of saying beside it: "the spokesman for the Rift Front, Ana Kodo,
// said". The noun of an organisation right before the comma may have the name of
// one behind it.
func (r *recogniser) behindComplement(n *name, s stretch) bool {
	if n.lo < s.lo+3 || r.words[n.lo-1].text != "," || n.hi < n.lo+2 || n.hi >= s.hi || r.l.organisations[r.words[n.lo-2].fold] {
		return false
	}
	lo := r.officeStart(n.lo-2, s)
	if lo < 0 {
		return false
	}
	if r.words[n.hi].text == "," {
		return n.hi+1 < s.hi && r.l.isSaying(&r.words[n.hi+1])
	}
	return r.words[n.hi].text == "." && lo > s.lo && r.l.isSaying(&r.words[lo-1])
}

// officeStart returns the first word of the phrase about the holder of an office
// that ends with word i, or -1.
func (r *recogniser) officeStart(i int, s stretch) int {
	held := false
	for k := i; k >= s.lo && k > i-longestOffice; k-- {
		w := &r.words[k]
		if role, n := r.l.roleAt(r.words, k, i+1); n > 0 {
			held = !role.plural && role.class != bodyRole && (k+n == i+1 || r.words[k+n].tag == "IN" || r.words[k+n].tag == "TO" || r.words[k+n].field)
		}
		switch {
		case held && (w.tag == "DT" || w.tag == "PRP$"):
			return k
		case !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") && w.tag != "IN" && w.tag != "DT" && w.tag != "POS" && w.tag != "PRP$" && w.tag != "TO" && w.tag != "CC" && !w.field:
			return -1
		}
	}
	return -1
}
