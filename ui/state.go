package ui

import (
	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/model"
	"parley/ui/keymap"
	"parley/ui/layout"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/tray"
	"parley/ui/words"
)

// State keeps what the reader did from one session to the next. Its methods are
// called outside of the reader's loop.
type State interface {
	// Baseline is what was seen of a subject before this session; nil at the
	// first look.
	Baseline(briefs.Subject) (*briefs.Baseline, error)
	// Remember keeps what is seen of a subject now.
	Remember(*model.Corpus, *briefs.Brief) error
	// Tray returns the lines of the evidence tray.
	Tray() ([]briefs.Pick, error)
	// SetTray keeps the lines of the evidence tray.
	SetTray([]briefs.Pick) error
}

// trayMsg brings the lines of the evidence tray as they were left.
type trayMsg struct {
	picks []briefs.Pick
	err   error
}

// openTray reads the evidence tray, which also opens the state.
func (m *Model) openTray() tea.Cmd {
	state := m.opt.State
	if state == nil {
		return nil
	}
	return m.queue(func() tea.Msg {
		picks, err := state.Tray()
		return trayMsg{picks, err}
	})
}

// trayed takes up the tray as it was left.
func (m *Model) trayed(msg trayMsg) {
	if msg.err != nil {
		m.message = "The evidence tray cannot be used: " + msg.err.Error()
		return
	}
	m.trayOpen, m.picks = true, msg.picks
	m.showTray()
}

// showTray finds the lines of the tray in the articles, lists and marks them.
func (m *Model) showTray() {
	if m.corpus == nil || !m.trayOpen || m.partial() {
		return
	}
	m.env.Tray = tray.Of(m.corpus, m.picks)
	m.index.ShowTray(m.env.Tray)
	m.refresh = m.refresh || m.selected.Kind == scope.Tray
}

// setTray changes the tray and keeps it.
func (m *Model) setTray(picks []briefs.Pick) tea.Cmd {
	m.picks = picks
	m.showTray()
	state := m.opt.State
	return m.queue(func() tea.Msg {
		if err := state.SetTray(picks); err != nil {
			return messageMsg("The evidence tray is not kept: " + err.Error())
		}
		return nil
	})
}

// collectLine puts the chosen line into the tray, or takes it out.
func (m *Model) collectLine() tea.Cmd {
	switch {
	case !m.trayOpen:
		m.message = "The evidence tray is not open."
		return nil
	case !m.whole():
		return nil
	}
	if sel := m.index.Selection(); m.state.Focus == layout.Index && sel.Kind == scope.Tray {
		m.message = "Taken out of the evidence tray."
		return m.setTray(m.env.Tray.Remove(sel.ID))
	}
	place := m.focused().Place()
	if place == nil || len(place.Spans) == 0 {
		m.message = "This line cannot go into the evidence tray: choose one with a source."
		return nil
	}
	return m.toggle(*place)
}

// toggle puts a place into the tray, or takes it out.
func (m *Model) toggle(p pane.Place) tea.Cmd {
	a := m.corpus.Article(p.Article)
	if m.env.InTray(&p) {
		m.message = "Taken out of the evidence tray."
		return m.setTray(m.env.Tray.Take(a, p.Spans...))
	}
	picks, ok := m.env.Tray.Put(a, extent(p.Spans))
	if !ok {
		m.message = "This part of the article is not analysed, so it cannot be evidence."
		return nil
	}
	m.message = "In the evidence tray: " + words.Plural(len(picks), "line") + ". It is a list of the Index."
	return m.setTray(picks)
}

// moveLine moves the chosen line of the tray.
func (m *Model) moveLine(by int) tea.Cmd {
	sel := m.index.Selection()
	if m.state.Focus != layout.Index || sel.Kind != scope.Tray {
		m.message = m.keys.Key(keymap.LineUp) + " and " + m.keys.Key(keymap.LineDown) + " move lines of the evidence tray: go to its list in the Index first."
		return nil
	}
	picks, ok := m.env.Tray.Move(sel.ID, by)
	if !ok {
		return nil
	}
	cmd := m.setTray(picks)
	m.index.Choose(sel)
	return cmd
}
