package intake

import (
	_ "embed"
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
// news: those under a line such as “Key points”, and the first row of bullets
// below a line with the date. Points have no full stop, as headlines have none.
func keepSummary(text string, units []unit) {
	first, _ := mainRun(units)
	dated := false
	for from := 0; from < first; {
		block := sameBlock(units, from)
		from += len(block)
		u := &block[0]
		dated = dated || u.reason == "date"
		headed := len(block) == 1 && u.reason == "" && summaryHeads()[strings.ToLower(strings.TrimRight(text[u.Start:u.End], ": "))]
		switch {
		case headed:
			u.reason = "heading"
			from = keepPoints(text, units, from, first)
		case dated && u.reason == "" && isBullet(text[u.Start:u.End]):
			from = keepPoints(text, units, from-len(block), first)
			dated = false
		}
	}
}

// keepPoints keeps the points in units [from, to) and returns the end of their row.
// Where the first is a bullet all are.
func keepPoints(text string, units []unit, from, to int) int {
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
		for i := range block {
			block[i].point = true
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
