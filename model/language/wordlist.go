package language

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/abbreviations.tsv
var abbreviationsTSV string

//go:embed data/openers.txt
var openersTXT string

//go:embed data/reply_verbs.txt
var replyVerbsTXT string

//go:embed data/after_clock.txt
var afterClockTXT string

//go:embed data/irregular_verbs.tsv
var irregularVerbsTSV string

// lists holds the word lists of the package.
type lists struct {
	abbreviations map[string]stopClass
	openers       map[string]bool
	replyVerbs    map[string]bool
	afterClock    map[string]bool
}

// stopClass says how the full stop of an abbreviation is read; see
// data/abbreviations.tsv.
type stopClass string

const (
	stopTitle  stopClass = "title"
	stopGiven  stopClass = "given"
	stopInner  stopClass = "inner"
	stopNumber stopClass = "number"
	stopWeak   stopClass = "weak"
	stopEnd    stopClass = "end"
)

var words = sync.OnceValue(func() *lists {
	l := &lists{
		abbreviations: map[string]stopClass{},
		openers:       WordSet(openersTXT),
		replyVerbs:    WordSet(replyVerbsTXT),
		afterClock:    WordSet(afterClockTXT),
	}
	for _, f := range Rows(abbreviationsTSV) {
		l.abbreviations[f[0]] = stopClass(f[1])
	}
	return l
})

// Rows reads a list of tab-separated rows as the data files of this program
// have it: lines that begin with # are comments, empty lines are skipped.
func Rows(data string) [][]string {
	var rows [][]string
	for line := range strings.Lines(data) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows
}

// WordSet reads a list of words separated by white space, with comments as in
// [Rows].
func WordSet(data string) map[string]bool {
	set := map[string]bool{}
	for _, row := range Rows(data) {
		for _, cell := range row {
			for _, w := range strings.Fields(cell) {
				set[w] = true
			}
		}
	}
	return set
}
