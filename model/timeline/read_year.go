package timeline

import "parley/model"

// yearDate reads a year that stands alone: "2015", "fiscal 1988", "fiscal year
// 2012", "FY2012", "the year 2000", "the 2015 fiscal year".
func (p *parser) yearDate(i int) (expression, bool) {
	e := expression{typ: model.DateTime, hasYear: true}
	at := i
	if p.word(i, "fiscal") || p.word(i, "fy") {
		e.fiscal, at = true, p.skip(i+1, "year")
	} else if the := p.skip(i, "the", "calendar"); p.word(the, "year") {
		at = the + 1
	}
	if y, ok := p.yearEnd(i); ok {
		return y, true
	}
	y, next, ok := p.plainYear(at)
	if n, after, isNumber := p.number(at); !ok && isNumber && at > i && n.n >= 1000 && n.n < 2100 {
		y, next, ok = n.n, after, true
	}
	if !ok || (at == i && !p.yearLike(i, next, y)) {
		return e, false
	}
	e.year, e.hi = y, next
	if p.word(next, "fiscal") && p.word(next+1, "year") {
		e.fiscal, e.hi = true, next+2
	}
	return e, true
}

// yearEnd reads "year-end", "year end" and "year's end".
func (p *parser) yearEnd(i int) (expression, bool) {
	at := p.skip(i, "the")
	if !p.word(at, "year") {
		return expression{}, false
	}
	next := p.skip(p.skipDash(at+1), "'s")
	return expression{hi: next + 1, typ: model.DateTime, month: 12}, p.word(next, "end")
}

// yearLike decides whether a number of four digits is a year.
func (p *parser) yearLike(i, next, y int) bool {
	if p.a[i].lower == "twenty" || p.a[i].lower == "two" {
		return p.beforeYear(i)
	}
	if p.is(i-1, isCurrency) || p.anyOf(i-1, "#", "no.", "number", "highway", "route", "flight", "resolution", "some", "about", "nearly", "almost", "than", "least", "over", "around", "copyright", "©", ".", "/", ":") {
		return false
	}
	if p.is(i, isDigits) && p.partOfName(i) || p.gluedDash(next) && p.is(next+1, isDigits) && p.gluedDash(next+2) {
		return false
	}
	if i > 0 && p.a[i].glued && !p.is(i-1, isDash) && !p.anyOf(i-1, "(", "[", `"`, "'", ",", "--", "...") {
		return false
	}
	if p.is(next, isSlash) || p.is(next, isUnits) || p.is(next, isScale) || p.is(next, isZone) || p.anyOf(next, "%", "percent", "km", "miles", "meters", "metres", "gmt", "hours", "troops", "points", "dollars") {
		return false
	}
	if p.is(i-1, isDash) && p.is(i-2, isDigits) && !p.yearBefore(i-2) {
		return false
	}
	if p.gluedDash(next) && !p.is(next+1, isDigits) {
		return false // "2019-based"
	}
	if p.beforeYear(i) {
		return y >= 1000
	}
	return y >= 1900 && y < 2060 && !p.countsThings(i) || y >= 1700 && y < 2060 && p.anyOf(i-1, "(", "the")
}

// partOfName reports a number that ends a name, as in "Agenda 2030".
func (p *parser) partOfName(i int) bool {
	if i == 0 || !p.a[i-1].capital || p.is(i-1, isMonth) || p.is(i-1, isSeason) {
		return false
	}
	switch p.a[i-1].tag {
	case "NNP", "NNPS":
		return true
	case "NN", "JJ", "FW", "VBN":
		return !p.is(i-1, isMod) && !p.is(i-1, isPart)
	}
	return false
}

// beforeYear reports words before i that announce a year.
func (p *parser) beforeYear(i int) bool {
	return p.anyOf(i-1, "in", "since", "by", "until", "till", "during", "through", "before", "after", "of", "mid", "early", "late", "from", "between", "circa", "around", "end") &&
		!(p.anyOf(i-1, "of", "from", "by", "after", "before", "between", "through", "around") && p.countsThings(i))
}

func (p *parser) yearBefore(i int) bool {
	y, ok := p.digits(i, 4)
	return ok && y >= 1000 && y < 2200
}

// decadeDate reads "the 1990s", "the '90s", "the nineties", "the 1990's".
func (p *parser) decadeDate(i int) (expression, bool) {
	at := p.skip(i, "the")
	the := at > i
	if p.word(at, "'") {
		at++
	}
	e := expression{typ: model.DateTime, hasYear: true, span: decade}
	if d, ok := p.as(at, isDecades); ok {
		e.year, e.hi = d.n, at+1
		if d.n < 100 {
			if !the && at == i && !p.is(i-1, isMod) && !p.is(i-1, isDash) {
				return e, false
			}
			e.year += 1900
		}
		if d.n >= 1000 && d.n%100 == 0 && d.n != 2000 {
			e.span = century // "the 1800s"
		}
		return e, e.year >= 1000 && e.year < 2100
	}
	y, ok := p.digits(at, 4)
	if ok && y%10 == 0 && p.word(at+1, "'s") && p.a[at+1].glued && (the || p.is(i-1, isMod)) && y >= 1000 && y < 2100 && !p.nounAfter(at+2) {
		e.year, e.hi = y, at+2
		return e, true
	}
	return e, false
}

func (p *parser) nounAfter(i int) bool {
	return i < len(p.a) && (p.a[i].tag == "NN" || p.a[i].tag == "NNS" || p.a[i].tag == "JJ")
}

// centuryDate reads "the 19th century", "the twentieth-century".
func (p *parser) centuryDate(i int) (expression, bool) {
	at := p.skip(i, "the")
	o, ok := p.as(at, isOrdinal)
	if !ok {
		return expression{}, false
	}
	next := p.skipDash(at + 1)
	u, ok := p.as(next, isUnit)
	if !ok || unit(u.code) != century || o.n > 21 || o.n < 2 {
		return expression{}, false
	}
	return expression{hi: next + 1, typ: model.DateTime, hasYear: true, year: (o.n - 1) * 100, span: century}, true
}

// fullYear completes a year of two digits to the one from 1950 to 2049.
func fullYear(y int) int {
	if y < 50 {
		return 2000 + y
	}
	return 1900 + y
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
