package timeline

import (
	"strings"

	"parley/model/language"
)

// prepositions that belong to a date.
func isDatePreposition(w string) bool {
	switch w {
	case "in", "on", "at", "by", "since", "until", "till", "before", "after", "during", "from", "between", "over",
		"within", "through", "throughout", "for", "around":
		return true
	}
	return false
}

// onwards reports "on", "onward" and "onwards" at token i.
func (s sentence) onwards(i int) bool {
	switch s.lower(i) {
	case "on", "onward", "onwards":
		return true
	}
	return false
}

// isBound reports a preposition that makes a date the edge of a stretch of time.
func isBound(w string) bool {
	switch w {
	case "until", "till", "through", "by", "before", "since", "after", "from", "for":
		return true
	}
	return false
}

// bound returns the word that makes a date a bound: its preposition, or "by"
// for "not later than".
func (s sentence) bound(lead, lo int) string {
	if s.lower(lo-1) == "than" && s.lower(lo-2) == "later" {
		return "by"
	}
	return s.lower(lead)
}

// leadingPreposition returns the token at which the date's preposition stands,
// or lo itself.
func leadingPreposition(tokens []language.Token, lo, hi int) int {
	possessive := hi < len(tokens) && tokens[hi].Lower == "'s" // "at Friday's hearing"
	if lo > 0 && !possessive && isDatePreposition(tokens[lo-1].Lower) {
		return lo - 1
	}
	return lo
}

// bounded turns "by X", "since X" and, where it opens a stretch, "from X" into
// intervals with an open end. "By the end of X" has X's last day for its end,
// not about that day.
func bounded(edtf, preposition string, opens, toEnd bool) string {
	if edtf == "" {
		return ""
	}
	first, last := ends(edtf)
	switch preposition {
	case "by", "until", "till", "before":
		if toEnd {
			last = strings.TrimSuffix(last, "~")
		}
		return "../" + last
	case "since", "after":
		return first + "/.."
	case "from":
		if first == last && opens {
			return first + "/.."
		}
	}
	return edtf
}
