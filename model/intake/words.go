package intake

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// word is one word of a text, between blanks and without the punctuation at
// its ends.
type word struct {
	model.Span
	lower string // in lower case, with straight apostrophes
	upper bool   // begins with a capital letter
}

// appendWords adds the words of a span to buf.
func appendWords(buf []word, text string, s model.Span) []word {
	for at := s.Start; at < s.End; {
		r, size := utf8.DecodeRuneInString(text[at:s.End])
		if !inWord(r) {
			at += size
			continue
		}
		start := at
		at += size
		for r != '©' && at < s.End {
			if r, size = utf8.DecodeRuneInString(text[at:s.End]); r == '©' || !inWord(r) && !joinsWord(text[:s.End], at, size) {
				break
			}
			at += size
		}
		w := text[start:at]
		first, _ := utf8.DecodeRuneInString(w)
		buf = append(buf, word{
			Span:  model.Span{Start: start, End: at},
			lower: strings.ReplaceAll(strings.ToLower(w), "’", "'"),
			upper: unicode.IsUpper(first),
		})
	}
	return buf
}

// inWord holds for the characters that words are made of.
func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '@' || r == '#'
	}
	return r == '©' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

// joinsWord reports whether the mark at the given place stands inside a word,
// as in "e-mail", "don't", "U.S" and "example.org/a".
func joinsWord(text string, at, size int) bool {
	if r, _ := utf8.DecodeRuneInString(text[at:]); !strings.ContainsRune("'’-.@_/:&", r) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at+size:])
	return inWord(before) && inWord(after) && after != utf8.RuneError
}

//go:embed data/function.txt
var functionData string

// functionWords are the small words that make up much of any prose and little
// of any menu or headline.
var functionWords = sync.OnceValue(func() map[string]bool { return wordSet(functionData) })

// wordSet reads a data file of words with blanks between.
func wordSet(data string) map[string]bool {
	set := map[string]bool{}
	for _, line := range dataLines(data) {
		for _, w := range strings.Fields(line) {
			set[w] = true
		}
	}
	return set
}

// dataLines returns the lines of a data file that are neither empty nor
// comments.
func dataLines(data string) []string {
	var lines []string
	for line := range strings.Lines(data) {
		if line = strings.TrimRight(line, "\r\n"); line != "" && !strings.HasPrefix(line, "# ") {
			lines = append(lines, line)
		}
	}
	return lines
}
