package briefs

import (
	"strings"

	"parley/model"
)

var monthNames = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// DateWords writes an EDTF value as a reader says it: "26 Aug 2020", "about
// 2025", "Oct 2011 to Dec 2011". What it cannot read it returns unchanged.
func DateWords(value string) string {
	from, to, isRange := strings.Cut(value, "/")
	switch {
	case !isRange:
		return dayWords(value)
	case from == "" || from == "..":
		return "until " + dayWords(to)
	case to == "" || to == "..":
		return "from " + dayWords(from)
	}
	return dayWords(from) + " to " + dayWords(to)
}

// dayWords writes one year, month or day, with its mark of doubt.
func dayWords(value string) string {
	date := strings.TrimRight(value, "?~%")
	words := plainDayWords(date)
	switch value[len(date):] {
	case "~":
		return "about " + words
	case "?":
		return words + " (uncertain)"
	case "%":
		return "about " + words + " (uncertain)"
	}
	return words
}

func plainDayWords(date string) string {
	parts := strings.Split(date, "-")
	if len(parts) < 2 || len(parts) > 3 || len(parts[0]) != 4 {
		return date
	}
	month := number(parts[1])
	if month < 1 || month > 12 {
		return date
	}
	words := monthNames[month-1] + " " + parts[0]
	if len(parts) == 3 {
		day := strings.TrimLeft(parts[2], "0")
		if number(day) < 1 || number(day) > 31 {
			return date
		}
		words = day + " " + words
	}
	return words
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

// dateLabel says a date together with how it is known:
// "26 Aug 2020 (derived: “Wednesday”, published 2020-08-28)".
func dateLabel(d model.Date) string {
	if d.Value == "" {
		if d.Raw != "" {
			return "undated: “" + fold(string(d.Raw)) + "”"
		}
		return "undated"
	}
	words := DateWords(string(d.Value))
	var how []string
	if d.Basis != model.Stated && d.Basis != "" {
		how = append(how, string(d.Basis)+":")
		if d.Raw != "" {
			how = append(how, "“"+fold(string(d.Raw))+"”,")
		}
		if d.Anchor != "" {
			how = append(how, string(d.Anchor))
		}
	}
	if len(how) == 0 {
		return words
	}
	return words + " (" + strings.TrimRight(strings.Join(how, " "), ",:") + ")"
}

// newestKey orders EDTF values: the end of a stretch of time counts, and a
// less exact value stands after the days that it holds. Empty when unknown.
func newestKey(value model.Maybe) string {
	from, to, isRange := strings.Cut(string(value), "/")
	day := from
	if isRange && to != "" && to != ".." {
		day = to
	}
	day = strings.TrimRight(day, "?~%")
	if day == ".." {
		return ""
	}
	return day
}

// oldestKey orders EDTF values by their beginning.
func oldestKey(value model.Maybe) string {
	from, to, _ := strings.Cut(string(value), "/")
	if from == "" || from == ".." {
		from = to
	}
	return strings.TrimRight(from, "?~%")
}
