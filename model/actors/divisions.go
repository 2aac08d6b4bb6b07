package actors

import (
	"strings"

	"parley/model"
)

// divisions takes states and provinces for their governments where they act:
// “Utah has sued”. More than of a capital is asked of the verb, since a state is a
// team and its people as well.
func (b *builder) divisions() {
	given := b.givenNames()
	for i := range b.names {
		n := &b.names[i]
		if !n.isDivision() || b.figureOf[i] >= 0 {
			continue
		}
		if why := b.divisionActs(n); why != "" && !given[b.words[n.lo].fold] {
			f := b.division(n.entry)
			b.figureOf[i] = f
			b.mention(f, n.lo, n.hi, model.ByMetonym, why)
		}
	}
}

func (n *name) isDivision() bool { return n.class == placeClass && n.entry != nil && n.entry.ruled }

// division returns the government of a state or province, made when new.
func (b *builder) division(e *entry) int {
	f := b.figure("division:"+e.country+":"+e.id, model.Government, "")
	b.figures[f].class = governmentClass
	return f
}

// divisionActs says why a division stands for its government, or "".
func (b *builder) divisionActs(n *name) string {
	s := b.sentences[b.sentenceOf(n.lo)]
	if s.heading || b.isWhere(n) || n.hi >= s.hi {
		return ""
	}
	if b.clauseOpens(n.lo, s) {
		if j := b.actOf(n.hi, s); j >= 0 && (b.l.willing[b.words[j].fold] || b.l.isSaying(&b.words[j])) {
			return "the state is the subject of “" + b.words[j].text + "”"
		}
	}
	if i := n.lo - 1; i >= s.lo && b.l.objects[b.words[i].fold] && b.l.willing[b.words[i].fold] && strings.HasPrefix(b.words[i].tag, "VB") {
		return "the state is the object of “" + b.words[i].text + "”"
	}
	return ""
}

// givenNames returns the first words of the names of the persons of the article,
// folded: “Virginia Woods” is not the state.
func (b *builder) givenNames() map[string]bool {
	out := make(map[string]bool, len(b.figures))
	for f := range b.figures {
		if p := &b.figures[f]; p.Kind == model.Person && len(p.words) > 0 {
			out[p.words[0]] = true
		}
	}
	return out
}
