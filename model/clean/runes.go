package clean

import "unicode"

// kind is what cleaning does with a rune.
type kind int

const (
	graphic   kind = iota // stays
	mark                  // stays, up to maxMarks on one base
	joiner                // stays between letters of scripts that need it
	ignorable             // has no shape of its own: left out and counted
	lineEnd               // becomes a newline
	tab                   // becomes a space
	control               // becomes its picture
	invalid               // becomes U+FFFD
)

func kindOf(r rune) kind {
	switch {
	case r < 0xA0:
		return kindOfLow(r)
	case isCommon(r):
		return graphic
	case r >= 0x300 && r <= 0x36F && r != '\u034F':
		return mark
	case r == '\u200C' || r == '\u200D':
		return joiner
	case r == '\u2028' || r == '\u2029':
		return lineEnd
	case isIgnorable(r):
		return ignorable
	case unicode.Is(unicode.M, r):
		return mark
	case unicode.IsGraphic(r):
		return graphic
	}
	return invalid
}

// kindOfLow judges ASCII and the C1 controls.
func kindOfLow(r rune) kind {
	switch {
	case r == '\t':
		return tab
	case r >= '\n' && r <= '\r' || r == 0x85:
		return lineEnd
	case r < ' ' || r == 0x7F:
		return control
	case r > 0x7F:
		return invalid
	}
	return graphic
}

// isCommon is a short cut for the letters and punctuation most often met, all
// of them graphic and of scripts that use no joiners.
func isCommon(r rune) bool {
	switch {
	case r < 0x250:
		return r >= 0xA0 && r != '\u00AD'
	case r < 0x2010:
		return r >= 0x400 && r <= 0x481
	case r <= 0x2027:
		return true
	}
	return r >= 0x4E00 && r <= 0x9FA5 || r >= 0xAC00 && r <= 0xD7A3
}

// isIgnorable holds for runes that leave no trace on the screen, or change
// what their neighbours look like.
func isIgnorable(r rune) bool {
	switch {
	case r == '\u2800': // an empty Braille cell
		return true
	case r >= 0xE0000 && r <= 0xE0FFF: // tags and what is reserved beside them
		return true
	}
	return unicode.In(r, unicode.Cf, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}

// usesJoiners holds for letters and marks of the scripts that are spelled with
// zero-width joiners and non-joiners.
func usesJoiners(r rune) bool {
	return r >= 0x600 && r <= 0x1CFF && !isIgnorable(r) && unicode.In(r,
		unicode.Arabic, unicode.Syriac, unicode.Mongolian, unicode.Devanagari, unicode.Bengali,
		unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu,
		unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer, unicode.Myanmar)
}

// picture is the visible sign of a C0 control or of DEL.
func picture(r rune) rune {
	if r == 0x7F {
		return '\u2421'
	}
	return '\u2400' + r
}
