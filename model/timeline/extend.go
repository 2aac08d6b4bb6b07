package timeline

import "parley/model"

// extend lengthens an expression by what belongs to it: a daypart, a time of
// the clock, the day of a clock time, "'s" and a part, a relative week or year.
func (p *parser) extend(e *expression, depth int) {
	if depth >= maxNesting {
		return
	}
	switch {
	case e.kind == set || e.kind == duration || e.kind == reference:
		p.nightly(e)
		return
	case e.typ == model.ClockTime && e.anchor == toFocus && e.kind == shifted && e.unit == day && e.shift == 0:
		p.dayOfClock(e, depth)
		return
	case e.hasDay() && e.clock == "":
		p.daypart(e)
	}
	p.possessive(e)
	p.weekOf(e)
}

// nightly reads "Tuesday nights" after a set of days and "Friday mornings".
func (p *parser) nightly(e *expression) {
	if d, ok := p.as(e.hi, isDaypart); ok && e.kind == set && e.weekday > 0 && e.clock == "" {
		e.clock, e.hi = d.code, e.hi+1
	}
}

// dayOfClock reads the day after a clock time: "noon Thursday", "5 p.m. EST,
// Nov. 6", "9 a.m. on Tuesday".
func (p *parser) dayOfClock(e *expression, depth int) {
	at := p.skip(e.hi, ",")
	at = p.skip(at, "on", "of", "to", "until")
	d, ok := p.parse(at, depth+1)
	if !ok || !d.hasDay() || d.kind == set || d.kind == shifted && d.anchor == toFocus {
		return
	}
	lo, hi, clock, upTo := e.lo, e.hi, e.clock, d.clock != ""
	*e = d
	e.lo, e.clock, e.typ = lo, clock, model.ClockTime
	if upTo {
		e.hi = hi // "9 a.m. to 11 a.m. on Tuesday" are two times of one day
	}
}

// daypart reads what follows a day: "morning", "night", "early morning".
func (p *parser) daypart(e *expression) {
	at := e.hi
	if p.is(at, isMod) {
		at = p.skipDash(at + 1)
	}
	d, ok := p.as(at, isDaypart)
	if !ok {
		if w, ok := p.as(at, isInstant); ok && at == e.hi {
			e.clock, e.typ, e.hi = w.code, model.ClockTime, at+1
		}
		return
	}
	e.clock, e.typ, e.hi = d.code, model.ClockTime, at+1
	if p.a[at].lower[len(p.a[at].lower)-1] == 's' && e.kind == calendar && e.weekday > 0 && e.day == 0 {
		e.kind, e.typ, e.unit = set, model.SetOfTimes, day
	}
}

// possessive reads "next year's first quarter" and "last year's fourth
// quarter".
func (p *parser) possessive(e *expression) {
	isYear := e.kind == shifted && e.unit == year && e.anchor == toPublication || e.kind == calendar && e.hasYear && e.month == 0 && e.part == "" && e.span == ""
	if !isYear || !p.word(e.hi, "'s") {
		return
	}
	var inner expression
	next, ok := p.yearPart(&inner, e.hi+1)
	if !ok {
		return
	}
	y, relative := e.year, e.relative
	if e.kind == shifted {
		y, relative = e.shift, true
	}
	*e = expression{lo: e.lo, hi: next, typ: model.DateTime, part: inner.part, year: y, hasYear: true, relative: relative}
}

// weekOf reads "the week of March 6" and "Friday last week", "Monday of next
// week".
func (p *parser) weekOf(e *expression) {
	if e.kind == shifted && e.unit == week && (p.word(e.hi, "of") || p.word(e.hi, "beginning")) {
		if d, ok := p.monthDate(e.hi + 1); ok && d.day > 0 {
			lo := e.lo
			*e = d
			e.lo, e.part = lo, "W"
		}
		return
	}
	if e.kind != calendar || e.weekday == 0 || e.day > 0 || e.pointed {
		return
	}
	at := p.skip(e.hi, "of")
	r, ok := p.as(at, isRelative)
	u, isWeek := p.as(at+1, isUnit)
	if ok && isWeek && unit(u.code) == week {
		e.kind, e.unit, e.shift, e.hi = shifted, week, r.n, at+2
	}
}
