package ui

import (
	"parley/model"
	"parley/ui/layout"
	"parley/ui/pane"
	"parley/ui/pane/source"
	"parley/ui/scope"
)

// replace shows another analysis of the articles. The reader stays at the same
// subject, pane and line; where that line is gone, at the nearest one, and where
// that actor is gone, at the one whose its first mention is now, or else at the
// one of the given name.
func (m *Model) replace(now loadedMsg, name string) {
	sel := m.index.Selection()
	m.near = [layout.Count]*pane.Place{layout.Timeline: m.timeline.Place(), layout.Quotes: m.quotes.Place()}
	if !sameFiles(m.corpus, now.corpus) { // no offset can be trusted
		m.source, m.history, m.near = source.Pane{}, nil, [layout.Count]*pane.Place{}
	}
	m.kept[sel] = m.choice()
	was := m.corpus.Actor(model.ActorID(sel.ID))
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
	if a := successor(m.corpus, was, name); a != nil {
		m.index.Choose(scope.Selection{Kind: scope.Actor, ID: string(a.ID)})
	}
}

// successor is the actor that has the first mention of another one now, or else
// the one of the given name; nil when there is none.
func successor(c *model.Corpus, was *model.Actor, name string) *model.Actor {
	if was != nil && len(was.Mentions) > 0 {
		first := was.Mentions[0]
		for _, m := range c.Found(first.Article).Mentions {
			if m.Mention.Span == first.Span {
				return m.Actor
			}
		}
	}
	for i := range c.Actors {
		if a := &c.Actors[i]; a.Name == name {
			return a
		}
	}
	return nil
}

// sameFiles reports whether all articles of a corpus are in another one as they
// are, to the byte.
func sameFiles(a, b *model.Corpus) bool {
	for _, x := range a.Articles {
		if y := b.Article(x.ID); y == nil || x.Text != y.Text {
			return false
		}
	}
	return true
}
