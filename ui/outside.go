package ui

import (
	tea "charm.land/bubbletea/v2"
)

// openOutside opens the file that the chosen line comes from, at its line, in
// another program.
func (m *Model) openOutside() tea.Cmd {
	place := m.focused().Place()
	if place == nil {
		place = m.scopePlace()
	}
	if place == nil {
		m.message = "This line comes from no file."
		return nil
	}
	a := m.corpus.Article(place.Article)
	if a == nil {
		return nil
	}
	line := 1
	if len(place.Spans) > 0 {
		line = a.Line(place.Spans[0].Start)
	}
	program, here := m.opt.Outside(a.Path, line)
	if program == nil {
		m.message = "No program is known that opens files: set EDITOR."
		return nil
	}
	done := func(err error) tea.Msg {
		if err != nil {
			return messageMsg("Not opened: " + err.Error())
		}
		return nil
	}
	if here {
		return tea.ExecProcess(program, done)
	}
	m.message = "Opening " + a.Path + " …"
	return func() tea.Msg { return done(program.Run()) }
}
