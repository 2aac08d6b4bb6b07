package intake

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/summaries.txt
var summaryData string

// summaryHeads are the lines under which a page tells its news in points, in
// lower case.
var summaryHeads = sync.OnceValue(func() map[string]bool { return lineSet(summaryData) })

// A point of a summary has at least this many words, without a bullet more.
const (
	bulletWords = 5
	pointWords  = 6
)

// keepSummary takes for body the points above the body in which a page tells its
// news: those under a line such as “Key points”, and a row of bullets below the
// date or right above the text if they are written in full. Points have no full
// stop, as headlines have none.
func keepSummary(text string, units []unit) {
	first, _ := mainRun(units)
	dated := false
	for from := 0; from < first; {
		block := sameBlock(units, from)
		u := &block[0]
		dated = dated || u.reason == "date"
		headed := len(block) == 1 && u.reason == "" && summaryHeads()[strings.ToLower(strings.TrimRight(text[u.Start:u.End], ": "))]
		end := from + len(block)
		switch {
		case headed:
			u.reason = "heading"
			from, end = end, endOfPoints(text, units, end, first)
			keepPoints(units[from:end])
		case u.reason == "" && isBullet(text[u.Start:u.End]):
			end = max(end, endOfPoints(text, units, from, first))
			if (dated || end == first) && inFull(units[from:end]) {
				keepPoints(units[from:end])
			}
		}
		from = end
	}
}

// inFull reports whether half of the points have an article or an auxiliary verb, as
// sentences have. The headlines of an agency in a row have neither: “* Bond falls to
// record low”.
func inFull(points []unit) bool {
	n := 0
	for i := range points {
		n += one(points[i].shape.verb || slices.ContainsFunc(points[i].words, func(w word) bool {
			return w.lower == "the" || w.lower == "a" || w.lower == "an"
		}))
	}
	return n*2 >= len(points)
}

func keepPoints(units []unit) {
	for i := range units {
		units[i].point = true
	}
}

// endOfPoints returns the end of the row of points that begins at from: where the
// first is a bullet all are.
func endOfPoints(text string, units []unit, from, to int) int {
	if from == to {
		return from
	}
	least, bullets := pointWords, isBullet(text[units[from].Start:units[from].End])
	if bullets {
		least = bulletWords
	}
	for from < to {
		block := sameBlock(units, from)
		u := &block[0]
		if u.reason != "" || wordsIn(block) < least || isBullet(text[u.Start:u.End]) != bullets || u.shape.title() && u.shape.raised > 0 {
			break
		}
		from += len(block)
	}
	return from
}

// isBullet reports whether a line begins with a bullet.
func isBullet(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("•‣◦▪·■►●", r) || (r == '-' || r == '*' || r == '–') && strings.HasPrefix(s[size:], " ")
}
