// Package brief is the pane that shows the brief of what is chosen in the
// Index. Glamour draws it; every extract in it leads to its source.
package brief

import (
	"context"

	"parley/briefs"
	"parley/ui/canvas"
	"parley/ui/pane"
	"parley/ui/scope"
)

// Pane is the Brief. The zero Pane is empty.
type Pane struct {
	pane.List
	page   *Page
	width  int
	height int
}

// Key is what a page for the subject must be drawn for, to fit the pane and
// the analysis of that number.
func (p *Pane) Key(subject string, edition int) Key {
	env := p.Env()
	k := Key{Subject: subject, Edition: edition, Width: max(p.width-pane.Gutter-1, 10), Method: env.Method}
	if env.Theme != nil {
		k.Theme = env.Theme.Name
	}
	return k
}

// Has reports that the pane shows a page drawn for the key.
func (p *Pane) Has(k Key) bool { return p.page != nil && p.page.key == k }

// Key is what the page was drawn for.
func (p *Page) Key() Key { return p.key }

// Brief draws the brief of a scope.
func (k Key) Brief(ctx context.Context, s *scope.Scope, b *briefs.Brief, env pane.Env) *Page {
	return render(ctx, blocksOf(s, b, k.Compact), k, env)
}

// Facts draws what is known of an article, a notice, or all articles, which
// have no brief of their own.
func (k Key) Facts(ctx context.Context, s *scope.Scope, env pane.Env) *Page {
	return render(ctx, factsOf(s), k, env)
}

// Use shows a page. When it is of the same subject as the one before, the
// reader stays where he or she was.
func (p *Pane) Use(page *Page, chosen string) {
	row, place := 0, p.Place()
	if p.page != nil && p.page.key.Subject == page.key.Subject {
		chosen, row = p.Chosen(), p.Row()
	}
	p.page = page
	p.SetRows(&rows{page}, chosen)
	if row == 0 && page.key.Compact && p.Row() > p.height/2 {
		p.Put(p.List.At(), headingRows) // the first extract is in sight; the head is above
	}
	if row > 0 && p.Chosen() != chosen {
		p.Near(place)
	}
	if row > 0 {
		p.Put(p.List.At(), row)
	}
}

// headingRows is the height of the heading of a section.
const headingRows = 2

// Forget shows that a page is being drawn, unless it is already there.
func (p *Pane) Forget(subject string) {
	if p.page != nil && p.page.key.Subject != subject {
		p.page = nil
		p.SetRows(nil, "")
	}
}

// Title names the pane.
func (p *Pane) Title() string { return "Brief" }

// Resize gives the pane its size.
func (p *Pane) Resize(width, height int, env pane.Env) {
	p.width, p.height, p.Flat, p.Spaced = width, height, true, true
	p.List.Resize(width, height, env)
}

// Draw draws the pane.
func (p *Pane) Draw(c canvas.Canvas, focused bool) {
	if p.page == nil {
		c.Fit(pane.Gutter, 0, c.Width(), "Writing the brief …", p.Env().Theme.Label)
		return
	}
	p.List.Draw(c, focused)
}

// Detail says where the chosen line stands.
func (p *Pane) Detail() string {
	if b := p.block(); b != nil {
		return b.detail
	}
	return ""
}

func (p *Pane) block() *block {
	if i, ok := p.Cursor(); ok {
		return &p.page.blocks[i]
	}
	return nil
}

// rows shows a page in a list.
type rows struct{ *Page }

// Len is the number of blocks.
func (r *rows) Len() int { return len(r.blocks) }

// ID names a block.
func (r *rows) ID(i int) string { return r.blocks[i].id }

// Height is the number of lines that were drawn.
func (r *rows) Height(i, _ int) int { return len(r.drawn[i]) }

// Fixed holds for what has no source.
func (r *rows) Fixed(i int) bool { return r.blocks[i].place == nil }

// Text is the text of a block.
func (r *rows) Text(i int) string { return r.blocks[i].text }

// Place is the source of a block.
func (r *rows) Place(i int) *pane.Place { return r.blocks[i].place }

// DrawLine draws one line of a block.
func (r *rows) DrawLine(c canvas.Canvas, i, line int) { c.Cells(0, 0, r.drawn[i][line]) }
