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
	case "late", "end":
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
func isThird(mod string) bool { return mod == "early" || mod == "mid" || mod == "late" || mod == "end" }

// narrowed writes a date as EDTF, narrowed to the part that the modifier picks:
// of a year its first three, middle four or last three months, or a half; of a
// month a third, a half or a week.
func narrowed(s stamp, mod string) string {
	switch {
	case s.daily():
	case s.monthly():
		if from, to, exact, ok := daysPicked(mod, daysIn(s.y, s.m)); ok {
			return partly(stamp{s.y, s.m, from}, stamp{s.y, s.m, to}, exact)
		}
	default:
		if from, to, exact, ok := monthsPicked(mod); ok {
			return partly(stamp{s.y, from, 0}, stamp{s.y, to, 0}, exact)
		}
	}
	return s.edtf()
}

func partly(from, to stamp, exact bool) string {
	if exact {
		return interval(from, to)
	}
	return approximate(interval(from, to))
}

// daysPicked returns the first and the last day of a part of a month. The
// first week is its first seven days, the last one its last seven.
func daysPicked(mod string, days int) (from, to int, exact, ok bool) {
	switch mod {
	case "early":
		return 1, 10, false, true
	case "mid":
		return 11, 20, false, true
	case "late", "end":
		return 21, days, false, true
	case "half1":
		return 1, 15, true, true
	case "half2":
		return 16, days, true, true
	case "week1", "week2", "week3", "week4":
		last := 7 * int(mod[len("week")]-'0')
		return last - 6, last, false, true
	case "week5":
		return days - 6, days, false, true
	}
	return 0, 0, false, false
}

// monthsPicked returns the first and the last month of a part of a year.
func monthsPicked(mod string) (from, to int, exact, ok bool) {
	switch mod {
	case "early":
		return 1, 3, false, true
	case "mid":
		return 5, 8, false, true
	case "late", "end":
		return 10, 12, false, true
	case "half1":
		return 1, 6, true, true
	case "half2":
		return 7, 12, true, true
	}
	return 0, 0, false, false
}

// weekAround resolves "the week of March 6".
func weekAround(s stamp, r resolution) resolution {
	y, w := s.time().ISOWeek()
	r.at, r.value = s, fmt.Sprintf("%04d-W%02d", y, w)
	r.edtf = interval(s.monday(), s.monday().addDays(6))
	return r
}
