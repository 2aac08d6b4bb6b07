package timeline

import (
	"strconv"

	"parley/model"
)

// number reads a cardinal of digits or words: 30, 1,000, 2.5, "twenty-five",
// "two hundred".
func (p *parser) number(i int) (n amount, next int, ok bool) {
	if w, ok := p.as(i, isDigits); ok {
		n = amount{n: w.n, text: w.code}
		if p.digitsHalf(i + 1) {
			n.half = true
			return n, i + 4, true
		}
		return p.scaled(n, i+1)
	}
	if w, ok := p.as(i, isDecimal); ok {
		return amount{n: w.n, text: w.code}, i + 1, true
	}
	v, next, ok := p.belowHundred(i)
	if !ok {
		return amount{}, i, false
	}
	return p.scaled(amount{n: v}, next)
}

// digitsHalf reports "1/2" at i.
func (p *parser) digitsHalf(i int) bool {
	return p.word(i, "1") && p.is(i+1, isSlash) && p.word(i+2, "2")
}

// scaled reads "hundred" and "thousand" after a number.
func (p *parser) scaled(n amount, i int) (amount, int, bool) {
	for range 2 {
		s, ok := p.as(i, isScale)
		if !ok || n.n > 1e6 {
			break
		}
		n.n, n.text, i = n.n*s.n, "", i+1
		if rest, next, ok := p.belowHundred(p.skip(i, "and")); ok {
			n.n, i = n.n+rest, next
		}
	}
	return n, i, true
}

// belowHundred reads "seven", "thirty", "thirty-five".
func (p *parser) belowHundred(i int) (n, next int, ok bool) {
	w, ok := p.as(i, isNumber)
	if !ok {
		return 0, i, false
	}
	if w.n >= 20 {
		if ones, ok := p.as(p.skipDash(i+1), isNumber); ok && ones.n < 10 {
			return w.n + ones.n, p.skipDash(i+1) + 1, true
		}
	}
	return w.n, i + 1, true
}

// amount reads how many units there are: a number, "a", "several", "a couple
// of", "two or three", "two to three", "one and a half", "half a".
func (p *parser) amount(i int) (n amount, next int, ok bool) {
	if p.word(i, "half") {
		if next := p.skip(p.skipDash(i+1), "a", "an"); next > i+1 {
			return amount{half: true}, next, true
		}
	}
	at := p.skip(i, "a", "an", "another", "the")
	if p.anyOf(at, "couple") || p.anyOf(at, "handful") || p.is(at, isVague) || p.anyOf(at, "dozens", "scores", "hundreds", "thousands") || (at > i && p.word(at, "dozen")) {
		return amount{vague: true}, p.skip(p.skip(at+1, "of"), "the"), true
	}
	if at = p.skip(i, "a", "an", "another"); at > i {
		return amount{n: 1}, at, true
	}
	n, next, ok = p.number(i)
	if !ok {
		return n, i, false
	}
	if p.anyOf(next, "or", "to") || p.gluedDash(next) {
		if more, after, ok := p.number(next + 1); ok && more.n > n.n {
			next = after
		}
	}
	if p.word(next, "and") && p.word(next+1, "a") && p.word(next+2, "half") {
		n.half, next = true, next+3
	}
	return n, next, true
}

// roughly reads the words that make an amount rough: "about", "more than", "at
// least", "up to", "a little over".
func (p *parser) roughly(i int) (next int, ok bool) {
	at := p.skip(i, "well", "only")
	switch {
	case p.anyOf(at, "more", "less", "fewer", "longer", "better") && p.word(at+1, "than"):
		return at + 2, true
	case p.word(at, "at") && p.anyOf(at+1, "least", "most"):
		return at + 2, true
	case p.word(at, "up") && p.word(at+1, "to"):
		return at + 2, true
	case p.word(at, "as") && p.anyOf(at+1, "many", "long", "much") && p.word(at+2, "as"):
		return at + 3, true
	case p.is(at, isRough):
		return at + 1, true
	}
	return i, false
}

// counted reads an amount of units and what is made of it: a duration ("three
// years", "a 48-hour", "nearly two months"), a distance from the day of
// publication ("two weeks ago", "two years from now"), or from the time in
// focus ("a day earlier", "three weeks later").
func (p *parser) counted(i int) (expression, bool) {
	at, approx := p.roughly(i)
	if !approx {
		at = p.skip(at, "the", "those", "these")
		if p.anyOf(at, "first", "last", "final", "entire", "whole") && !p.anyOf(at+1, "a", "an") {
			at++
		}
	}
	n, next, ok := p.amount(at)
	if !ok {
		return p.bareUnits(i)
	}
	if at > i && !approx && p.anyOf(at, "a", "an") || n.vague && approx && !p.word(i, "at") {
		return expression{}, false
	}
	dashed := p.gluedDash(next)
	if dashed && (at > i && !approx || n.vague && p.anyOf(at, "a", "an")) {
		return expression{}, false
	}
	next = p.skipDash(next)
	next = p.skip(next, "more", "full", "consecutive", "straight", "additional", "trading", "working", "whole", "solid", "long", "fiscal", "calendar", "business", "further")
	u, ok := p.as(next, isUnits)
	if !ok {
		u, ok = p.as(next, isUnit)
		if !ok || !(dashed || (n.n == 1 && !n.vague) || n.half || p.nounAfter(next+1) && !n.vague) {
			return expression{}, false
		}
	}
	if p.isAge(next+1) || p.is(next, isUnits) && p.anyOf(at, "a", "an") && p.anyOf(next-1, "a", "an", "-") || (dashed && unit(u.code) == quarter && p.is(next, isUnits)) {
		return expression{}, false
	}
	e := expression{typ: model.Duration, kind: duration, unit: unit(u.code), amount: n, approx: approx, hi: next + 1}
	if e.unit == second && u.code == "TS" && p.word(next, "second") && !dashed {
		return e, false
	}
	p.halfAfter(&e)
	p.compound(&e)
	if at == i || approx {
		p.distance(&e)
	}
	return e, true
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

// repeated reads sets: "every Friday", "each year", "every two weeks", "twice
// a week", "$5 a year".
func (p *parser) repeated(i int) (expression, bool) {
	e := expression{typ: model.SetOfTimes, kind: set}
	at := i
	if p.is(i, isEvery) {
		at = p.skip(i+1, "single", "other", "of")
	} else if p.anyOf(i, "a", "an", "per") && p.rateBefore(i-1) {
		at = i + 1
	} else {
		return e, false
	}
	if w, ok := p.as(at, isWeekday); ok && p.a[at].capital {
		e.weekday, e.unit, e.hi = w.n%10, day, at+1
		return e, p.is(i, isEvery)
	}
	if m, ok := p.as(at, isMonth); ok && p.a[at].capital {
		e.month, e.unit, e.hi = m.n, month, at+1
		return e, p.is(i, isEvery)
	}
	if d, ok := p.as(at, isDaypart); ok {
		e.unit, e.clock, e.hi = day, d.code, at+1
		return e, true
	}
	e.amount = amount{n: 1}
	if p.word(at-1, "other") {
		e.amount.n = 2
	}
	if n, next, ok := p.number(at); ok && p.is(next, isUnits) {
		e.amount, at = n, next
	}
	u, ok := p.as(at, isUnit)
	if !ok {
		u, ok = p.as(at, isUnits)
		ok = ok && at > i+1
	}
	e.unit, e.hi = unit(u.code), at+1
	return e, ok && e.unit != second && !(p.word(i, "per") && (e.unit == hour || e.unit == minute))
}

// rateBefore reports what makes "a year" at i+1 a rate: a number, a currency,
// "times" or "twice" before it.
func (p *parser) rateBefore(i int) bool {
	return p.anyOf(i, "once", "twice", "times", "%", "percent", "million", "billion", "dollars", "barrels", "tons", "tonnes", "cents") || p.is(i, isDecimal) ||
		(p.is(i, isDigits) && p.is(i-1, isCurrency)) || (i >= 0 && (p.a[i].tag == "NNS" || p.a[i].tag == "CD"))
}

// text returns the amount as TIMEX3 writes it: 3, 2.5, X.
func (n amount) value() string {
	switch {
	case n.vague:
		return "X"
	case n.half:
		return strconv.Itoa(n.n) + ".5"
	case n.text != "":
		return stripCommas(n.text)
	}
	return strconv.Itoa(n.n)
}

func stripCommas(s string) string {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		if s[i] != ',' {
			out = append(out, s[i])
		}
	}
	return string(out)
}
