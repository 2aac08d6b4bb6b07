package ui

import (
	tea "charm.land/bubbletea/v2"

	"parley/ui/keymap"
)

// A chore is work on what is kept outside of the reader. Chores are done one
// after the other, in the order in which they were asked for, and are finished
// before the reader quits.

// choreMsg says that the oldest chore is done, and brings what came of it.
type choreMsg struct{ result tea.Msg }

// queue adds a chore.
func (m *Model) queue(do func() tea.Msg) tea.Cmd {
	m.chores = append(m.chores, do)
	if len(m.chores) > 1 {
		return nil
	}
	return m.chore()
}

// chore does the oldest chore.
func (m *Model) chore() tea.Cmd {
	do := m.chores[0]
	return func() tea.Msg { return choreMsg{do()} }
}

// choreDone goes on with the next chore.
func (m *Model) choreDone(msg choreMsg) tea.Cmd {
	m.chores = m.chores[1:]
	result := func() tea.Msg { return msg.result }
	switch {
	case len(m.chores) > 0:
		return tea.Batch(result, m.chore())
	case m.leaving:
		return tea.Quit
	}
	return result
}

// quit leaves the reader when every chore is done; asked twice, at once.
func (m *Model) quit() tea.Cmd {
	if len(m.chores) == 0 || m.leaving {
		return tea.Quit
	}
	m.leaving = true
	m.message = "Keeping what you did … " + m.keys.Key(keymap.Quit) + " leaves at once."
	return nil
}
