package ui

import (
	"image"
	"strings"

	"parley/ui/canvas"
)

// The greatest size of an overlay.
const (
	overlayWidth  = 84
	overlayHeight = 40
)

// drawOverlay draws the overlay in a box over the panes: its title, what is
// typed, and the items.
func (m *Model) drawOverlay() {
	o, t := m.overlay, m.env.Theme
	at := m.overlayBox()
	w := at.Dx()
	c := m.canvas.Sub(at)
	c.Clear()
	m.drawBox(c)
	c.Fit(2, 0, w-4, m.overlayTitle(w-4), t.Focus)
	body := m.canvas.Sub(m.overlayBody())
	m.drawInput(c.Sub(image.Rect(2, 1, w-2, 2)), "> ", o.input.text, 0)
	o.list.Resize(body.Width(), body.Height(), m.env)
	if o.list.Len() == 0 {
		body.Fit(2, 0, body.Width()-2, "Nothing matches.", t.Label)
	}
	o.list.Draw(body, true)
}

// overlayBox is where the overlay is drawn.
func (m *Model) overlayBox() image.Rectangle {
	w := min(m.width, overlayWidth)
	h := min(m.height, max(m.height*4/5, 10), overlayHeight)
	return image.Rect(0, 0, w, h).Add(image.Pt((m.width-w)/2, (m.height-h)/2))
}

// overlayBody is where its items are drawn: inside the line around it, below what
// is typed.
func (m *Model) overlayBody() image.Rectangle {
	box := m.overlayBox()
	return image.Rect(box.Min.X+2, box.Min.Y+2, box.Max.X-2, box.Max.Y-1)
}

// overlayTitle is the title of the overlay, with what can be done as far as there
// is room.
func (m *Model) overlayTitle(width int) string {
	for _, hint := range []string{"type to search, Enter chooses, Esc leaves", "type to search, Esc leaves", "Esc leaves"} {
		if title := " " + m.overlay.title + " (" + hint + ") "; canvas.Width(title, m.env.Method) <= width {
			return title
		}
	}
	return " " + m.overlay.title + " "
}

// drawBox draws a line around a canvas.
func (m *Model) drawBox(c canvas.Canvas) {
	g, style := m.env.Theme.Glyphs, m.env.Theme.Heading
	w, h := c.Width(), c.Height()
	line := strings.Repeat(g.Rule, w-2)
	c.Text(0, 0, g.Corners[0]+line+g.Corners[1], style)
	c.Text(0, h-1, g.Corners[3]+line+g.Corners[2], style)
	for y := 1; y < h-1; y++ {
		c.Text(0, y, g.Wall, style)
		c.Text(w-1, y, g.Wall, style)
	}
}
