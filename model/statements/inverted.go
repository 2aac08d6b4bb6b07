package statements

import (
	"strings"
)

// inverts reports whether the subject can follow the verb of c: after a
// quotation or a clause that a comma ends.
func (r *reading) inverts(u *unit, c *clause) bool {
	if !c.sense.has(clauseFrame, thatFrame, questionFrame, quoteFrame) {
		return false
	}
	prev := u.tag(c.group.start - 1)
	if c.group.start > 0 && prev != quoteTag && prev != "," && prev != "." && prev != ":" {
		return false
	}
	s := r.phraseAfter(u, c.end)
	if s.empty() || u.is(objectWord, s.lo) {
		return false
	}
	next := u.tag(s.hi)
	return !(next == "VBD" || next == "VBZ" || next == "VBP" || next == "MD")
}

// closingSubject is a subject that can only follow the verb of c: “…, said
// Anna Brook” where nothing but the speaker comes after the verb.
func (r *reading) closingSubject(u *unit, c *clause) stretch {
	if u.lower(c.group.start-1) != "," || c.group.start+1 != c.end || c.sense.base != "say" || c.how == "" || !r.inverts(u, c) {
		return stretch{}
	}
	s := r.phraseAfter(u, c.end)
	if next := u.tag(s.hi); s.empty() || next != "," && next != "." && next != "" || !r.animate(u, s) {
		return stretch{}
	}
	return r.subjectAfter(u, c.end)
}

// subjectAfter reads the subject of an inverted verb: “…,” said the minister.
func (r *reading) subjectAfter(u *unit, i int) stretch {
	s := r.phraseAfter(u, i)
	if s.empty() {
		return s
	}
	for steps := 0; steps < 8; steps++ {
		w := u.lower(s.hi)
		switch {
		case bridges(w) || w == "and" || w == "&" || w == "by" && u.is(recordWord, s.hi-1):
			n := r.phraseAfter(u, s.hi+1)
			if n.empty() || r.isTimeWord(u, n.lo) || (w != "of" && w != "and" && w != "by" && w != "for" && w != "from" && steps > 0 && w != "at" && w != "in") {
				return s
			}
			s.hi = n.hi
		case w == "(":
			k := s.hi
			for k < len(u.items) && k-s.hi < 10 && u.lower(k) != ")" {
				k++
			}
			if u.lower(k) != ")" {
				return s
			}
			s.hi = k + 1
		case w == "," && u.lower(s.hi+1) == "who" && r.speaksSoon(u, s.hi+2):
			return s
		case w == "," && describes(u, s.hi+1) && parenthetical(u, s.hi+1) && u.tag(s.hi+1) != quoteTag:
			return stretch{s.lo, r.appositionEnd(u, s.hi+1)}
		default:
			return s
		}
	}
	return s
}

// appositionEnd is the end of a description that begins at item i: the next
// quotation, verb of speech after a comma, or the end of the sentence.
func (r *reading) appositionEnd(u *unit, i int) int {
	k := i
	for ; k < len(u.items) && k-i < farthest/2; k++ {
		w := u.lower(k)
		if u.tag(k) == quoteTag || u.tag(k) == "." || w == ";" || w == ":" {
			break
		}
		if w == "," && (isFinite(u.tag(k+1)) || u.lower(k+1) == "who" && r.speaksSoon(u, k+2)) {
			break
		}
		if w == "," && (u.tag(k+1) == "VBG" || u.tag(k+1) == "CC" || u.tag(k+1) == "IN" || u.tag(k+1) == quoteTag) {
			break
		}
	}
	for k > i && u.lower(k-1) == "," {
		k--
	}
	return k
}

// speaksSoon reports a verb of speech within three items of item k.
func (r *reading) speaksSoon(u *unit, k int) bool {
	for j := k; j < k+3; j++ {
		if s := u.word(j).senses; len(s) > 0 && s[len(s)-1].has(clauseFrame, thatFrame, hearerFrame) {
			return true
		}
	}
	return false
}

// phraseAfter is the base noun phrase that begins at item i.
func (r *reading) phraseAfter(u *unit, i int) stretch {
	if t := u.tag(i); t == "PRP" || u.lower(i) == "her" && !r.inPhrase(u, i+1) {
		return stretch{i, i + 1}
	}
	k, last := i, -1
	if (u.tag(i) == "VBG" || u.tag(i) == "VBN") && !strings.HasPrefix(u.tag(i+1), "NN") {
		return stretch{}
	}
	for ; k < len(u.items) && k-i < 16; k++ {
		tag := u.tag(k)
		noun := strings.HasPrefix(tag, "NN") && !r.isTimeWord(u, k)
		if last == k-1 && last >= i && (u.lower(k) == "last" || u.lower(k) == "this") && !r.inName(u, k) {
			break // “said Brook last week”
		}
		switch {
		case noun:
			last = k
		case tag == "POS" && last == k-1:
		case tag == "CD" || tag == "&":
			if last < 0 {
				last = k
			}
		case tag == "VBG" && last == k-1 && (u.tag(k+1) == "IN" || r.isTimeWord(u, k+1) || isStop(u.tag(k+1))) && u.lower(k-1) != ",":
			last = k
		case last >= 0 && u.tag(k-1) != "POS" && (determiner(tag) && !r.inName(u, k) || tag == "VBN" || tag == "VBG"):
			return stretch{i, last + 1}
		case r.inPhrase(u, k) || (last < 0 && (tag == "VBG" || tag == "VBN")):
		default:
			k = len(u.items)
		}
	}
	if last < 0 {
		if u.tag(i) == "DT" && u.tag(i+1) == "JJ" && (u.tag(i+2) == "." || u.tag(i+2) == ",") {
			return stretch{i, i + 2} // “the 40-year-old”
		}
		switch u.lower(i) {
		case "some", "others", "both", "many", "those", "another":
			return stretch{i, i + 1}
		}
		return stretch{}
	}
	return stretch{i, last + 1}
}
