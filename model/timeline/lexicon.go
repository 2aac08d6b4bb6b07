package timeline

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"parley/model"
	"parley/model/language"
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

// class is the part that a word can play in a temporal expression.
type class string

// The classes of words; data/words.tsv says what each holds. The last ones
// are read from the form of a token instead.
const (
	isMonth    class = "month"
	isWeekday  class = "weekday"
	isSeason   class = "season"
	isUnit     class = "unit"
	isUnits    class = "units"
	isNumber   class = "number"
	isScale    class = "scale"
	isDecades  class = "decades"
	isOrdinal  class = "ordinal"
	isDaypart  class = "daypart"
	isInstant  class = "instant"
	isDawn     class = "dawn"
	isDay      class = "day"
	isTonight  class = "tonight"
	isRelative class = "relative"
	isFocus    class = "focus"
	isMod      class = "mod"
	isPart     class = "part"
	isOrder    class = "order"
	isRough    class = "rough"
	isVague    class = "vague"
	isAMPM     class = "ampm"
	isZone     class = "zone"
	isEvery    class = "every"
	isCurrency class = "currency"
	isStart    class = "start"
	isArticle  class = "determiner"
	isDigits   class = "digits"  // 7, 30, 1998
	isDecimal  class = "decimal" // 2.5; 1,000
	isClock    class = "clock"   // 10:35
	isDash     class = "dash"
	isSlash    class = "slash"
)

// word is one reading of a word: its class and what it stands for there.
type word struct {
	class class
	n     int
	code  string
}

// phrase is an expression, or an order word, that is taken whole.
type phrase struct {
	words []string
	typ   model.TimeType
	value string
}

// lexicon holds the word lists of the package.
type lexicon struct {
	words    map[string][]word
	phrases  map[string][]phrase // by first word
	holidays map[string][]phrase // value is the rule
	order    map[string][]phrase // value is "adverb" or "preposition"
	verbs    map[string]map[string]bool
}

var lists = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		words:    map[string][]word{},
		phrases:  map[string][]phrase{},
		holidays: map[string][]phrase{},
		order:    map[string][]phrase{},
		verbs:    map[string]map[string]bool{},
	}
	for _, row := range language.Rows(wordsTSV) {
		n, _ := strconv.Atoi(row[1])
		for _, w := range strings.Fields(row[2]) {
			l.words[w] = append(l.words[w], word{class(row[0]), n, row[1]})
		}
	}
	for _, row := range language.Rows(phrasesTSV) {
		l.start(addPhrase(l.phrases, row[2], model.TimeType(row[0]), row[1]))
	}
	for _, row := range language.Rows(holidaysTSV) {
		l.start(addPhrase(l.holidays, row[0], model.DateTime, row[1]))
	}
	for _, row := range language.Rows(orderTSV) {
		addPhrase(l.order, row[1], "", row[0])
	}
	for _, row := range language.Rows(verbsTSV) {
		l.verbs[row[0]] = language.WordSet(row[1])
	}
	return l
})

// start lets a word begin an expression.
func (l *lexicon) start(w string) {
	if l.words[w] == nil {
		l.words[w] = []word{{class: isStart}}
	}
}

// addPhrase files a phrase under its first word, which it returns. Phrases are
// cut as tokens are.
func addPhrase(m map[string][]phrase, text string, typ model.TimeType, value string) string {
	words := strings.Fields(strings.ReplaceAll(text, "'", " '"))
	m[words[0]] = append(m[words[0]], phrase{words, typ, value})
	return words[0]
}
