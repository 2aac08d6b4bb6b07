package timeline

import "parley/model"

// counted reads an amount of units and what is made of it: a duration ("three
// years", "a 72-hour", "nearly two months"), a distance from the day of
// publication ("two weeks ago", "two years from now"), or from the time in
// focus ("a day earlier", "three weeks later").
func (p *parser) counted(i int) (expression, bool) {
	at, approx := p.amountStart(i)
	n, next, ok := p.amount(at)
	if !ok {
		return p.bareUnits(i)
	}
	determined, article, dashed := at > i && !approx, p.anyOf(at, "a", "an"), p.gluedDash(next)
	if determined && (article || dashed) || n.vague && (approx && !p.word(i, "at") || dashed && article) {
		return expression{}, false
	}
	next = p.skip(p.skipDash(next), "more", "full", "consecutive", "straight", "additional", "trading", "working", "whole", "solid", "long", "fiscal", "calendar", "business", "further")
	u, ok := p.countedUnit(next, n, dashed)
	switch {
	case !ok || p.isAge(next+1):
		return expression{}, false
	case article && p.is(next, isUnits) && p.anyOf(next-1, "a", "an", "-"):
		return expression{}, false
	}
	e := expression{typ: model.Duration, kind: duration, unit: u, amount: n, approx: approx, hi: next + 1}
	p.halfAfter(&e)
	p.compound(&e)
	if !determined {
		p.distance(&e)
	}
	return e, true
}

// amountStart steps over what may stand before an amount: "about", "the first".
// approx says that it makes the amount rough.
func (p *parser) amountStart(i int) (at int, approx bool) {
	if at, approx = p.roughly(i); approx {
		return at, true
	}
	at = p.skip(at, "the", "those", "these")
	if p.anyOf(at, "first", "last", "final", "entire", "whole") && !p.anyOf(at+1, "a", "an") {
		at++
	}
	return at, false
}

// countedUnit reads the unit at i that an amount counts: a plural, or where the
// amount or a noun behind it allows one, a singular, as in "a 72-hour truce". It
// is none that begins another compound, "two year-old".
func (p *parser) countedUnit(i int, n amount, dashed bool) (unit, bool) {
	if !dashed && (p.gluedDash(i+1) && !p.word(i+2, "long") || p.word(i, "second")) {
		return "", false
	}
	if u, ok := p.as(i, isUnits); ok {
		return unit(u.code), !dashed || unit(u.code) != quarter
	}
	u, ok := p.as(i, isUnit)
	single := dashed || n.half || !n.vague && (n.n == 1 || p.nounAfter(i+1))
	return unit(u.code), ok && single
}

// isAge reports "old" after units, as in "a 52-year-old": an age is no time.
func (p *parser) isAge(i int) bool {
	return p.anyOf(p.skipDash(i), "old", "olds")
}

// halfAfter reads "a minute and a half" and "a year or two".
func (p *parser) halfAfter(e *expression) {
	if p.word(e.hi, "and") && p.word(e.hi+1, "a") && p.word(e.hi+2, "half") {
		e.amount.half, e.hi = true, e.hi+3
	}
	if p.word(e.hi, "or") && p.anyOf(e.hi+1, "so", "two", "more") {
		e.approx, e.hi = true, e.hi+2
	}
}

// compound reads the tail of "three-year-long".
func (p *parser) compound(e *expression) {
	if p.gluedDash(e.hi) && p.word(e.hi+1, "long") {
		e.hi += 2
	}
}

// bareUnits reads plurals without a number where a preposition makes them an
// amount: "for weeks", "decades-long", "years ago".
func (p *parser) bareUnits(i int) (expression, bool) {
	if u, ok := p.as(i, isUnit); ok && p.gluedDash(i+1) && p.word(i+2, "long") {
		return expression{typ: model.Duration, kind: duration, unit: unit(u.code), amount: amount{n: 1}, hi: i + 3}, true
	}
	u, ok := p.as(i, isUnits)
	if !ok || unit(u.code) == second {
		return expression{}, false
	}
	e := expression{typ: model.Duration, kind: duration, unit: unit(u.code), amount: amount{vague: true}, hi: i + 1}
	if p.gluedDash(i+1) && p.word(i+2, "long") {
		e.hi = i + 3
		return e, true
	}
	p.distance(&e)
	return e, e.hi > i+1 || p.anyOf(i-1, "for", "in", "within", "over", "through", "after")
}

// distance reads the words that make an amount a point in time.
func (p *parser) distance(e *expression) {
	sign, from := 0, toPublication
	next := e.hi + 1
	switch {
	case p.word(e.hi, "ago"):
		sign = -1
	case p.word(e.hi, "from") && p.anyOf(e.hi+1, "now", "today"):
		sign, next = 1, e.hi+2
	case p.word(e.hi, "hence"):
		sign = 1
	case p.is(e.hi, isOrder) && !p.anyOf(e.hi, "after", "before", "previously", "prior"):
		o, _ := p.as(e.hi, isOrder)
		sign, from = o.n, toFocus
	default:
		return
	}
	e.kind, e.typ, e.shift, e.anchor, e.hi = shifted, model.DateTime, sign, from, next
	switch e.unit {
	case hour, minute, second:
		e.typ = model.ClockTime
	}
}
