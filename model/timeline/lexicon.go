package timeline

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/words.tsv
var wordsTSV string

//go:embed data/phrases.tsv
var phrasesTSV string

//go:embed data/holidays.tsv
var holidaysTSV string

//go:embed data/order.tsv
var orderTSV string

//go:embed data/verbs.tsv
var verbsTSV string

// word is one reading of a word: its class and what it stands for there.
type word struct {
	class class
	n     int
	code  string
}

// entry is what a word can be.
type entry struct {
	classes  classes
	readings []word
}

// phrase is an expression, or an order word, that is taken whole.
type phrase struct {
	words []string
	typ   model.TimeType
	value string
}

// lexicon holds the word lists of the package.
type lexicon struct {
	words    map[string]entry
	phrases  map[string][]phrase // by first word
	holidays map[string][]phrase // value is the rule
	order    map[string][]phrase // value is "adverb" or "preposition"
}

var lists = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		words:    map[string]entry{},
		phrases:  map[string][]phrase{},
		holidays: map[string][]phrase{},
		order:    map[string][]phrase{},
	}
	for _, row := range wordlist.Rows(wordsTSV) {
		n, _ := strconv.Atoi(row[1])
		for _, w := range strings.Fields(row[2]) {
			l.add(w, word{classNamed(row[0]), n, row[1]})
		}
	}
	for _, row := range wordlist.Rows(verbsTSV) {
		for _, w := range strings.Fields(row[1]) {
			l.add(w, word{class: classNamed(row[0])})
		}
	}
	for _, row := range wordlist.Rows(phrasesTSV) {
		l.addPhrase(l.phrases, isPhrase, row[2], model.TimeType(row[0]), row[1])
	}
	for _, row := range wordlist.Rows(holidaysTSV) {
		l.addPhrase(l.holidays, isPhrase, row[0], model.DateTime, row[1])
	}
	for _, row := range wordlist.Rows(orderTSV) {
		l.addPhrase(l.order, isOrderPhrase, row[1], "", row[0])
	}
	return l
})

// classNamed returns the class with the given name in the data files. An
// unknown name is a fault of the program, which its tests find.
func classNamed(name string) class {
	i := slices.Index(classNames[:], name)
	if i < 0 {
		panic("timeline: no class " + name + " of words")
	}
	return class(i)
}

// add gives a word another reading.
func (l *lexicon) add(w string, reading word) {
	e := l.words[w]
	e.classes |= of(reading.class)
	e.readings = append(e.readings, reading)
	l.words[w] = e
}

// addPhrase files a phrase under its first word. Phrases are cut as tokens
// are.
func (l *lexicon) addPhrase(m map[string][]phrase, c class, text string, typ model.TimeType, value string) {
	words := strings.Fields(strings.ReplaceAll(text, "'", " '"))
	m[words[0]] = append(m[words[0]], phrase{words, typ, value})
	l.add(words[0], word{class: c})
	if c == isPhrase {
		l.add(words[len(words)-1], word{class: isPhraseEnd})
	}
}
