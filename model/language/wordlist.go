package language

import (
	_ "embed"
	"strings"
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
	capitalised   map[string]bool // abbreviations that are such only with a capital
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
		abbreviations: map[string]stopClass{}, capitalised: map[string]bool{},
		openers:    wordlist.Set(openersTXT),
		replyVerbs: wordlist.Set(replyVerbsTXT),
		afterClock: wordlist.Set(afterClockTXT),
	}
	for _, f := range wordlist.Rows(abbreviationsTSV) {
		key := strings.ToLower(f[0])
		l.abbreviations[key] = stopClass(f[1])
		l.capitalised[key] = key != f[0]
	}
	return l
})

// abbreviation returns how the stop behind a word is read; empty when the word is
// no abbreviation.
func (l *lists) abbreviation(word string) stopClass {
	key := strings.ToLower(word)
	class := l.abbreviations[key]
	if class != "" && key == word && l.capitalised[key] {
		return ""
	}
	return class
}
