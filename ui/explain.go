package ui

import (
	"strings"

	"parley/ui/words"
)

// explain shows all that is known of the chosen line in full: its words, why it
// is what it is, and its citation.
func (m *Model) explain() {
	p, place := m.focused(), m.focused().Place()
	var items []item
	add := func(text string) {
		if text = words.Fold(text); text != "" {
			items = append(items, item{left: text, search: strings.ToLower(text), place: place})
		}
	}
	if place != nil {
		add(m.cited(*place))
	}
	for part := range strings.SplitSeq(p.Detail(), " · ") {
		add(part)
	}
	if len(items) == 0 {
		m.message = "Nothing more is known of this line."
		return
	}
	m.overlay = newOverlay("This line", items)
}
