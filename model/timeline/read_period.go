package timeline

import "parley/model"

// weekdayDate reads "Friday", "Friday, May 3", "Friday the 13th", "last
// Friday" being read as a neighbour.
func (p *parser) weekdayDate(i int) (expression, bool) {
	w, ok := p.as(i, isWeekday)
	if !ok || !p.a[i].capital {
		return expression{}, false
	}
	e := expression{typ: model.DateTime, weekday: w.n, hi: i + 1}
	if w.n > 10 {
		e.kind, e.typ, e.weekday, e.unit = set, model.SetOfTimes, w.n-10, day
		return e, true
	}
	if len(p.a[i].lower) <= 4 && p.a[i].lower != "mon." && !p.is(i+1, isMonth) && !p.is(p.skip(i+1, ","), isMonth) && p.a[i].tag == "VBD" {
		return e, false
	}
	next := p.skip(i+1, ",")
	if d, ok := p.monthDate(next); ok && d.day > 0 {
		d.weekday = w.n
		return d, true
	}
	if o, ok := p.as(p.skip(i+1, "the"), isOrdinal); ok && p.word(i+1, "the") {
		e.day, e.hi = o.n, i+3
	}
	return e, true
}

// partOfYear reads seasons, quarters and halves: "the spring of 2012", "summer
// 2015", "the third quarter", "third-quarter", "the first half of 1990",
// "fiscal first quarter", "Q3 2021".
func (p *parser) partOfYear(i int) (expression, bool) {
	at := p.skipDeterminer(i)
	e := expression{typ: model.DateTime}
	leading := false
	if y, next, ok := p.plainYear(at); ok && at < len(p.a) && !p.word(at, "'") {
		e.year, e.hasYear, at, leading = y, true, next, true
	}
	if p.word(at, "fiscal") {
		e.fiscal, at = true, p.skipDash(at+1)
	}
	next, ok := p.yearPart(&e, at)
	if !ok || at > i && p.is(next-2, isDash) {
		return e, false // “the third-quarter loss”: the article belongs to the noun
	}
	e.hi = next
	if !e.hasYear {
		p.yearAfter(&e)
	}
	_, season := p.as(next-1, isSeason)
	return e, !season || p.seasonLike(i, next-1, e.hasYear || leading)
}

// yearPart reads the season, quarter or half itself.
func (p *parser) yearPart(e *expression, i int) (next int, ok bool) {
	if s, ok := p.as(i, isSeason); ok {
		e.part = s.code
		return i + 1, true
	}
	if i < len(p.a) {
		switch p.a[i].lower {
		case "q1", "q2", "q3", "q4", "h1", "h2":
			e.part = "Q" + p.a[i].lower[1:]
			if p.a[i].lower[0] == 'h' {
				e.part = "H" + p.a[i].lower[1:]
			}
			return i + 1, true
		}
	}
	o, ok := p.as(i, isOrdinal)
	if !ok {
		return i, false
	}
	next = p.skipDash(i + 1)
	if p.word(next, "fiscal") {
		e.fiscal, next = true, next+1
	}
	u, ok := p.as(next, isUnit)
	switch {
	case ok && unit(u.code) == quarter && o.n <= 4:
		e.part = "Q" + string(rune('0'+o.n))
		return next + 1, true
	case o.n <= 2 && p.word(next, "half"):
		e.part = "H" + string(rune('0'+o.n))
		return next + 1, p.halfOfYear(next + 1)
	}
	return i, false
}

// halfOfYear reports what tells a half of a year from one of a match: a year
// after it.
func (p *parser) halfOfYear(i int) bool {
	at := p.skip(i, "of", "in")
	at = p.skip(at, "the", "fiscal")
	_, _, ok := p.plainYear(at)
	_, _, rel := p.relativeYear(at)
	return ok || rel || p.word(at, "year")
}

// seasonLike reports whether the season at i is one, not a verb ("spring to
// mind", "fall in prices"): a year or a determiner stands beside it.
func (p *parser) seasonLike(from, i int, hasYear bool) bool {
	if hasYear {
		return true
	}
	a := &p.a[i]
	if a.tag != "NN" && a.tag != "NNP" {
		return false
	}
	if p.word(i+1, "of") || p.word(i+1, "in") {
		return false
	}
	switch a.lower {
	case "summer", "winter", "autumn":
		return true
	}
	prev := i - 1
	return p.anyOf(prev, "in", "by", "since", "until", "during") || (from < i && p.anyOf(i-2, "in", "by", "since", "until", "during", "through", "for"))
}

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
