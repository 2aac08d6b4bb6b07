package timeline

import "parley/model"

// ranges joins the two ends of "from 2020 to 2022", "between May and July",
// "1993–94" and "May 3-5" into one time of the timeline. The temporal
// expressions themselves stay two, as TIMEX3 has it.
func (f *finder) ranges(from int) {
	for i := from; i+1 < len(f.found); i++ {
		a, b := &f.found[i], &f.found[i+1]
		if a.sentence != b.sentence || a.kind != calendar || b.kind != calendar || !f.linked(a, b) {
			continue
		}
		edtf, ok := joined(a, b)
		if !ok {
			continue
		}
		a.edtf, a.hi, a.End = edtf, b.hi, b.End
		a.why = "a range, “" + f.doc.Article.Slice(model.Span{Start: a.Start, End: a.End}) + "”; " + a.why
		a.ranged, b.merged = true, true
		i++
	}
}

// joined is the range from a to b; ok is false when they are not in order. Of a
// range like “May 3-5” without a year both ends stay open.
func joined(a, b *found) (edtf string, ok bool) {
	first, _ := ends(a.edtf)
	_, last := ends(b.edtf)
	switch {
	case first == "" && last == "":
		return "", b.tail && b.dashed
	case first == "" || last == "" || last < first:
		return "", false
	}
	return first + "/" + last, true
}

// linked reports what makes one range of two dates: a dash, "to" or "until"
// after "from", "and" after "between".
func (f *finder) linked(a, b *found) bool {
	if b.dashed {
		return true
	}
	tokens := f.doc.Sentence(a.sentence)
	if b.lo != a.hi+1 {
		return b.lo == a.hi
	}
	before := ""
	if a.lo > 0 {
		before = tokens[a.lo-1].Lower
	}
	switch tokens[a.hi].Lower {
	case "-", "--":
		return true
	case "to", "until", "till", "through":
		return true
	case "and":
		return before == "between" || a.inARow(b)
	}
	return false
}

// inARow reports two days in a row of which one is a bare number: “May 3 and
// 4”, “3 and 4 May”. Days that lie apart stay two.
func (t *found) inARow(next *found) bool {
	bare := next.tail || t.hi-t.lo == 1 && t.day > 0
	return bare && t.at.daily() && t.at.addDays(1) == next.at
}

// lists reports whether the word at i makes a day of the week the first one
// after the expression before: "next Monday and Tuesday", "Monday to Friday", "will
// meet on Monday and Tuesday".
func (p *parser) lists(i int, before *found) bool {
	if before.kind != calendar || before.weekday == 0 || before.day > 0 {
		return false
	}
	switch p.a[i].lower {
	case "to", "through", "until", "till", "-":
		return true
	case "and", "or":
		return before.pointed && before.toward > 0 || before.tense == future
	}
	return false
}

// tail reads the short second end of a range or list: "–94" after 1993, "-5"
// and "and 5" after May 3.
func (p *parser) tail(e *expression) (expression, bool) {
	if e.kind != calendar || e.clock != "" || e.part != "" || e.span != "" {
		return expression{}, false
	}
	out := *e
	out.lo, out.tail, out.dashed = e.hi+1, true, p.is(e.hi, isDash)
	out.hi = out.lo + 1
	n, ok := p.digits(out.lo, 0)
	switch {
	case !ok || p.is(out.hi, isMonth) || p.is(out.hi, isDash) && p.a[out.hi].glued:
		return out, false
	case e.day > 0 && e.month > 0:
		out.day, out.weekday = n, 0
		listed := p.word(e.hi, "and") || p.word(e.hi, "to")
		return out, (out.dashed || listed && !p.countsThings(out.lo)) && n > e.day && validDay(4, e.month, n)
	case e.hasYear && !e.relative && e.month == 0 && out.dashed && len(p.a[out.lo].lower) == 2:
		out.year = e.year/100*100 + n
		return out, out.year > e.year
	}
	return out, false
}
