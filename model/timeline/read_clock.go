package timeline

import (
	"fmt"

	"parley/model"
)

// clockTime reads a time of the day: "5 p.m. EST", "10:35 a.m.", "17:00 GMT",
// "noon", "4 in the morning", "5 o'clock", "overnight", "mid-afternoon".
func (p *parser) clockTime(i int) (expression, bool) {
	e := expression{typ: model.ClockTime, kind: shifted, anchor: toFocus, unit: day}
	at, approx := p.roughly(i)
	e.approx = approx
	if w, ok := p.as(at, isInstant); ok {
		e.clock, e.hi = w.code, at+1
		return e, !p.word(at-1, "high")
	}
	if d, ok := p.as(p.skipDash(i+1), isDaypart); ok && p.anyOf(i, "mid") {
		e.clock, e.hi = d.code, p.skipDash(i+1)+1
		return e, true
	}
	if w, ok := p.as(i, isDawn); ok && !p.word(i+1, "of") {
		e.clock, e.hi = w.code, i+1
		return e, p.a[i].lower != "overnight" || p.a[i].tag != "JJ"
	}
	minutes, next, ok := p.hourMinute(at)
	if !ok {
		return e, false
	}
	e.clock = fmt.Sprintf("T%02d:%02d", minutes/60, minutes%60)
	e.hi = p.zone(next)
	return e, true
}

// hourMinute reads the digits of a clock and what tells that they are one.
func (p *parser) hourMinute(i int) (minutes, next int, ok bool) {
	h, plain := p.digits(i, 0)
	c, hasMinutes := p.as(i, isClock)
	if !plain && !hasMinutes {
		return 0, i, false
	}
	minutes = h * 60
	if hasMinutes {
		minutes = c.n
	}
	if ap, ok := p.as(i+1, isAMPM); ok && minutes >= 60 && minutes < 13*60 {
		return clock(minutes/60, minutes%60, ap.n > 0), i + 2, true
	}
	if c.code == "am" || c.code == "pm" {
		return clock(minutes/60, minutes%60, c.code == "pm"), i + 1, true
	}
	if hasMinutes {
		return minutes, i + 1, minutes <= 24*60 && (p.is(i+1, isZone) ||
			p.anyOf(i-1, "at", "by", "around", "about", "from", "to", "until", "till", "before", "after", "since", "between", "and", "("))
	}
	if len(p.a[i].lower) == 4 && p.is(i+1, isZone) {
		return h/100*60 + h%100, i + 1, h <= 2400 && h%100 < 60 // "1700 GMT"
	}
	if h < 1 || h > 12 {
		return 0, i, false
	}
	switch {
	case p.word(i+1, "o'clock"):
		return h * 60, i + 2, true
	case p.word(i+1, "in") && p.word(i+2, "the") && p.is(i+3, isDaypart):
		d, _ := p.as(i+3, isDaypart)
		return clock(h, 0, d.code != "TMO"), i + 4, true
	}
	return 0, i, false
}

// zone reads a time zone: "EST", "GMT", "local time", "(1600 GMT)" is left.
func (p *parser) zone(i int) int {
	if p.is(i, isZone) {
		return i + 1
	}
	if p.word(i, "local") && p.word(i+1, "time") {
		return i + 2
	}
	return i
}

// modified reads what picks a part of a time: "early 2012", "mid-May", "late
// last week", "the end of next year", "the last months of 2011", "earlier this
// year", "later that day".
func (p *parser) modified(i, depth int) (expression, bool) {
	if depth >= maxNesting {
		return expression{}, false
	}
	mod, at, narrow, ok := p.modifier(i)
	if !ok {
		return expression{}, false
	}
	e, ok := p.parse(at, depth+1)
	if !ok || e.kind == duration || e.kind == reference || e.kind == stretch && mod != "" || (narrow && e.kind == shifted && e.unit == "") {
		return expression{}, false
	}
	if mod != "" {
		e.mod = mod
	}
	e.approx = e.approx || narrow
	e.lo = i
	return e, true
}

// modifier reads the picking words and returns where the time begins. narrow
// modifiers leave the value as it is and only make it rough.
func (p *parser) modifier(i int) (mod string, next int, narrow, ok bool) {
	at := p.skip(i, "the")
	if m, ok := p.as(at, isMod); ok {
		if at > i && p.gluedDash(at+1) {
			return "", i, false, false // “the mid-May vote”: the article belongs to the noun
		}
		next := p.skip(p.skipDash(at+1), "of", "on", "in")
		next = p.skip(next, "to")
		if p.word(next-1, "to") {
			next = p.skip(p.skipDash(next), "mid", "late")
			next = p.skipDash(next)
		}
		if next > at+1 && p.anyOf(next-1, "on", "in") && p.a[at].lower != "early" && p.a[at].lower != "late" {
			return "", i, false, false
		}
		if u, ok := p.as(next, isUnits); ok && p.word(next+1, "of") && unit(u.code) != day {
			return m.code, next + 2, false, true
		}
		return m.code, next, false, true
	}
	if m, ok := p.as(at, isPart); ok && p.word(at+1, "of") {
		return m.code, at + 2, false, true
	}
	if p.anyOf(at, "last", "final", "closing", "first", "second", "third", "fourth", "opening", "latter") {
		return p.partOfUnits(at)
	}
	if p.is(i, isOrder) && p.anyOf(i, "earlier", "later") {
		return p.a[i].lower, p.skip(i+1, "on", "in"), false, true
	}
	switch {
	case p.word(i, "sometime"):
		return "", p.skip(i+1, "in", "on", "during"), true, true
	case p.anyOf(i, "around", "about"):
		return "", i + 1, true, !p.is(i+1, isWeekday) && !p.is(i+1, isRelative)
	}
	return "", i, false, false
}

// partOfUnits reads "the last months of", "the final weeks of", "the second
// week of", "the latter half of", "the first part of".
func (p *parser) partOfUnits(at int) (mod string, next int, narrow, ok bool) {
	mod = "late"
	switch p.a[at].lower {
	case "first", "opening":
		mod = "early"
	case "second", "third":
		mod = "mid"
	}
	next = at + 1
	if _, after, ok := p.amount(next); ok {
		next = after
	}
	half := p.word(next, "half") && !p.word(at, "first")
	if !p.is(next, isUnits) && !p.anyOf(next, "part", "week", "days") && !half || !p.word(next+1, "of") {
		return "", at, false, false
	}
	return mod, next + 2, false, true
}

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
	p.possessive(e, depth)
	p.weekOf(e, depth)
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
	at = p.skip(at, "on", "of")
	d, ok := p.parse(at, depth+1)
	if !ok || !d.hasDay() || d.clock != "" || d.kind == set {
		return
	}
	lo, clock := e.lo, e.clock
	*e = d
	e.lo, e.clock, e.typ = lo, clock, model.ClockTime
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
func (p *parser) possessive(e *expression, depth int) {
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
func (p *parser) weekOf(e *expression, depth int) {
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
