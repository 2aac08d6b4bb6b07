package timeline

import (
	"fmt"

	"parley/model"
)

// farthest is the greatest number of units that is counted from an anchor.
const farthest = 100_000

// shifted resolves a unit that is counted from an anchor.
func (sc *scene) shifted(e *expression, t tense) resolution {
	n := e.shift
	if e.amount.n > 0 {
		n *= e.amount.n
	}
	if e.unit == "" {
		return sc.thatTime(e)
	}
	if e.amount.vague || e.amount.half && e.amount.n == 0 {
		return sc.vaguely(e)
	}
	base, label := sc.base(e.anchor)
	if e.clock != "" && n == 0 && t == past && sc.published.daily() && base.daily() && sc.published.before(base) {
		base, label = sc.published, sc.source // what was told at a clock time is not yet to come
	}
	if e.unit == weekend && n == 0 && t != future && base.daily() && base.weekday() < 6 {
		n = -1 // on a weekday, the weekend of a past tense is the one before
	}
	r := resolution{basis: model.Derived, label: label, why: "counted from: " + label}
	if e.anchor == toFocus && !sc.focus.known() {
		r.basis, r.why = model.Unknown, "the text names no time to count from"
	}
	ok := base.known() && n < farthest && n > -farthest && sc.place(e, base, n, t, &r)
	if !ok || !r.at.valid() {
		return unresolved(openUnit(e), label)
	}
	if r.basis == model.Unknown {
		r.edtf, r.label = "", ""
	}
	return r
}

// place fills in where n units from the base lie; ok is false when the base is
// not known exactly enough.
func (sc *scene) place(e *expression, base stamp, n int, t tense, r *resolution) bool {
	counted := e.amount.n > 0
	switch e.unit {
	case hour, minute, second:
		if !base.daily() {
			return false
		}
		r.at = base
		r.value, r.edtf = base.edtf(), approximate(base.edtf())
	case day:
		if !base.daily() {
			return false
		}
		r.at = base.addDays(n)
		r.value, r.edtf = r.at.edtf()+e.clock, r.at.edtf()
	case week, fortnight, weekend:
		return placeWeek(e, base, n, t, r)
	case month, quarter:
		return placeMonth(e, base, n, r)
	case year:
		if part := sc.compared(e); part.known() {
			return placeMonth(&expression{unit: quarter}, part, 4*n, r)
		}
		r.at = stamp{y: base.y + n}
		r.value, r.edtf = r.at.edtf(), narrowed(r.at, e.mod)
		if counted && e.anchor == toPublication {
			r.edtf = approximate(r.edtf)
		}
	default:
		return placeLong(e, base, n, r)
	}
	return true
}

// quarterReach is how many sentences after a quarter the text still compares
// with the same quarter of the year before.
const quarterReach = 8

// compared returns the quarter that "a year earlier" is counted from where the
// text compares quarters.
func (sc *scene) compared(e *expression) stamp {
	if e.shift < 0 && (e.amount.n == 1 || e.comparison) && sc.sentence-sc.quarterIn <= quarterReach {
		return sc.quarter
	}
	return stamp{}
}

// placeWeek places weeks, which run from Monday to Sunday, and weekends. "This
// week" ends or begins on the day of publication.
func placeWeek(e *expression, base stamp, n int, t tense, r *resolution) bool {
	if !base.daily() {
		return false
	}
	if e.unit == fortnight {
		n *= 2
	}
	r.at = base.addDays(7 * n)
	monday := r.at.monday()
	y, w := monday.time().ISOWeek()
	r.value = fmt.Sprintf("%04d-W%02d", y, w)
	r.edtf = interval(monday, monday.addDays(6))
	switch {
	case e.unit == weekend:
		r.value += "-WE"
		r.at = monday.addDays(5)
		r.edtf = interval(monday.addDays(5), monday.addDays(6))
	case e.weekday > 0:
		r.at = monday.addDays(e.weekday - 1)
		r.value, r.edtf = r.at.edtf()+e.clock, r.at.edtf()
	case e.amount.n > 0:
		r.edtf = approximate(r.edtf)
	case e.unit == week && n == 0 && e.anchor == toPublication && e.mod == "later":
		r.edtf = interval(base, monday.addDays(6))
	case e.unit == week && n == 0 && e.anchor == toPublication && t == past:
		r.edtf = interval(monday, base)
	}
	return true
}

// placeMonth places months and quarters.
func placeMonth(e *expression, base stamp, n int, r *resolution) bool {
	if !base.monthly() {
		return false
	}
	if e.unit == quarter {
		r.at = stamp{base.y, base.m, 0}.addMonths(3 * n)
		part := "Q" + string(rune('1'+(r.at.m-1)/3))
		r.value, r.edtf = fmt.Sprintf("%04d-%s", r.at.y, part), partEDTF(r.at.y, part)
		return true
	}
	r.at = stamp{base.y, base.m, 0}.addMonths(n)
	r.value, r.edtf = r.at.edtf(), narrowed(r.at, e.mod)
	if e.amount.n > 0 && base.daily() {
		r.edtf = approximate(r.edtf)
	}
	return true
}

// placeLong places decades, centuries and millennia.
func placeLong(e *expression, base stamp, n int, r *resolution) bool {
	years := map[unit]int{decade: 10, century: 100, millennium: 1000}[e.unit]
	if years == 0 {
		return false
	}
	r.at = stamp{y: base.y + n*years}
	if !r.at.valid() {
		return false
	}
	if e.amount.n > 0 {
		r.value, r.edtf = r.at.edtf(), approximate(r.at.edtf())
		return true
	}
	switch e.unit {
	case decade, century:
		whole := spanOfYears(&expression{year: r.at.y / years * years, span: e.unit, mod: e.mod})
		r.value, r.edtf = whole.value, whole.edtf
		return true
	}
	return false
}

// thatTime resolves "at that time" to the time in focus, as uncertain.
func (sc *scene) thatTime(e *expression) resolution {
	if sc.focusEDTF == "" {
		return unresolved(e.given, "the text names no time to point at")
	}
	label := textsOwn(sc.focusRaw)
	return resolution{value: sc.focus.edtf(), edtf: uncertain(sc.focusEDTF), basis: model.Inferred, at: sc.focus,
		label: label, why: "points at: " + label}
}

// vaguely resolves "several weeks ago", which has no place but a direction.
func (sc *scene) vaguely(e *expression) resolution {
	if e.shift > 0 {
		return unresolved("FUTURE_REF", "a vague time to come")
	}
	return unresolved("PAST_REF", "a vague time past")
}

// openUnit is the TIMEX3 value of a unit whose place is not known.
func openUnit(e *expression) string {
	switch e.unit {
	case day:
		return "XXXX-XX-XX" + e.clock
	case week, fortnight:
		return "XXXX-WXX"
	case weekend:
		return "XXXX-WXX-WE"
	case month:
		return "XXXX-XX"
	case quarter:
		return "XXXX-QX"
	case year:
		return "XXXX"
	case decade:
		return "XXX"
	case century:
		return "XX"
	}
	return ""
}
