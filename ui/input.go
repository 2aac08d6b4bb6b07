package ui

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"parley/model/clean"
	"parley/ui/keymap"
)

// input is a line that the reader types.
type input struct {
	label string
	text  string
	from  int                  // where the reader was when a search was started
	done  func(string) tea.Cmd // takes the answer to a question; nil of a search
}

// maxInput bounds what is typed or pasted, in bytes.
const maxInput = 200

// edit changes the text as a key says; false when the key does not edit.
func (i *input) edit(msg tea.KeyPressMsg) bool {
	switch msg.String() {
	case "backspace":
		_, n := utf8.DecodeLastRuneInString(i.text)
		i.text = i.text[:len(i.text)-n]
	case "ctrl+w":
		i.text = i.text[:strings.LastIndex(strings.TrimRight(i.text, " "), " ")+1]
	case "ctrl+u":
		i.text = ""
	default:
		return msg.Text != "" && i.add(msg.Text)
	}
	return true
}

// add puts a text at the end.
func (i *input) add(s string) bool {
	s = clean.Line(s)
	if len(i.text)+len(s) > maxInput {
		return false
	}
	i.text += s
	return true
}

// ask lets the reader type the answer to a question.
func (m *Model) ask(label, text string, done func(string) tea.Cmd) {
	m.input = &input{label: label, text: clean.Line(text), done: done}
}

// doAnswer carries out an intent while an answer is typed.
func (m *Model) doAnswer(i keymap.Intent) tea.Cmd {
	asked := m.input
	switch i {
	case keymap.Close:
		m.input = nil
	case keymap.Choose:
		m.input = nil
		return asked.done(strings.TrimSpace(asked.text))
	}
	return nil
}

// edit types a key into what is being typed.
func (m *Model) edit(msg tea.KeyPressMsg) tea.Cmd {
	return m.typing(func(i *input) bool { return i.edit(msg) })
}

// typed types a pasted text.
func (m *Model) typed(text string) tea.Cmd {
	return m.typing(func(i *input) bool { return i.add(text) })
}

func (m *Model) typing(change func(*input) bool) tea.Cmd {
	switch {
	case m.overlay != nil:
		if change(&m.overlay.input) {
			return m.filter()
		}
	case m.input != nil:
		if change(m.input) && m.input.done == nil {
			return m.find(m.input.text)
		}
	}
	return nil
}
