package ui

import (
	"parley/model"
	"parley/model/analysis"
	"parley/ui/layout"
	"parley/ui/pane"
	"parley/ui/pane/source"
	"parley/ui/scope"
)

// replace shows another analysis of the articles. The reader stays at the same
// subject, pane and line; where that line is gone, at the nearest one.
func (m *Model) replace(now loadedMsg, x analysis.Correction) {
	sel := m.index.Selection()
	m.near = [layout.Count]*pane.Place{layout.Timeline: m.timeline.Place(), layout.Quotes: m.quotes.Place()}
	if !sameFiles(m.corpus, now.corpus) { // no offset can be trusted
		m.source, m.history, m.near = source.Pane{}, nil, [layout.Count]*pane.Place{}
	}
	m.kept[sel] = m.choice()
	m.corpus, m.findable, m.same, m.scope = now.corpus, now.items, now.same, nil
	m.overlay, m.input, m.searches = nil, nil, [layout.Count]search{}
	m.edition++
	clear(m.pages)
	clear(m.briefs)
	m.index.Show(now.index)
	m.refresh = true
	m.showTray()
	if m.index.Choose(sel) || sel.Kind != scope.Actor {
		return
	}
	for i := range m.corpus.Actors {
		if a := &m.corpus.Actors[i]; a.Name == x.Is { // into which it was merged
			m.index.Choose(scope.Selection{Kind: scope.Actor, ID: string(a.ID)})
			return
		}
	}
}

// sameFiles reports whether two corpora are of the same articles, to the byte.
func sameFiles(a, b *model.Corpus) bool {
	if len(a.Articles) != len(b.Articles) {
		return false
	}
	for i, x := range a.Articles {
		if y := b.Articles[i]; x.ID != y.ID || x.Text != y.Text {
			return false
		}
	}
	return true
}
