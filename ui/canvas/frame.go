package canvas

import (
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// Frame returns everything drawn so far as a styled string, one line a row,
// without the blanks at the end of a row. It writes only what changes from one
// cell to the next, and no links.
func (c Canvas) Frame() string {
	var b strings.Builder
	b.Grow(2 * c.buf.Width() * c.buf.Height())
	var pen Style
	for y, line := range c.buf.Lines {
		if y > 0 {
			b.WriteByte('\n')
		}
		for x := range line[:inked(line)] {
			cell := &line[x]
			if cell.Width == 0 {
				continue
			}
			if cell.Style != pen {
				b.WriteString(uv.StyleDiff(&pen, &cell.Style))
				pen = cell.Style
			}
			b.WriteString(cell.Content)
		}
		if pen != (Style{}) {
			b.WriteString(ansi.ResetStyle)
			pen = Style{}
		}
	}
	return b.String()
}

// inked is the length of a line without the blanks at its end.
func inked(line uv.Line) int {
	n := len(line)
	for n > 0 && line[n-1].Content == " " && line[n-1].Style == (Style{}) {
		n--
	}
	return n
}
