package actors

import (
	"strings"

	"parley/model"
)

// isMemberNoun reports those who belong to the body behind "of" and hold no
// office.
func isMemberNoun(word string) bool {
	switch word {
	case "member", "founder", "co-founder", "cofounder", "employee", "staffer", "fighter":
		return true
	}
	return false
}

// relateMembers records who belongs to a body by such a noun: "Ana Kodo, a
// member of the Rift Front", "Rift Front member Ana Kodo".
func (b *builder) relateMembers(at []doer) {
	for k, s := range b.sentences {
		for i := s.lo + 1; i+1 < s.hi; i++ {
			if !isMemberNoun(b.words[i].fold) {
				continue
			}
			from, to := b.memberAt(i, s, at)
			if from >= 0 && to >= 0 && from != to && b.figures[from].Kind == model.Person && canRelate(belongsTo, model.Person, b.figures[to].Kind) {
				b.pending = append(b.pending, pending{from, to, k, belongsTo})
			}
		}
	}
}

// memberAt returns the member and the body that the noun at word i relates, each
// -1 when there is none.
func (b *builder) memberAt(i int, s stretch, at []doer) (member, body int) {
	if body = b.doerBefore(i, s, at); body >= 0 {
		return at[i+1].person(), body
	}
	if b.words[i+1].fold != "of" {
		return -1, -1
	}
	j := i + 2
	if j < s.hi && b.words[j].tag == "DT" {
		j++
	}
	if j >= s.hi || at[j].hi == 0 || at[j].hi < s.hi && isPossessive(&b.words[at[j].hi]) {
		return -1, -1
	}
	return b.describedBefore(i, s, at), at[j].figure
}

// person returns the figure of a doer, or -1 when there is none.
func (d doer) person() int {
	if d.hi == 0 {
		return -1
	}
	return d.figure
}

// describedBefore returns whom the phrase that ends with word i tells of: the
// name before its comma, or the subject of "is". One that was or may be tells of
// nobody.
func (b *builder) describedBefore(i int, s stretch, at []doer) int {
	for k := i - 1; k > s.lo && k >= i-longestPhrase; k-- {
		switch w := &b.words[k]; {
		case formerWords[w.fold] || w.tag == "MD" || w.fold == "not":
			return -1
		case w.text == "," || w.fold == "is":
			return b.doerBefore(k, s, at)
		case w.tag != "DT" && w.tag != "RB" && w.tag != "CD" && !strings.HasPrefix(w.tag, "JJ") && !strings.HasPrefix(w.tag, "NN"):
			return -1
		}
	}
	return -1
}
