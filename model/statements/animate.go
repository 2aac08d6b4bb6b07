package statements

import (
	"strings"
)

// idle reports a verb that says nothing here: one that needs quotation marks
// where there are none, or a speaker where its subject is a thing.
func (r *reading) idle(u *unit, c *clause, quotes bool) bool {
	switch {
	case c.subject.empty():
		return false
	case supposes(u, c):
		return true
	case u.lower(c.head) == "told" && u.lower(c.head-1) == "all":
		return true
	case r.lex.is(weakWord, c.sense.base) && !r.animate(u, c.subject) && u.tag(c.subject.lo-1) != quoteTag && !(c.sense.has(descriptionFrame) && u.tag(c.end) == quoteTag):
		return true
	case c.sense.only(estimateFrame):
		return r.estimateEnd(u, c.end) < 0
	case c.sense.only(viewFrame):
		return u.lower(c.end) != "that"
	case c.sense.only(recordFrame):
		return !r.isRecord(u, c.subject)
	case c.sense.only(quoteFrame):
		return !quotes && c.end < len(u.items)-2 && u.lower(c.subject.lo-1) != "as"
	}
	return false
}

// supposes reports a clause after “if” or “unless”: nothing was said yet.
func supposes(u *unit, c *clause) bool {
	if c.how != before {
		return false
	}
	w := u.lower(c.subject.lo - 1)
	return w == "if" || w == "unless" || w == "whether"
}

// animate reports whether a noun phrase can name somebody who speaks: a name,
// a pronoun, a person, a body or a record.
func (r *reading) animate(u *unit, s stretch) bool {
	head := r.headOf(u, s)
	w, tag := u.lower(head), u.tag(head)
	if w == "it" {
		return false
	}
	if strings.HasPrefix(tag, "NNP") || tag == "PRP" || tag == "WP" || tag == "DT" || tag == "JJ" {
		return true
	}
	if capital := r.doc.Tokens[u.items[head].lo].Text; head == s.lo && capital != "" && capital[0] >= 'A' && capital[0] <= 'Z' {
		return true
	}
	if r.lex.is(recordWord, w) || r.lex.is(mediumWord, w) || r.isRole(w) {
		return true
	}
	return len(r.cast.In(r.span(u, stretch{head, head + 1}))) > 0
}

// isRole reports a noun for people or bodies, by list or by its ending.
func (r *reading) isRole(w string) bool {
	if r.lex.is(peopleWord, w) {
		return true
	}
	w = strings.TrimSuffix(w, "s")
	for _, suffix := range roleEndings {
		if strings.HasSuffix(w, suffix) {
			return true
		}
	}
	return false
}

// roleEndings end most nouns for people: “minister”, “director”, “activist”.
var roleEndings = [...]string{"er", "or", "ist", "ian", "man", "men", "woman", "women", "ant", "ent", "eer", "ee", "secretary"}
