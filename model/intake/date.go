package intake

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"time"
	"unicode"

	"parley/model/wordlist"
)

//go:embed data/timezones.txt
var timezoneData string

var timeZones = sync.OnceValue(func() map[string]bool { return wordlist.Set(timezoneData) })

// calendarDate is a date as a text gives it.
type calendarDate struct {
	value string // EDTF; empty when the year is missing or the order of the numbers unclear
	end   int    // where it ends in the text
	raw   string // as it stands there, where that is needed
}

// How far a date and a time of day are read, in bytes.
const (
	longestDate = 60
	longestTime = 40
)

// parseDate reads a date that begins at the given place: "28 August 2020",
// "Friday, Jan. 4th, 2019", "2020-08-28", "16/08/2025". A day and a month are
// needed; without a year, or when day and month cannot be told apart, the
// value is empty.
func parseDate(text string, at int) (calendarDate, bool) {
	s := scanner{text: text[:min(len(text), at+longestDate)], at: at}
	s.weekday()
	if d, ok := s.numeric(); ok {
		return d, true
	}
	if d, ok := s.dayFirst(); ok {
		return d, true
	}
	return s.monthFirst()
}

// scanner reads a text from left to right.
type scanner struct {
	text string
	at   int
}

func (s *scanner) skip(set string) {
	for s.at < len(s.text) {
		switch {
		case strings.IndexByte(set, s.text[s.at]) >= 0:
			s.at++
		case strings.HasPrefix(s.text[s.at:], "\u00a0"):
			s.at += len("\u00a0")
		default:
			return
		}
	}
}

// letters reads a run of ASCII letters, in lower case.
func (s *scanner) letters() string {
	start := s.at
	for s.at < len(s.text) && unicode.IsLetter(rune(s.text[s.at])) && s.text[s.at] < 0x80 {
		s.at++
	}
	return strings.ToLower(s.text[start:s.at])
}

// number reads a number of between least and most digits.
func (s *scanner) number(least, most int) (int, bool) {
	start, n := s.at, 0
	for s.at < len(s.text) && isNumber(s.text[s.at:]) && s.at-start <= most {
		n = n*10 + int(s.text[s.at]-'0')
		s.at++
	}
	if size := s.at - start; size < least || size > most {
		s.at = start
		return 0, false
	}
	return n, true
}

func (s *scanner) weekday() {
	start := s.at
	switch s.letters() {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun":
		s.skip(" ,.")
	default:
		s.at = start
	}
}

func (s *scanner) month() (int, bool) {
	start := s.at
	if s.at == len(s.text) || strings.IndexByte("jfmasondJFMASOND", s.text[s.at]) < 0 {
		return 0, false
	}
	name := s.letters()
	for m := time.January; m <= time.December; m++ {
		if full := m.String(); strings.EqualFold(name, full) || strings.EqualFold(name, full[:3]) || m == time.September && name == "sept" {
			return int(m), true
		}
	}
	s.at = start
	return 0, false
}

// isMonth holds for the name of a month, also shortened.
func isMonth(w string) bool {
	s := scanner{text: w}
	_, ok := s.month()
	return ok && strings.Trim(w[s.at:], ".") == ""
}

// day reads the number of a day, also as an ordinal.
func (s *scanner) day() (int, bool) {
	n, ok := s.number(1, 2)
	if !ok || n < 1 || n > 31 {
		return 0, false
	}
	start := s.at
	switch s.letters() {
	case "st", "nd", "rd", "th":
	default:
		s.at = start
	}
	return n, true
}

// numeric reads dates of numbers alone, with the same mark between them.
func (s *scanner) numeric() (calendarDate, bool) {
	start := *s
	fail := func() (calendarDate, bool) { *s = start; return calendarDate{}, false }
	a, ok := s.number(1, 4)
	if !ok || s.at >= len(s.text) || strings.IndexByte("-/.", s.text[s.at]) < 0 {
		return fail()
	}
	yearFirst, mark := s.at-start.at == 4, s.text[s.at]
	s.at++
	b, ok := s.number(1, 2)
	if !ok || s.at >= len(s.text) || s.text[s.at] != mark {
		return fail()
	}
	s.at++
	from := s.at
	c, ok := s.number(1, 4)
	switch {
	case !ok:
		return fail()
	case yearFirst:
		return s.date(a, b, c)
	case s.at-from != 4:
		return fail()
	case mark == '.' || a > 12:
		return s.date(c, b, a)
	case b > 12 || a == b:
		return s.date(c, a, b)
	}
	return calendarDate{end: s.at}, true
}

func (s *scanner) dayFirst() (calendarDate, bool) {
	start := s.at
	if day, ok := s.day(); ok {
		s.skip(" -")
		if strings.HasPrefix(s.text[s.at:], "of ") {
			s.at += 3
		}
		if month, ok := s.month(); ok {
			return s.withYear(month, day)
		}
	}
	s.at = start
	return calendarDate{}, false
}

func (s *scanner) monthFirst() (calendarDate, bool) {
	start := s.at
	if month, ok := s.month(); ok {
		s.skip(" .")
		if day, ok := s.day(); ok {
			return s.withYear(month, day)
		}
	}
	s.at = start
	return calendarDate{}, false
}

// withYear reads the year of a date whose day and month are read.
func (s *scanner) withYear(month, day int) (calendarDate, bool) {
	end := s.at
	s.skip(" ,.-")
	year, ok := s.year()
	if !ok {
		return calendarDate{end: end}, true
	}
	return s.date(year, month, day)
}

// year reads a year, also one that the time of day is glued to, as happens when
// a page is saved as text: "20 June 203111:40 GMT".
func (s *scanner) year() (int, bool) {
	if n, ok := s.number(4, 4); ok {
		return n, true
	}
	glued := scanner{text: s.text, at: s.at}
	n, ok := glued.number(5, 6)
	if !ok || !strings.HasPrefix(glued.text[glued.at:], ":") {
		return 0, false
	}
	for range glued.at - s.at - 4 {
		n /= 10
	}
	s.at += 4
	return n, true
}

func (s *scanner) date(year, month, day int) (calendarDate, bool) {
	if year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return calendarDate{}, false
	}
	return calendarDate{value: fmt.Sprintf("%04d-%02d-%02d", year, month, day), end: s.at}, true
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// skipTime returns the place behind a time of day with its zone, if one stands
// at the given place: " 13:35 IST", ", at 10:00 AM EDT", " 06.00 GMT", "T12:34:02.726Z".
func skipTime(text string, at int) int {
	s := scanner{text: text[:min(len(text), at+longestTime)], at: at}
	if strings.HasPrefix(s.text[s.at:], "T") {
		s.at++
	}
	s.skip(" ,|-")
	if strings.HasPrefix(s.text[s.at:], "at ") {
		s.at += 3
	}
	if _, ok := s.number(1, 2); !ok {
		return at
	}
	clock := s.at
	for s.at < len(s.text) && (isNumber(s.text[s.at:]) || strings.IndexByte(":.Z", s.text[s.at]) >= 0) {
		s.at++
	}
	colon := strings.Contains(s.text[clock:s.at], ":")
	end := s.at
	for range 3 {
		s.skip(" (.")
		switch w := s.letters(); {
		case w == "am" || w == "pm" || w == "a" || w == "m" || w == "hrs" || w == "h":
			colon = true
		case w != "" && timeZones()[w]:
		default:
			if !colon {
				return at
			}
			return end
		}
		if strings.HasPrefix(s.text[s.at:], ")") || strings.HasPrefix(s.text[s.at:], ".") {
			s.at++
		}
		end = s.at
	}
	return end
}
