package ui

import (
	"parley/ui/keymap"
	"parley/ui/layout"
	"parley/ui/pane"
	"parley/ui/scope"
)

// visit is where a reader was.
type visit struct {
	state  layout.State
	sel    scope.Selection
	chosen chosen
	place  pane.Place // what the Source pointed at
	at     int        // and where in it the reader was

	overlay *overlay // over the panes; nil for none
}

// remember notes where the reader is, for back.
func (m *Model) remember() {
	m.history = append(m.history, visit{
		state: m.state, sel: m.index.Selection(), chosen: m.choice(),
		place: m.source.Pointed(), at: m.source.At(),
	})
}

// choice is which lines are chosen now.
func (m *Model) choice() chosen {
	return chosen{m.brief.Chosen(), m.timeline.Chosen(), m.quotes.Chosen()}
}

// back returns to where the reader was. Before that it ends a search; with
// nowhere to return to it ends the full screen, and then goes to the Index.
func (m *Model) back() {
	s := &m.searches[m.state.Focus]
	switch {
	case s.query != "":
		*s = search{}
	case len(m.history) > 0:
		last := len(m.history) - 1
		v := m.history[last]
		m.history = m.history[:last]
		m.returnTo(v)
	case m.state.Zoom:
		m.state.Zoom = false
	case m.state.Focus == layout.Index && m.loading != nil:
		m.stop()
	case m.state.Focus == layout.Index:
		m.message = "You are at the start. " + m.keys.Key(keymap.Quit) + " quits."
	default:
		m.focus(layout.Index)
	}
}

func (m *Model) returnTo(v visit) {
	wider := m.state.Wider
	m.state = v.state
	m.state.Wider = wider
	m.index.Choose(v.sel)
	m.kept[v.sel] = v.chosen
	if m.scope != nil && m.scope.Selection == v.sel {
		m.brief.Choose(v.chosen.brief)
		m.timeline.Choose(v.chosen.timeline)
		m.quotes.Choose(v.chosen.quotes)
	}
	m.source.Return(v.place, v.at)
	m.overlay = v.overlay
}
