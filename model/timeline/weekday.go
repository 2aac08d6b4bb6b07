package timeline

import (
	"strconv"
	"strings"

	"parley/model"
)

// weekday resolves a day of the week.
func (sc *scene) weekday(e *expression, t tense) resolution {
	base, label := sc.base(e.anchor)
	if !base.daily() {
		return unresolved("XXXX-WXX-"+strconv.Itoa(e.weekday)+e.clock, label)
	}
	diff := e.weekday - base.weekday() // within the same week
	switch {
	case e.pointed && e.toward < 0:
		if diff >= 0 {
			diff -= 7
		}
	case e.pointed && e.toward > 0:
		if diff <= 0 {
			diff += 7
		}
	case t == future || t == present || t == intended || (e.pointed && t != past):
		if diff < 0 {
			diff += 7
		}
	default:
		if diff > 0 {
			diff -= 7
		}
	}
	at := base.addDays(diff)
	return resolution{value: at.edtf() + e.clock, edtf: at.edtf(), basis: model.Derived, at: at,
		label: label, why: "counted from: " + label}
}

// holidayIn returns the month and day that a rule of data/holidays.tsv gives in
// a year.
func holidayIn(y int, rule string) (m, d int) {
	f := strings.Fields(rule)
	n := make([]int, len(f))
	for i, w := range f {
		n[i], _ = strconv.Atoi(w)
	}
	switch {
	case len(f) == 3:
		s := nthWeekday(y, n[2], n[0], n[1])
		return s.m, s.d
	case f[0] == "easter":
		s := easter(y).addDays(n[1])
		return s.m, s.d
	}
	s, _ := parseStamp("2000-" + rule)
	return s.m, s.d
}
