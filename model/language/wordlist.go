package language

import (
	_ "embed"
	"sync"

	"parley/model/wordlist"
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
		openers:       wordlist.Set(openersTXT),
		replyVerbs:    wordlist.Set(replyVerbsTXT),
		afterClock:    wordlist.Set(afterClockTXT),
	}
	for _, f := range wordlist.Rows(abbreviationsTSV) {
		l.abbreviations[f[0]] = stopClass(f[1])
	}
	return l
})
