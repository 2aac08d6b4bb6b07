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
	case "sent", "handed", "given", "gave", "offered", "promised", "owed":
		if next == "DT" || next == "." {
			return "“" + b.words[i].text + "” the capital something"
		}
	}
	return ""
}

// isImpersonal reports "it" right before the verb at word i, but for an auxiliary.
func (b *builder) isImpersonal(i int, s stretch) bool {
	for k := i - 1; k >= s.lo && k >= i-2; k-- {
		if b.words[k].fold == "it" {
			return true
		}
	}
	return false
}

// hasMind reports a subject that has, or has not, something that only a mind
// has: "Cairo has no doubt".
func (b *builder) hasMind(n *name, s stretch) string {
	if n.hi+2 >= s.hi || forms[b.words[n.hi].fold] != helpForm || !b.clauseOpens(n.lo, s) {
		return ""
	}
	if d := b.words[n.hi+1].fold; d != "no" && d != "little" && d != "few" && d != "every" {
		return ""
	}
	if w := &b.words[n.hi+2]; mindNouns[w.fold] {
		return "the capital is said to have “" + w.text + "”"
	}
	return ""
}

// mindNouns are what only those with a will have.
var mindNouns = map[string]bool{
	"doubt": true, "doubts": true, "intention": true, "intentions": true, "plans": true, "plan": true, "objection": true, "objections": true, "wish": true,
	"desire": true, "appetite": true, "illusions": true, "qualms": true, "regrets": true, "interest": true, "comment": true, "confidence": true, "trust": true,
	"sympathy": true, "patience": true, "hesitation": true,
}

// opensContactClause reports a capital that begins a relative clause without a
// pronoun, of a verb of thought or will: "a charge Cairo has always denied".
func (b *builder) opensContactClause(n *name, s stretch) bool {
	i := n.lo - 1
	if i <= s.lo || !strings.HasPrefix(b.words[i].tag, "NN") || b.words[i].upper || placeNouns[b.words[i].fold] {
		return false
	}
	j := b.verbGroup(n.hi, s)
	return j >= 0 && (b.l.thinking[b.words[j].fold] || b.l.objects[b.words[j].fold])
}

// placeNouns stand before the name of a place itself: "the capital Cairo".
var placeNouns = map[string]bool{"capital": true, "city": true, "town": true, "port": true, "metropolis": true, "seat": true, "hub": true}
