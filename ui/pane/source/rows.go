package source

import (
	"sort"
	"strconv"

	uv "github.com/charmbracelet/ultraviolet"

	"parley/model"
	"parley/ui/canvas"
	"parley/ui/keymap"
	"parley/ui/pane"
)

const top = keymap.Top

// rows shows a layout in a list.
type rows struct {
	*Layout
	pane *Pane
}

// Len is the number of rows.
func (r *rows) Len() int { return len(r.lines) }

// ID names no row: a place in a text is named by its offset.
func (r *rows) ID(int) string { return "" }

// Height is one line.
func (r *rows) Height(int, int) int { return 1 }

// Fixed holds for the program's own words.
func (r *rows) Fixed(i int) bool { return r.lines[i].own != "" }

// Text is not used: the pane searches the text as a whole.
func (r *rows) Text(int) string { return "" }

// Place is the text of a row.
func (r *rows) Place(i int) *pane.Place {
	if l := r.lines[i]; l.own == "" {
		return pane.At(r.article.ID, l.span)
	}
	return nil
}

// DrawLine draws a row: the number of the line of the text, a mark for what is
// pointed at or left out, and the text.
func (r *rows) DrawLine(c canvas.Canvas, i, _ int) {
	t, l := r.pane.Env().Theme, r.lines[i]
	if l.own != "" {
		style := t.Label
		if l.head {
			style = t.Heading
		}
		if i >= r.first {
			c = c.From(r.numberWidth() + 2)
		}
		c.Fit(0, 0, c.Width(), l.own, style)
		return
	}
	if l.number > 0 {
		n := strconv.Itoa(l.number)
		c.Text(r.numberWidth()-len(n), 0, n, t.Dim)
	}
	switch {
	case r.pane.marks(l.span):
		c.Text(r.numberWidth(), 0, t.Glyphs.Mark, t.Chosen)
	case r.omitted(l.span):
		c.Text(r.numberWidth(), 0, t.Glyphs.Left, t.Dim)
	}
	c = c.From(r.numberWidth() + 2)
	x := r.drawText(c, l.span)
	c.Text(x+2, 0, l.note, t.Label)
}

// drawText draws a stretch of the text, each part in the style it needs, and
// returns the column after it.
func (r *rows) drawText(c canvas.Canvas, s model.Span) int {
	x := 0
	cuts := r.cuts(s)
	for i := 1; i < len(cuts); i++ {
		part := model.Span{Start: cuts[i-1], End: cuts[i]}
		if part.Len() > 0 {
			x = c.Text(x, 0, r.article.Slice(part), r.style(part))
		}
	}
	return x
}

// cuts are the offsets at which the style may change inside a row.
func (r *rows) cuts(s model.Span) []int {
	cuts := []int{s.Start, s.End}
	add := func(t model.Span) {
		for _, at := range []int{t.Start, t.End} {
			if at > s.Start && at < s.End {
				cuts = append(cuts, at)
			}
		}
	}
	if r.pane.marks(s) {
		for _, t := range r.pane.place.Spans {
			add(t)
		}
	}
	all := r.article.Omitted
	for i := sort.Search(len(all), func(i int) bool { return all[i].End > s.Start }); i < len(all) && all[i].Start < s.End; i++ {
		add(all[i].Span)
	}
	sort.Ints(cuts)
	return cuts
}

// style is that of a part of the text that lies on one side of every cut.
func (r *rows) style(s model.Span) uv.Style {
	t := r.pane.Env().Theme
	switch {
	case r.pane.marks(s):
		return t.Span
	case r.omissionFrom(s) != nil:
		return t.Dim
	}
	return t.Text
}

// omitted reports that all of the span is left out of the analysis.
func (r *rows) omitted(s model.Span) bool {
	o := r.omissionFrom(s)
	return o != nil && s.Len() > 0 && o.Holds(s)
}
