package model

import (
	"fmt"
	"strings"
)

var monthNames = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// yearPart is a part of a year that EDTF has a number for.
type yearPart struct {
	name   string
	month  int // its first month
	months int // how many it has
}

// yearParts are the seasons, quarters, thirds and halves of ISO 8601-2, level
// 2. Seasons are those of the north unless the number says otherwise.
var yearParts = map[string]yearPart{
	"21": {"spring", 3, 3}, "22": {"summer", 6, 3}, "23": {"autumn", 9, 3}, "24": {"winter", 12, 3},
	"25": {"spring", 3, 3}, "26": {"summer", 6, 3}, "27": {"autumn", 9, 3}, "28": {"winter", 12, 3},
	"29": {"southern spring", 9, 3}, "30": {"southern summer", 12, 3}, "31": {"southern autumn", 3, 3}, "32": {"southern winter", 6, 3},
	"33": {"first quarter of", 1, 3}, "34": {"second quarter of", 4, 3}, "35": {"third quarter of", 7, 3}, "36": {"fourth quarter of", 10, 3},
	"37": {"first third of", 1, 4}, "38": {"second third of", 5, 4}, "39": {"last third of", 9, 4},
	"40": {"first half of", 1, 6}, "41": {"second half of", 7, 6},
}

// PartOfYear returns the first and the last month of an EDTF season, quarter,
// third or half, "2020-33"; the last one of a winter lies in the next year, over
// 12. It is false for any other value.
func PartOfYear(value Maybe) (first, last int, ok bool) {
	p, ok := partOf(string(value))
	return p.month, p.month + p.months - 1, ok
}

// partOf reads "2020-33".
func partOf(date string) (yearPart, bool) {
	if len(date) != len("2020-33") || date[4] != '-' || number(date[:4]) < 0 {
		return yearPart{}, false
	}
	p, ok := yearParts[date[5:]]
	return p, ok
}

// DateWords writes an EDTF value as a reader says it: "26 Aug 2020", "about
// 2025", "Oct 2011 to Dec 2011", "second quarter of 2020", "the 1990s". What it
// cannot read it returns unchanged.
func DateWords(edtf Maybe) string {
	value := string(edtf)
	if n := len(value); n > 2 && value[0] == '[' && value[n-1] == ']' {
		return listWords(strings.Split(value[1:n-1], ","), " or ")
	} else if n > 2 && value[0] == '{' && value[n-1] == '}' {
		return listWords(strings.Split(value[1:n-1], ","), " and ")
	}
	from, to, isRange := strings.Cut(value, "/")
	switch {
	case !isRange:
		return dayWords(value)
	case (from == "" || from == "..") && (to == "" || to == ".."):
		return value
	case from == "" || from == "..":
		return "until " + dayWords(to)
	case to == "" || to == "..":
		return "from " + dayWords(from)
	}
	return rangeWords(from, to)
}

// rangeWords writes two ends; a mark of doubt that both have is said once.
func rangeWords(from, to string) string {
	a, b := strings.TrimRight(from, doubtMarks), strings.TrimRight(to, doubtMarks)
	if mark := from[len(a):]; mark == to[len(b):] {
		return doubted(plainDayWords(a)+" to "+plainDayWords(b), mark)
	}
	return dayWords(from) + " to " + dayWords(to)
}

// listWords writes the members of a list; each may be a stretch "2020..2022".
func listWords(members []string, joint string) string {
	var out []string
	for _, m := range members {
		m = strings.TrimSpace(m)
		if from, to, isRange := strings.Cut(m, ".."); isRange {
			m = from + "/" + to
		}
		out = append(out, DateWords(Maybe(m)))
	}
	if last := len(out) - 1; last > 0 {
		return strings.Join(out[:last], ", ") + joint + out[last]
	}
	return out[0]
}

const doubtMarks = "?~%"

// dayWords writes one date with its mark of doubt.
func dayWords(value string) string {
	date := strings.TrimRight(value, doubtMarks)
	return doubted(plainDayWords(date), value[len(date):])
}

func doubted(words, mark string) string {
	if strings.ContainsAny(mark, "~%") {
		words = "about " + words
	}
	if strings.ContainsAny(mark, "?%") {
		words += " (uncertain)"
	}
	return words
}

// plainDayWords writes a day, month, part of a year, week, year, decade or
// century without doubt.
func plainDayWords(date string) string {
	if p, ok := partOf(date); ok {
		return p.name + " " + date[:4]
	}
	parts := strings.Split(date, "-")
	switch {
	case len(date) == 4 && strings.HasSuffix(date, "X"):
		return spanOfYears(date)
	case len(parts) < 2 || len(parts) > 3 || len(parts[0]) != 4 || number(parts[0]) < 0:
		return date
	case len(parts) == 2 && len(parts[1]) == 3 && parts[1][0] == 'W' && number(parts[1][1:]) > 0:
		return fmt.Sprintf("week %d of %s", number(parts[1][1:]), parts[0])
	case parts[1] == "XX":
		return parts[0]
	}
	month := number(parts[1])
	if month < 1 || month > 12 {
		return date
	}
	words := monthNames[month-1] + " " + parts[0]
	if len(parts) == 3 && parts[2] != "XX" {
		day := number(parts[2])
		if day < 1 || day > 31 {
			return date
		}
		words = fmt.Sprintf("%d %s", day, words)
	}
	return words
}

// spanOfYears writes "199X" and "18XX".
func spanOfYears(date string) string {
	if decade := number(date[:3]); decade >= 0 {
		return "the " + date[:3] + "0s"
	}
	century := number(date[:2])
	if century < 0 || date[2:] != "XX" {
		return date
	}
	century++
	return "the " + ordinal(century) + " century"
}

// ordinal writes 1st, 2nd, 3rd, 4th, 11th, 21st.
func ordinal(n int) string {
	ending := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			ending = "st"
		case 2:
			ending = "nd"
		case 3:
			ending = "rd"
		}
	}
	return fmt.Sprintf("%d%s", n, ending)
}

// number reads a small decimal number; -1 when it is none.
func number(digits string) int {
	if digits == "" || len(digits) > 6 {
		return -1
	}
	n := 0
	for _, r := range digits {
		if r < '0' || r > '9' {
			return -1
		}
		n = n*10 + int(r-'0')
	}
	return n
}
