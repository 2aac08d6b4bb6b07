package ui

import (
	"fmt"
	"sort"

	tea "charm.land/bubbletea/v2"

	"parley/ui/keymap"
	"parley/ui/layout"
)

// search is a search in one pane.
type search struct {
	query string
	hits  []int // in the measure of the pane
	at    int   // the number of the hit that the reader is at
	done  bool  // the hits are those of the query
}

// foundMsg brings the hits of a search.
type foundMsg struct {
	pane  layout.Pane
	query string
	hits  []int
}

// startSearch lets the reader type what to search for.
func (m *Model) startSearch() {
	m.input = &input{label: "/", from: m.focused().At()}
}

// doInput carries out an intent while a search is typed.
func (m *Model) doInput(i keymap.Intent) tea.Cmd {
	if m.input.done != nil {
		return m.doAnswer(i)
	}
	switch i {
	case keymap.Choose:
		m.input = nil
	case keymap.Close:
		m.focused().Jump(m.input.from)
		m.searches[m.state.Focus] = search{}
		m.input = nil
	case keymap.Down:
		m.nextMatch(1)
	case keymap.Up:
		m.nextMatch(-1)
	}
	return nil
}

// find searches the focused pane, beside the reader's loop.
func (m *Model) find(query string) tea.Cmd {
	at := m.state.Focus
	m.searches[at] = search{query: query}
	if query == "" {
		return nil
	}
	run := m.focused().Finder(query)
	return func() tea.Msg { return foundMsg{at, query, run()} }
}

// found goes to the first hit from where the search was started.
func (m *Model) found(msg foundMsg) {
	s := &m.searches[msg.pane]
	if s.query != msg.query || s.done {
		return
	}
	s.hits, s.done = msg.hits, true
	if len(s.hits) == 0 {
		return
	}
	p := m.panes()[msg.pane]
	from := p.At()
	if m.input != nil && m.input.done == nil {
		from = m.input.from
	}
	s.at = sort.SearchInts(s.hits, from) % len(s.hits)
	p.Jump(s.hits[s.at])
}

// nextMatch goes to the next hit or the one before, around the ends.
func (m *Model) nextMatch(direction int) {
	s := &m.searches[m.state.Focus]
	n := len(s.hits)
	if n == 0 {
		if s.query == "" {
			m.message = "Nothing is being searched for: " + m.keys.Key(keymap.Search) + " starts a search."
		}
		return
	}
	s.at = (s.at + direction + n) % n
	m.focused().Jump(s.hits[s.at])
}

// count says how many places were found: "3 of 12 found".
func (s *search) count() string {
	switch {
	case s.query == "" || !s.done:
		return ""
	case len(s.hits) == 0:
		return "not found"
	}
	return fmt.Sprintf("%d of %d found", s.at+1, len(s.hits))
}
