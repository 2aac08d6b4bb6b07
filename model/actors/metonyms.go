package actors

import (
	"strings"

	"parley/model"
)

// capitals takes capitals and buildings for the government where they act. A
// capital whose sense is in doubt stays a place and is no mention.
func (b *builder) capitals() {
	for i := range b.names {
		n := &b.names[i]
		if b.figureOf[i] >= 0 || n.entry == nil || n.entry.country == "EU" && n.class != buildingClass {
			continue
		}
		why := ""
		switch {
		case n.class == buildingClass && n.entry.body && !b.isWhere(n):
			why = "a building that stands for those in it"
		case n.class == capitalClass || n.class == buildingClass:
			why = b.acts(n)
		}
		if why == "" {
			continue
		}
		f := b.governmentFor(n.entry.country)
		if b.mention(f, n.lo, n.hi, model.ByMetonym, why) {
			b.figureOf[i] = f
		}
	}
}

var whereWords = map[string]bool{
	"in": true, "at": true, "near": true, "outside": true, "inside": true, "around": true, "across": true, "into": true, "through": true,
	"to": true, "from": true, "via": true, "of": true, "over": true, "visit": true, "visited": true, "visiting": true, "reached": true, "left": true,
}

// isWhere reports that a preposition of place stands before the name.
func (b *builder) isWhere(n *name) bool {
	if n.lo == 0 {
		return false
	}
	i := n.lo - 1
	if b.words[i].fold == "the" && i > 0 {
		i--
	}
	return whereWords[b.words[i].fold]
}

// acts says why a capital stands for its government, or "" when it is a place
// or in doubt.
func (b *builder) acts(n *name) string {
	s := b.sentences[b.sentenceOf(n.lo)]
	if s.heading {
		return ""
	}
	if why := b.between(n, s); why != "" {
		return why
	}
	if n.lo > s.lo && b.isWhere(n) {
		return ""
	}
	if n.hi < s.hi && isPossessive(&b.words[n.hi]) {
		return b.owns(n.hi+1, s)
	}
	if j, ok := b.subjectOf(n.hi, s); ok && b.clauseOpens(n.lo, s) {
		return "the capital is the subject of “" + b.words[j].text + "”"
	}
	return b.objectOf(n, s)
}

// subjectOf finds the verb whose subject ends before word j: adverbs and
// auxiliaries between are passed. It must be a verb of somebody with a will.
func (b *builder) subjectOf(j int, s stretch) (int, bool) {
	if j+1 < s.hi && b.words[j].text == "and" {
		if k := b.nameStartingAt(j + 1); k >= 0 && b.canAct(k) {
			j = b.names[k].hi
		}
	}
	for limit := j + 6; j < s.hi && j < limit; j++ {
		w := &b.words[j]
		switch {
		case strings.HasPrefix(w.tag, "RB") || w.tag == "MD" || auxiliaries[w.fold] || w.text == ",":
			continue
		case strings.HasPrefix(w.tag, "VB") && w.tag != "VBG":
			return j, b.l.acting[w.fold]
		case w.tag == "VBG" && auxiliaries[b.words[j-1].fold]:
			return j, b.l.acting[w.fold]
		}
		return 0, false
	}
	return 0, false
}

var auxiliaries = map[string]bool{
	"has": true, "have": true, "had": true, "is": true, "are": true, "was": true, "were": true, "be": true, "been": true, "does": true, "do": true,
	"did": true, "not": true, "n't": true, "to": true, "also": true, "however": true, "already": true, "now": true,
	"appear": true, "appears": true, "appeared": true, "seem": true, "seems": true, "seemed": true, "tends": true, "continues": true, "continued": true,
}

// canAct reports a name that can stand beside a capital as a doer.
func (b *builder) canAct(k int) bool {
	switch b.names[k].class {
	case capitalClass, countryClass, buildingClass, groupClass, bodyClass, governmentClass:
		return true
	}
	return false
}

// clauseOpens reports that a subject can begin at word i: nothing before it in
// the clause is a preposition or a noun that it would modify.
func (b *builder) clauseOpens(i int, s stretch) bool {
	if i == s.lo {
		return true
	}
	w := &b.words[i-1]
	if k := b.nameEndingAt(i - 1); k >= 0 && w.text == "and" && b.canAct(k) {
		return b.clauseOpens(b.names[k].lo, s)
	}
	switch {
	case clauseOpeners[w.fold] || w.text == "," || w.text == "--" || w.text == "\"" || w.text == ":" || w.text == ";" || w.text == "-":
		return true
	case strings.HasPrefix(w.tag, "VB") || w.tag == "CC" || w.tag == "WRB" || strings.HasPrefix(w.tag, "RB"):
		return true
	}
	return false
}

var clauseOpeners = map[string]bool{
	"that": true, "while": true, "as": true, "although": true, "though": true, "because": true, "if": true, "since": true, "when": true, "where": true,
	"whether": true, "which": true, "but": true, "and": true, "or": true, "until": true, "unless": true, "so": true, "what": true, "why": true, "how": true,
	"after": true, "before": true, "once": true, "whereas": true, "nor": true, "yet": true, "than": true, "(": true,
}

// owns reports dealings of a government after a capital's possessive:
// "Moscow's stance".
func (b *builder) owns(j int, s stretch) string {
	for limit := j + 3; j < s.hi && j < limit; j++ {
		w := &b.words[j]
		if b.l.dealings[w.fold] {
			return "the capital is said to have “" + w.text + "”"
		}
		if w.tag != "JJ" && w.tag != "VBN" && w.tag != "NN" {
			break
		}
	}
	return ""
}

// objectOf reports a capital that is told, asked or accused, or with which
// somebody has dealings.
func (b *builder) objectOf(n *name, s stretch) string {
	if n.lo == s.lo {
		return ""
	}
	i := n.lo - 1
	if w := &b.words[i]; b.l.objects[w.fold] && strings.HasPrefix(w.tag, "VB") {
		return "the capital is the object of “" + w.text + "”"
	}
	if f := b.words[i].fold; i > s.lo && (f == "with" || f == "against" || f == "on" || f == "towards" || f == "toward") && b.l.dealings[b.words[i-1].fold] {
		return "“" + b.words[i-1].text + " " + b.words[i].text + "” the capital"
	}
	return ""
}

// between reports one of two capitals or countries in "relations between A and
// B" or "A-B talks".
func (b *builder) between(n *name, s stretch) string {
	if n.lo > s.lo && b.words[n.lo-1].text == "between" && b.pairs(n.hi, s, "and") && !b.isMotion(n.lo-2, s) {
		return "one of two in “between … and …”"
	}
	if n.lo > s.lo+2 && b.words[n.lo-1].text == "and" {
		k := b.nameEndingAt(n.lo - 1)
		if k >= 0 && b.canAct(k) && b.names[k].lo > s.lo && b.words[b.names[k].lo-1].text == "between" && !b.isMotion(b.names[k].lo-2, s) {
			return "one of two in “between … and …”"
		}
	}
	hyphen := func(i int) bool { return i > s.lo && i < s.hi && b.words[i].text == "-" }
	lo, hi := n.lo, n.hi
	if k := b.nameEndingAt(n.lo - 1); k >= 0 && hyphen(n.lo-1) && b.canAct(k) {
		lo = b.names[k].lo
	} else if k := b.nameEndingAt(n.lo); k >= 0 && b.words[n.lo].Start == b.words[n.lo-1].End+1 && b.gapIsHyphen(n.lo) && b.canAct(k) {
		lo = b.names[k].lo
	}
	if hyphen(n.hi) && b.pairs(n.hi, s, "-") {
		hi = b.names[b.nameAt[n.hi+1]].hi
	} else if k := b.nameStartingAt(n.hi); n.hi < s.hi && k >= 0 && b.gapIsHyphen(n.hi) && b.canAct(k) {
		hi = b.names[k].hi
	}
	if (lo < n.lo || hi > n.hi) && hi < s.hi && b.l.dealings[b.words[hi].fold] {
		return "one of two in “" + b.slice(lo, hi+1) + "”"
	}
	return ""
}

// pairs reports the given word at j and after it a name that can act.
func (b *builder) pairs(j int, s stretch, joint string) bool {
	if j+1 >= s.hi || b.words[j].text != joint {
		return false
	}
	k := b.nameStartingAt(j + 1)
	return k >= 0 && b.canAct(k)
}

// gapIsHyphen reports that an opened compound has its hyphen before word i.
func (b *builder) gapIsHyphen(i int) bool {
	return i > 0 && b.words[i].token == b.words[i-1].token && b.words[i].Start == b.words[i-1].End+1
}

// isMotion reports a word of travel, after which "between A and B" tells
// places: "flights between Kabul and Dubai".
func (b *builder) isMotion(i int, s stretch) bool {
	return i >= s.lo && motionWords[b.words[i].fold]
}

var motionWords = map[string]bool{
	"flight": true, "flights": true, "road": true, "highway": true, "train": true, "trains": true, "route": true, "travel": true, "travelling": true,
	"border": true, "distance": true, "halfway": true, "shuttled": true, "shuttling": true, "flying": true, "railway": true, "line": true, "corridor": true,
	"traffic": true, "journey": true, "drive": true, "miles": true, "kilometres": true, "kilometers": true, "located": true, "pipeline": true,
}
