package ui

import (
	"fmt"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/model"
	"parley/model/clean"
	"parley/ui/layout"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/words"
)

// messageMsg is shown in the last line until the next key.
type messageMsg string

// verifiedMsg brings the result of verifying a brief.
type verifiedMsg struct {
	name    string
	verdict Verdict
	err     error
}

// copy sends the chosen line with its citation to the clipboard. Whether it
// arrived no terminal tells, so the message says what was done.
func (m *Model) copy() tea.Cmd {
	place := m.focused().Place()
	if place == nil {
		m.message = "This line has no text to copy: choose one with a source."
		return nil
	}
	text := m.cited(*place)
	if text == "" {
		return nil
	}
	m.message = "Sent to the terminal's clipboard (OSC 52), with its citation."
	native := m.opt.Clipboard
	if native == nil {
		return tea.SetClipboard(text)
	}
	return tea.Batch(tea.SetClipboard(text), func() tea.Msg {
		if err := native(text); err != nil {
			return messageMsg("Sent to the terminal's clipboard (OSC 52) only: " + err.Error())
		}
		return messageMsg("Copied, with its citation.")
	})
}

// cited is the text of a place and where it stands. Parts that do not follow
// each other are joined by points in brackets.
func (m *Model) cited(p pane.Place) string {
	a := m.corpus.Article(p.Article)
	if a == nil || len(p.Spans) == 0 {
		return ""
	}
	var parts []string
	for _, s := range p.Spans {
		parts = append(parts, words.Fold(a.Slice(s)))
	}
	return clean.Line(marked(strings.Join(parts, " […] ")) + " (" + words.Citation(a, extent(p.Spans)) + ")")
}

// extent is the span from the first of some spans to the last.
func extent(spans []model.Span) model.Span {
	return model.Span{Start: spans[0].Start, End: spans[len(spans)-1].End}
}

// marked puts a text in quotation marks, unless it opens with its own.
func marked(s string) string {
	if r, _ := utf8.DecodeRuneInString(s); strings.ContainsRune("“”\"‘’'«»", r) {
		return s
	}
	return "“" + s + "”"
}

// subject is whom or what the brief on screen is about; false, with a message,
// when there is none.
func (m *Model) subject() (briefs.Subject, bool) {
	if m.scope != nil {
		if s, ok := subjectOf(m.scope); ok {
			return s, true
		}
	}
	m.message = "Choose an actor or a theme in the Index first: only they have a brief."
	return briefs.Subject{}, false
}

// subjectOf is what the brief of a scope is about; false when it has none.
func subjectOf(s *scope.Scope) (briefs.Subject, bool) {
	switch s.Kind {
	case scope.Actor, scope.Theme:
		return briefs.Subject{Kind: string(s.Kind), ID: s.ID, Name: s.Name}, true
	case scope.Tray:
		return briefs.TraySubject, true
	}
	return briefs.Subject{}, false
}

func (m *Model) export() tea.Cmd {
	s, ok := m.subject()
	if !ok || !m.whole() {
		return nil
	}
	m.message = "Exporting the brief of " + s.Name + " …"
	run, corpus := m.opt.Export, m.corpus
	return m.queue(func() tea.Msg { // after the tray is kept as it is now
		path, err := run(corpus, s)
		if err != nil {
			return messageMsg("Not exported: " + err.Error())
		}
		return messageMsg("Exported to " + path)
	})
}

func (m *Model) verify() tea.Cmd {
	s, ok := m.subject()
	if !ok || !m.whole() {
		return nil
	}
	m.message = "Verifying the brief of " + s.Name + " …"
	run, corpus := m.opt.Verify, m.corpus
	return m.queue(func() tea.Msg {
		v, err := run(corpus, s)
		return verifiedMsg{s.Name, v, err}
	})
}

// verified says how the verifying went; faults are listed.
func (m *Model) verified(msg verifiedMsg) {
	switch v := msg.verdict; {
	case msg.err != nil:
		m.message = "Not verified: " + msg.err.Error()
	case len(v.Faults) == 0:
		m.message = fmt.Sprintf("Verified: %s of the brief of %s found again, word for word.", words.Plural(v.Extracts, "extract"), msg.name)
	default:
		items := []item{{left: fmt.Sprintf("%d of %s not found as they stand:", len(v.Faults), words.Plural(v.Extracts, "extract"))}}
		for _, f := range v.Faults {
			items = append(items, item{left: f, search: strings.ToLower(f)})
		}
		m.message = ""
		m.overlay = newOverlay("Verify "+msg.name, items)
	}
}

// titled are the panes whose title names what they are about.
func titled(p layout.Pane) bool { return p != layout.Index && p != layout.Source }
