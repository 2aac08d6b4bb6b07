package briefs

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// latin takes the marks off letters and replaces those that have none to take
// off, so that a name can be typed on any keyboard. The text is lower case.
func latin(text string) string {
	for i := 0; i < len(text); i++ {
		if text[i] >= 0x80 {
			return strokes.Replace(strings.Map(unmarked, norm.NFD.String(text)))
		}
	}
	return text
}

func unmarked(r rune) rune {
	if unicode.Is(unicode.Mn, r) {
		return -1
	}
	return r
}

var strokes = strings.NewReplacer(
	"ø", "o", "ł", "l", "đ", "d", "ð", "d", "ħ", "h", "ı", "i", "þ", "th", "æ", "ae", "œ", "oe", "ß", "ss",
)
