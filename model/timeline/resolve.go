package timeline

import (
	"fmt"

	"parley/model"
)

// resolution is what became of an expression.
type resolution struct {
	value string // TIMEX3
	edtf  string // empty when it names no time that EDTF can express, or is open
	basis model.Basis
	why   string
	label string // the anchor, readable
	at    stamp  // the day, month or year it names, for what counts from it
}

// unresolved is an expression whose anchor is not known.
func unresolved(value, why string) resolution {
	return resolution{value: value, basis: model.Unknown, why: why}
}

// resolve completes an expression with the scene and the tense of its clause.
func (sc *scene) resolve(e *expression, t tense) resolution {
	var r resolution
	switch e.kind {
	case calendar:
		r = sc.calendar(e, t)
	case shifted:
		r = sc.shifted(e, t)
	case stretch:
		r = sc.stretch(e)
	case duration:
		r = resolution{value: length(e.amount, e.unit), basis: model.Stated, why: "length of time"}
	case set:
		r = resolution{value: repetition(e), basis: model.Stated, why: "repeated time"}
	case reference:
		r = resolution{value: e.given, basis: model.Unknown, why: "vague time"}
	}
	if r.edtf != "" && e.approx {
		r.edtf = approximate(r.edtf)
	}
	if r.edtf != "" && e.same && t != past {
		r.edtf, r.basis = uncertain(r.edtf), model.Inferred
	}
	if r.edtf != "" && e.doubtful {
		r.edtf, r.basis, r.why = uncertain(r.edtf), model.Inferred, "month taken to stand before the day"
	}
	return r
}

// calendar resolves an expression of calendar fields.
func (sc *scene) calendar(e *expression, t tense) resolution {
	switch {
	case e.span != "":
		return spanOfYears(e)
	case e.weekday > 0 && e.day == 0:
		return sc.weekday(e, t)
	}
	y, r := sc.year(e, t)
	if y == 0 {
		r.value = openValue(e)
		return r
	}
	if e.given != "" {
		e.month, e.day = holidayIn(y, e.given)
	}
	switch {
	case e.part == "W":
		return weekAround(stamp{y, e.month, e.day}, r)
	case e.part != "":
		r.value, r.edtf, r.at = fmt.Sprintf("%04d-%s", y, e.part), partEDTF(y, e.part), stamp{y, firstMonth[e.part], 0}
		if isThird(e.mod) {
			r.edtf = approximate(r.edtf)
		}
		return r
	}
	r.at = stamp{y, e.month, e.day}
	r.value = r.at.edtf() + e.clock
	r.edtf = narrowed(r.at, e.mod)
	return r
}

// spanOfYears resolves a decade or a century.
func spanOfYears(e *expression) resolution {
	r := resolution{basis: model.Stated, why: "stated", at: stamp{y: e.year}}
	if e.span == century {
		r.value = fmt.Sprintf("%02d", e.year/100)
		r.edtf = r.value + "XX"
		return r
	}
	r.value = fmt.Sprintf("%03dX", e.year/10)
	r.edtf = r.value
	switch e.mod {
	case "early":
		r.edtf = approximate(interval(stamp{y: e.year}, stamp{y: e.year + 3}))
	case "mid":
		r.edtf = approximate(interval(stamp{y: e.year + 4}, stamp{y: e.year + 6}))
	case "late":
		r.edtf = approximate(interval(stamp{y: e.year + 7}, stamp{y: e.year + 9}))
	}
	return r
}

// openValue is the TIMEX3 value of an expression without a year.
func openValue(e *expression) string {
	switch {
	case e.given != "":
		return "XXXX-XX-XX"
	case e.part != "":
		return "XXXX-" + e.part
	case e.month == 0:
		return "XXXX"
	case e.day == 0:
		return fmt.Sprintf("XXXX-%02d", e.month)
	}
	return fmt.Sprintf("XXXX-%02d-%02d%s", e.month, e.day, e.clock)
}

// isThird reports the words that pick the beginning, middle or end of a time.
// "Earlier" and "later" leave it as it is.
func isThird(mod string) bool { return mod == "early" || mod == "mid" || mod == "late" }

// narrowed writes a date as EDTF, narrowed to its early, middle or late part.
// A year is cut into its first three, middle four and last three months, a
// month into thirds.
func narrowed(s stamp, mod string) string {
	if !isThird(mod) || s.daily() {
		return s.edtf()
	}
	if s.monthly() {
		cut := map[string][2]int{"early": {1, 10}, "mid": {11, 20}, "late": {21, daysIn(s.y, s.m)}}[mod]
		return approximate(interval(stamp{s.y, s.m, cut[0]}, stamp{s.y, s.m, cut[1]}))
	}
	cut := map[string][2]int{"early": {1, 3}, "mid": {5, 8}, "late": {10, 12}}[mod]
	return approximate(interval(stamp{s.y, cut[0], 0}, stamp{s.y, cut[1], 0}))
}

// weekAround resolves "the week of March 6".
func weekAround(s stamp, r resolution) resolution {
	y, w := s.time().ISOWeek()
	r.at, r.value = s, fmt.Sprintf("%04d-W%02d", y, w)
	r.edtf = interval(s.monday(), s.monday().addDays(6))
	return r
}
