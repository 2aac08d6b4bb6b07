package ui

import (
	tea "charm.land/bubbletea/v2"

	"parley/ui/keymap"
	"parley/ui/layout"
	"parley/ui/pane/index"
	"parley/ui/theme"
)

// scopeOfKeys is what the keys mean at the moment.
func (m *Model) scopeOfKeys() keymap.Scope {
	switch {
	case m.corpus == nil:
		return keymap.Loading
	case m.input != nil || m.overlay != nil:
		return keymap.Typing
	}
	return keymap.Reading
}

// key carries out what a key means, or types it.
func (m *Model) key(msg tea.KeyPressMsg) tea.Cmd {
	m.message = ""
	in := m.scopeOfKeys()
	intent := m.keys.Find(msg.String(), in)
	switch {
	case in == keymap.Loading:
		return m.doLoading(intent)
	case in == keymap.Typing && intent == keymap.None:
		return m.edit(msg)
	case m.overlay != nil:
		return m.doOverlay(intent)
	case m.input != nil:
		return m.doInput(intent)
	}
	return m.do(intent)
}

func (m *Model) doLoading(i keymap.Intent) tea.Cmd {
	switch i {
	case keymap.Quit:
		return tea.Quit
	case keymap.Suspend:
		return tea.Suspend
	case keymap.Close:
		m.loading.cancel()
	}
	return nil
}

// do carries out an intent: the focused pane comes first.
func (m *Model) do(i keymap.Intent) tea.Cmd {
	if m.loading != nil && i != keymap.Back {
		m.loading.asked = false
	}
	if m.focused().Do(i) {
		return nil
	}
	switch i {
	case keymap.NextPane:
		m.focus((m.state.Focus + 1) % layout.Pane(layout.Count))
	case keymap.PreviousPane:
		m.focus((m.state.Focus + layout.Pane(layout.Count) - 1) % layout.Pane(layout.Count))
	case keymap.PaneIndex, keymap.PaneBrief, keymap.PaneTimeline, keymap.PaneQuotes, keymap.PaneSource:
		m.focus(layout.Pane(i - keymap.PaneIndex))
	case keymap.Themes:
		m.index.Open(index.Themes)
		m.focus(layout.Index)
	case keymap.Open:
		m.open()
	case keymap.Back:
		m.back()
	case keymap.Zoom:
		if layout.OnePane(m.width) {
			m.message = "One pane has the full screen already."
		} else {
			m.state.Zoom = !m.state.Zoom
		}
	case keymap.Wider:
		m.widen(step)
	case keymap.Narrower:
		m.widen(-step)
	default:
		return m.doMore(i)
	}
	return nil
}

// doMore carries out the intents that leave the panes where they are.
func (m *Model) doMore(i keymap.Intent) tea.Cmd {
	switch i {
	case keymap.Search:
		m.startSearch()
	case keymap.NextMatch:
		m.nextMatch(1)
	case keymap.PreviousMatch:
		m.nextMatch(-1)
	case keymap.Find:
		m.openFinder()
	case keymap.Help:
		m.openHelp()
	case keymap.Copy:
		return m.copy()
	case keymap.Export:
		return m.export()
	case keymap.Verify:
		return m.verify()
	case keymap.Collect:
		return m.collectLine()
	case keymap.LineUp:
		return m.moveLine(-1)
	case keymap.LineDown:
		return m.moveLine(1)
	case keymap.CorrectActor:
		m.correctActor()
	case keymap.CorrectLine:
		m.correctLine()
	case keymap.Withdraw:
		return m.withdraw()
	case keymap.Outside:
		return m.openOutside()
	case keymap.Standing:
		return m.standing()
	case keymap.Changed:
		return m.changed()
	case keymap.Explain:
		m.explain()
	case keymap.Mouse:
		m.toggleMouse()
	case keymap.Colours:
		m.nextTheme()
	case keymap.Suspend:
		return tea.Suspend
	case keymap.Quit:
		return m.quit()
	}
	return nil
}

// open goes from the Index to the Brief, and from a line to its source.
func (m *Model) open() {
	switch {
	case m.state.Focus == layout.Index && m.index.Place() == nil:
		m.remember()
		m.focus(layout.Brief)
	case m.state.Focus == layout.Source:
		m.message = "This is the source itself. " + m.keys.Key(keymap.Back) + " goes back to where you were."
	case m.focused().Place() == nil:
		m.message = "This line has no source to open."
	default:
		m.remember()
		m.focus(layout.Source)
	}
}

// step is how many columns wider or narrower a key makes a pane.
const step = 4

func (m *Model) widen(columns int) {
	if len(m.plan.Walls) == 0 {
		m.message = "One pane has the whole width: there is nothing to make wider or narrower."
		return
	}
	column := map[layout.Pane]int{layout.Index: layout.IndexColumn, layout.Brief: layout.BriefColumn}
	c, ok := column[m.state.Focus]
	if !ok {
		c = layout.EvidenceColumn
	}
	m.state.Wider[c] += columns
}

func (m *Model) toggleMouse() {
	m.noMouse = !m.noMouse
	m.message = "The mouse is parley's: click to choose, wheel to scroll."
	if m.noMouse {
		m.message = "The mouse is the terminal's: drag to select text. " + m.keys.Key(keymap.Mouse) + " takes it back."
	}
}

func (m *Model) nextTheme() {
	next := map[theme.Name]theme.Name{theme.Dark: theme.Light, theme.Light: theme.Mono, theme.Mono: theme.Dark}
	m.auto = false
	m.env.Theme = theme.New(next[m.env.Theme.Name], m.opt.Plain)
	m.message = "Colours: " + string(m.env.Theme.Name)
}
