package timeline

import (
	"fmt"

	"parley/model"
)

// clockTime reads a time of the day: "5 p.m. EST", "10:35 a.m.", "17:00 GMT",
// "noon", "4 in the morning", "5 o'clock", "overnight", "mid-afternoon".
func (p *parser) clockTime(i int) (expression, bool) {
	e := expression{typ: model.ClockTime, kind: shifted, anchor: toFocus, unit: day}
	at, approx := p.roughly(i)
	e.approx = approx
	if w, ok := p.as(at, isInstant); ok {
		e.clock, e.hi = w.code, at+1
		return e, !p.word(at-1, "high")
	}
	if d, ok := p.as(p.skipDash(i+1), isDaypart); ok && p.anyOf(i, "mid") {
		e.clock, e.hi = d.code, p.skipDash(i+1)+1
		return e, true
	}
	if w, ok := p.as(i, isDawn); ok && !p.word(i+1, "of") && !p.inName(i) {
		e.clock, e.hi = w.code, i+1
		return e, p.a[i].lower != "overnight" || p.a[i].tag != "JJ"
	}
	minutes, next, ok := p.hourMinute(at)
	if !ok {
		return e, false
	}
	e.clock = fmt.Sprintf("T%02d:%02d", minutes/60, minutes%60)
	e.hi = p.zone(next)
	return e, true
}

// hourMinute reads the digits of a clock and what tells that they are one.
func (p *parser) hourMinute(i int) (minutes, next int, ok bool) {
	h, plain := p.digits(i, 0)
	c, hasMinutes := p.as(i, isClock)
	if !plain && !hasMinutes {
		return 0, i, false
	}
	minutes = h * 60
	if hasMinutes {
		minutes = c.n
	}
	if ap, ok := p.as(i+1, isAMPM); ok && minutes >= 60 && minutes < 13*60 {
		return clock(minutes/60, minutes%60, ap.n > 0), i + 2, true
	}
	if c.code == "am" || c.code == "pm" {
		return clock(minutes/60, minutes%60, c.code == "pm"), i + 1, true
	}
	if hasMinutes {
		return minutes, i + 1, minutes <= 24*60 && (p.is(i+1, isZone) ||
			p.anyOf(i-1, "at", "by", "around", "about", "from", "to", "until", "till", "before", "after", "since", "between", "and", "("))
	}
	if len(p.a[i].lower) == 4 && p.is(i+1, isZone) {
		return h/100*60 + h%100, i + 1, h <= 2400 && h%100 < 60 // "1700 GMT"
	}
	if h < 1 || h > 12 {
		return 0, i, false
	}
	switch {
	case p.word(i+1, "o'clock"):
		return h * 60, i + 2, true
	case p.word(i+1, "in") && p.word(i+2, "the") && p.is(i+3, isDaypart):
		d, _ := p.as(i+3, isDaypart)
		return clock(h, 0, d.code != "TMO"), i + 4, true
	}
	return 0, i, false
}

// zone reads a time zone: "EST", "GMT", "local time", "(1600 GMT)" is left.
func (p *parser) zone(i int) int {
	if p.is(i, isZone) {
		return i + 1
	}
	if p.word(i, "local") && p.word(i+1, "time") {
		return i + 2
	}
	return i
}
