package intake

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"parley/model"
	"parley/model/wordlist"
)

// nextUnit returns the unit that begins at start and whether a wide gap
// follows it.
func nextUnit(text string, start, end int) (s model.Span, gap bool) {
	i := start + blanks(text[start:end])
	for i < end {
		if c := text[i]; c >= 'a' && c <= 'z' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:end])
		switch {
		case r == ' ' && i+1 < end && text[i+1] > ' ' && text[i+1] < utf8.RuneSelf:
		case unicode.IsSpace(r):
			size = blanks(text[i:end])
			if isWide(text[i : i+size]) {
				return model.Span{Start: start, End: i}, true
			}
		case r == ')' && i-start < longestAside && opensBody(text[i+1:end]) && aside(text[start:i]):
			return model.Span{Start: start, End: i + 1}, isWide(text[i+1 : i+1+blanks(text[i+1:end])])
		case (r == '.' || r == '!' || r == '?' || r == '…') && sentenceEnds(text, start, i, end):
			i += size
			i += len(text[i:end]) - len(strings.TrimLeft(text[i:end], closers))
			return model.Span{Start: start, End: i}, isWide(text[i : i+blanks(text[i:end])])
		}
		i += size
	}
	return model.Span{Start: start, End: end}, true
}

// longestAside is how long a credit in round brackets may be, in bytes.
const longestAside = 100

// aside reports whether a text is a round bracket from its start on that has
// not been closed: "(Photo: NAME".
func aside(s string) bool {
	s = s[blanks(s):]
	return strings.HasPrefix(s, "(") && strings.Count(s, "(") == strings.Count(s, ")")+1
}

// blanks returns the length of the white space that s begins with.
func blanks(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// isWide reports whether white space on one line sets two pieces apart.
func isWide(s string) bool {
	return len(s) >= wideGap && !strings.Contains(s, "\n") && utf8.RuneCountInString(s) >= wideGap
}

// sentenceEnds reports whether the stop at i ends a sentence: what follows
// opens one, and the word before it is no abbreviation.
func sentenceEnds(text string, start, i, end int) bool {
	_, size := utf8.DecodeRuneInString(text[i:])
	rest := strings.TrimLeft(text[i+size:end], closers)
	next := rest[blanks(rest):]
	if next == "" {
		return true
	}
	if len(next) == len(rest) {
		return text[i] == '.' && glued(text[start:i], next)
	}
	switch r, _ := utf8.DecodeRuneInString(next); {
	case unicode.IsLower(r), strings.ContainsRune(",;:)", r):
		return false
	case strings.ContainsRune("—–-", r) && i-start < 40:
		return false // "ORLANDO, Fla. —"
	}
	return text[i] != '.' || !isAbbreviation(text[start:i])
}

// glued reports whether a full stop between two words ends a sentence whose
// following blank was lost: "on Sunday.Hearing".
func glued(before, next string) bool {
	tail := before[max(0, len(before)-3):]
	return len(tail) == 3 && strings.Trim(tail, "abcdefghijklmnopqrstuvwxyz") == "" &&
		len(next) > 1 && next[0] >= 'A' && next[0] <= 'Z' && next[1] >= 'a' && next[1] <= 'z'
}

// isAbbreviation reports whether the last word of s, which a full stop
// follows, is an initial, an abbreviation, or the number of a list item.
func isAbbreviation(s string) bool {
	last := s[max(0, len(s)-12):]
	if n := strings.LastIndexFunc(last, func(r rune) bool { return unicode.IsSpace(r) || r == '(' || r == '.' }); n >= 0 {
		last = last[n+1:]
	} else if len(s) > len(last) {
		return false
	}
	initial := len(last) == 1 && unicode.IsUpper(rune(last[0]))
	item := last != "" && strings.Trim(last, "0123456789") == "" && strings.TrimSpace(s) == last
	return initial || item || abbreviations()[strings.ToLower(last)]
}

//go:embed data/abbreviations.txt
var abbreviationData string

// abbreviations are the words that a full stop belongs to, in lower case. Package
// language, which cuts the body into sentences, has more of them and tells them
// apart: units of a page that still holds its menus fare better with few.
var abbreviations = sync.OnceValue(func() map[string]bool { return wordlist.Set(abbreviationData) })
