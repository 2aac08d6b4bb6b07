package pane

import (
	"fmt"
	"sort"

	"parley/ui/canvas"
	"parley/ui/keymap"
)

// Rows is what a List shows. Rows are measured and drawn only when they come
// into sight, so that a list may be of any length.
type Rows interface {
	// Len is the number of rows.
	Len() int
	// ID names a row, whatever its number is.
	ID(i int) string
	// Height is the number of lines that a row takes at a width.
	Height(i, width int) int
	// Fixed reports that a row is a heading, which cannot be chosen.
	Fixed(i int) bool
	// Place is where a row comes from; nil when it has no source.
	Place(i int) *Place
	// DrawLine draws one line of a row.
	DrawLine(c canvas.Canvas, i, line int)
	// Text is what a search of the row sees.
	Text(i int) string
}

// Gutter is the number of columns before each row: for the selection bar, and
// for the mark of what is in the evidence tray.
const Gutter = 2

// List is a list of rows of any height of which one is chosen. Only what is in
// sight is ever looked at. The zero List is empty.
type List struct {
	Flat   bool // the chosen row is marked by the bar alone
	Spaced bool // the last line of a row of several lines is empty
	rows   Rows
	env    Env
	heads  []int // the rows that cannot be chosen
	cursor int
	top    int // the first row in sight
	skip   int // how many of its lines are above the window
	width  int
	height int
}

// SetRows shows other rows; nil for none. The row with the given id is chosen, or the first
// one when there is none such.
func (l *List) SetRows(rows Rows, id string) {
	l.rows, l.cursor, l.top, l.skip = rows, 0, 0, 0
	l.heads = l.heads[:0]
	for i := range l.Len() {
		if rows.Fixed(i) {
			l.heads = append(l.heads, i)
		}
	}
	l.cursor = l.selectable(0, 1)
	if id != "" {
		l.Choose(id)
	}
}

// Choose chooses the row with the given id, if there is one.
func (l *List) Choose(id string) bool {
	for i := range l.Len() {
		if l.rows.ID(i) == id && !l.rows.Fixed(i) {
			l.Jump(i)
			return true
		}
	}
	return false
}

// Near chooses the row that comes from the same article as a place and from
// nearest to it, if there is one.
func (l *List) Near(place *Place) {
	if place == nil || len(place.Spans) == 0 {
		return
	}
	best, least := -1, 0
	for i := range l.Len() {
		p := l.rows.Place(i)
		if p == nil || p.Article != place.Article || len(p.Spans) == 0 || l.rows.Fixed(i) {
			continue
		}
		away := max(p.Spans[0].Start-place.Spans[0].Start, place.Spans[0].Start-p.Spans[0].Start)
		if best < 0 || away < least {
			best, least = i, away
		}
	}
	l.Jump(best)
}

// Len is the number of rows.
func (l *List) Len() int {
	if l.rows == nil {
		return 0
	}
	return l.rows.Len()
}

// Cursor is the number of the chosen row; ok is false when none can be chosen.
func (l *List) Cursor() (i int, ok bool) {
	return l.cursor, l.cursor >= 0 && l.cursor < l.Len() && !l.rows.Fixed(l.cursor)
}

// Chosen is the id of the chosen row, empty when there is none.
func (l *List) Chosen() string {
	if i, ok := l.Cursor(); ok {
		return l.rows.ID(i)
	}
	return ""
}

// At is the number of the chosen row.
func (l *List) At() int { return l.cursor }

// Jump chooses a row by its number.
func (l *List) Jump(i int) {
	if i >= 0 && i < l.Len() {
		l.cursor = l.selectable(i, 1)
		l.reveal()
	}
}

// Count says which of the rows that can be chosen is: "3/12".
func (l *List) Count() string {
	if _, ok := l.Cursor(); !ok {
		return ""
	}
	before := sort.SearchInts(l.heads, l.cursor)
	return fmt.Sprintf("%d/%d", l.cursor+1-before, l.Len()-len(l.heads))
}

// Rows is how many lines the list would fill.
func (l *List) Rows(width, most int, env Env) int {
	if l.env.Theme == nil { // it was never in sight
		l.env = env
	}
	n := 0
	for i := 0; i < l.Len() && n < most; i++ {
		n += l.rows.Height(i, max(width-Gutter, 1))
	}
	return max(min(n, most), 1)
}

// Resize gives the list its size.
func (l *List) Resize(width, height int, env Env) {
	if l.width == width && l.height == height && l.env == env {
		return
	}
	if l.width != width || l.env.Method != env.Method {
		l.skip = 0
	}
	l.width, l.height, l.env = width, height, env
	if !l.atStart() {
		l.reveal()
	}
}

// Env is what the list is drawn with.
func (l *List) Env() Env { return l.env }

// Do carries out an intent to move.
func (l *List) Do(i keymap.Intent) bool {
	switch i {
	case keymap.Down:
		l.step(1)
	case keymap.Up:
		l.step(-1)
	case keymap.PageDown:
		l.page(1)
	case keymap.PageUp:
		l.page(-1)
	case keymap.Top:
		l.cursor, l.top, l.skip = l.selectable(0, 1), 0, 0
	case keymap.Bottom:
		l.cursor = l.selectable(l.Len()-1, -1)
		l.reveal()
	default:
		return false
	}
	return true
}

// Place is where the chosen row comes from; nil when it has no source.
func (l *List) Place() *Place {
	if i, ok := l.Cursor(); ok {
		return l.rows.Place(i)
	}
	return nil
}

// Scroll moves the window by so many lines and keeps the choice in sight.
func (l *List) Scroll(lines int) {
	for ; lines > 0 && !l.atEnd(); lines-- {
		l.down()
	}
	for ; lines < 0 && (l.top > 0 || l.skip > 0); lines++ {
		l.up()
	}
	first, last := l.inSight()
	if l.cursor < first {
		l.cursor = l.selectable(first, 1)
	}
	if l.cursor > last {
		l.cursor = l.selectable(last, -1)
	}
}

// Click chooses the row that is drawn in line y.
func (l *List) Click(_, y int) {
	i, line := l.top, y+l.skip
	for ; i < l.Len(); i++ {
		h := l.lines(i)
		if line < h {
			break
		}
		line -= h
	}
	if i < l.Len() && !l.rows.Fixed(i) {
		l.cursor = i
		l.reveal()
	}
}

// Finder searches the text of every row.
func (l *List) Finder(query string) func() []int {
	rows := l.rows
	return func() []int {
		var found []int
		for i := 0; rows != nil && i < rows.Len(); i++ {
			if at, _ := canvas.IndexFold(rows.Text(i), query, 0); at >= 0 && !rows.Fixed(i) {
				found = append(found, i)
			}
		}
		return found
	}
}

// Margin is the column at which text begins.
func (l *List) Margin() int { return Gutter }

// Draw draws the rows in sight.
func (l *List) Draw(c canvas.Canvas, focused bool) {
	y := -l.skip
	for i := l.top; i < l.Len() && y < c.Height(); i++ {
		for line := range l.lines(i) {
			if y >= 0 && y < c.Height() {
				l.drawLine(c.Row(y), i, line, focused)
			}
			y++
		}
	}
}

func (l *List) drawLine(c canvas.Canvas, i, line int, focused bool) {
	l.rows.DrawLine(c.From(Gutter), i, line)
	if line == 0 && l.env.InTray(l.rows.Place(i)) {
		c.Text(1, 0, l.env.Theme.Glyphs.Tray, l.env.Theme.Chosen)
	}
	if i != l.cursor || l.rows.Fixed(i) || line >= l.lines(i)-l.gap(i) {
		return
	}
	t := l.env.Theme
	style := t.Chosen
	if focused {
		style = t.Selected
	}
	if line == 0 && !l.Flat {
		c.Restyle(1, 0, c.Width()-1, func(s *canvas.Style) { s.Attrs, s.Fg = s.Attrs|style.Attrs, style.Fg })
	}
	c.Text(0, 0, t.Glyphs.Bar, t.Chosen)
}

func (l *List) lines(i int) int { return l.rows.Height(i, max(l.width-Gutter, 1)) }
