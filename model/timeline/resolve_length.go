package timeline

import (
	"fmt"
	"strconv"
	"strings"

	"parley/model"
)

// stretch resolves a number of units that end or begin at the anchor: "the
// past six years" before 2021-06-16 is 2015/2021. Ends are as exact as the
// unit; of one year, as exact as a month.
func (sc *scene) stretch(e *expression) resolution {
	r := resolution{value: length(e.amount, e.unit), basis: model.Unknown, why: "length of time"}
	if e.shift == 0 && e.anchor == toFocus && sc.focusEDTF == "" && sc.focusRaw != "" {
		r.why = "points at " + textsOwn(sc.focusRaw)
		return r
	}
	if e.shift == 0 && e.anchor == toFocus && sc.focusEDTF != "" {
		r.edtf, r.basis, r.label, r.at = uncertain(sc.focusEDTF), model.Inferred, textsOwn(sc.focusRaw), sc.focus
		return r
	}
	if e.shift == 0 || e.amount.vague || e.amount.n >= farthest || !sc.published.known() {
		r.why = "length of time; " + sc.source
		return r
	}
	from, ok := sc.counted(e, e.shift*max(e.amount.n, 1))
	to := sc.cut(from)
	if !ok || !from.valid() {
		return r
	}
	if e.shift > 0 {
		from, to = to, from
	}
	r.edtf, r.at = interval(from, to), stamp{}
	r.basis, r.label, r.why = model.Derived, sc.source, "counted from: "+sc.source
	return r
}

// cut returns the date of publication, as exact as s.
func (sc *scene) cut(s stamp) stamp {
	out := sc.published
	if s.d == 0 {
		out.d = 0
	}
	if s.m == 0 {
		out.m = 0
	}
	return out
}

// counted returns the date n units from publication.
func (sc *scene) counted(e *expression, n int) (stamp, bool) {
	p := sc.published
	switch e.unit {
	case year:
		if n == 1 || n == -1 {
			return stamp{p.y, p.m, 0}.addMonths(12 * n), p.monthly()
		}
		return stamp{y: p.y + n}, true
	case decade, century:
		years := map[unit]int{decade: 10, century: 100}[e.unit]
		return stamp{y: p.y + n*years}, true
	case quarter:
		return stamp{p.y, p.m, 0}.addMonths(3 * n), p.monthly()
	case month:
		return stamp{p.y, p.m, 0}.addMonths(n), p.monthly()
	case week:
		return p.addDays(7 * n), p.daily()
	case fortnight:
		return p.addDays(14 * n), p.daily()
	case day:
		return p.addDays(n), p.daily()
	}
	return stamp{}, false
}

// length is the TIMEX3 value of a duration: P3Y, PT48H, PXW, P2Y6M.
func length(n amount, u unit) string {
	if n.half {
		if v, ok := halved(n.n, u); ok {
			return v
		}
	}
	v := n.value()
	switch u {
	case second, minute, hour:
		return "PT" + v + string(u[1:])
	case fortnight:
		if n.vague || n.half {
			return "PXW"
		}
		return fmt.Sprintf("P%dW", 2*n.n)
	}
	return "P" + v + durationUnit(u)
}

// halved writes n units and a half with the smaller unit that the half makes.
func halved(n int, u unit) (string, bool) {
	whole := ""
	if n > 0 {
		whole = strconv.Itoa(n) + strings.TrimPrefix(durationUnit(u), "T")
	}
	switch u {
	case year:
		return "P" + whole + "6M", true
	case day:
		return "P" + whole + "T12H", true
	case hour:
		return "PT" + whole + "30M", true
	case minute:
		return "PT" + whole + "30S", true
	}
	return "", false
}

// durationUnit is the letter of a unit in a TIMEX3 duration. TimeBank writes
// decades, centuries and millennia with one letter, as TIDES did.
func durationUnit(u unit) string {
	switch u {
	case decade:
		return "E"
	case century:
		return "C"
	case millennium:
		return "L"
	}
	return string(u)
}

// repetition is the TIMEX3 value of a set: P1D, XXXX-WXX-5, XXXX-12.
func repetition(e *expression) string {
	switch {
	case e.weekday > 0:
		return fmt.Sprintf("XXXX-WXX-%d%s", e.weekday, e.clock)
	case e.month > 0:
		return fmt.Sprintf("XXXX-%02d", e.month)
	case e.clock != "":
		return "XXXX-XX-XX" + e.clock
	}
	return length(e.amount, e.unit)
}
