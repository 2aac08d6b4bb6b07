package statements

import (
	"strings"

	"parley/model"
)

// details fills in hearer, target, agency, medium, second hand and hedge.
func (r *reading) details(u *unit, f *finding, s *model.Statement) {
	if !f.hearer.empty() {
		r.heardBy(u, f, s)
	}
	if !f.via.empty() {
		s.Via = model.Maybe(r.art.Slice(r.span(u, f.via)))
	}
	if f.teller != "" {
		s.Via = model.Maybe(f.teller)
	}
	s.Medium = model.Maybe(r.medium(u, f))
	if !f.embedded.empty() {
		if a := r.actorOf(u, f.embedded); a != nil && a.ID != s.Speaker {
			s.Embedded = a.ID
		}
	}
	for _, c := range s.Content {
		s.Hedged = s.Hedged || r.hedged(c)
	}
}

// heardBy tells what the object of the verb is: the hearer, the paper that
// was told, or the target of an accusation or demand.
func (r *reading) heardBy(u *unit, f *finding, s *model.Statement) {
	text := model.Maybe(r.art.Slice(r.span(u, f.hearer)))
	if f.act != model.Accuses {
		s.Addressee = text
	}
	if s.Via == "" && r.isOutlet(u, f.hearer) {
		s.Via = text
	}
	if f.act == model.Accuses || f.act == model.Demands || f.act == model.Denies {
		if a := r.actorOf(u, f.hearer); a != nil {
			s.Target = a.ID
		}
	}
}

// actorOf is the actor whom a noun phrase names, or nil.
func (r *reading) actorOf(u *unit, s stretch) *model.Actor {
	head := r.headOf(u, s)
	if u.tag(head) == "PRP" {
		return nil
	}
	if m, _, ok := r.mentionAt(u, s, head); ok {
		return m.Actor
	}
	return nil
}

// medium names the occasion or the means of the words where the text gives
// it beside the verb: “in a statement”, “on Twitter”.
func (r *reading) medium(u *unit, f *finding) string {
	switch w := u.lower(f.cue.hi - 1); {
	case strings.HasPrefix(w, "tweet"):
		return "tweet"
	case w == "statement" || w == "statements":
		return "statement"
	}
	for k := f.cue.hi; k < len(u.items) && k-f.cue.hi < 14; k++ {
		if f.inContent(k) {
			break
		}
		if m := r.mediumAt(u, k); m != "" {
			return m
		}
	}
	start := r.sentenceStart(u, f.cue.lo)
	for k := start; k < f.cue.lo && k-start < 14; k++ {
		if f.inContent(k) {
			break
		}
		if m := r.mediumAt(u, k); m != "" {
			return m
		}
	}
	return ""
}

func (f *finding) inContent(k int) bool {
	for _, c := range f.content {
		if c.lo <= k && k < c.hi {
			return true
		}
	}
	return false
}

// mediumAt reads the medium named at item k after a preposition.
func (r *reading) mediumAt(u *unit, k int) string {
	switch w := u.lower(k); w {
	case "in", "on", "at", "during", "by", "via", "through", "issued", "released":
	default:
		return ""
	}
	if w := u.lower(k + 1); w == "twitter" || w == "x" && u.lower(k) == "on" {
		return "tweet"
	} else if w == "facebook" || w == "instagram" || w == "telegram" {
		return "post"
	}
	p := r.phraseAfter(u, k+1)
	if p.empty() {
		return ""
	}
	w := u.lower(p.hi - 1)
	if w == "conference" && u.lower(p.hi-2) != "news" && u.lower(p.hi-2) != "press" {
		return ""
	}
	if !r.lex.is(mediumWord, w) {
		return ""
	}
	if w == "conference" {
		return "news conference"
	}
	return w
}

// hedged reports whether a stretch of text holds a word that weakens it. “May”
// with a capital inside it is the month.
func (r *reading) hedged(s model.Span) bool {
	lo, hi := r.doc.TokensIn(s)
	for k := lo; k < hi; k++ {
		if t := &r.doc.Tokens[k]; r.lex.is(hedgeWord, t.Lower) && !(t.Text == "May" && (k > lo || t.Tag != "MD")) {
			return true
		}
	}
	return false
}
