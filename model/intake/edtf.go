package intake

import "strings"

// edtfOf returns a date as EDTF: as it is when it is written so, else read as
// an ordinary date.
func edtfOf(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if isEDTF(s) {
		return s, true
	}
	d, ok := parseDate(s, 0)
	if !ok || d.value == "" || strings.TrimSpace(s[skipTime(s, d.end):]) != "" {
		return "", false
	}
	return d.value, true
}

// isEDTF checks dates, intervals, approximate and unspecified dates of EDTF
// levels 0 and 1: "2020", "2020-08~", "202X", "2020-21", "2011-10/..".
func isEDTF(s string) bool {
	from, to, interval := strings.Cut(s, "/")
	if !interval {
		return isEDTFDate(s)
	}
	open := func(s string) bool { return s == "" || s == ".." }
	return (isEDTFDate(from) || open(from)) && (isEDTFDate(to) || open(to)) && !(open(from) && open(to))
}

func isEDTFDate(s string) bool {
	s = strings.TrimRight(s, "?~%")
	if day, _, ok := strings.Cut(s, "T"); ok && len(day) == len("2020-08-28") {
		s = day
	}
	parts := strings.Split(s, "-")
	if len(parts) > 3 || len(parts[0]) != 4 || !isDigits(parts[0]) {
		return false
	}
	for _, p := range parts[1:] {
		if len(p) != 2 || !isDigits(p) {
			return false
		}
	}
	if strings.Contains(s, "X") || len(parts) == 1 {
		return true
	}
	year, month := toInt(parts[0]), toInt(parts[1])
	if len(parts) == 2 {
		return month >= 1 && month <= 12 || month >= 21 && month <= 24 // seasons
	}
	day := toInt(parts[2])
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

// isDigits holds for digits with an X for each that is not known.
func isDigits(s string) bool { return strings.Trim(s, "0123456789X") == "" }

func toInt(digits string) int {
	n := 0
	for _, d := range digits {
		n = n*10 + int(d-'0')
	}
	return n
}
