// Package index is the pane that lists what there is: actors, themes,
// articles, and notices of what could not be read. What is chosen in it is
// what the other panes are about.
package index

import (
	"fmt"
	"image"
	"slices"

	"parley/model"
	"parley/ui/canvas"
	"parley/ui/keymap"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/tray"
)

// Section is one of the lists.
type Section int

// The sections that are always there. Notices and the evidence tray follow
// when there is anything in them.
const (
	Actors Section = iota
	Themes
	Articles
	notices
)

// Pane is the Index. The zero Pane is empty.
type Pane struct {
	sections []section
	open     Section
	env      pane.Env
	width    int
	height   int
}

// section is one list with its rows.
type section struct {
	name, short string
	mark        string // in place of the name where there is little room
	column      string // what the right-hand column counts
	list        *pane.List
	rows        *rows
}

// Data is the contents of the Index, made outside of the reader's loop.
type Data struct{ lists [4][]Entry }

// Entry is one line of the Index.
type Entry struct {
	Selection scope.Selection
	Name      string
	Also      string // other names, for a search
	right     string // the right-hand column
	detail    string
	place     *pane.Place // of a line of the tray
}

// Of prepares the Index of a corpus.
func Of(c *model.Corpus) *Data {
	return &Data{[4][]Entry{actors(c), themes(c), articles(c), problems(c)}}
}

// Entries are the lines of all sections.
func (d *Data) Entries() []Entry { return slices.Concat(d.lists[:]...) }

// Show shows the Index.
func (p *Pane) Show(d *Data) {
	p.sections = nil
	for i, s := range []section{
		{name: "Actors", short: "Act.", column: "said"},
		{name: "Themes", short: "Th.", column: "lines"},
		{name: "Articles", short: "Art.", column: "published"},
		{name: "Notices", mark: "!"},
	} {
		if Section(i) < notices || len(d.lists[i]) > 0 {
			p.add(s, d.lists[i])
		}
	}
	p.open = Actors
	for p.current().Len() == 0 && int(p.open) < len(p.sections)-1 {
		p.open++
	}
	p.Resize(p.width, p.height, p.env)
}

func (p *Pane) add(s section, entries []Entry) {
	s.list = &pane.List{}
	s.rows = &rows{entries, s.list}
	s.list.SetRows(s.rows, "")
	p.sections = append(p.sections, s)
}

// ShowTray shows the evidence tray as the last section; the line that was
// chosen stays chosen.
func (p *Pane) ShowTray(t *tray.Tray) {
	chosen, at := "", 0
	if n := len(p.sections) - 1; n >= 0 && p.sections[n].name == trayName {
		chosen, at = p.sections[n].list.Chosen(), p.sections[n].list.At()
		p.sections = p.sections[:n]
	}
	if entries := lines(t); len(entries) > 0 {
		p.add(section{name: trayName}, entries)
		l := p.sections[len(p.sections)-1].list
		if !l.Choose(chosen) {
			l.Jump(min(at, len(entries)-1))
		}
	}
	p.open = min(p.open, Section(max(len(p.sections)-1, 0)))
	p.Resize(p.width, p.height, p.env)
}

const trayName = "Tray"

// Open turns to a section.
func (p *Pane) Open(s Section) {
	if int(s) < len(p.sections) {
		p.open = s
	}
}

// Choose turns to what is selected; false when it is not there.
func (p *Pane) Choose(sel scope.Selection) bool {
	for i, s := range p.sections {
		for n, e := range s.rows.entries {
			if e.Selection == sel {
				p.open = Section(i)
				s.list.Jump(n)
				return true
			}
		}
	}
	return false
}

// Selection is what is chosen.
func (p *Pane) Selection() scope.Selection {
	if e := p.entry(); e != nil {
		return e.Selection
	}
	return scope.Selection{}
}

func (p *Pane) entry() *Entry {
	l := p.current()
	if i, ok := l.Cursor(); ok {
		return &p.sections[p.open].rows.entries[i]
	}
	return nil
}

// current is the list of the open section; an empty one when there is none.
func (p *Pane) current() *pane.List {
	if int(p.open) < len(p.sections) {
		return p.sections[p.open].list
	}
	return &pane.List{}
}

// Title names the pane.
func (p *Pane) Title() string { return "Index" }

// Count says which line of the section is chosen.
func (p *Pane) Count() string { return p.current().Count() }

// headed is the height from which the right-hand column has a heading.
const headed = 9

// head is the number of rows above the list.
func (p *Pane) head() int {
	if p.height >= headed {
		return 2
	}
	return 1
}

// Resize gives the pane its size.
func (p *Pane) Resize(width, height int, env pane.Env) {
	p.width, p.height, p.env = width, height, env
	for i, s := range p.sections {
		s.list.Resize(width, max(height-p.head(), 0), env)
		if s.name == trayName && env.Theme != nil {
			p.sections[i].mark = env.Theme.Glyphs.Tray
		}
	}
}

// Rows is all that there is: the Index has a column of its own.
func (p *Pane) Rows(_, most int, _ pane.Env) int { return most }

// Do carries out an intent to move.
func (p *Pane) Do(i keymap.Intent) bool {
	switch i {
	case keymap.Left:
		p.open = max(p.open-1, 0)
	case keymap.Right:
		p.open = min(p.open+1, Section(max(len(p.sections)-1, 0)))
	default:
		return p.current().Do(i)
	}
	return true
}

// Draw draws the pane.
func (p *Pane) Draw(c canvas.Canvas, focused bool) {
	if len(p.sections) == 0 {
		return
	}
	for _, t := range p.tabs() {
		style := p.env.Theme.Label
		if t.section == p.open {
			style = p.env.Theme.Heading
			style.Underline = canvas.Underlined
		}
		c.Text(t.at.Min.X, 0, t.text, style)
	}
	s := p.sections[p.open]
	if p.head() == 2 && s.rows.columned(c.Width()) {
		w := canvas.Width(s.column, p.env.Method)
		c.Text(c.Width()-w-1, 1, s.column, p.env.Theme.Dim)
	}
	if s.list.Len() == 0 {
		c.Fit(pane.Gutter, p.head(), c.Width(), "None found.", p.env.Theme.Label)
	}
	s.list.Draw(c.Below(p.head()), focused)
}

// tab is the name of a section and where it is drawn.
type tab struct {
	section Section
	text    string
	at      image.Rectangle
}

// tabs names the sections, with what they count where there is room.
func (p *Pane) tabs() []tab {
	var tabs []tab
	for _, label := range []func(section) string{section.counted, section.named, section.cut} {
		tabs = nil
		x := 1
		for i, s := range p.sections {
			text := label(s)
			w := canvas.Width(text, p.env.Method)
			tabs = append(tabs, tab{Section(i), text, image.Rect(x, 0, x+w, 1)})
			x += w + 1
		}
		if x <= p.width+1 {
			break
		}
	}
	return tabs
}

// counted is the name of a section and what it counts.
func (s section) counted() string { return fmt.Sprintf("%s %d", s.name, s.count()) }

// named is the name of a section, or its mark with what it counts.
func (s section) named() string {
	if s.mark != "" {
		return fmt.Sprintf("%s%d", s.mark, s.list.Len())
	}
	return s.name
}

// cut is named with a shorter name.
func (s section) cut() string {
	if s.mark != "" {
		return s.named()
	}
	return s.short
}

// count is the number of entries, without the one that stands for all.
func (s section) count() int {
	n := len(s.rows.entries)
	if n > 0 && s.rows.entries[0].Selection.Kind == scope.Everything {
		n--
	}
	return n
}

// Margin is the column at which names begin.
func (p *Pane) Margin() int { return pane.Gutter }

// Click turns to a section or chooses a line.
func (p *Pane) Click(x, y int) {
	for _, t := range p.tabs() {
		if image.Pt(x, y).In(t.at) {
			p.open = t.section
		}
	}
	if y >= p.head() {
		p.current().Click(x, y-p.head())
	}
}

// Scroll moves the list.
func (p *Pane) Scroll(rows int) { p.current().Scroll(rows) }

// Place is where a line of the tray stands, and none for anything else: the
// Index is about whole things.
func (p *Pane) Place() *pane.Place {
	if e := p.entry(); e != nil {
		return e.place
	}
	return nil
}

// Detail says more of what is chosen.
func (p *Pane) Detail() string {
	if e := p.entry(); e != nil {
		return e.detail
	}
	return ""
}

// Finder searches the open section.
func (p *Pane) Finder(query string) func() []int { return p.current().Finder(query) }

// At is the number of the chosen line.
func (p *Pane) At() int { return p.current().At() }

// Jump chooses a line of the open section.
func (p *Pane) Jump(i int) { p.current().Jump(i) }
