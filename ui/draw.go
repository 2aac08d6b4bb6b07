package ui

import (
	"fmt"
	"image"
	"strings"

	"parley/ui/canvas"
	"parley/ui/layout"
	"parley/ui/words"
)

// titleRows is the height of the title of a pane.
const titleRows = 1

// draw draws the whole screen into the frame.
func (m *Model) draw() {
	m.canvas = m.canvas.Reuse(m.width, m.height, m.env.Method)
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
		c.Mark(m.searches[i].query, func(s *canvas.Style) {
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
	if !m.plan.Notice.Empty() {
		c := m.canvas.Sub(m.plan.Notice)
		c.Fit(1, 0, c.Width()-1, m.opt.Notice, t.Notice)
	}
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
	c := m.canvas.Sub(m.plan.Detail)
	text := m.focused().Detail()
	lines := canvas.Wrap(text, c.Width()-2, m.env.Method)
	for y := range min(c.Height(), len(lines)) {
		s := text[lines[y].Start:lines[y].End]
		if y == c.Height()-1 {
			s = text[lines[y].Start:]
		}
		c.Fit(1, y, c.Width()-2, s, m.env.Theme.Label)
	}
}

// drawFoot draws the message, what is being typed, or the keys.
func (m *Model) drawFoot(c canvas.Canvas) {
	t := m.env.Theme
	switch {
	case m.input != nil:
		x := c.Text(0, 0, m.input.label+m.input.text, t.Heading)
		x = c.Text(x, 0, m.env.Theme.Glyphs.Bar, t.Heading)
		c.Text(x+1, 0, m.searches[m.state.Focus].count(), t.Label)
	case m.message != "":
		c.Fit(1, 0, c.Width()-1, m.message, t.Warn)
	default:
		m.drawHints(c)
	}
}

// drawHints names the keys that serve here, as many as there is room for.
func (m *Model) drawHints(c canvas.Canvas) {
	x := 1
	for _, b := range m.keys.Hints(m.scopeOfKeys()) {
		key := strings.Fields(b.Show)[0]
		w := canvas.Width(key+" "+b.Hint, m.env.Method)
		if x+w > c.Width() {
			return
		}
		x = c.Text(x, 0, key, m.env.Theme.Heading) + 1
		x = c.Text(x, 0, b.Hint, m.env.Theme.Text) + 2
	}
}

// drawOverlay draws the overlay over the panes.
func (m *Model) drawOverlay() {
	o, t := m.overlay, m.env.Theme
	w, h := min(m.width, 84), min(m.height, max(m.height*4/5, 10))
	at := image.Rect(0, 0, w, h).Add(image.Pt((m.width-w)/2, (m.height-h)/2))
	c := m.canvas.Sub(at)
	c.Clear()
	c.Text(0, 0, strings.Repeat(" ", w), t.Focus)
	c.Fit(1, 0, w-1, o.title+"  (type to search, Enter to go, Esc to leave)", t.Focus)
	x := c.Text(1, 1, "> "+o.input.text, t.Heading)
	c.Text(x, 1, t.Glyphs.Bar, t.Heading)
	body := c.Below(2)
	if body.Height() > 1 {
		body = body.Sub(image.Rect(0, 0, w, body.Height()-1))
		c.Text(0, h-1, strings.Repeat(t.Glyphs.Rule, w), t.Dim)
	}
	o.list.Resize(w, body.Height(), m.env)
	if o.list.Len() == 0 {
		body.Fit(2, 0, w, "Nothing matches.", t.Label)
	}
	o.list.Draw(body, true)
}

// drawLoading draws how far the reading is, or why there is nothing to show.
func (m *Model) drawLoading() {
	t := m.env.Theme
	if !m.plan.Notice.Empty() {
		c := m.canvas.Sub(m.plan.Notice)
		c.Fit(1, 0, c.Width()-1, m.opt.Notice, t.Notice)
	}
	c := m.canvas.Sub(image.Rect(2, m.height/3, m.width-2, m.height-1))
	if err := m.loading.failed; err != nil {
		c.Text(0, 0, "There is nothing to show.", t.Heading)
		for y, s := range canvas.Wrap(err.Error(), c.Width(), m.env.Method) {
			c.Text(0, 2+y, err.Error()[s.Start:s.End], t.Text)
		}
	} else {
		m.drawProgress(c)
	}
	m.drawHints(m.canvas.Sub(m.plan.Foot))
}

func (m *Model) drawProgress(c canvas.Canvas) {
	t, p := m.env.Theme, m.loading.shown
	step := p.Step
	if step == "" {
		step = "Looking for articles"
	}
	c.Text(0, 0, step+" …", t.Heading)
	if p.Total > 0 {
		w := min(c.Width(), 60)
		full := min(w*p.Done/p.Total, w)
		bar := strings.Repeat(t.Glyphs.Progress[0], full) + strings.Repeat(t.Glyphs.Progress[1], w-full)
		c.Text(0, 1, bar, t.Text)
	}
	c.Fit(0, 2, c.Width(), progressText(p), t.Text)
	c.Fit(0, 3, c.Width(), p.Path, t.Label)
}

// progressText says how much is done.
func progressText(p Progress) string {
	var parts []string
	if p.Total > 0 {
		parts = append(parts, fmt.Sprintf("%d of %s", p.Done, words.Plural(p.Total, "article")))
	} else if p.Done > 0 {
		parts = append(parts, words.Plural(p.Done, "article"))
	}
	if p.Bytes > 0 {
		parts = append(parts, fmt.Sprintf("%.1f MB", float64(p.Bytes)/1e6))
	}
	return strings.Join(parts, ", ")
}
