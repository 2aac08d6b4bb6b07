package timeline

import "parley/model"

// kind is the way in which an expression names its time.
type kind int

const (
	calendar  kind = iota // fields of the calendar, perhaps incomplete: "May 3", "Friday", "last November"
	shifted               // a unit counted from an anchor: "last week", "two years ago", "the next day"
	stretch               // a number of units up to or from an anchor: "the past six years"
	duration              // a length: "three years"
	set                   // a repetition: "every Friday"
	reference             // PRESENT_REF and its like, and values given whole
)

// anchor is what an incomplete expression is completed from.
type anchor int

const (
	toPublication anchor = iota // when the article, or the quotation, was uttered
	toFocus                     // the time that the running text speaks of
)

// unit is a TIMEX3 unit of time; those of the clock begin with T.
type unit string

// The units. Fortnights, decades, centuries and millennia are counted in
// smaller ones where TIMEX3 has none.
const (
	second     unit = "TS"
	minute     unit = "TM"
	hour       unit = "TH"
	day        unit = "D"
	weekend    unit = "WE"
	week       unit = "W"
	fortnight  unit = "F"
	month      unit = "M"
	quarter    unit = "Q"
	year       unit = "Y"
	decade     unit = "DE"
	century    unit = "CE"
	millennium unit = "ML"
)

// amount is a number of units.
type amount struct {
	n     int
	half  bool
	vague bool // "several", "a few", bare plurals
	text  string
}

// expression is a temporal expression as it was read, before it is resolved.
type expression struct {
	lo, hi int // atoms
	typ    model.TimeType
	kind   kind
	anchor anchor

	year     int  // of the calendar, or relative to the anchor's
	hasYear  bool // the year is known or relative
	relative bool // year counts from the anchor's
	month    int  // 1-12, 0 unknown
	day      int  // 1-31, 0 unknown
	weekday  int  // 1-7 as in ISO 8601, 0 none
	part     string
	span     unit // decade or century when the year stands for one
	toward   int  // -1 "last", 1 "next"
	pointed  bool // "last", "this" or "next" was said
	fiscal   bool
	doubtful bool // the order of day and month, or a two-digit year, was guessed

	behind     bool // "since" stands before it: it has begun
	listed     bool // a weekday after another one and "and"
	same       bool // "the same day", which may point at nothing
	comparison bool // "the year-ago quarter"

	shift  int
	unit   unit
	amount amount

	tail   bool // the second end of "1993–94", "May 3-5" or "May 3 and 5"
	dashed bool // of a range

	clock  string // "T17:00", "TMO"
	mod    string // early, mid, late
	approx bool
	given  string // the value of a reference, the rule of a holiday
}

// isWeekday reports a bare day of the week.
func (e *expression) isWeekday() bool {
	return e.kind == calendar && e.weekday > 0 && e.day == 0 && !e.pointed
}

// hasDay reports whether the expression names a single day.
func (e *expression) hasDay() bool {
	switch e.kind {
	case calendar:
		return e.day > 0 || e.weekday > 0
	case shifted:
		return e.unit == day
	}
	return false
}
