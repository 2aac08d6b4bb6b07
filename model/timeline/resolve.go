package timeline

import (
	"fmt"
	"strconv"
	"strings"

	"parley/model"
)

// scene is what incomplete expressions are completed from.
type scene struct {
	published stamp  // zero when the article's date is not known
	saidYear  int    // the last year that the text stated,
	yearRaw   string // its words,
	yearIn    int    // and the sentence where it did
	lastDay   stamp  // the last day that published can be
	source    string // "published 2020-08-28", or why there is no anchor
	focus     stamp  // the date that the text last spoke of
	focusEDTF string // the same as a value, perhaps an interval
	focusRaw  string // its words
	quarter   stamp  // the first month of the quarter that the text last spoke of
	quarterIn int    // and the sentence where it did
	sentence  int    // the sentence at hand
	tense     tense  // of the clause at hand
}

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

// year finds the year of an expression; 0 when it stays open.
func (sc *scene) year(e *expression, t tense) (int, resolution) {
	if e.hasYear && !e.relative {
		return e.year, resolution{basis: model.Stated, why: "stated"}
	}
	base, label := sc.base(e.anchor)
	if !base.known() {
		return 0, unresolved("", label)
	}
	r := resolution{basis: model.Derived, label: label, why: "counted from: " + label}
	if e.relative {
		return base.y + e.year, r
	}
	if y := sc.toldYear(e); y > 0 {
		r.label = "the text's “" + sc.yearRaw + "”"
		r.why = "counted from: " + r.label
		return y, r
	}
	y := nearestYear(e, base, t)
	if y < 1 || y > 9999 {
		return 0, unresolved("", "outside the years 1 to 9999")
	}
	return y, r
}

// toldYear returns the year that the same sentence has stated before a month or
// day without one: “In 2017 the court met on March 3”. 0 when there is none.
func (sc *scene) toldYear(e *expression) int {
	if sc.yearIn != sc.sentence || e.month == 0 || e.pointed || sc.saidYear >= sc.published.y {
		return 0
	}
	return sc.saidYear
}

// base returns the date that the anchor stands for and its words.
func (sc *scene) base(a anchor) (stamp, string) {
	if a == toFocus && sc.focus.known() {
		return sc.focus, "the text's “" + sc.focusRaw + "”"
	}
	return sc.published, sc.source
}

// nearestYear chooses the year of a month, day or season without one: the
// nearest in the direction in which the clause speaks.
func nearestYear(e *expression, base stamp, t tense) int {
	m, d := e.month, e.day
	if e.part != "" {
		m = firstMonth[e.part]
	}
	if e.given != "" {
		m, d = holidayIn(base.y, e.given)
	}
	if !base.monthly() || m == 0 {
		return base.y + e.toward
	}
	here, there := stamp{base.y, m, d}, base
	if d == 0 || !base.daily() {
		here.d, there.d = 0, 0
	}
	diff := there.daysTo(here)
	switch {
	case e.pointed && e.toward < 0:
		if diff >= 0 {
			return base.y - 1
		}
		return base.y
	case e.pointed && e.toward > 0:
		if diff <= 0 {
			return base.y + 1
		}
		return base.y
	case e.pointed:
		return base.y
	}
	slack := 0
	switch {
	case e.day > 0 || e.given != "":
		slack = 60
	case isQuarter(e.part) && t == past:
		slack = 31 // it may have just begun
	case isQuarter(e.part):
		slack = 150 // its figures are yet to come
	}
	return base.y + yearOffset(diff, slack, t)
}

// isQuarter reports a quarter or a half of a year.
func isQuarter(part string) bool { return part != "" && (part[0] == 'Q' || part[0] == 'H') }

// yearOffset decides between the last, this and the next year for a date that
// lies diff days after the anchor this year. A date up to slack days away on
// the wrong side of the tense still is the nearest: far ones get a year.
func yearOffset(diff, slack int, t tense) int {
	switch {
	case t == present:
		t = future // "the plant opens in May"
	}
	switch {
	case t == past && diff > slack:
		return -1
	case t == past && diff > -330, t == future && diff >= -max(slack, 7) && diff < 330:
		return 0
	case t == future && diff < -max(slack, 7):
		return 1
	case diff > 183:
		return -1
	case diff < -183:
		return 1
	}
	return 0
}

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
	case t == future || t == present || (e.pointed && t != past):
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
