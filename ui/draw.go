package ui

import (
	"fmt"
	"image"
	"strings"

	"parley/ui/canvas"
	"parley/ui/keymap"
	"parley/ui/layout"
	"parley/ui/words"
)

// titleRows is the height of the title of a pane.
const titleRows = 1

// draw draws the whole screen into the frame.
func (m *Model) draw() {
	m.canvas = m.canvas.Reuse(m.width, m.height, m.env.Method).Plain(m.opt.Plain)
	switch {
	case m.plan.TooSmall:
		m.drawTooSmall()
	case m.corpus == nil:
		m.drawLoading()
	default:
		m.drawPanes()
		m.drawEdges()
		if m.overlay != nil {
			m.drawOverlay()
		}
		m.drawMessage()
	}
	m.frame = m.canvas.Frame()
}

func (m *Model) drawTooSmall() {
	text := fmt.Sprintf("parley needs %d×%d; this is %d×%d", layout.MinWidth, layout.MinHeight, m.width, m.height)
	m.canvas.Fit(0, 0, m.width, text, m.env.Theme.Warn)
}

func (m *Model) drawPanes() {
	for i, p := range m.panes() {
		r := m.plan.Panes[i]
		if r.Empty() {
			continue
		}
		at := layout.Pane(i)
		focused := at == m.state.Focus
		m.drawTitle(m.canvas.Sub(r).Row(0), at, focused)
		c := m.canvas.Sub(r).Below(titleRows)
		p.Draw(c, focused && m.overlay == nil)
		c.Mark(m.searches[i].query, p.Margin(), func(s *canvas.Style) {
			s.Attrs |= m.env.Theme.Match.Attrs
			s.Underline, s.Fg = m.env.Theme.Match.Underline, m.env.Theme.Match.Fg
		})
	}
	for _, w := range m.plan.Walls {
		c := m.canvas.Sub(w)
		for y := range c.Height() {
			c.Text(0, y, m.env.Theme.Glyphs.Wall, m.env.Theme.Dim)
		}
	}
}

// drawTitle draws the row above a pane: its number and name, what it is about,
// and how far down the reader is.
func (m *Model) drawTitle(c canvas.Canvas, at layout.Pane, focused bool) {
	t, p := m.env.Theme, m.panes()[at]
	style, fill := t.Heading, t.Glyphs.Rule
	if focused {
		style, fill = t.Focus, " "
	}
	left := fmt.Sprintf(" %d %s ", at+1, p.Title())
	if titled(at) && m.scope != nil {
		left += t.Glyphs.Dot + " " + words.Fold(m.scope.Name) + " "
	}
	right := ""
	for _, s := range []string{m.searches[at].count(), p.Count()} {
		if s != "" {
			right += " " + s + " "
		}
	}
	c.Text(0, 0, strings.Repeat(fill, c.Width()), style)
	room := c.Width() - canvas.Width(right, m.env.Method)
	if room < 12 {
		room, right = c.Width(), ""
	}
	c.Fit(0, 0, room, left, style)
	c.Text(room, 0, right, style)
}

// drawEdges draws what is above and below the panes.
func (m *Model) drawEdges() {
	t := m.env.Theme
	m.drawNotice()
	for _, tab := range m.tabs() {
		style := t.Text
		if tab.pane == m.state.Focus {
			style = t.Focus
		}
		m.canvas.Text(tab.at.Min.X, tab.at.Min.Y, tab.text, style)
	}
	m.drawSummary()
	m.drawDetail()
	m.drawFoot(m.canvas.Sub(m.plan.Foot))
}

// drawNotice draws what must be said at all times.
func (m *Model) drawNotice() {
	if !m.plan.Notice.Empty() {
		c := m.canvas.Sub(m.plan.Notice)
		m.drawLines(c, m.notice(), m.env.Theme.Notice)
	}
}

// drawLines draws a text over the rows of a canvas; in the last one stands all
// that is left, as far as there is room.
func (m *Model) drawLines(c canvas.Canvas, text string, style canvas.Style) {
	lines := canvas.Wrap(text, c.Width()-2, m.env.Method)
	for y := range min(c.Height(), len(lines)) {
		s := text[lines[y].Start:lines[y].End]
		if y == c.Height()-1 {
			s = text[lines[y].Start:]
		}
		c.Fit(1, y, c.Width()-2, s, style)
	}
}

// tab is the name of a pane in the strip, and where it is drawn.
type tab struct {
	pane layout.Pane
	text string
	at   image.Rectangle
}

// longTabs is the width from which the names of the panes are written out.
const longTabs = 54

// tabs names the panes.
func (m *Model) tabs() []tab {
	names := [layout.Count]string{"Index", "Brief", "Time", "Quotes", "Source"}
	form := "%d %s"
	if m.width >= longTabs {
		names[layout.Timeline], form = "Timeline", " %d %s "
	}
	var out []tab
	x := m.plan.Strip.Min.X
	for i, name := range names {
		text := fmt.Sprintf(form, i+1, name)
		r := image.Rect(x, m.plan.Strip.Min.Y, x+len(text), m.plan.Strip.Max.Y)
		out = append(out, tab{layout.Pane(i), text, r})
		x += len(text) + 1
	}
	return out
}

// drawSummary says at the right end of the strip how much was read.
func (m *Model) drawSummary() {
	tabs := m.tabs()
	text := words.Plural(len(m.corpus.Articles), "article")
	if n := len(m.corpus.Problems); n > 0 {
		text = words.Plural(n, "notice") + " " + m.env.Theme.Glyphs.Dot + " " + text
	}
	x := m.width - canvas.Width(text, m.env.Method) - 1
	if x > tabs[len(tabs)-1].at.Max.X+1 {
		m.canvas.Text(x, m.plan.Strip.Min.Y, text, m.env.Theme.Label)
	}
}

// drawDetail explains the chosen line of the focused pane.
func (m *Model) drawDetail() {
	m.drawLines(m.canvas.Sub(m.plan.Detail), m.focused().Detail(), m.env.Theme.Label)
}

// drawFoot draws the message, what is being typed, or the keys.
func (m *Model) drawFoot(c canvas.Canvas) {
	if m.input == nil {
		m.drawHints(c)
		return
	}
	count := ""
	if m.input.done == nil {
		count = m.searches[m.state.Focus].count()
	}
	x := m.drawInput(c, m.input.label, m.input.text, canvas.Width(count, m.env.Method)+1)
	c.Text(x+1, 0, count, m.env.Theme.Label)
}

// drawInput draws what is being typed, its end when there is no room for all,
// and leaves some columns free. It returns the column after it.
func (m *Model) drawInput(c canvas.Canvas, label, text string, free int) int {
	t := m.env.Theme
	x := c.Text(0, 0, label, t.Heading)
	x = c.Text(x, 0, canvas.Tail(text, c.Width()-x-1-free, m.env.Method), t.Heading)
	return c.Text(x, 0, t.Glyphs.Cursor, t.Heading)
}

// drawMessage draws the message in the last row, and in as many above it as it
// takes, up to half of the screen.
func (m *Model) drawMessage() {
	if m.message == "" || m.input != nil {
		return
	}
	n := min(len(canvas.Wrap(m.message, m.width-2, m.env.Method)), max(m.height/2, 1))
	c := m.canvas.Sub(image.Rect(0, m.height-n, m.width, m.height))
	c.Clear()
	m.drawLines(c, m.message, m.env.Theme.Warn)
}

// drawHints names the keys that serve here, as many as there is room for.
func (m *Model) drawHints(c canvas.Canvas) {
	x := 1
	hints := m.keys.Hints(m.scopeOfKeys())
	if m.loading != nil && m.loading.failed != nil {
		hints = hints.Without(keymap.Close)
	}
	for _, b := range hints {
		key := strings.Fields(b.Show)[0]
		w := canvas.Width(key+" "+b.Hint, m.env.Method)
		if x+w > c.Width() {
			return
		}
		x = c.Text(x, 0, key, m.env.Theme.Heading) + 1
		x = c.Text(x, 0, b.Hint, m.env.Theme.Text) + 2
	}
}
