package statements

import (
	"slices"
	"sort"
	"strings"

	"parley/model"
)

// statements turns the findings into statements in the order of the text.
func (r *reading) statements() []model.Statement {
	r.found = slices.DeleteFunc(r.found, func(f *finding) bool { return len(f.content)+len(f.extra) == 0 })
	sort.SliceStable(r.found, func(i, j int) bool { return r.startOf(r.found[i]) < r.startOf(r.found[j]) })
	out := make([]model.Statement, 0, len(r.found))
	for _, f := range r.found {
		if s, ok := r.build(f); ok {
			out = append(out, s)
		}
	}
	return out
}

// startOf is where the first content of a finding begins.
func (r *reading) startOf(f *finding) int {
	if len(f.content) == 0 {
		return f.extra[0].Start
	}
	return r.doc.Tokens[r.units[f.unit].items[f.content[0].lo].lo].Start
}

func (r *reading) build(f *finding) (model.Statement, bool) {
	u := &r.units[f.unit]
	s := model.Statement{
		Article: r.art.ID, Kind: model.Reported, Basis: model.SpeakerUnknown, Act: f.act,
		Date: model.Date{Basis: model.Unknown},
	}
	for _, c := range f.content {
		if span := r.contentSpan(u, c); span.Len() > 0 {
			s.Content = append(s.Content, span)
		}
		if q := u.items[c.lo].quote; q >= 0 && r.marks[q].lost {
			f.rule += "; a quotation mark is missing, so that its end is inferred"
		}
	}
	s.Content = append(s.Content, f.extra...)
	if len(s.Content) == 0 {
		return s, false
	}
	s.Kind = r.kind(u, f)
	s.Why = model.Reasons{Cue: "none; " + string(f.how), Span: f.rule, Speaker: string(f.how)}
	if !f.cue.empty() {
		cue := r.span(u, f.cue)
		s.Cue = &cue
		s.Why.Cue = "“" + r.art.Slice(cue) + "”"
	}
	if !f.source.empty() {
		src := r.span(u, f.source)
		s.Source = &src
	}
	s.Sentence, s.Last, _ = r.art.SentencesIn(s.Whole())
	r.nameSpeaker(u, f, &s)
	r.details(u, f, &s)
	return s, true
}

// span is the text of a range of items.
func (r *reading) span(u *unit, s stretch) model.Span {
	return r.doc.SpanOf(u.items[s.lo].lo, u.items[s.hi-1].hi)
}

// contentSpan is the text of a content. The marks of a quotation that fills it
// are left out.
func (r *reading) contentSpan(u *unit, s stretch) model.Span {
	for s.hi > s.lo && u.items[s.hi-1].quote < 0 && isStop(u.tag(s.hi-1)) {
		s.hi--
	}
	for s.lo < s.hi && u.items[s.lo].quote < 0 && isStop(u.tag(s.lo)) {
		s.lo++
	}
	if s.empty() {
		return model.Span{}
	}
	if s.hi-s.lo == 1 && u.items[s.lo].quote >= 0 {
		inner := r.marks[u.items[s.lo].quote].inner
		inner.Start = inner.End - len(strings.TrimLeft(r.art.Slice(inner), " …"))
		return inner
	}
	return r.span(u, s)
}

func isStop(tag string) bool {
	return tag == "," || tag == "." || tag == ":" || tag == "''" || tag == "``"
}

// kind is quote when words in marks stand for themselves, fragment when the
// reporter's words complete them, reported without marks.
func (r *reading) kind(u *unit, f *finding) model.StatementKind {
	kind := model.Reported
	if len(f.content) == 0 {
		return model.Quote
	}
	for _, c := range f.content {
		for k := c.lo; k < c.hi; k++ {
			if u.items[k].quote < 0 {
				continue
			}
			if c.hi-c.lo == 1 && r.complete(u, k) {
				return model.Quote
			}
			kind = model.Fragment
		}
	}
	return kind
}

// complete reports whether the quotation at item k is a clause: it begins with
// a capital letter, or it has a finite verb and is no bare phrase.
func (r *reading) complete(u *unit, k int) bool {
	if !r.opensSmall(u, k) {
		return true
	}
	subject := false
	for t := u.items[k].lo; t < u.items[k].hi; t++ {
		tag := r.doc.Tokens[t].Tag
		if isFinite(tag) && subject {
			return true
		}
		subject = subject || strings.HasPrefix(tag, "NN") || tag == "PRP" || tag == "DT" || tag == "EX"
	}
	return false
}
