package canvas

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IndexFold returns the first place in s, from the given byte on, where query
// stands in upper or lower case, and how many bytes it takes there; -1 when
// there is none.
func IndexFold(s, query string, from int) (at, size int) {
	if query == "" {
		return -1, 0
	}
	first, _ := utf8.DecodeRuneInString(query)
	lower, upper := unicode.ToLower(first), unicode.ToUpper(first)
	for from < len(s) {
		i := strings.IndexFunc(s[from:], func(r rune) bool { return r == lower || r == upper || r == first })
		if i < 0 {
			return -1, 0
		}
		from += i
		if n := prefixFold(s[from:], query); n > 0 {
			return from, n
		}
		_, n := utf8.DecodeRuneInString(s[from:])
		from += n
	}
	return -1, 0
}

// prefixFold returns how many bytes at the start of s are query in upper or
// lower case; 0 when it does not start so.
func prefixFold(s, query string) int {
	n := 0
	for _, q := range query {
		r, size := utf8.DecodeRuneInString(s[n:])
		if size == 0 || unicode.ToLower(r) != unicode.ToLower(q) {
			return 0
		}
		n += size
	}
	return n
}

// Mark changes the style of every place on the canvas where query stands in
// one row.
func (c Canvas) Mark(query string, change func(*Style)) {
	if query == "" {
		return
	}
	for y := range c.Height() {
		text, columns := c.read(y)
		for at := 0; ; {
			i, size := IndexFold(text, query, at)
			if i < 0 {
				break
			}
			at = i + size
			c.Restyle(columns[i], y, columns[at]-columns[i], change)
		}
	}
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
