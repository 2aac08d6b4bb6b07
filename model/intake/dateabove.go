package intake

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"parley/model/wordlist"
)

// unitsBelowStart is how far into the body the line with the date may stand:
// some sites put it below the deck.
const unitsBelowStart = 8

// longestDateLine is how many words the line with the date may have.
const longestDateLine = 16

// dateAbove takes a full date from a line between the title and the body that
// holds nothing else but a time, names, and words such as "updated". A date
// above the title is that of the day on which the page was saved.
func (s *sheet) dateAbove(head []unit) {
	for i := belowTitle(head); i < min(len(s.units), len(head)+unitsBelowStart); i++ {
		u := &s.units[i]
		if !mayDate(u) {
			continue
		}
		if at, d := s.dateIn(u); d.value != "" {
			line := s.text[u.Start:u.End]
			s.facts.date(s.text[at:d.end], d.value, "the line "+quoted(line), dateRank(s.text[u.Start:at]))
			u.reason = "date"
		}
	}
}

// belowTitle returns the place of the first unit below the title; without a
// title, that of the lines next to the body.
func belowTitle(head []unit) int {
	for i := len(head) - 1; i >= 0; i-- {
		if head[i].reason == "title" {
			return i + 1
		}
	}
	return max(0, len(head)-besideBody)
}

func mayDate(u *unit) bool {
	switch u.reason {
	case "page head", "heading", "byline", "label":
		return u.shape.words <= longestDateLine
	case "navigation": // "Lomé, 3 June 2031 · 4 min read"
		return u.shape.words <= longestDateLine && slices.ContainsFunc(u.words, func(w word) bool { return w.lower == "read" })
	}
	return false
}

// dateIn returns the first full date of a unit whose other words, in its part of
// the line between bars, may stand beside a date, and where it begins.
func (s *sheet) dateIn(u *unit) (at int, d calendarDate) {
	other, last := false, u.Start // whether other words stand in the part
	for _, w := range u.words {
		if strings.ContainsAny(s.text[last:max(last, w.Start)], bars) {
			if d.value != "" && !other {
				return at, d
			}
			other, d = false, calendarDate{}
		}
		last = w.End
		if w.Start < d.end {
			continue
		}
		if found, ok := parseDate(s.text[:u.End], w.Start); ok {
			if d.value == "" {
				at, d = w.Start, found
			}
			last = max(last, found.end)
		} else if !besideDate(w) {
			other = true
		}
	}
	if other {
		return 0, calendarDate{}
	}
	return at, d
}

// bars part what stands on the line with the date: "The Herald | 12 May 2031".
const bars = "|·•"

// besideDate holds for a word that may stand on the line with the date: of the
// words in small letters only those that speak of time and of publishing.
func besideDate(w word) bool {
	return w.upper || isNumber(w.lower) || dateWords()[w.lower] || timeZones()[w.lower]
}

//go:embed data/datewords.txt
var dateWordData string

var dateWords = sync.OnceValue(func() map[string]bool { return wordlist.Set(dateWordData) })

// dateRank is the rank of a date by the words before it on its line.
func dateRank(before string) int {
	before = strings.ToLower(before)
	update, published := strings.LastIndex(before, "update"), max(strings.LastIndex(before, "publish"), strings.LastIndex(before, "posted"))
	switch {
	case update > published:
		return byUpdate
	case published >= 0:
		return byLabel
	}
	return byStamp
}
