package ui

import (
	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/ui/layout"
	"parley/ui/scope"
)

// composer returns the work of writing the brief of a scope, compared with the
// reader's last look. Its error says why that could not be done.
func (m *Model) composer() func(*scope.Scope) (*briefs.Brief, error) {
	write, state, partial := m.write, m.opt.State, m.partial()
	return func(s *scope.Scope) (*briefs.Brief, error) {
		subject, ok := subjectOf(s)
		if !ok || state == nil || partial || subject == briefs.TraySubject {
			return write(s, briefs.Options{}), nil
		}
		since, err := state.Baseline(subject)
		return write(s, briefs.Options{Since: since}), err
	}
}

// followLook remembers a brief once the reader has looked at it: when the
// Brief has the keys.
func (m *Model) followLook() tea.Cmd {
	if m.opt.State == nil || m.partial() || m.scope == nil || m.state.Focus != layout.Brief || m.scope.Kind == scope.Tray {
		return nil
	}
	key := subjectKey(m.scope)
	b := m.briefs[key]
	if b == nil || m.looked[key] {
		return nil
	}
	m.looked[key] = true
	state, corpus := m.opt.State, m.corpus
	return m.queue(func() tea.Msg {
		if err := state.Remember(corpus, b); err != nil {
			return messageMsg("This look is not remembered: " + err.Error())
		}
		return nil
	})
}
