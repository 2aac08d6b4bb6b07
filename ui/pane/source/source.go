// Package source is the pane that shows an article as it was read: what is
// known of it, its text with line numbers, the parts that are left out of the
// analysis, and the exact place that another pane points at.
package source

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"parley/model"
	"parley/ui/canvas"
	"parley/ui/keymap"
	"parley/ui/pane"
	"parley/ui/words"
)

// Pane is the Source. The zero Pane is empty.
type Pane struct {
	pane.List
	layout *Layout
	place  pane.Place // what is highlighted
	anchor int        // the offset last jumped to, while the reader is on its row
	width  int
	height int
}

// Needs returns the layout that the pane lacks for the article and its size,
// as work to be done outside of the reader's loop; nil when it lacks none.
func (p *Pane) Needs(a *model.Article) func() *Layout {
	env, width := p.Env(), p.width-pane.Gutter
	if a == nil || env.Theme == nil || p.layout != nil && p.layout.article == a && p.layout.width == width && p.layout.env.Method == env.Method {
		return nil
	}
	return func() *Layout { return Break(a, width, env) }
}

// Use shows a layout. The reader stays at the same place of the text.
func (p *Pane) Use(l *Layout) {
	row, at := p.Row(), p.At()
	same := p.layout != nil && p.layout.article.ID == l.article.ID
	p.layout = l
	p.SetRows(&rows{Layout: l, pane: p}, "")
	if same {
		p.anchor = at
		p.Put(l.row(at), min(row, max(p.height-1-beyond, 0)))
	} else {
		p.show()
	}
}

// Show goes to a place in the article that the layout is of.
func (p *Pane) Show(place pane.Place) {
	p.place = place
	if p.layout != nil && p.layout.article.ID == place.Article {
		p.show()
	}
}

// Shows reports that the pane was last sent to this very place.
func (p *Pane) Shows(place pane.Place) bool {
	return p.place.Article == place.Article && slices.Equal(p.place.Spans, place.Spans)
}

// Pointed is the place that the pane was last sent to.
func (p *Pane) Pointed() pane.Place { return p.place }

// Return goes back to a place that the pane was sent to before, and to where
// the reader was in that article.
func (p *Pane) Return(place pane.Place, at int) {
	p.place = place
	if p.layout != nil && p.layout.article.ID == place.Article {
		p.Jump(at)
	}
}

// Wanted is the article of the place that the pane was last sent to.
func (p *Pane) Wanted() model.ArticleID { return p.place.Article }

// show brings the highlighted place into sight, a third down the pane.
func (p *Pane) show() {
	if len(p.place.Spans) == 0 || p.place.Article != p.layout.article.ID {
		p.Do(top)
		return
	}
	p.anchor = p.place.Spans[0].Start
	p.Put(p.layout.row(p.anchor), p.height/3)
}

// Article is the article shown, or nil.
func (p *Pane) Article() *model.Article {
	if p.layout == nil {
		return nil
	}
	return p.layout.article
}

// Title names the pane and the article.
func (p *Pane) Title() string {
	if a := p.Article(); a != nil {
		return "Source " + words.ShortID(a.ID)
	}
	return "Source"
}

// Count says which line of the text the reader is at.
func (p *Pane) Count() string {
	a := p.Article()
	if a == nil {
		return ""
	}
	return fmt.Sprintf("line %d/%d", a.Line(p.At()), a.Line(len(a.Text)))
}

// Resize gives the pane its size.
func (p *Pane) Resize(width, height int, env pane.Env) {
	p.width, p.height = width, height
	p.Flat = true
	p.List.Resize(width, height, env)
}

// Do carries out an intent to move; Left and Right go from sentence to sentence.
func (p *Pane) Do(i keymap.Intent) bool {
	switch i {
	case keymap.Left:
		p.sentence(-1)
	case keymap.Right:
		p.sentence(1)
	default:
		return p.List.Do(i)
	}
	return true
}

// sentence points at the sentence before or after the one the reader is at.
func (p *Pane) sentence(direction int) {
	a := p.Article()
	if a == nil || len(a.Sentences) == 0 {
		return
	}
	at := p.At()
	n := a.SentenceAt(at)
	if n < len(a.Sentences) && a.Sentences[n].Start > at && direction > 0 {
		n-- // between two sentences
	}
	n = max(min(n+direction, len(a.Sentences)-1), 0)
	p.place = *pane.At(a.ID, a.Sentences[n].Span)
	p.Jump(a.Sentences[n].Start)
}

// Margin is the column at which text begins.
func (p *Pane) Margin() int {
	if p.layout == nil {
		return pane.Gutter
	}
	return pane.Gutter + p.layout.numberWidth() + 2
}

// Draw draws the pane.
func (p *Pane) Draw(c canvas.Canvas, focused bool) {
	if p.layout == nil {
		c.Fit(pane.Gutter, 0, c.Width(), "Choose a line to see it in its source.", p.Env().Theme.Label)
		return
	}
	p.List.Draw(c, focused)
}

// At is the offset of the text at which the reader is.
func (p *Pane) At() int {
	i, ok := p.Cursor()
	if !ok {
		return 0
	}
	if p.layout.row(p.anchor) == i {
		return p.anchor
	}
	return p.layout.lines[i].span.Start
}

// beyond is the number of rows that are shown below a place jumped to, so that
// what stands there is seen to its end.
const beyond = 3

// Jump goes to an offset of the text.
func (p *Pane) Jump(offset int) {
	if p.layout == nil {
		return
	}
	p.anchor = offset
	row := p.layout.row(offset)
	p.List.Jump(row)
	if last := p.height - 1 - beyond; last > 0 && p.Row() > last {
		p.Put(row, last)
	}
}

// maxHits bounds the places that a search finds: nobody steps through more.
const maxHits = 10_000

// Finder searches the text of the article.
func (p *Pane) Finder(query string) func() []int {
	a := p.Article()
	return func() []int {
		var found []int
		for at := 0; a != nil && len(found) < maxHits; {
			i, size := canvas.IndexFold(a.Text, query, at)
			if i < 0 {
				break
			}
			found = append(found, i)
			at = i + size
		}
		return found
	}
}

// Place is the highlighted place when the reader is at it, and otherwise the
// sentence under the cursor.
func (p *Pane) Place() *pane.Place {
	a := p.Article()
	i, ok := p.Cursor()
	if a == nil || !ok || p.layout.lines[i].own != "" {
		return nil
	}
	here := p.layout.lines[i].span
	if p.marks(here) {
		return &p.place
	}
	if n, _, ok := a.SentencesIn(here); ok {
		return pane.At(a.ID, a.Sentences[n].Span)
	}
	return pane.At(a.ID, here)
}

// marks reports whether a part of the highlighted place lies in the span.
func (p *Pane) marks(s model.Span) bool {
	if p.place.Article != p.layout.article.ID {
		return false
	}
	i := sort.Search(len(p.place.Spans), func(i int) bool { return p.place.Spans[i].End > s.Start })
	return i < len(p.place.Spans) && p.place.Spans[i].Overlaps(s)
}

// Detail says which place the reader is at, for a citation.
func (p *Pane) Detail() string {
	place := p.Place()
	if place == nil || len(place.Spans) == 0 {
		return ""
	}
	parts := []string{words.Place(p.layout.article, place.Spans[0])}
	if o := p.layout.omissionFrom(place.Spans[0]); o != nil {
		parts = append(parts, "not analysed: "+o.Reason)
	}
	if about := words.Document(p.layout.article); about != "" {
		parts = append(parts, about)
	}
	return strings.Join(parts, " · ")
}
