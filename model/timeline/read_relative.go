package timeline

import "parley/model"

// dayWord reads "today", "yesterday", "tomorrow", "tonight" and "the day after
// tomorrow".
func (p *parser) dayWord(i int) (expression, bool) {
	e := expression{typ: model.DateTime, kind: shifted, unit: day}
	if the := p.skip(i, "the"); p.word(the, "day") && p.anyOf(the+1, "after", "before") {
		if w, ok := p.as(the+2, isDay); ok && w.n != 0 {
			e.shift, e.hi = 2*w.n, the+3
			return e, true
		}
	}
	if w, ok := p.as(i, isDay); ok {
		e.shift, e.hi = w.n, i+1
		return e, true
	}
	if p.is(i, isTonight) {
		e.typ, e.clock, e.hi = model.ClockTime, "TNI", i+1
		return e, true
	}
	return e, false
}

// neighbour reads what "last", "this", "next", "past" and their like make:
// "last month", "this Friday", "next November", "the past six years", "the
// coming weeks", "this morning", "last night", "this year's third quarter".
func (p *parser) neighbour(i int) (expression, bool) {
	at := p.skip(i, "the")
	the := at > i
	r, ok := p.as(at, isRelative)
	rough := p.anyOf(at, "recent")
	if !ok && !rough {
		return expression{}, false
	}
	next := at + 1
	if p.word(at, "this") {
		next = p.skip(next, "past", "coming", "current", "very", "same")
	}
	next = p.skip(next, "fiscal", "calendar", "full")
	switch {
	case p.is(next, isUnits):
		return p.manyUnits(next, next, amount{vague: true}, r.n)
	case rough:
		return expression{}, false
	case p.is(next, isUnit):
		return p.oneUnit(at, next, r.n, the)
	case p.is(next, isDaypart):
		return p.neighbourDaypart(at, next, r.n, the)
	}
	if e, ok := p.neighbourDate(next, r.n); ok {
		return e, true
	}
	if n, after, ok := p.amount(next); ok && !p.anyOf(next, "a", "an") {
		if after = p.skip(after, "full", "consecutive", "straight", "trading", "fiscal", "calendar", "more"); p.is(after, isUnits) || p.is(after, isUnit) {
			return p.manyUnits(next, after, n, r.n)
		}
	}
	return p.lastHoliday(next, r.n)
}

// neighbourDate reads the month, day of the week or season of "last November",
// "this Friday", "next spring".
func (p *parser) neighbourDate(i, toward int) (expression, bool) {
	e := expression{typ: model.DateTime, toward: toward, pointed: true, hi: i + 1}
	if s, ok := p.as(i, isSeason); ok {
		e.part = s.code
		return e, true
	}
	if i >= len(p.a) || !p.a[i].capital {
		return e, false
	}
	if w, ok := p.as(i, isWeekday); ok {
		e.weekday = w.n % 10
		return e, true
	}
	m, ok := p.as(i, isMonth)
	e.month = m.n
	if d, after, hasDay := p.dayAfter(e.hi); hasDay && !p.word(e.hi, "the") {
		e.day, e.hi = d, after
	}
	return e, ok
}

// lastHoliday reads "last Christmas".
func (p *parser) lastHoliday(i, toward int) (expression, bool) {
	e, ok := p.holiday(i)
	e.toward, e.pointed = toward, true
	return e, ok
}

// manyUnits reads the units of "the past six years": a stretch of time that
// ends or begins at the anchor.
func (p *parser) manyUnits(from, i int, n amount, toward int) (expression, bool) {
	u, ok := p.as(i, isUnits)
	if !ok {
		u, ok = p.as(i, isUnit)
	}
	if !ok {
		return expression{}, false
	}
	if toward == 0 && from > 0 && !p.anyOf(from-1, "these") {
		toward = -1
	}
	return expression{typ: model.Duration, kind: stretch, unit: unit(u.code), amount: n, shift: toward, hi: i + 1}, true
}

// oneUnit reads "last month", "this week", "the past decade", "the current
// quarter".
func (p *parser) oneUnit(at, i, shift int, the bool) (expression, bool) {
	u, _ := p.as(i, isUnit)
	e := expression{typ: model.DateTime, kind: shifted, unit: unit(u.code), shift: shift, hi: i + 1, pointed: true}
	switch {
	case e.unit == second || p.anyOf(i+1, "of") && p.word(at, "next"):
		return e, false
	case e.unit == minute || e.unit == hour:
		e.typ, e.kind, e.amount = model.Duration, stretch, amount{n: 1}
		if shift == 0 {
			return e, false
		}
	case p.anyOf(at, "past") && e.unit != weekend, p.anyOf(at, "coming") && the && e.unit != week && e.unit != month && e.unit != weekend, e.unit == decade && shift != 0:
		e.typ, e.kind, e.amount = model.Duration, stretch, amount{n: 1}
	case e.unit == day && p.anyOf(at, "next", "previous"):
		e.anchor = toFocus
	case p.anyOf(at, "previous"):
		e.anchor = toFocus
	case e.unit == day && shift == 0:
		return e, p.word(at, "this")
	case e.unit == day:
		return e, !the || !p.anyOf(at, "last")
	}
	return e, true
}

// neighbourDaypart reads "this morning", "last night", "the next evening".
func (p *parser) neighbourDaypart(at, i, shift int, the bool) (expression, bool) {
	d, _ := p.as(i, isDaypart)
	e := expression{typ: model.ClockTime, kind: shifted, unit: day, shift: shift, clock: d.code, hi: i + 1}
	if p.anyOf(at, "next", "previous") {
		e.anchor = toFocus
	}
	return e, p.anyOf(at, "this", "last", "next", "previous", "past") && !(the && p.anyOf(at, "last", "past"))
}

// bareUnit reads units that only "the" points at: "the weekend", the last or
// next one; "the latest quarter"; and, where a preposition and the end of the
// phrase show that nothing else picks the unit, "for the year", "in the quarter
// ended …".
func (p *parser) bareUnit(i int) (expression, bool) {
	if !p.word(i, "the") {
		return expression{}, false
	}
	at := p.skip(i+1, "latest", "fiscal", "full", "calendar")
	at = p.skip(at, "fiscal")
	e := expression{typ: model.DateTime, kind: shifted, hi: at + 1}
	u, ok := p.as(at, isUnit)
	e.unit = unit(u.code)
	switch {
	case !ok:
		return e, false
	case e.unit == weekend:
		return e, at == i+1
	case p.word(e.hi, "ended") && e.unit == year:
		e.typ, e.kind, e.amount = model.Duration, duration, amount{n: 1}
	case e.unit == quarter:
		e.shift = -1
	case e.unit == year && p.word(i+1, "latest"):
		e.shift = -1
	case p.partOf(i - 1):
		return e, e.unit == year || e.unit == decade || e.unit == month || e.unit == century
	case e.unit != year && e.unit != week && e.unit != day:
		return e, false
	}
	return e, at > i+1 && e.unit != day || p.anyOf(i-1, "for", "in", "during") && p.phraseEnds(e.hi)
}

// partOf reports "of" at i after a word that picks a part: "the end of".
func (p *parser) partOf(i int) bool {
	return p.word(i, "of") && (p.is(i-1, isPart) || p.is(i-1, isMod) || p.anyOf(i-1, "rest", "remainder", "turn", "half"))
}

// phraseEnds reports punctuation, the end, or "ended" at i.
func (p *parser) phraseEnds(i int) bool {
	return i >= len(p.a) || p.anyOf(i, ",", ".", ";", ")", "ended", "ending", "--")
}

// yearAgoPart reads "the year-ago quarter", "year-earlier".
func (p *parser) yearAgoPart(i int) (expression, bool) {
	at := p.skip(p.skip(i, "the"), "comparable", "corresponding")
	if !p.word(at, "year") || !p.gluedDash(at+1) || !p.anyOf(at+2, "ago", "earlier") {
		return expression{}, false
	}
	e := expression{typ: model.DateTime, kind: shifted, unit: year, shift: -1, comparison: true, hi: at + 3}
	if p.anyOf(e.hi, "quarter", "period", "month", "week") {
		e.hi++
	} else if at > i {
		return e, false
	}
	return e, true
}

// focusUnit reads what points at the time the text is speaking of: "the
// following day", "that year", "the same week", "at that time", "those years".
func (p *parser) focusUnit(i int) (expression, bool) {
	at := p.skip(i, "the", "that")
	if at > i && !p.is(at, isFocus) {
		at = i
	}
	f, ok := p.as(at, isFocus)
	if !ok {
		return expression{}, false
	}
	e := expression{typ: model.DateTime, kind: shifted, anchor: toFocus, shift: f.n, hi: at + 2, same: p.word(at, "same") && !p.word(at-1, "that")}
	if d, ok := p.as(at+1, isDaypart); ok && at+1 < len(p.a) {
		e.typ, e.unit, e.clock = model.ClockTime, day, d.code
		return e, true
	}
	if u, ok := p.as(at+1, isUnit); ok {
		e.unit = unit(u.code)
		return e, e.unit != second && e.unit != minute && e.unit != hour && !p.word(at, "these") && !p.word(at, "those")
	}
	if u, ok := p.as(at+1, isUnits); ok && p.anyOf(at, "those", "these") {
		e.typ, e.kind, e.unit, e.amount = model.Duration, stretch, unit(u.code), amount{vague: true}
		return e, e.unit != second
	}
	if p.word(at+1, "time") && p.word(at, "that") && p.anyOf(i-1, "at", "by", "around", "since", "until", "before") {
		e.unit, e.given = "", "PAST_REF"
		return e, true
	}
	if p.is(at+1, isMonth) && p.a[at+1].capital || p.is(at+1, isSeason) {
		return p.focusMonth(at)
	}
	return e, false
}

// focusMonth reads "that November", "the following spring".
func (p *parser) focusMonth(at int) (expression, bool) {
	f, _ := p.as(at, isFocus)
	e := expression{typ: model.DateTime, anchor: toFocus, toward: f.n, pointed: true, hi: at + 2}
	if m, ok := p.as(at+1, isMonth); ok {
		e.month = m.n
	} else {
		s, _ := p.as(at+1, isSeason)
		e.part = s.code
	}
	return e, true
}
