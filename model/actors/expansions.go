package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// longestExpansion bounds the bytes beside an acronym in which its long form is
// looked for.
const longestExpansion = 120

// expansionBeside returns the words beside an acronym that it is short for:
// those in front of "(NSF)", or those in the parentheses of "NSF (…)". It is
// empty when there are none.
func expansionBeside(text string, at model.Span, acronym string) string {
	before, after := text[:at.Start], text[at.End:]
	if rest, ok := strings.CutSuffix(before, "("); ok {
		rest = rest[max(0, len(rest)-longestExpansion):]
		if end := strings.LastIndexAny(rest, ".,;:()\n"); end >= 0 {
			rest = rest[end+1:]
		}
		return expansionAtEnd(rest, acronym)
	}
	if rest, ok := strings.CutPrefix(after, " ("); ok {
		rest = rest[:min(len(rest), longestExpansion)]
		inside, _, closed := strings.Cut(rest, ")")
		if name := strings.TrimPrefix(inside, "the "); closed && expansionAtEnd(name, acronym) == name {
			return name
		}
	}
	return ""
}

// expansionAtEnd returns the last words of a text whose capitals are the
// letters of an acronym; small words between may be left out. It is empty when
// there are none.
func expansionAtEnd(text, acronym string) string {
	letters := plainAcronym(acronym)
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	for end := len(text); len(letters) > 0; {
		at := startOfWord(text, end)
		if at == end {
			return "" // no word, such as the beginning
		}
		first, _ := utf8.DecodeRuneInString(text[at:])
		capital := unicode.IsUpper(first)
		first, _ = utf8.DecodeRuneInString(unmarked(string(unicode.ToUpper(first))))
		switch {
		case first == rune(letters[len(letters)-1]):
			letters = letters[:len(letters)-1]
		case capital || end == len(text):
			return ""
		}
		if len(letters) == 0 && capital {
			return text[at:]
		}
		end = len(strings.TrimRight(text[:at], " -"))
	}
	return ""
}

// startOfWord returns where the word begins that ends at the given byte.
func startOfWord(text string, end int) int {
	at := strings.LastIndexFunc(text[:end], func(r rune) bool { return !unicode.IsLetter(r) && r != '’' && r != '\'' })
	if at < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(text[at:])
	return at + n
}

// plainAcronym is an acronym without full stops.
func plainAcronym(s string) string { return strings.ReplaceAll(s, ".", "") }
