package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold returns the form in which names are compared: small letters without
// marks, apostrophes and full stops, hyphens as spaces.
func fold(s string) string {
	if isPlain(s) {
		return s
	}
	if s == "." {
		return ""
	}
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		if r < utf8.RuneSelf {
			foldInto(&b, r)
			continue
		}
		parts := norm.NFD.PropertiesString(s[i:]).Decomposition()
		if parts == nil {
			foldInto(&b, r)
		}
		for len(parts) > 0 {
			part, n := utf8.DecodeRune(parts)
			foldInto(&b, part)
			parts = parts[n:]
		}
	}
	return b.String()
}

// foldInto writes the folded form of a letter that has no decomposition.
func foldInto(b *strings.Builder, r rune) {
	switch {
	case r == '-' || r == '‐' || r == '‑' || r == '–' || unicode.IsSpace(r):
		b.WriteByte(' ')
	case r == '.' || r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' || r >= utf8.RuneSelf && unicode.Is(unicode.Mn, r):
	case r == 'þ' || r == 'Þ':
		b.WriteString("th")
	case r == 'æ' || r == 'Æ':
		b.WriteString("ae")
	case r == 'œ' || r == 'Œ':
		b.WriteString("oe")
	case r == 'ß':
		b.WriteString("ss")
	default:
		b.WriteRune(foldRune(r))
	}
}

// isPlain reports ASCII text that folding would not change.
func isPlain(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == ' ':
		case c < ' ', c >= 'A' && c <= 'Z', c >= utf8.RuneSelf, c == '-', c == '.', c == '\'', c == '`':
			return false
		}
	}
	return true
}

// unmarked takes the diacritical marks off.
func unmarked(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return strings.Map(dropMark, norm.NFD.String(s))
		}
	}
	return s
}

func dropMark(r rune) rune {
	if unicode.Is(unicode.Mn, r) {
		return -1
	}
	return r
}

// foldRune is the small form of a letter; letters with a stroke or without a
// dot, which have no decomposition, become their plain neighbours.
func foldRune(r rune) rune {
	switch r {
	case 'ı', 'İ':
		return 'i'
	case 'ł', 'Ł':
		return 'l'
	case 'ø', 'Ø':
		return 'o'
	case 'đ', 'Đ', 'ð', 'Ð':
		return 'd'
	}
	return unicode.ToLower(r)
}
