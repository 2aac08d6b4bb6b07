package timeline

// modified reads what picks a part of a time: "early 2012", "mid-May", "late
// last week", "the end of next year", "the last weeks of 1987", "earlier this
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
	switch {
	case !p.word(next+1, "of"):
		return "", at, false, false
	case p.word(next, "half") && next == at+1 && p.is(next+2, isMonth):
		mod = halfOfMonth[p.a[at].lower]
	case p.word(next, "week") && next == at+1:
		mod = weekOfMonth[p.a[at].lower]
	case p.word(next, "half") && !p.word(at, "first"):
	case !p.is(next, isUnits) && !p.anyOf(next, "part", "days"):
		return "", at, false, false
	}
	return mod, next + 2, false, mod != ""
}

// The parts of a month by the words that pick them.
var (
	halfOfMonth = map[string]string{"first": "half1", "opening": "half1", "second": "half2", "latter": "half2", "last": "half2", "final": "half2", "closing": "half2"}
	weekOfMonth = map[string]string{"first": "week1", "opening": "week1", "second": "week2", "third": "week3", "fourth": "week4", "last": "week5", "final": "week5", "closing": "week5"}
)
