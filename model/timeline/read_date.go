package timeline

import "parley/model"

// isoDate reads 2020-08-28.
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

// fullYear completes a year of two digits to the one from 1950 to 2049.
func fullYear(y int) int {
	if y < 50 {
		return 2000 + y
	}
	return 1900 + y
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

// yearAfter reads ", 2020", "2020", "of 2020", "of last year", "last year" and
// "this year" after a month or season.
func (p *parser) yearAfter(e *expression) {
	i := e.hi
	if p.word(i, ",") && (e.day > 0 || e.month > 0) {
		if y, next, ok := p.plainYear(i + 1); ok && !p.countsThings(i+1) {
			e.year, e.hasYear, e.hi = y, true, next
		} else if shift, next, ok := p.relativeYear(i + 1); ok {
			e.year, e.hasYear, e.relative, e.hi = shift, true, true, next
		}
		return
	}
	i = p.skip(i, "of", "in")
	if y, next, ok := p.plainYear(i); ok && (i > e.hi || y >= 1900 || !p.countsThings(i)) {
		e.year, e.hasYear, e.hi = y, true, next
		return
	}
	if shift, next, ok := p.relativeYear(i); ok {
		e.year, e.hasYear, e.relative, e.hi = shift, true, true, next
	}
}

// plainYear reads a year of four digits or in words: "2020", "nineteen
// ninety-six", "two thousand".
func (p *parser) plainYear(i int) (y, next int, ok bool) {
	if y, ok := p.digits(i, 4); ok && y >= 1000 && y < 2200 {
		return y, i + 1, true
	}
	if y, next, ok := p.spelledYear(i); ok {
		return y, next, true
	}
	if p.word(i, "'") {
		if y, ok := p.digits(i+1, 2); ok && p.a[i+1].glued {
			return fullYear(y), i + 2, true
		}
	}
	return 0, 0, false
}

// spelledYear reads "nineteen ninety-six", "nineteen eighty", "twenty twelve".
func (p *parser) spelledYear(i int) (y, next int, ok bool) {
	head, ok := p.as(i, isNumber)
	if !ok || (head.n != 20 && (head.n < 15 || head.n > 19)) || p.is(i+1, isDash) {
		return 0, 0, false
	}
	tail, next, ok := p.belowHundred(i + 1)
	if !ok || tail < 10 || p.is(next, isUnits) {
		return 0, 0, false
	}
	return head.n*100 + tail, next, true
}

// relativeYear reads "last year", "this year", "next year", "the following
// year".
func (p *parser) relativeYear(i int) (shift, next int, ok bool) {
	r, is := p.as(i, isRelative)
	if u, ok := p.as(i+1, isUnit); is && ok && unit(u.code) == year {
		return r.n, i + 2, true
	}
	return 0, 0, false
}

// monthLike decides whether the name of a month at i is one. "May" and
// "March" need evidence beside their capital; abbreviations without a stop
// need a number beside them.
func (p *parser) monthLike(i int, hasDay bool) bool {
	a := &p.a[i]
	if !a.capital || hasDay {
		return a.capital
	}
	_, _, dayNext := p.dayAfter(i + 1)
	_, _, yearNext := p.plainYear(p.skip(i+1, ",", "of"))
	if dayNext || yearNext {
		return true
	}
	if len(a.lower) == 3 && a.lower != "may" {
		return false
	}
	switch a.lower {
	case "may", "march", "august", "april", "june":
		return p.calendarContext(i) && a.tag != "MD" && a.tag != "VB"
	}
	return true
}

// calendarContext reports words around i that only a calendar explains.
func (p *parser) calendarContext(i int) bool {
	if i == 0 {
		return p.a[i].lower != "may" && p.anyOf(i+1, "'s", "and", "was", "saw", "will", ",", "is")
	}
	prev := &p.a[i-1]
	if prev.is(isRelative) || prev.is(isMod) || prev.is(isRough) || prev.is(isDash) || prev.is(isMonth) {
		return true
	}
	if p.is(i+1, isDash) && p.is(i+2, isMonth) {
		return true
	}
	switch prev.lower {
	case "in", "since", "by", "until", "till", "of", "from", "to", "between", "during", "through", "before", "after",
		"for", "and", "or", "every", "each", "throughout", "on", "end-", "'s":
		return !nameFollows(p, i+1) && !(prev.lower == "and" && p.a[i].tag != "NNP")
	}
	return false
}

// nameFollows reports a capitalised word at i, as in "Ms May Brown" or "to
// March Town".
func nameFollows(p *parser, i int) bool {
	return i < len(p.a) && p.a[i].tag == "NNP" && p.a[i].capital && !p.is(i, isWeekday) && !p.is(i, isMonth)
}
