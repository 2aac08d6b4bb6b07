package briefs

import "parley/model"

// page is one article with what was found in it, by sentence. It is the same
// for every brief.
type page struct {
	article *model.Article
	events  []*model.Event // the most telling of each sentence, or nil
	units   []unit         // in the order of the text; every sentence is in one
	unitOf  []int          // of each sentence
	quoted  []LineKind     // of each sentence: what its quotation marks make it, or ""
}

// unit is what is shown together: one sentence, or all those that a statement
// stands in, since a statement is never cut.
type unit struct {
	first, last int // sentences
	statements  []*model.Statement
}

func newPage(a *model.Article, found *model.Found) *page {
	p := &page{article: a, events: make([]*model.Event, len(a.Sentences)), unitOf: make([]int, len(a.Sentences))}
	p.layEvents(found.Events)
	p.quoted = make([]LineKind, len(a.Sentences))
	p.layUnits(found.Statements, p.layMarks())
	return p
}

// layEvents puts the events on their sentences. One whose date is that of a
// clause does not date what the sentence tells.
func (p *page) layEvents(events []*model.Event) {
	for _, e := range events {
		if e.Clause == nil && e.Sentence >= 0 && e.Sentence < len(p.events) && better(e, p.events[e.Sentence]) {
			p.events[e.Sentence] = e
		}
	}
}

// better reports whether an event says more about its sentence than another:
// a value before none, what happened before what is expected.
func better(e, old *model.Event) bool {
	if old == nil {
		return true
	}
	if (e.Date.Value != "") != (old.Date.Value != "") {
		return e.Date.Value != ""
	}
	return e.Status == model.Happened && old.Status != model.Happened
}

// layUnits joins the sentences that a statement or a quotation stands in.
func (p *page) layUnits(statements []*model.Statement, quotations []passage) {
	ends := make([]int, len(p.unitOf)) // of each sentence: the last one of what begins there
	for k := range ends {
		ends[k] = k
	}
	for _, q := range quotations {
		ends[q.first] = max(ends[q.first], q.last)
	}
	told := make([]passage, 0, len(statements))
	for _, s := range statements {
		if first, last, ok := p.sentences(s); ok && !saysNothing(p.article, s) {
			ends[first] = max(ends[first], last)
			told = append(told, passage{first, last, s})
		}
	}
	p.units = make([]unit, 0, len(ends))
	for k, end := range ends {
		if n := len(p.units); n > 0 && p.units[n-1].last >= k {
			p.units[n-1].last = max(p.units[n-1].last, end)
		} else {
			p.units = append(p.units, unit{first: k, last: end})
		}
		p.unitOf[k] = len(p.units) - 1
	}
	for _, t := range told {
		u := &p.units[p.unitOf[t.first]]
		u.statements = append(u.statements, t.statement)
	}
}

// passage is the sentences that a statement or a quotation stands in.
type passage struct {
	first, last int
	statement   *model.Statement // nil for words in marks
}

// sentences returns the range of sentences that a statement stands in.
func (p *page) sentences(s *model.Statement) (first, last int, ok bool) {
	first, last, ok = p.article.SentencesIn(s.Whole())
	if s.Sentence < 0 || s.Sentence > s.Last || s.Last >= len(p.article.Sentences) {
		return first, last, ok
	}
	if !ok {
		return s.Sentence, s.Last, true
	}
	return min(first, s.Sentence), max(last, s.Last), true
}

// span is where the sentences of a unit stand.
func (p *page) span(u unit) model.Span {
	return model.Span{Start: p.article.Sentences[u.first].Start, End: p.article.Sentences[u.last].End}
}

// happened reports whether a unit tells of a dated event that took place.
func (p *page) happened(u unit) bool {
	for k := u.first; k <= u.last; k++ {
		if happened(p.events[k]) {
			return true
		}
	}
	return false
}
