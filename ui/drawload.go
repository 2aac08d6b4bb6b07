package ui

import (
	"fmt"
	"image"
	"strings"

	"parley/ui/canvas"
	"parley/ui/words"
)

// drawLoading draws how far the reading is, or why there is nothing to show.
func (m *Model) drawLoading() {
	t := m.env.Theme
	m.drawNotice()
	c := m.canvas.Sub(image.Rect(2, m.height/3, m.width-2, m.height-1))
	if err := m.loading.failed; err != nil {
		c.Text(0, 0, "There is nothing to show.", t.Heading)
		m.drawReasons(c.Below(2), strings.Split(err.Error(), "\n"))
	} else {
		m.drawProgress(c)
	}
	m.drawHints(m.canvas.Sub(m.plan.Foot))
}

// drawReasons draws reasons, as many as there is room for.
func (m *Model) drawReasons(c canvas.Canvas, reasons []string) {
	var rows []string
	for _, reason := range reasons {
		for _, s := range canvas.Wrap(reason, c.Width(), m.env.Method) {
			rows = append(rows, reason[s.Start:s.End])
		}
	}
	if len(rows) > c.Height() && c.Height() > 0 {
		rows = append(rows[:c.Height()-1], "and more: parley list articles PATH prints all of it")
	}
	for y, row := range rows {
		c.Fit(0, y, c.Width(), row, m.env.Theme.Text)
	}
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
