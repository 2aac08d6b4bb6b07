package actors

import "strings"

// receives reports a capital between a verb and another object of it: "it took
// Cairo two days", "the note that Lima had sent Cairo this week".
func (b *builder) receives(n *name, s stretch) string {
	i := n.lo - 1
	if i < s.lo || n.hi >= s.hi {
		return ""
	}
	next := b.words[n.hi].tag
	switch b.words[i].fold {
	case "took", "take", "takes", "taken", "cost", "costs":
		if next == "CD" && b.isImpersonal(i, s) {
			return "“it " + b.words[i].text + "” the capital time or money"
		}
	case "sent", "handed", "given", "gave", "offered", "promised", "owed", "hand", "give", "send", "offer", "promise", "owe":
		if next == "DT" || next == "." || b.words[n.hi].fold == "until" || next == "CD" && b.isTimeAt(n.hi+1, s) {
			return "“" + b.words[i].text + "” the capital something"
		}
	case "put", "puts", "leave", "leaves", "left", "place", "places", "placed":
		if b.isStrait(n.hi, s) {
			return "“" + b.slice(i, n.hi+2) + "”"
		}
	case "stop", "stops", "stopped", "prevent", "prevents", "prevented", "keep", "keeps", "kept", "discourage", "discouraged":
		if n.hi+1 < s.hi && b.words[n.hi].text == "from" && b.words[n.hi+1].tag == "VBG" {
			return "“" + b.words[i].text + "” the capital “from " + b.words[n.hi+1].text + "”"
		}
	}
	return ""
}

// isSentTo reports a capital, or the second of two, between "sent to" and what is
// sent: "sent to Cairo and Lima a letter", but not "was sent to Cairo a week ago".
func (b *builder) isSentTo(n *name, s stretch) bool {
	lo, hi := n.lo, n.hi
	if k := b.nameEndingAt(lo - 1); lo > s.lo && b.words[lo-1].text == "and" && k >= 0 && b.canAct(k) {
		lo = b.names[k].lo
	} else if b.pairs(hi, s, "and") {
		hi = b.names[b.nameAt[hi+1]].hi
	}
	if lo-2 < s.lo || hi+1 >= s.hi || b.words[lo-1].text != "to" || !sendForms[b.words[lo-2].fold] {
		return false
	}
	d := b.words[hi].fold
	return (d == "a" || d == "an" || d == "its" || d == "their") && !b.isTimeAt(hi+1, s)
}

var sendForms = map[string]bool{"sent": true, "sends": true, "send": true, "addressed": true, "submitted": true, "handed": true, "proposed": true, "delivered": true, "conveyed": true, "offered": true}

// isTimeAt reports a noun of time at word j: "gave Cairo three days".
func (b *builder) isTimeAt(j int, s stretch) bool {
	return j < s.hi && timeNouns[b.words[j].fold]
}

var timeNouns = map[string]bool{"days": true, "weeks": true, "months": true, "hours": true, "years": true, "day": true, "week": true, "month": true, "year": true}

// isStrait reports words at j for what only somebody with a will can be in: "at
// odds", "in a bind", "on the defensive".
func (b *builder) isStrait(j int, s stretch) bool {
	if j+1 >= s.hi || b.words[j].tag != "IN" {
		return false
	}
	k := j + 1
	if b.words[k].tag == "DT" && k+1 < s.hi {
		k++
	}
	return straits[b.words[k].fold]
}

var straits = map[string]bool{"odds": true, "bind": true, "corner": true, "defensive": true, "quandary": true, "dilemma": true, "notice": true}

// isImpersonal reports "it" right before word i, but for an auxiliary and "not".
func (b *builder) isImpersonal(i int, s stretch) bool {
	for k := i - 1; k >= s.lo && k >= i-3; k-- {
		if b.words[k].fold == "it" {
			return true
		}
	}
	return false
}

// hasMind reports a subject that has or sees, or does not, something that only a
// mind has: "Cairo has no doubt", "Lima sees little reason".
func (b *builder) hasMind(n *name, s stretch) string {
	if n.hi+2 >= s.hi || forms[b.words[n.hi].fold] != helpForm && !seeForms[b.words[n.hi].fold] || !b.clauseOpens(n.lo, s) {
		return ""
	}
	j := n.hi + 1
	if b.words[j].text == `"` {
		j++
	}
	if d := b.words[j].fold; d != "no" && d != "little" && d != "few" && d != "every" || j+1 >= s.hi {
		return ""
	}
	if w := &b.words[j+1]; mindNouns[w.fold] {
		return "the capital is said to have “" + w.text + "”"
	}
	return ""
}

var seeForms = map[string]bool{"sees": true, "saw": true, "feels": true, "felt": true, "finds": true, "found": true}

// mindNouns are what only those with a will have.
var mindNouns = map[string]bool{
	"doubt": true, "doubts": true, "intention": true, "intentions": true, "plans": true, "plan": true, "objection": true, "objections": true, "wish": true,
	"desire": true, "appetite": true, "illusions": true, "qualms": true, "regrets": true, "interest": true, "comment": true, "confidence": true, "trust": true,
	"sympathy": true, "patience": true, "hesitation": true, "reason": true, "need": true, "choice": true, "option": true, "options": true, "alternative": true,
	"incentive": true, "business": true, "merit": true, "point": true, "answer": true, "obligation": true, "say": true, "leverage": true,
}

// opensContactClause reports a capital that begins a relative clause without a
// pronoun, of a verb of thought or will: "a charge Cairo has always denied".
func (b *builder) opensContactClause(n *name, s stretch) bool {
	i := n.lo - 1
	if i <= s.lo || !strings.HasPrefix(b.words[i].tag, "NN") || b.words[i].upper || placeNouns[b.words[i].fold] {
		return false
	}
	j := b.verbGroup(n.hi, s)
	return j >= 0 && (b.l.thinking[b.words[j].fold] || b.l.objects[b.words[j].fold] || b.l.willing[b.words[j].fold])
}

// placeNouns stand before the name of a place itself: "the capital Cairo".
var placeNouns = map[string]bool{"capital": true, "city": true, "town": true, "port": true, "metropolis": true, "seat": true, "hub": true}
