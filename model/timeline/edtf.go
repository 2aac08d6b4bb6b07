package timeline

import (
	"cmp"
	"fmt"
	"strings"

	"parley/model"
)

// edtf writes the stamp as EDTF: 2021, 2021-06 or 2021-06-16.
func (s stamp) edtf() string {
	if !s.valid() {
		return ""
	}
	b := [len("2021-06-16")]byte{4: '-', 7: '-'}
	pad(b[:4], s.y)
	pad(b[5:7], s.m)
	pad(b[8:], s.d)
	switch {
	case s.d > 0:
		return string(b[:])
	case s.m > 0:
		return string(b[:7])
	}
	return string(b[:4])
}

// pad writes n into b with zeros in front.
func pad(b []byte, n int) {
	for i := len(b) - 1; i >= 0; i-- {
		b[i] = byte('0' + n%10)
		n /= 10
	}
}

// interval writes two stamps as an EDTF interval, or as one date when they are
// the same.
func interval(a, b stamp) string {
	if a == b {
		return a.edtf()
	}
	if !a.valid() || !b.valid() {
		return ""
	}
	return a.edtf() + "/" + b.edtf()
}

// approximate marks an EDTF value with ~, at both ends of an interval.
func approximate(v string) string { return qualify(v, "~") }

// uncertain marks an EDTF value with ?, at both ends of an interval.
func uncertain(v string) string { return qualify(v, "?") }

func qualify(v, mark string) string {
	if v == "" {
		return ""
	}
	ends := strings.Split(v, "/")
	for i, e := range ends {
		if e != "" && e != ".." && !strings.HasSuffix(e, mark) {
			ends[i] = e + mark
		}
	}
	return strings.Join(ends, "/")
}

// parseStamp reads the plain EDTF dates 2021, 2021-06 and 2021-06-16. A
// qualified date or an interval is no stamp: nothing is counted from it.
func parseStamp(v string) (stamp, bool) {
	var s stamp
	switch len(v) {
	case len("2021-06-16"):
		s.d = twoDigits(v[7:])
		fallthrough
	case len("2020-08"):
		s.m = twoDigits(v[4:7])
		fallthrough
	case len("2020"):
		y, n := leadingNumber(v[:4])
		s.y = y
		return s, n == 4 && validDay(s.y, cmp.Or(s.m, 1), cmp.Or(s.d, 1)) && (len(v) < 7 || s.m > 0) && (len(v) < 10 || s.d > 0)
	}
	return stamp{}, false
}

// twoDigits reads "-08"; 0 when it is none.
func twoDigits(v string) int {
	if n, size := leadingNumber(v[1:]); v[0] == '-' && size == 2 {
		return n
	}
	return 0
}

// partEDTF writes a season, quarter or half of a year. EDTF has numbers for
// seasons (21-24) and quarters (33-36); a half is written as an interval.
func partEDTF(y int, part string) string {
	if y < 1 || y > 9999 {
		return ""
	}
	if n, ok := partNumber[part]; ok {
		return fmt.Sprintf("%04d-%02d", y, n)
	}
	switch part {
	case "H1":
		return interval(stamp{y, 1, 0}, stamp{y, 6, 0})
	case "H2":
		return interval(stamp{y, 7, 0}, stamp{y, 12, 0})
	}
	return ""
}

var partNumber = map[string]int{"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36}

// firstMonth is the month in which a part of the year begins. Seasons are
// those of the north.
var firstMonth = map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7}

// ends returns the two ends of an EDTF interval, or the value twice.
func ends(edtf string) (first, last string) {
	first, last, ok := strings.Cut(edtf, "/")
	if !ok {
		return edtf, edtf
	}
	return first, last
}

// days returns the first and the last day of an EDTF value as it is written
// here: a year, month or day, a decade or century with X, a season or another
// part of a year, or an interval of those, with an open end at the year 1 or 9999.
func days(edtf string) (first, last stamp, ok bool) {
	a, b := ends(edtf)
	first, last = stamp{1, 1, 1}, stamp{9999, 12, 31}
	ok = edtf != ""
	if a != ".." {
		var known bool
		first, _, known = daysOf(strings.TrimRight(a, "~?"))
		ok = ok && known
	}
	if b != ".." {
		var known bool
		_, last, known = daysOf(strings.TrimRight(b, "~?"))
		ok = ok && known
	}
	return first, last, ok
}

// daysOf returns the first and the last day of one end of an EDTF value.
func daysOf(v string) (first, last stamp, ok bool) {
	if strings.HasSuffix(v, "X") {
		first, ok = parseStamp(strings.ReplaceAll(v, "X", "0"))
		last, _ = parseStamp(strings.ReplaceAll(v, "X", "9"))
		return stamp{first.y, 1, 1}, stamp{last.y, 12, 31}, ok
	}
	if from, to, ok := model.PartOfYear(model.Maybe(v)); ok {
		y, ok := parseStamp(v[:4])
		first = stamp{y.y, from, 1}
		return first, first.addMonths(to - from + 1).addDays(-1), ok
	}
	s, ok := parseStamp(v)
	first, last = s, s
	if s.m == 0 {
		first.m, last.m = 1, 12
	}
	if s.d == 0 {
		first.d, last.d = 1, daysIn(last.y, last.m)
	}
	return first, last, ok
}
