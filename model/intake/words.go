package intake

import (
	"strings"
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
	entry *entry // what the data files know of it; never nil
}

// wordsOf returns the words of a text.
func wordsOf(text string) []word {
	words := make([]word, 0, len(text)/6+1)
	small, known := lowerASCII(text), vocabulary()
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !inWord(r) {
			at += size
			continue
		}
		w := word{Span: model.Span{Start: at, End: at + size}, upper: unicode.IsUpper(r)}
		if r != '©' {
			w.End = wordEnd(text, w.End)
		}
		w.lower = lower(small[w.Start:w.End])
		w.entry = lookUp(known, w.lower)
		words = append(words, w)
		at = w.End
	}
	return words
}

// lowerASCII turns A to Z into small letters, so that all other bytes keep
// their places.
func lowerASCII(text string) string {
	b := []byte(text)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// wordEnd returns where the word that reaches to at ends.
func wordEnd(text string, at int) int {
	for at < len(text) {
		if c := text[at]; c >= 'a' && c <= 'z' {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if r == '©' || !inWord(r) && !joinsWord(text, at, r, size) {
			break
		}
		at += size
	}
	return at
}

// lower completes a word whose ASCII letters are small already: the other
// letters too become small, and apostrophes straight.
func lower(w string) string {
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return strings.ReplaceAll(strings.ToLower(w), "’", "'")
		}
	}
	return w
}

// wordCursor reads words in the order of the text.
type wordCursor struct {
	words []word
	at    int
}

// in returns the words that lie in a span. Spans must come in order.
func (c *wordCursor) in(s model.Span) []word {
	for c.at < len(c.words) && c.words[c.at].Start < s.Start {
		c.at++
	}
	from := c.at
	for c.at < len(c.words) && c.words[c.at].End <= s.End {
		c.at++
	}
	return c.words[from:c.at:c.at]
}

// inWord holds for the characters that words are made of.
func inWord(r rune) bool {
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == '@', r == '#':
		return true
	case r < utf8.RuneSelf:
		return false
	}
	return r == '©' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

// joinsWord reports whether the mark r at the given place stands inside a
// word, as in "e-mail", "don't", "U.S" and "example.org/a".
func joinsWord(text string, at int, r rune, size int) bool {
	switch r {
	case '\'', '’', '-', '.', '@', '_', '/', ':', '&':
	default:
		return false
	}
	after, _ := utf8.DecodeRuneInString(text[at+size:])
	return after != utf8.RuneError && inWord(after) && !(r == '.' && glued(text[:at], text[at+size:]))
}
