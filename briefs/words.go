package briefs

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed data/advice.txt
var adviceText string

//go:embed data/forecast.txt
var forecastText string

//go:embed data/hedges.txt
var hedgeText string

//go:embed data/open.txt
var openText string

//go:embed data/pronouns.txt
var pronounText string

//go:embed data/prepositions.txt
var prepositionText string

//go:embed data/subordinators.txt
var subordinatorText string

//go:embed data/accusations.txt
var accusationText string

//go:embed data/denials.txt
var denialText string

//go:embed data/acronyms.txt
var acronymText string

//go:embed data/offices.txt
var officeText string

//go:embed data/organs.txt
var organText string

//go:embed data/bodyorgans.txt
var bodyOrganText string

//go:embed data/soleoffices.txt
var soleOfficeText string

//go:embed data/pagewords.txt
var pageText string

//go:embed data/spokes.txt
var spokesText string

//go:embed data/notstate.txt
var notStateText string

//go:embed data/rebuttals.txt
var rebuttalText string

//go:embed data/silence.txt
var silenceText string

//go:embed data/duty.txt
var dutyText string

//go:embed data/speech.txt
var speechText string

//go:embed data/stopwords.txt
var stopText string

var (
	advice          = sync.OnceValue(func() phrases { return readPhrases(adviceText) })
	forecast        = sync.OnceValue(func() phrases { return readPhrases(forecastText) })
	hedges          = sync.OnceValue(func() phrases { return readPhrases(hedgeText) })
	open            = sync.OnceValue(func() phrases { return readPhrases(openText) })
	pronouns        = sync.OnceValue(func() phrases { return readPhrases(pronounText) })
	oblique         = sync.OnceValue(func() map[string]bool { return readWords(prepositionText) })
	opensSide       = sync.OnceValue(func() map[string]bool { return readWords(subordinatorText) })
	accusationWords = sync.OnceValue(func() map[string]bool { return readWords(accusationText) })
	denialWords     = sync.OnceValue(func() map[string]bool { return readWords(denialText) })
	acronyms        = sync.OnceValue(func() map[string]bool { return readWords(acronymText) })
	officeWords     = sync.OnceValue(func() map[string]bool { return readWords(officeText) })
	organWords      = sync.OnceValue(func() map[string]bool { return readWords(organText) })
	bodyOrgans      = sync.OnceValue(func() map[string]bool { return readWords(bodyOrganText) })
	spokesmen       = sync.OnceValue(func() map[string]bool { return readWords(spokesText) })
	soleOffices     = sync.OnceValue(func() map[string]bool { return readWords(soleOfficeText) })
	pageWords       = sync.OnceValue(func() map[string]bool { return readWords(pageText) })
	notState        = sync.OnceValue(func() map[string]bool { return readWords(notStateText) })
	rebuttalWords   = sync.OnceValue(func() map[string]bool { return readWords(rebuttalText) })
	silences        = sync.OnceValue(func() map[string]bool { return readWords(silenceText) })
	duty            = sync.OnceValue(func() phrases { return readPhrases(dutyText) })
	speechWords     = sync.OnceValue(func() map[string]bool { return readWords(speechText) })
	stopWords       = sync.OnceValue(func() map[string]bool { return readWords(stopText) })
)

// word is one run of letters, digits and inner apostrophes.
type word struct {
	text  string // as it stands
	lower string
	comma bool // a comma follows
}

// capital reports whether the word starts with an upper-case letter.
func (w word) capital() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(r)
}

// uncontracted is the word without what is glued to it: "they" of "they've".
func (w word) uncontracted() string {
	before, _, _ := strings.Cut(w.lower, "'")
	return before
}

// splitWords returns the words of a text.
func splitWords(text string) []word {
	out := make([]word, 0, len(text)/6+1)
	for w := range eachWord(text) {
		out = append(out, w)
	}
	return out
}

// eachWord yields the words of a text; a curly apostrophe counts as a straight
// one.
func eachWord(text string) iter.Seq[word] {
	return func(yield func(word) bool) {
		start := -1
		for i, r := range text {
			switch {
			case inWord(r):
				if start < 0 {
					start = i
				}
			case start >= 0 && r != '\'' && r != '’':
				if !yield(newWord(text[start:i], r == ',')) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(newWord(text[start:], false))
		}
	}
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

func newWord(text string, comma bool) word {
	text = strings.TrimRight(strings.ReplaceAll(text, "’", "'"), "'")
	return word{text, strings.ToLower(text), comma}
}

// countWords counts the runs of text between white space that hold a letter or
// digit, as a word processor does, marks of Markdown aside.
func countWords(text string) int {
	n, counted := 0, false
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
			counted = false
		case !counted && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			n, counted = n+1, true
		}
	}
	return n
}

// phrases is a set of phrases of up to longest words each, in lower case.
type phrases struct {
	set     map[string]bool
	longest int
}

// find returns the first phrase of the set among the words, or "".
func (p phrases) find(words []word) string {
	for i := range words {
		if found := p.at(words, i); found != "" {
			return found
		}
	}
	return ""
}

// at returns the shortest phrase of the set that starts at word i, or "". A
// word with a capital counts only as the first of the text: "May" is a month.
func (p phrases) at(words []word, i int) string {
	joined := ""
	for n := i; n < len(words) && n < i+p.longest; n++ {
		if words[n].capital() && n > 0 {
			return ""
		}
		if n > i {
			joined += " "
		}
		joined += words[n].lower
		if p.set[joined] {
			return joined
		}
	}
	return ""
}

func readPhrases(text string) phrases {
	p := phrases{set: map[string]bool{}}
	for _, line := range dataLines(text) {
		p.set[line] = true
		p.longest = max(p.longest, strings.Count(line, " ")+1)
	}
	return p
}

func readWords(text string) map[string]bool {
	set := map[string]bool{}
	for _, line := range dataLines(text) {
		for _, w := range strings.Fields(line) {
			set[w] = true
		}
	}
	return set
}

// dataLines returns the lines of a data file without comments and blanks.
func dataLines(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

// fold makes every run of white space one space.
func fold(text string) string { return strings.Join(strings.Fields(text), " ") }
