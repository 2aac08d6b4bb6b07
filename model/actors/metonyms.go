package actors

import (
	"strings"

	"parley/model"
)

// capitals takes capitals and buildings for the government where they act. A
// capital whose sense is in doubt stays a place and is no mention.
func (b *builder) capitals() {
	persons := b.capitalsAsPersons()
	for i := range b.names {
		n := &b.names[i]
		if b.figureOf[i] >= 0 || n.entry == nil || persons[n.entry.id] {
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
		f := b.seatOf(n.entry)
		if b.mention(f, n.lo, n.hi, model.ByMetonym, why) {
			b.figureOf[i] = f
		}
	}
}

// capitalsAsPersons returns the capitals, by the id of their entry, whose name
// the article uses for a person: "Amman, who", "Amman, 34,".
func (b *builder) capitalsAsPersons() map[string]bool {
	var out map[string]bool
	for i := range b.names {
		n := &b.names[i]
		if n.class != capitalClass || n.entry == nil || n.hi+2 >= len(b.words) || b.words[n.hi].text != "," {
			continue
		}
		if next := &b.words[n.hi+1]; next.fold != "who" && !(isAge(next) && b.words[n.hi+2].text == ",") {
			continue
		}
		if out == nil {
			out = map[string]bool{}
		}
		out[n.entry.id] = true
	}
	return out
}

// seatOf returns what a capital or a building stands for: the government of its
// country, or another body.
func (b *builder) seatOf(seat *entry) int {
	if seat.stands == "" {
		return b.governmentFor(seat.country)
	}
	key, country, class := "body:"+seat.country+":"+seat.stands, seat.country, bodyClass
	if e := b.g.of(seat.country, seat.stands, ""); e != nil {
		key, class = "body:"+e.id, e.class
	} else if e := b.g.find(seat.stands, ""); e != nil && e.country == "" {
		key, country, class = "body:"+e.id, "", e.class
	}
	f := b.figure(key, model.Organisation, country)
	b.figures[f].class = class
	return f
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
	if why := b.partnerOf(n, s); why != "" {
		return why
	}
	if n.lo > s.lo && b.isWhere(n) {
		return ""
	}
	if n.hi < s.hi && b.isOwner(n.hi) {
		return b.owns(n.hi+1, s)
	}
	if b.clauseOpens(n.lo, s) || b.opensContactClause(n, s) {
		if j := b.actOf(n.hi, s); j >= 0 {
			return "the capital is the subject of “" + b.words[j].text + "”"
		}
	}
	if why := b.hasMind(n, s); why != "" {
		return why
	}
	if why := b.receives(n, s); why != "" {
		return why
	}
	if i := n.lo - 1; i >= s.lo && b.l.objects[b.words[i].fold] && strings.HasPrefix(b.words[i].tag, "VB") {
		return "the capital is the object of “" + b.words[i].text + "”"
	}
	return ""
}

// isOwner reports a possessive at word j. A mark behind a gap opens a quotation.
func (b *builder) isOwner(j int) bool {
	return isPossessive(&b.words[j]) && b.words[j].Start == b.words[j-1].End
}

// owns reports dealings of a government after a capital's possessive:
// "Moscow's stance".
func (b *builder) owns(j int, s stretch) string {
	first := j
	for limit := j + 4; j < s.hi && j < limit; j++ {
		w := &b.words[j]
		if b.l.dealings[w.fold] || j == first && b.isLine(j, s) {
			return "the capital is said to have “" + w.text + "”"
		}
		if stateFields[w.fold] && j+1 < s.hi && stateChiefs[b.words[j+1].fold] {
			return "the capital is said to have a “" + b.slice(j, j+2) + "”"
		}
		if !strings.HasPrefix(w.tag, "JJ") && w.tag != "VBN" && !strings.HasPrefix(w.tag, "NN") {
			break
		}
	}
	return ""
}

// stateFields are fields of a state, not of a city, of which stateChiefs have an
// office: "Lima's defence chief".
var (
	stateFields = map[string]bool{"foreign": true, "defence": true, "defense": true, "military": true, "army": true, "intelligence": true, "spy": true, "trade": true, "security": true}
	stateChiefs = map[string]bool{"chief": true, "chiefs": true, "secretary": true, "ministry": true, "service": true, "services": true, "adviser": true}
)

// isLine reports "line" at word j in the sense of what somebody says: "Cairo's
// line is that".
func (b *builder) isLine(j int, s stretch) bool {
	if w := b.words[j].fold; w != "line" && w != "word" || j+1 >= s.hi {
		return false
	}
	next := &b.words[j+1]
	return forms[next.fold] != 0 || next.fold == "on" || next.fold == "that" || next.text == "," || next.text == "."
}

// partnerOf reports a capital that somebody has dealings with, or that a
// passive tells to be the doer: "talks with Cairo", "backed by Cairo".
func (b *builder) partnerOf(n *name, s stretch) string {
	i := n.lo - 1
	if i <= s.lo {
		return ""
	}
	at, before := b.words[i].fold, &b.words[i-1]
	if before.text == `"` && i-2 >= s.lo {
		before = &b.words[i-2]
	}
	if at == "from" && n.hi < s.hi && b.words[n.hi].text == "to" {
		return "" // "protests from Tunis to Rabat"
	}
	if b.isSentTo(n, s) {
		return "something is sent “to” the capital"
	}
	why := "“" + b.slice(i-1, i+1) + "” the capital"
	switch at {
	case "with":
		if before.text != "," && !motionWords[before.fold] && !b.opensAbsolute(n.hi, s) {
			return why
		}
	case "by":
		if b.doneBefore(i, s) && !b.describes(n.hi, s) {
			return why
		}
	case "for":
		if n.hi+1 < s.hi && b.words[n.hi].text == "to" && b.words[n.hi+1].tag == "VB" && b.isImpersonal(i, s) {
			return "“it” is for the capital to act"
		}
	case "against", "on", "towards", "toward":
		if b.l.dealings[before.fold] {
			return why
		}
	}
	if b.l.partners[before.fold+" "+at] {
		return why
	}
	return ""
}

// doneBefore reports a passive before "by" at word i, right before it or, of a
// verb that persons are the object of, a few words before: "told not to by".
func (b *builder) doneBefore(i int, s stretch) bool {
	const reach = 6
	if w := &b.words[i-1]; w.tag == "VBN" {
		return !b.l.placeVerbs[w.fold]
	}
	for k := i - 2; k >= s.lo && k > i-reach && b.words[k].text != ","; k-- {
		if w := &b.words[k]; b.l.objects[w.fold] && (w.tag == "VBN" || w.tag == "VBD") {
			return forms[b.words[max(k-1, s.lo)].fold] == beForm
		}
	}
	return false
}

// opensAbsolute reports what makes "with Cairo" a mere circumstance: "with
// Cairo under curfew", "with Cairo burning".
func (b *builder) opensAbsolute(j int, s stretch) bool {
	if j >= s.hi {
		return false
	}
	w := &b.words[j]
	return w.tag == "VBG" || w.tag == "VBN" || isPossessive(w) || w.fold == "as" || w.fold == "under" || b.describes(j, s)
}

// describes reports a noun at word j, which the name before it describes:
// "Berlin weather".
func (b *builder) describes(j int, s stretch) bool {
	return j < s.hi && (strings.HasPrefix(b.words[j].tag, "NN") || b.words[j].tag == "JJ")
}

// between reports one of two capitals or countries in "relations between A and
// B" or "A-B talks".
func (b *builder) between(n *name, s stretch) string {
	if n.lo > s.lo && b.words[n.lo-1].text == "between" && (b.pairs(n.hi, s, "and") && !b.isMotion(n.lo-2, s) || n.lo-2 >= s.lo && b.l.dealings[b.words[n.lo-2].fold]) {
		return "one of two in “between … and …”"
	}
	if n.lo > s.lo+2 && b.words[n.lo-1].text == "and" {
		k := b.nameEndingAt(n.lo - 1)
		if k >= 0 && b.canAct(k) && b.names[k].lo > s.lo && b.words[b.names[k].lo-1].text == "between" && !b.isMotion(b.names[k].lo-2, s) {
			return "one of two in “between … and …”"
		}
	}
	if b.isSide(n, s) {
		return "one of the sides that are named"
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

// isSide reports one of two behind a noun for governments: "the two sides, Lima
// and Quito".
func (b *builder) isSide(n *name, s stretch) bool {
	lo := n.lo
	if k := b.nameEndingAt(lo - 1); lo > s.lo && b.words[lo-1].text == "and" && k >= 0 && b.canAct(k) {
		lo = b.names[k].lo
	} else if !b.pairs(n.hi, s, "and") {
		return false
	}
	return lo-2 >= s.lo && sides[b.words[lo-2].fold] && (b.words[lo-1].text == "," || b.words[lo-1].text == ":" || b.words[lo-1].text == "--")
}

var sides = map[string]bool{
	"sides": true, "governments": true, "powers": true, "allies": true, "rivals": true, "neighbours": true, "neighbors": true, "parties": true,
	"partners": true, "foes": true, "signatories": true, "adversaries": true, "enemies": true,
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
