package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/ui/layout"
	"parley/ui/scope"
	"parley/ui/words"
)

// composer returns the work of writing the brief of a scope, compared with the
// reader's last look. Its error says why that could not be done.
func (m *Model) composer() func(*scope.Scope) (*briefs.Brief, error) {
	write, state := m.write, m.opt.State
	return func(s *scope.Scope) (*briefs.Brief, error) {
		subject, ok := subjectOf(s)
		if !ok || state == nil || subject == briefs.TraySubject {
			return write(s, nil), nil
		}
		since, err := state.Baseline(subject)
		return write(s, since), err
	}
}

// followLook remembers a brief once the reader has looked at it: when the
// Brief has the keys.
func (m *Model) followLook() tea.Cmd {
	if m.opt.State == nil || m.scope == nil || m.state.Focus != layout.Brief || m.scope.Kind == scope.Tray {
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

// changed lists what is new in the brief on screen since the last look.
func (m *Model) changed() {
	if m.scope == nil || m.scope.Kind != scope.Actor && m.scope.Kind != scope.Theme {
		m.message = "Choose an actor or a theme in the Index first: what changed is told of them."
		return
	}
	b := m.briefs[subjectKey(m.scope)]
	if b == nil {
		m.message = "The brief of " + m.scope.Name + " is still being written."
		return
	}
	for i := range b.Sections {
		if s := &b.Sections[i]; s.ID == "changed" {
			m.overlay = newOverlay(b.Subject.Name, changes(s))
			return
		}
	}
	m.message = "Nothing is known of your last look at " + m.scope.Name + "."
}

// changes are the notes of the section that tells what changed.
func changes(s *briefs.Section) []item {
	items := []item{{left: s.Heading}}
	for _, n := range s.Notes {
		items = append(items, item{left: words.Fold(n), search: strings.ToLower(n)})
	}
	if s.More > 0 {
		items = append(items, item{left: "and " + words.Plural(s.More, "more change"), search: "more"})
	}
	return items
}
