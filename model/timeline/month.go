package timeline

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

// inName reports a capitalised word at i with a name before or after it, as in
// "Summer Hill" and "Dawn Okoro".
func (p *parser) inName(i int) bool {
	return p.a[i].capital && (nameFollows(p, i+1) || i > 0 && nameFollows(p, i-1))
}

// nameFollows reports a capitalised word at i, as in "Ms May Brown" or "to
// March Town".
func nameFollows(p *parser, i int) bool {
	return i < len(p.a) && p.a[i].tag == "NNP" && p.a[i].capital && !p.is(i, isWeekday) && !p.is(i, isMonth)
}
