package briefs

import (
	"strings"

	"parley/model"
)

// dateLabel says a date together with how it is known:
// "26 Aug 2020 (derived: “Wednesday”, published 28 Aug 2020)".
func dateLabel(d model.Date) string {
	if d.Value == "" {
		if d.Raw != "" {
			return "undated: “" + fold(string(d.Raw)) + "”"
		}
		return "undated"
	}
	words := model.DateWords(d.Value)
	var how []string
	if d.Basis != model.Stated && d.Basis != "" {
		how = append(how, string(d.Basis)+":")
		if d.Raw != "" {
			how = append(how, "“"+fold(string(d.Raw))+"”,")
		}
		if d.Anchor != "" {
			how = append(how, anchorWords(string(d.Anchor)))
		}
	}
	if len(how) == 0 {
		return words
	}
	return words + " (" + strings.TrimRight(strings.Join(how, " "), ",:") + ")"
}

// anchorWords says what a date was reckoned from, with its own date in words.
func anchorWords(anchor string) string {
	if day, ok := strings.CutPrefix(anchor, "published "); ok {
		return "published " + model.DateWords(model.Maybe(day))
	}
	return anchor
}

// newestKey orders EDTF values: the end of a stretch of time counts, and a
// less exact value stands after the days that it holds. Empty when unknown.
func newestKey(value model.Maybe) string {
	from, to, isRange := strings.Cut(string(value), "/")
	day := from
	if isRange && to != "" && to != ".." {
		day = to
	}
	return sortKey(day, true)
}

// oldestKey orders EDTF values by their beginning.
func oldestKey(value model.Maybe) string {
	from, to, _ := strings.Cut(string(value), "/")
	if from == "" || from == ".." {
		from = to
	}
	return sortKey(from, false)
}

// sortKey writes one end of an EDTF value so that it sorts as text: a season
// or quarter as its first or last month, a decade or century as its first or
// last year. Empty for an open end.
func sortKey(day string, last bool) string {
	day = strings.TrimRight(day, "?~%")
	if day == ".." {
		return ""
	}
	if month, end, ok := model.PartOfYear(model.Maybe(day)); ok {
		if last {
			month = end
		}
		return day[:5] + twoDigits(min(month, 12))
	}
	digit := "0"
	if last {
		digit = "9"
	}
	return strings.ReplaceAll(day, "X", digit)
}

func twoDigits(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
