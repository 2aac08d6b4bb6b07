package timeline

import "parley/model"

// isoDate reads 2021-06-16.
func (p *parser) isoDate(i int) (expression, bool) {
	y, ok := p.digits(i, 4)
	if !ok || !p.gluedDash(i+1) || !p.gluedDash(i+3) {
		return expression{}, false
	}
	m, ok1 := p.digits(i+2, 2)
	d, ok2 := p.digits(i+4, 2)
	if !ok1 || !ok2 || !validDay(y, m, d) {
		return expression{}, false
	}
	return expression{hi: i + 5, typ: model.DateTime, year: y, hasYear: true, month: m, day: d}, true
}

// slashDate reads 8/28/2020, 28/8/2020 and the same with a two-digit year. The
// month is first unless it cannot be; where both could be, the date is marked
// doubtful.
func (p *parser) slashDate(i int) (expression, bool) {
	first, ok := p.digits(i, 0)
	if !ok || !p.is(i+1, isSlash) || !p.is(i+3, isSlash) {
		return expression{}, false
	}
	second, ok1 := p.digits(i+2, 0)
	y, ok2 := p.digits(i+4, 0)
	if !ok1 || !ok2 || p.is(i+5, isSlash) {
		return expression{}, false
	}
	if size := len(p.a[i+4].lower); size == 2 {
		y = fullYear(y)
	} else if size != 4 {
		return expression{}, false
	}
	m, d := first, second
	if m > 12 {
		m, d = d, m
	}
	if !validDay(y, m, d) {
		return expression{}, false
	}
	return expression{hi: i + 5, typ: model.DateTime, year: y, hasYear: true, month: m, day: d,
		doubtful: first <= 12 && second <= 12 && first != second}, true
}

// digits returns the number at atom i; size is its exact length, 0 for any.
func (p *parser) digits(i, size int) (int, bool) {
	w, ok := p.as(i, isDigits)
	if !ok || (size > 0 && len(w.code) != size) {
		return 0, false
	}
	return w.n, true
}

// monthDate reads a month with what belongs to it: "May 3", "May 3, 2020",
// "3 May 2020", "the 3rd of May", "May 2020", "May of last year", "May".
func (p *parser) monthDate(i int) (expression, bool) {
	e := expression{typ: model.DateTime}
	at := i
	if d, next, ok := p.dayBefore(i); ok {
		e.day, at = d, next
	}
	m, ok := p.as(at, isMonth)
	if !ok || !p.monthLike(at, e.day > 0) {
		return e, false
	}
	e.month, e.hi = m.n, at+1
	if e.day == 0 {
		if d, next, ok := p.dayAfter(e.hi); ok {
			e.day, e.hi = d, next
		}
	}
	p.yearAfter(&e)
	if e.day > 0 && !validDay(max(e.year, 4), e.month, e.day) {
		return e, false
	}
	return e, true
}

// dayOfSeveral reads the first day of "7 and 8 April 2031" and "7-8 April"; the
// rest is a date of its own.
func (p *parser) dayOfSeveral(i int) (expression, bool) {
	first, ok := p.digits(i, 0)
	if !ok || !p.gluedDash(i+1) && !p.anyOf(i+1, "and", "to", "or") || !p.is(i+3, isMonth) {
		return expression{}, false
	}
	e, ok := p.monthDate(i + 2)
	ok = ok && first < e.day && first > 0
	e.day, e.hi = first, i+1
	return e, ok
}

// dayBefore reads the day in "3 May", "3rd May", "the 3rd of May".
func (p *parser) dayBefore(i int) (d, next int, ok bool) {
	the := p.skip(i, "the")
	if o, is := p.as(the, isOrdinal); is {
		next = p.skip(the+1, "of", "day")
		next = p.skip(next, "of")
		return o.n, next, p.is(next, isMonth)
	}
	if n, is := p.digits(i, 0); is && n >= 1 && n <= 31 {
		return n, i + 1, p.is(i+1, isMonth)
	}
	return 0, 0, false
}

// dayAfter reads the day in "May 3", "May 3rd", "May the 3rd".
func (p *parser) dayAfter(i int) (d, next int, ok bool) {
	if n, is := p.digits(i, 0); is && n >= 1 && n <= 31 && len(p.a[i].lower) <= 2 && (p.word(i-2, "on") || !p.countsThings(i)) {
		return n, i + 1, true
	}
	if o, is := p.as(p.skip(i, "the"), isOrdinal); is && o.n <= 31 && !p.is(p.skip(i, "the")+1, isUnit) {
		return o.n, p.skip(i, "the") + 1, true
	}
	return 0, 0, false
}

// countsThings reports a number at i that begins an amount, so that "In May
// 20 people" holds no day.
func (p *parser) countsThings(i int) bool {
	if i+1 >= len(p.a) {
		return false
	}
	next := &p.a[i+1]
	if next.lower == "%" || next.lower == "percent" || next.is(isScale) {
		return true
	}
	return !next.glued && next.tag == "NNS" && !next.capital
}
