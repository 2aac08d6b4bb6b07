package statements

import (
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// marked is a stretch in quotation marks.
type marked struct {
	outer model.Span // with its marks
	inner model.Span // without
	runs  bool       // left open at the end of its paragraph, and the next paragraph opens again
	lost  bool       // one of its marks is missing
}

// side says what a quotation mark may do.
type side byte

const (
	opening side = 1 << iota
	closing
)

// mark is one quotation mark of a paragraph.
type mark struct {
	model.Span
	side   side
	single bool
	curly  bool // typed as a pair, “…” or «…», not as straight marks
	strong bool // a closing mark after punctuation, which no apostrophe is
}

// marksOf lists the double and single quotation marks of a stretch of text, in
// order. Apostrophes inside words are left out.
func marksOf(text string, in model.Span) []mark {
	var out []mark
	for i := in.Start; i < in.End; i++ {
		if !mayMark(text[i]) {
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:in.End])
		if (r == '`' || r == '\'') && i+1 < in.End && text[i+1] == byte(r) {
			n = 2
		}
		before, after := ' ', ' '
		if i > in.Start {
			before, _ = utf8.DecodeLastRuneInString(text[in.Start:i])
		}
		if i+n < in.End {
			after, _ = utf8.DecodeRuneInString(text[i+n : in.End])
		}
		if m, ok := readMark(r, n, before, after); ok {
			if i == in.Start {
				m.side = opening // whichever was typed
			}
			m.Span, m.curly = model.Span{Start: i, End: i + n}, r >= utf8.RuneSelf
			out = append(out, m)
		}
		i += n - 1
	}
	return out
}

// mayMark reports the first bytes of quotation marks in UTF-8.
func mayMark(b byte) bool {
	return b == '"' || b == '\'' || b == '`' || b == 0xC2 || b == 0xE2
}

// readMark tells from its neighbours what a mark may do.
func readMark(r rune, n int, before, after rune) (mark, bool) {
	switch r {
	case '“', '„', '«':
		if !unicode.IsSpace(before) && !opensBefore(before) && unicode.IsSpace(after) {
			return mark{side: closing}, true // the wrong mark, as often typed
		}
		return mark{side: opening}, true
	case '”', '»':
		if unicode.IsSpace(before) && !unicode.IsSpace(after) && !closesAfter(after) {
			return mark{side: opening}, true
		}
		return mark{side: closing}, true
	case '"':
		return mark{side: sides(before, after)}, true
	case '`', '\'':
		if n == 2 && r == '`' {
			return mark{side: opening}, true
		}
		if n == 2 {
			return mark{side: sides(before, after)}, true
		}
		return readSingle(r, before, after)
	case '‘', '’':
		return readSingle(r, before, after)
	}
	return mark{}, false
}

// readSingle tells a single quotation mark from an apostrophe. The plural's
// apostrophe ("the workers' rights") is told from a closing mark later.
func readSingle(r, before, after rune) (mark, bool) {
	m := mark{single: true}
	starts := (unicode.IsSpace(before) || opensBefore(before)) && !unicode.IsSpace(after) && !unicode.IsDigit(after)
	ends := !unicode.IsSpace(before) && !unicode.IsLetter(after) && !unicode.IsDigit(after)
	if starts && r != '’' {
		m.side |= opening
	}
	if ends && r != '‘' && r != '`' {
		m.side |= closing
		m.strong = before != 's'
	}
	return m, m.side != 0
}

// sides tells what a straight mark may do.
func sides(before, after rune) side {
	gapBefore, gapAfter := unicode.IsSpace(before), unicode.IsSpace(after)
	switch {
	case gapBefore != gapAfter && gapBefore, !gapBefore && opensBefore(before) && !closesAfter(after):
		return opening
	case gapBefore != gapAfter && gapAfter, !gapAfter && closesAfter(after) && !opensBefore(before):
		return closing
	}
	return opening | closing
}

// opensBefore reports runes other than space after which a mark opens.
func opensBefore(r rune) bool {
	switch r {
	case '(', '[', '{', '—', '–', '-', '/', '“', '‘', '"', '\'', ':':
		return true
	}
	return false
}

// closesAfter reports runes other than space before which a mark closes.
func closesAfter(r rune) bool {
	switch r {
	case ')', ']', '}', '—', '–', '-', '/', '”', '’', '"', '\'', '.', ',', ';', ':', '?', '!', '…':
		return true
	}
	return false
}
