package timeline

import (
	"strconv"
	"strings"
	"time"
)

// stamp is a calendar date of which the day, or month and day, may be unknown
// (0). The zero stamp is unknown.
type stamp struct{ y, m, d int }

func (s stamp) known() bool { return s.y > 0 }

// daily reports whether the stamp names a day.
func (s stamp) daily() bool { return s.d > 0 }

// monthly reports whether the stamp names at least a month.
func (s stamp) monthly() bool { return s.m > 0 }

// valid reports whether the stamp lies in the years 1 to 9999.
func (s stamp) valid() bool { return s.y >= 1 && s.y <= 9999 }

func (s stamp) time() time.Time {
	return time.Date(s.y, time.Month(max(s.m, 1)), max(s.d, 1), 0, 0, 0, 0, time.UTC)
}

func stampOf(t time.Time) stamp {
	y, m, d := t.Date()
	return stamp{y, int(m), d}
}

func (s stamp) addDays(n int) stamp { return stampOf(s.time().AddDate(0, 0, n)) }

// addMonths keeps the day where the new month has it, else takes its last.
func (s stamp) addMonths(n int) stamp {
	i := s.y*12 + s.m - 1 + n
	out := stamp{floorDiv(i, 12), i - floorDiv(i, 12)*12 + 1, s.d}
	if s.d > 0 {
		out.d = min(s.d, daysIn(out.y, out.m))
	}
	return out
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// weekday is 1 for Monday to 7 for Sunday, as in ISO 8601.
func (s stamp) weekday() int { return (int(s.time().Weekday())+6)%7 + 1 }

func (s stamp) monday() stamp { return s.addDays(1 - s.weekday()) }

func (s stamp) daysTo(t stamp) int { return int(t.time().Sub(s.time()).Hours() / 24) }

func (s stamp) before(t stamp) bool { return s.time().Before(t.time()) }

func daysIn(y, m int) int { return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day() }

func validDay(y, m, d int) bool {
	return y >= 1 && y <= 9999 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
}

// easter is Western Easter Sunday, by the anonymous Gregorian algorithm
// (Meeus, Astronomical Algorithms, chapter 8).
func easter(y int) stamp {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (b - (b+8)/25 + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	l := (32 + 2*e + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return stamp{y, n / 31, n%31 + 1}
}

// nthWeekday is the n-th given weekday of a month; n = -1 is the last.
func nthWeekday(y, m, n, weekday int) stamp {
	if n < 0 {
		last := stamp{y, m, daysIn(y, m)}
		return last.addDays(-((last.weekday() - weekday + 7) % 7))
	}
	first := stamp{y, m, 1}
	return first.addDays((weekday-first.weekday()+7)%7 + 7*(n-1))
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
