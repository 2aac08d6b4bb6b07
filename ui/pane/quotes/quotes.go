// Package quotes is the pane that shows who said what, how the speaker was
// found, and what a reader must know to weigh it.
package quotes

import (
	"strconv"
	"strings"

	"parley/model"
	"parley/ui/canvas"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/words"
)

// Pane is the Quotes pane. The zero Pane is empty.
type Pane struct {
	pane.List
	data *Data
}

// Data is the statements of one scope, made outside of the reader's loop.
type Data struct {
	scope *scope.Scope
	rows  []row
}

// row is a statement, or a heading when it has none.
type row struct {
	heading   string
	statement *model.Statement
	id        string
}

// Of prepares the statements of a scope in the order of the articles: those
// of the actor first, then those of others on the actor.
func Of(s *scope.Scope) *Data {
	d := &Data{scope: s}
	if s.Kind == scope.Actor {
		d.add("What "+s.Name+" said", s.Spoken)
		d.add("What others said of "+s.Name, s.About)
		return d
	}
	d.add("", s.Spoken)
	return d
}

func (d *Data) add(heading string, statements []*model.Statement) {
	if heading != "" && len(statements) > 0 {
		d.rows = append(d.rows, row{heading: heading, id: "#" + heading})
	}
	for _, st := range statements {
		w := st.Whole()
		id := string(st.Article) + "/" + strconv.Itoa(w.Start) + "/" + strconv.Itoa(w.End)
		d.rows = append(d.rows, row{statement: st, id: id})
	}
}

// Show shows statements; the one with the given id is chosen.
func (p *Pane) Show(d *Data, chosen string) {
	p.data, p.Spaced = d, true
	p.SetRows(newRows(d, &p.List), chosen)
}

// Title names the pane.
func (p *Pane) Title() string { return "Quotes" }

// Draw draws the pane.
func (p *Pane) Draw(c canvas.Canvas, focused bool) {
	if p.Len() == 0 {
		c.Fit(pane.Gutter, 0, c.Width(), "No statements here.", p.Env().Theme.Label)
		return
	}
	p.List.Draw(c, focused)
}

// Detail says where the statement stands, and why it is taken for what it is.
func (p *Pane) Detail() string {
	st := p.Statement()
	if st == nil {
		return ""
	}
	parts := []string{words.At(p.data.scope.Corpus, st.Article, st.Whole().Start)}
	for _, why := range []struct{ what, why string }{
		{"speaker", st.Why.Speaker}, {"cue", st.Why.Cue}, {"words", st.Why.Span},
	} {
		if why.why != "" {
			parts = append(parts, why.what+": "+words.Fold(why.why))
		}
	}
	return strings.Join(parts, " · ")
}

// Statement is the chosen one, or nil.
func (p *Pane) Statement() *model.Statement {
	if i, ok := p.Cursor(); ok {
		return p.data.rows[i].statement
	}
	return nil
}
