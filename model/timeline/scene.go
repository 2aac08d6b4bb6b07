package timeline

import "parley/model"

// scene is what incomplete expressions are completed from.
type scene struct {
	published stamp  // zero when the article's date is not known
	saidYear  int    // the last year that the text stated,
	yearRaw   string // its words,
	yearIn    int    // and the sentence where it did,
	yearDepth int    // and in how many quotation marks
	depth     int    // in how many the expression at hand stands
	lastDay   stamp  // the last day that published can be
	source    string // "published 2021-06-16", or why there is no anchor
	focus     stamp  // the date that the text last spoke of
	focusEDTF string // the same as a value, perhaps an interval
	focusRaw  string // its words
	quarter   stamp  // the first month of the quarter that the text last spoke of
	quarterIn int    // and the sentence where it did
	sentence  int    // the sentence at hand
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
	if y := sc.toldYear(e); y > 0 && t != future && t != nearest {
		r.label = textsOwn(sc.yearRaw)
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
// day without one: “In 2017 the court met on March 3”. 0 when there is none. A
// year inside quotation marks says nothing about a date outside them.
func (sc *scene) toldYear(e *expression) int {
	if sc.yearIn != sc.sentence || sc.depth < sc.yearDepth || e.month == 0 || e.pointed || sc.saidYear >= sc.published.y {
		return 0
	}
	return sc.saidYear
}

// base returns the date that the anchor stands for and its words.
func (sc *scene) base(a anchor) (stamp, string) {
	if a == toFocus && sc.focus.known() {
		return sc.focus, textsOwn(sc.focusRaw)
	}
	return sc.published, sc.source
}

// textsOwn names a time of the text as an anchor, by its words.
func textsOwn(raw string) string { return "the text's “" + raw + "”" }

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
	case e.pointed:
		return base.y + pointedOffset(e.toward, diff)
	case e.part != "" && !isQuarter(e.part) && (t == future || t == present):
		return base.y + seasonAhead(diff)
	}
	return base.y + yearOffset(diff, slack(e, t), t)
}

// pointedOffset decides between the last, this and the next year for "last" (-1)
// or "next" (1) May, which lies diff days after the anchor this year.
func pointedOffset(toward, diff int) int {
	switch {
	case toward < 0 && diff >= 0:
		return -1
	case toward > 0 && diff <= 0:
		return 1
	}
	return 0
}

// seasonDays is how many days a season has, at least.
const seasonDays = 89

// seasonAhead is the year of the season that is under way or the next to come,
// as an offset from that of the anchor; this year's begins diff days after it.
func seasonAhead(diff int) int {
	switch {
	case diff < -seasonDays:
		return 1
	case diff > 365-seasonDays: // a winter that began last year
		return -1
	}
	return 0
}

// slack is how many days on the wrong side of the tense a time may lie and
// still be the one that is meant.
func slack(e *expression, t tense) int {
	switch {
	case e.behind:
		return 0
	case e.day > 0 || e.given != "":
		return 60
	case isQuarter(e.part) && t == past:
		return 31 // it may have just begun
	case isQuarter(e.part):
		return 150 // its figures are yet to come
	}
	return 0
}

// isQuarter reports a quarter or a half of a year.
func isQuarter(part string) bool { return part != "" && (part[0] == 'Q' || part[0] == 'H') }

// yearOffset decides between the last, this and the next year for a date that
// lies diff days after the anchor this year. A date up to slack days away on
// the wrong side of the tense still is the nearest: far ones get a year.
func yearOffset(diff, slack int, t tense) int {
	if t == present {
		t = future // "the plant opens in May"
	}
	switch {
	case t == past && diff > slack:
		return -1
	case t == past && (slack == 0 || diff > -330), t == future && diff >= -max(slack, 7) && diff < 330:
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
