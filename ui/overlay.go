package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parley/model"
	"parley/ui/canvas"
	"parley/ui/keymap"
	"parley/ui/layout"
	"parley/ui/pane"
	"parley/ui/pane/index"
	"parley/ui/scope"
)

// overlay is a list over the panes that can be searched by typing: the finder,
// the help, a report.
type overlay struct {
	title string
	input input
	items []item // all, in their order
	list  pane.List
	shown *entries
	asked int // the number of the newest filter
}

// item is one line of an overlay.
type item struct {
	left, right string
	keyed       bool   // left is a key, right what it does
	search      string // in lower case; empty for a heading
	// What is done when the item is chosen: going to a selection or a place, an
	// intent, or something of its own.
	sel    *scope.Selection
	place  *pane.Place
	intent keymap.Intent
	do     func() tea.Cmd
}

// filteredMsg brings the items that match what was typed.
type filteredMsg struct {
	asked int
	items []item
}

// newOverlay makes an overlay that shows all its items.
func newOverlay(title string, items []item) *overlay {
	o := &overlay{title: title, items: items}
	o.show(items)
	return o
}

func (o *overlay) show(items []item) {
	o.shown = &entries{items: items, list: &o.list}
	o.list.SetRows(o.shown, "")
}

// filter finds the items that hold every word typed: first those whose name
// starts with the first of them, then those with a word that starts so.
func (m *Model) filter() tea.Cmd {
	o := m.overlay
	o.asked++
	asked, items, words := o.asked, o.items, strings.Fields(strings.ToLower(o.input.text))
	return func() tea.Msg { return filteredMsg{asked, matching(items, words)} }
}

func matching(items []item, words []string) []item {
	if len(words) == 0 {
		return items
	}
	var first, second, rest []item
	for _, it := range items {
		switch {
		case !hasAll(it.search, words):
		case strings.HasPrefix(it.search, words[0]):
			first = append(first, it)
		case strings.Contains(it.search, " "+words[0]):
			second = append(second, it)
		default:
			rest = append(rest, it)
		}
	}
	return slices.Concat(first, second, rest)
}

func hasAll(s string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(s, w) {
			return false
		}
	}
	return true
}

func (m *Model) filtered(msg filteredMsg) {
	if m.overlay != nil && m.overlay.asked == msg.asked {
		m.overlay.show(msg.items)
	}
}

// doOverlay carries out an intent while an overlay is open.
func (m *Model) doOverlay(i keymap.Intent) tea.Cmd {
	o := m.overlay
	switch i {
	case keymap.Close:
		m.overlay = nil
	case keymap.Choose:
		if at, ok := o.list.Cursor(); ok { // and otherwise there is more to type
			m.overlay = nil
			return m.choose(o.shown.items[at], o)
		}
	default:
		o.list.Do(i)
	}
	return nil
}

// choose does what an item of an overlay is for. From a place in the source one
// comes back to the overlay.
func (m *Model) choose(it item, from *overlay) tea.Cmd {
	if it.sel != nil {
		m.remember()
		m.index.Choose(*it.sel)
		m.focus(layout.Brief)
	}
	if it.place != nil {
		m.remember()
		m.history[len(m.history)-1].overlay = from
		m.source.Show(*it.place)
		m.focus(layout.Source)
	}
	if it.do != nil {
		return it.do()
	}
	if it.intent != keymap.None {
		return m.do(it.intent)
	}
	return nil
}

// openHelp lists the keys; what is chosen is done.
func (m *Model) openHelp() {
	var items []item
	var group keymap.Group
	for _, b := range m.keys {
		if b.Scope == keymap.Loading {
			continue
		}
		if b.Group != group {
			group = b.Group
			items = append(items, item{left: string(group)})
		}
		it := item{left: b.Show, right: b.Help, keyed: true, search: strings.ToLower(b.Help + " " + b.Show)}
		if b.Scope&keymap.Reading != 0 {
			it.intent = b.Intent
		}
		items = append(items, it)
	}
	m.overlay = newOverlay("Keys", items)
}

// openFinder lists everything that one can go to or do.
func (m *Model) openFinder() { m.overlay = newOverlay("Find", m.findable) }

// findable lists the entries of the Index and the commands of a key table.
func findable(d *index.Data, keys keymap.Table) []item {
	var items []item
	for _, e := range d.Entries() {
		items = append(items, item{
			left: e.Name, right: string(e.Selection.Kind), search: strings.ToLower(e.Name + " " + e.Also), sel: &e.Selection,
		})
	}
	for _, b := range keys.Commands() {
		items = append(items, item{left: b.Help, right: b.Show, search: strings.ToLower(b.Help), intent: b.Intent})
	}
	return items
}

// entries shows items in a list.
type entries struct {
	items []item
	list  *pane.List
}

// Len is the number of items.
func (e *entries) Len() int { return len(e.items) }

// ID names an item.
func (e *entries) ID(i int) string { return e.items[i].left }

// Height is one line, or as many as it takes to say what a key does.
func (e *entries) Height(i, width int) int {
	switch it := e.items[i]; {
	case it.keyed:
		return len(e.wrap(it.right, width-keyColumn))
	case it.right == "":
		return len(e.wrap(it.left, width))
	}
	return 1
}

func (e *entries) wrap(text string, width int) []model.Span {
	return canvas.Wrap(text, width-1, e.list.Env().Method)
}

// line is one line of a text that was broken for a width.
func (e *entries) line(text string, width, n int) string {
	s := e.wrap(text, width)[n]
	return text[s.Start:s.End]
}

// Fixed holds for headings.
func (e *entries) Fixed(i int) bool { return e.items[i].search == "" }

// Place is none.
func (e *entries) Place(int) *pane.Place { return nil }

// Text is the item's own.
func (e *entries) Text(i int) string { return e.items[i].search }

// keyColumn is the width of the left column of two.
const keyColumn = 12

// DrawLine draws an item: a key and what it does, or a name and what it is.
func (e *entries) DrawLine(c canvas.Canvas, i, line int) {
	t, it := e.list.Env().Theme, e.items[i]
	switch {
	case it.search == "":
		c.Text(0, 0, e.line(it.left, c.Width(), line), t.Heading)
	case it.keyed:
		if line == 0 {
			c.Fit(0, 0, keyColumn-1, it.left, t.Heading)
		}
		c.Text(keyColumn, 0, e.line(it.right, c.Width()-keyColumn, line), t.Text)
	case it.right == "":
		c.Text(0, 0, e.line(it.left, c.Width(), line), t.Text)
	default:
		w := canvas.Width(it.right, e.list.Env().Method)
		c.Fit(0, 0, c.Width()-w-2, it.left, t.Text)
		c.Text(c.Width()-w-1, 0, it.right, t.Label)
	}
}
