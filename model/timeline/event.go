package timeline

import "parley/model"

// event makes the event that a found time dates, or ok = false when the time
// dates none: lengths, repetitions, vague words, datelines.
func (f *finder) event(i int) (e model.Event, ok bool) {
	t := &f.found[i]
	if t.merged || !f.dates(i) {
		return e, false
	}
	sent := f.sentenceAt(t.sentence)
	if len(sent.tokens) <= t.hi-t.lo+2 {
		return e, false // a line that is nothing but a date
	}
	of, part := sent.belongs(t.lo, t.hi)
	if part == toSentence {
		of = sent.clauseAt(t.lo, t.hi)
	}
	e = model.Event{
		Article: f.doc.Article.ID, Sentence: t.sentence, Date: f.eventDate(t, sent), Actors: f.actorsIn(t.sentence, of),
	}
	e.Status, e.Why = f.status(string(e.Date.Value), t, sent, sent.outsideQuotes(t.lo, t.hi))
	if part == toNoun && e.Status == model.Happened {
		e.Status = model.Background
	}
	e.IsExpected = e.Status == model.Expected
	if part != toSentence {
		words := sent.span(of)
		e.Clause = &words
		e.Why += "; dates only “" + f.doc.Article.Slice(words) + "”"
	}
	e.Why += "; " + t.why
	return e, true
}

// eventDate is the date that a time gives an event, with its preposition, which
// may make it a bound.
func (f *finder) eventDate(t *found, s sentence) model.EventDate {
	lead := leadingPreposition(s.tokens, t.lo, t.hi)
	span := t.Span
	if lead < t.lo {
		span.Start = s.tokens[lead].Start
	}
	opens := lead == 0 || t.plain == future || s.onwards(t.hi)
	return model.EventDate{Span: span, Date: model.Date{
		Raw:   model.Maybe(f.doc.Article.Slice(span)),
		Value: model.Maybe(bounded(t.edtf, s.bound(lead, t.lo), opens, t.mod == "end")), Basis: t.basis, Anchor: model.Maybe(t.label),
	}}
}

// dates reports whether time i dates what its clause tells.
func (f *finder) dates(i int) bool {
	t := &f.found[i]
	switch t.kind {
	case calendar:
		return !f.dateline(t) && !f.attributive(t) && !f.season(t)
	case shifted:
		return !t.compares() && (t.dayKnown() || t.edtf != "" && !f.otherTimeBeside(i))
	case stretch:
		return t.shift != 0 || t.anchor == toFocus
	case duration:
		return f.ahead(t)
	}
	return false
}

// dayKnown is false for a time of the clock alone, which says nothing that the
// sentence's day does not.
func (t *found) dayKnown() bool {
	return t.clock == "" || t.anchor == toPublication || t.shift != 0
}

// compares reports "a year earlier", which dates what something is compared
// with.
func (t *found) compares() bool {
	return t.comparison || t.amount.n > 0 && t.unit == year && t.anchor == toFocus
}

// attributive reports a date that belongs to a noun, as in "the 2020 vote" and
// "the May 3 accord": it does not date what the clause tells. Only a year does
// so without an article before it.
func (f *finder) attributive(t *found) bool {
	tokens := f.doc.Sentence(t.sentence)
	if t.hi >= len(tokens) || t.lo > 0 && isDatePreposition(tokens[t.lo-1].Lower) {
		return false
	}
	bareYear := t.hasYear && t.month == 0 && t.part == "" && t.span == ""
	if bareYear && t.lo > 1 && tokens[t.lo-1].Lower == "of" && tokens[t.lo-2].Tag == "NNP" {
		return true // "the Rivers Act of 1867"
	}
	return (bareYear || t.lo > 0 && isDeterminer(tokens[t.lo-1].Tag)) && isNominal(tokens[t.hi].Tag)
}

func isDeterminer(tag string) bool { return tag == "DT" || tag == "PRP$" || tag == "POS" }

// isNominal reports the tags of what a noun phrase, or a title in quotation
// marks, begins with.
func isNominal(tag string) bool {
	switch tag {
	case "NN", "NNS", "NNP", "NNPS", "JJ", "``":
		return true
	}
	return false
}

// season reports a season that nothing ties to a year: “the summer feeding
// grounds”.
func (f *finder) season(t *found) bool {
	if _, ok := partNumber[t.part]; !ok || isQuarter(t.part) || t.hasYear || t.pointed {
		return false
	}
	return t.lo == 0 || !isDatePreposition(f.doc.Sentence(t.sentence)[t.lo-1].Lower)
}

// otherTimeBeside reports whether a day or longer is named right before or
// after time i in its sentence.
func (f *finder) otherTimeBeside(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(f.found) || f.found[j].sentence != f.found[i].sentence {
			continue
		}
		if o := &f.found[j]; o.kind == calendar || o.kind == shifted && o.dayKnown() {
			return true
		}
	}
	return false
}

// dateline reports a date between a place and the first words of a report:
// “GENEVA, May 3 (Agency) --”.
func (f *finder) dateline(t *found) bool {
	tokens := f.doc.Sentence(t.sentence)
	if t.lo > 6 || t.hi >= len(tokens) {
		return false
	}
	switch tokens[t.hi].Lower {
	case "(", "--", "-", ":":
		return t.lo == 0 || tokens[t.lo-1].Lower == "," || tokens[t.lo-1].Lower == "("
	}
	return false
}

// ahead reports "in about a month" in a clause that looks ahead, and turns it
// into the date it means.
func (f *finder) ahead(t *found) bool {
	tokens := f.doc.Sentence(t.sentence)
	if t.tense != future || t.lo < 2 || tokens[t.lo-1].Lower != "in" || t.amount.vague || len(t.unit) == 2 && t.unit[0] == 'T' {
		return false
	}
	if before := &tokens[t.lo-2]; before.Lower == "time" || before.Tag == "JJS" || before.Tag == "RBS" {
		return false
	}
	e := t.expression
	e.kind, e.shift = shifted, 1
	r := f.scene.resolve(&e, future)
	r.value = t.value
	t.resolution, t.approx = r, true
	t.edtf = approximate(t.edtf)
	return true
}
