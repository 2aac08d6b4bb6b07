// Package canvas draws text into rectangles of a cell buffer. It is the only
// way onto the screen: every string is cleaned here once more, whatever its
// origin, and is measured by the method that the terminal uses.
package canvas

import (
	"image"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// Style is how a cell looks.
type Style = uv.Style

// Rect is a rectangle of cells.
type Rect = image.Rectangle

// Underlined is the plain underline.
const Underlined = uv.UnderlineSingle

// Canvas is a rectangle of a cell buffer. Coordinates are relative to its
// upper left corner; what falls outside is not drawn.
type Canvas struct {
	buf   uv.ScreenBuffer
	area  Rect
	plain bool
}

// New makes an empty canvas of its own.
func New(width, height int, method ansi.Method) Canvas {
	buf := uv.NewScreenBuffer(max(width, 0), max(height, 0))
	buf.Method = method
	return Canvas{buf: buf, area: buf.Bounds()}
}

// Plain returns the canvas in a form that draws typographic marks as their
// ASCII kin, column for column, when on is true.
func (c Canvas) Plain(on bool) Canvas {
	c.plain = on
	return c
}

// Reuse clears the canvas for the next frame when it has the given size and
// method, and makes a new one otherwise.
func (c Canvas) Reuse(width, height int, method ansi.Method) Canvas {
	if c.buf.RenderBuffer == nil || c.Width() != width || c.Height() != height || c.buf.Method != method {
		return New(width, height, method)
	}
	for _, line := range c.buf.Lines {
		for x := range line {
			if line[x] != uv.EmptyCell {
				line[x] = uv.EmptyCell
			}
		}
	}
	return c
}

// Sub returns the part of the canvas that lies in r.
func (c Canvas) Sub(r Rect) Canvas {
	c.area = r.Add(c.area.Min).Intersect(c.area)
	return c
}

// Row returns one row of the canvas.
func (c Canvas) Row(y int) Canvas { return c.Sub(image.Rect(0, y, c.Width(), y+1)) }

// From returns the canvas without its first n columns.
func (c Canvas) From(n int) Canvas { return c.Sub(image.Rect(n, 0, c.Width(), c.Height())) }

// Below returns the canvas without its first n rows.
func (c Canvas) Below(n int) Canvas { return c.Sub(image.Rect(0, n, c.Width(), c.Height())) }

// Width is the number of columns.
func (c Canvas) Width() int { return c.area.Dx() }

// Height is the number of rows.
func (c Canvas) Height() int { return c.area.Dy() }

// Method is how the terminal measures text.
func (c Canvas) Method() ansi.Method { return c.buf.Method }

// Text draws s from column x of row y and returns the column after it. What
// does not fit is cut off.
func (c Canvas) Text(x, y int, s string, style Style) int {
	if y < 0 || y >= c.Height() {
		return x
	}
	for g := range clusters(safe(s), c.buf.Method) {
		if x+g.width > c.Width() {
			break
		}
		if x >= 0 {
			c.set(x, y, uv.Cell{Content: c.ascii(g.text), Width: g.width, Style: style})
		}
		x += g.width
	}
	return x
}

// Fit draws s into the w columns from x and ends it with an ellipsis when it
// is longer. It returns the column after what was drawn.
func (c Canvas) Fit(x, y, w int, s string, style Style) int {
	return c.Text(x, y, Truncate(s, min(w, c.Width()-x), c.buf.Method), style)
}

// Cells draws cells that were made before.
func (c Canvas) Cells(x, y int, line uv.Line) {
	for _, cell := range line {
		if cell.Width == 0 {
			continue
		}
		if x+cell.Width > c.Width() {
			return
		}
		cell.Content = c.ascii(cell.Content)
		c.set(x, y, cell)
		x += cell.Width
	}
}

// Restyle changes the style of n cells from column x of row y.
func (c Canvas) Restyle(x, y, n int, change func(*Style)) {
	for i := max(x, 0); i < min(x+n, c.Width()); i++ {
		if cell := c.buf.CellAt(c.area.Min.X+i, c.area.Min.Y+y); cell != nil && y < c.Height() {
			change(&cell.Style)
		}
	}
}

// Clear empties the canvas: what lies below an overlay.
func (c Canvas) Clear() { c.buf.Buffer.ClearArea(c.area) }

// String returns everything drawn so far as plain text.
func (c Canvas) String() string { return c.buf.Buffer.String() }

// Cell is the cell in column x of row y; an empty one outside of the canvas.
func (c Canvas) Cell(x, y int) uv.Cell {
	if cell := c.buf.CellAt(c.area.Min.X+x, c.area.Min.Y+y); cell != nil && image.Pt(x, y).In(c.area.Sub(c.area.Min)) {
		return *cell
	}
	return uv.Cell{}
}

func (c Canvas) set(x, y int, cell uv.Cell) {
	if y >= 0 && y < c.Height() {
		c.buf.Buffer.SetCell(c.area.Min.X+x, c.area.Min.Y+y, &cell)
	}
}
