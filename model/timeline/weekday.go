package timeline

import (
	"strconv"

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
