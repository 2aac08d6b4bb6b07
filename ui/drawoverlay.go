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
	w := min(m.width, overlayWidth)
	h := min(m.height, max(m.height*4/5, 10), overlayHeight)
	at := image.Rect(0, 0, w, h).Add(image.Pt((m.width-w)/2, (m.height-h)/2))
	c := m.canvas.Sub(at)
	c.Clear()
	m.drawBox(c)
	c.Fit(2, 0, w-4, m.overlayTitle(w-4), t.Focus)
	c = c.Sub(image.Rect(2, 1, w-2, h-1))
	m.drawInput(c.Row(0), "> ", o.input.text, 0)
	body := c.Below(1)
	o.list.Resize(body.Width(), body.Height(), m.env)
	if o.list.Len() == 0 {
		body.Fit(2, 0, body.Width()-2, "Nothing matches.", t.Label)
	}
	o.list.Draw(body, true)
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
