package themes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
	"parley/model/language"
)

// scan cuts a stretch of text into words without tags, for the reader's own
// words: letters and digits, with hyphens and full stops inside ("cross-border",
// "U.S").
func scan(text string, s model.Span) []language.Token {
	var out []language.Token
	start := -1
	for i := s.Start; i <= s.End; {
		r, n := utf8.DecodeRuneInString(text[i:s.End])
		inside := n > 0 && (isLetter(r) || start >= 0 && (r == '-' || r == '.') && letterAt(text, i+n, s.End))
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			word := text[start:i]
			out = append(out, language.Token{Span: model.Span{Start: start, End: i}, Text: word, Lower: strings.ToLower(word)})
			start = -1
		}
		i += max(n, 1)
	}
	return out
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func letterAt(text string, i, end int) bool {
	r, n := utf8.DecodeRuneInString(text[i:end])
	return n > 0 && isLetter(r)
}
