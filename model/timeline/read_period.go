package timeline

import (
	"strings"

	"parley/model"
)

// weekdayDate reads "Friday", "Friday, May 3", "Friday the 13th", "last
// Friday" being read as a neighbour.
func (p *parser) weekdayDate(i int) (expression, bool) {
	w, ok := p.as(i, isWeekday)
	if !ok || !p.a[i].capital {
		return expression{}, false
	}
	if p.is(i+1, isMasthead) && p.a[i+1].capital {
		return expression{}, false // "The Sunday Times"
	}
	e := expression{typ: model.DateTime, weekday: w.n, hi: i + 1}
	if w.n > 10 {
		e.kind, e.typ, e.weekday, e.unit = set, model.SetOfTimes, w.n-10, day
		return e, true
	}
	if len(p.a[i].lower) <= 4 && p.a[i].lower != "mon." && !p.is(i+1, isMonth) && !p.is(p.skip(i+1, ","), isMonth) && p.a[i].tag == "VBD" {
		return e, false
	}
	if p.word(i+1, "of") && p.is(i+2, isEvery) && p.is(i+3, isUnit) {
		e.kind, e.typ, e.unit, e.hi = set, model.SetOfTimes, day, i+4 // "the first Monday of every month"
		return e, true
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
	at := p.skip(i, "the")
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
			e.part = strings.ToUpper(p.a[i].lower)
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
	case ok && unit(u.code) == quarter && o.n <= 4 && !(p.gluedDash(next+1) && p.anyOf(next+2, "final", "finals", "finalist")):
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
	if a.tag != "NN" && a.tag != "NNP" || p.inName(i) {
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
