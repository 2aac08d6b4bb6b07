package timeline

import "parley/model"

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
