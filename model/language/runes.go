package language

import (
	"unicode"
	"unicode/utf8"
)

// isSpace reports white space of every width, the no-break kinds included.
func isSpace(r rune) bool {
	return r == ' ' || r == '\n' || r == '\t' || (r > 127 && unicode.IsSpace(r))
}

// isWordRune reports runes that words are made of.
func isWordRune(r rune) bool {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
		return true
	case r < utf8.RuneSelf:
		return false
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.M) || r == '\u200c' || r == '\u200d'
}

func isDigit(r rune) bool      { return r >= '0' && r <= '9' }
func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }

// isTurnedComma reports marks that stand for a letter of its own in some
// spellings (Farg‘ona), and by mistake for an apostrophe.
func isTurnedComma(r rune) bool { return r == '‘' || r == '`' }

// isCloser reports marks that may stand between the end of a sentence and the
// white space after it.
func isCloser(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', '›', ')', ']':
		return true
	}
	return false
}

// isOpener reports marks that may stand before the first word of a sentence.
func isOpener(r rune) bool {
	switch r {
	case '"', '\'', '“', '‘', '«', '‹', '(', '[', '„', '—', '–', '-', '•', '*', '¿', '¡', '$', '£', '€':
		return true
	}
	return false
}

func isDash(r rune) bool { return r == '-' || r == '–' || r == '—' || r == '―' }

func isStop(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '…' }

// at decodes the rune at byte i of s; size is 0 at the end.
func at(s string, i int) (r rune, size int) {
	if i >= len(s) {
		return 0, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// before decodes the rune that ends at byte i of s; size is 0 at the start.
func before(s string, i int) (r rune, size int) {
	if i <= 0 {
		return 0, 0
	}
	if c := s[i-1]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeLastRuneInString(s[:i])
}
