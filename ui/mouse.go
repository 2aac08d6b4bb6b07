package ui

import (
	"image"

	tea "charm.land/bubbletea/v2"

	"parley/ui/keymap"
	"parley/ui/layout"
)

// wheelRows is how far one notch of the wheel scrolls.
const wheelRows = 3

// paneAt is the pane that is drawn at a point, and the point inside of it.
func (m *Model) paneAt(at image.Point) (p layout.Pane, in image.Point, ok bool) {
	for i, r := range m.plan.Panes {
		if at.In(r) {
			return layout.Pane(i), at.Sub(r.Min).Sub(image.Pt(0, titleRows)), true
		}
	}
	return 0, at, false
}

// click gives the keys to what is clicked, and chooses the line.
func (m *Model) click(at image.Point) tea.Cmd {
	switch {
	case m.corpus == nil || m.input != nil:
		return nil
	case m.overlay != nil:
		return m.clickOverlay(at)
	}
	for _, t := range m.tabs() {
		if at.In(t.at) {
			m.focus(t.pane)
			return nil
		}
	}
	if p, in, ok := m.paneAt(at); ok {
		m.focus(p)
		if in.Y >= 0 {
			m.panes()[p].Click(in.X, in.Y)
		}
	}
	return nil
}

// clickOverlay chooses a line of the overlay, or does what the chosen one is for;
// a click beside the overlay leaves it.
func (m *Model) clickOverlay(at image.Point) tea.Cmd {
	o, body := m.overlay, m.overlayBody()
	switch {
	case !at.In(m.overlayBox()):
		m.overlay = nil
	case at.In(body):
		was := o.list.Chosen()
		o.list.Click(at.X-body.Min.X, at.Y-body.Min.Y)
		if was != "" && o.list.Chosen() == was {
			return m.doOverlay(keymap.Choose)
		}
	}
	return nil
}

// wheel scrolls what the mouse is over.
func (m *Model) wheel(msg tea.MouseWheelMsg) {
	rows := map[tea.MouseButton]int{tea.MouseWheelUp: -wheelRows, tea.MouseWheelDown: wheelRows}[msg.Button]
	switch {
	case m.corpus == nil:
	case m.overlay != nil:
		m.overlay.list.Scroll(rows)
	default:
		if p, _, ok := m.paneAt(image.Pt(msg.X, msg.Y)); ok {
			m.panes()[p].Scroll(rows)
		}
	}
}
