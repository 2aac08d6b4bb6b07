// Package clean makes text from outside safe to show in a terminal. It works
// by a whitelist of runes and never parses escape sequences, since terminals
// disagree on where those end.
package clean

import (
	"strings"
	"unicode/utf8"

	"parley/model"
)

// maxMarks is how many combining marks may follow one base character. No
// living orthography needs more, and terminals have been broken by long runs.
const maxMarks = 4

// Text cleans the text of an article. Every kind of line end becomes a
// newline, a tab a space, a control character its visible picture, and what is
// invalid or unassigned U+FFFD. Characters that cannot be seen (directional
// controls, tags, variation selectors, zero-width spaces, marks beyond four on
// one base) are left out. Joiners stay where the spelling of a language needs
// them; no-break spaces stay.
//
// The map leads from the cleaned text to the bytes of raw and is empty when
// nothing changed; hidden counts the characters left out. Cleaning cleaned
// text changes nothing.
func Text(raw string) (text string, m model.OffsetMap, hidden int) {
	if plainRun(raw) == len(raw) {
		return raw, nil, 0
	}
	c := cleaner{raw: raw, out: make([]byte, 0, len(raw)+len(raw)/16)}
	for c.at < len(raw) {
		if n := plainRun(raw[c.at:]); n > 0 {
			c.keep(n)
			c.marks, c.joinable = 0, false
			continue
		}
		c.rune()
	}
	c.sync()
	return string(c.out), c.offsets, c.hidden
}

// Line cleans a text that must stay on one line: a file name, a title, a
// message. Line ends become spaces.
func Line(s string) string {
	text, _, _ := Text(s)
	return strings.ReplaceAll(text, "\n", " ")
}

// plainRun returns how many bytes at the start of s need no cleaning: printable
// ASCII, newlines, and the letters and marks most often met.
func plainRun(s string) int {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c <= '~' || c == '\n' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isCommon(r) {
			return i
		}
		i += size
	}
	return len(s)
}

type cleaner struct {
	raw      string
	at       int // in raw
	out      []byte
	offsets  model.OffsetMap
	shift    int // raw offset minus out offset since the last entry of offsets
	hidden   int
	marks    int  // combining marks since the last base character
	joinable bool // the last character belongs to a script that uses joiners
}

// rune cleans the character at c.at, which is not plain ASCII.
func (c *cleaner) rune() {
	r, size := utf8.DecodeRuneInString(c.raw[c.at:])
	k := kindOf(r)
	if r == utf8.RuneError && size == 1 {
		k = invalid
	}
	switch k {
	case mark:
		if c.marks++; c.marks > maxMarks {
			c.drop(size)
			return
		}
		c.keep(size)
		return
	case joiner:
		if !c.joinable || !c.joinsNext(size) {
			c.drop(size)
			return
		}
		c.keep(size)
		return
	case ignorable:
		c.drop(size)
		return
	case lineEnd:
		if r == '\r' && strings.HasPrefix(c.raw[c.at:], "\r\n") {
			size = 2
		}
		c.replace(size, '\n')
	case tab:
		c.replace(size, ' ')
	case control:
		c.replace(size, picture(r))
	case invalid:
		c.replace(size, utf8.RuneError)
	case graphic:
		c.keep(size)
	}
	c.marks, c.joinable = 0, k == graphic && usesJoiners(r)
}

// joinsNext reports whether the character behind the current one, which is
// size bytes long, belongs to a script that uses joiners.
func (c *cleaner) joinsNext(size int) bool {
	r, _ := utf8.DecodeRuneInString(c.raw[c.at+size:])
	return usesJoiners(r)
}

func (c *cleaner) keep(size int) {
	c.sync()
	c.out = append(c.out, c.raw[c.at:c.at+size]...)
	c.at += size
}

func (c *cleaner) replace(size int, r rune) {
	c.sync()
	c.out = utf8.AppendRune(c.out, r)
	c.at += size
}

func (c *cleaner) drop(size int) {
	c.at += size
	c.hidden++
}

// sync notes in the map that out and raw no longer advance together.
func (c *cleaner) sync() {
	if shift := c.at - len(c.out); shift != c.shift {
		c.offsets = append(c.offsets, model.Offset{Text: len(c.out), File: c.at})
		c.shift = shift
	}
}
