package canvas

import (
	"image"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maybeSpace stands between two rows of the screen, where a text was broken
// either at white space or inside a word. No cleaned text holds it.
const maybeSpace = '\v'

// IndexFold returns the first place in s, from the given byte on, where query
// stands in upper or lower case, and how many bytes it takes there; -1 when
// there is none. White space in the query stands for any run of white space.
func IndexFold(s, query string, from int) (at, size int) {
	if query == "" {
		return -1, 0
	}
	starts := startsWith(query)
	inSpace := false // a run of white space is tried once, where it begins
	for i, r := range s[min(from, len(s)):] {
		again := inSpace && unicode.IsSpace(r)
		inSpace = unicode.IsSpace(r)
		if again || !starts(r) {
			continue
		}
		if n := prefixFold(s[from+i:], query); n > 0 {
			return from + i, n
		}
	}
	return -1, 0
}

// startsWith tells whether a rune can be the first of a query.
func startsWith(query string) func(rune) bool {
	first, _ := utf8.DecodeRuneInString(query)
	if unicode.IsSpace(first) {
		return unicode.IsSpace
	}
	lower, upper := unicode.ToLower(first), unicode.ToUpper(first)
	return func(r rune) bool { return r == lower || r == upper || r == first }
}

// prefixFold returns how many bytes at the start of s are query in upper or
// lower case; 0 when it does not start so.
func prefixFold(s, query string) int {
	n, inSpace := 0, false
	for _, q := range query {
		if unicode.IsSpace(q) {
			if !inSpace {
				size := leadingSpace(s[n:])
				if size == 0 {
					return 0
				}
				n, inSpace = n+size, true
			}
			continue
		}
		inSpace = false
		r, size := utf8.DecodeRuneInString(s[n:])
		if r == maybeSpace {
			n += size
			r, size = utf8.DecodeRuneInString(s[n:])
		}
		if size == 0 || unicode.ToLower(r) != unicode.ToLower(q) {
			return 0
		}
		n += size
	}
	return n
}

// leadingSpace is the number of bytes of white space at the start of s.
func leadingSpace(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// Mark changes the style of every place on the canvas where query stands, in
// one row or broken across several. Text starts in column left or later.
func (c Canvas) Mark(query string, left int, change func(*Style)) {
	if query == "" {
		return
	}
	text, cells := c.From(left).readAll()
	for at := 0; ; {
		i, size := IndexFold(text, query, at)
		if i < 0 {
			return
		}
		at = i + size
		for n := i; n < at; n++ {
			if x := cells[n]; x != between && (n == i || x != cells[n-1]) {
				c.Restyle(left+x.X, x.Y, max(c.Cell(left+x.X, x.Y).Width, 1), change)
			}
		}
	}
}

// readAll returns the text of all rows, and the cell in which each byte of it
// stands. Between two rows stands maybeSpace; blanks and drawn marks at the
// ends of a row are left out.
func (c Canvas) readAll() (string, []image.Point) {
	var b strings.Builder
	var cells []image.Point
	for y := range c.Height() {
		text, columns := c.read(y)
		start := decoration(text)
		text = strings.TrimRight(text[start:], " ")
		for i := range len(text) {
			cells = append(cells, image.Pt(columns[start+i], y))
		}
		b.WriteString(text)
		b.WriteByte(maybeSpace)
		cells = append(cells, between)
	}
	return b.String(), cells
}

// between is the cell of what stands between two rows.
var between = image.Pt(-1, -1)

// decoration is the number of bytes at the start of a row that the program
// drew to set a text off: blanks, bars, and lone ASCII marks in their place.
func decoration(s string) int {
	for i, r := range s {
		lone := unicode.IsPunct(r) && strings.HasPrefix(s[i+utf8.RuneLen(r):], " ")
		if r != ' ' && !lone && !unicode.IsSymbol(r) {
			return i
		}
	}
	return len(s)
}

// Line is the text of the first row, without the blanks at its end.
func (c Canvas) Line() string {
	text, _ := c.read(0)
	return strings.TrimRight(text, " ")
}

// read returns the text of a row and the column in which each byte stands.
func (c Canvas) read(y int) (string, []int) {
	var b strings.Builder
	columns := make([]int, 0, c.Width()+1)
	for x := range c.Width() {
		cell := c.buf.CellAt(c.area.Min.X+x, c.area.Min.Y+y)
		if cell == nil || cell.Width == 0 {
			continue
		}
		for range len(cell.Content) {
			columns = append(columns, x)
		}
		b.WriteString(cell.Content)
	}
	return b.String(), append(columns, c.Width())
}
