// Package keymap holds the keys of the reader as data. What a key does, the
// help on screen and the table in the README all come from one table.
package keymap

import (
	"slices"
	"strings"
)

// Intent is what the reader wants done, whichever key says so.
type Intent int

// The intents.
const (
	None Intent = iota
	Down
	Up
	PageDown
	PageUp
	Top
	Bottom
	Left
	Right
	NextPane
	PreviousPane
	PaneIndex
	PaneBrief
	PaneTimeline
	PaneQuotes
	PaneSource
	Open
	Back
	Themes
	Zoom
	Wider
	Narrower
	Search
	NextMatch
	PreviousMatch
	Find
	Copy
	Export
	Verify
	Collect
	LineUp
	LineDown
	Changed
	CorrectActor
	CorrectLine
	Withdraw
	Standing
	Outside
	Explain
	Help
	Mouse
	Colours
	Suspend
	Quit
	Choose
	Close
)

// Scope is where a binding holds.
type Scope uint8

// The scopes. A key may mean two things only in scopes that never hold at the
// same time.
const (
	Reading Scope = 1 << iota // a pane has the keys
	Loading                   // articles are being read
	Typing                    // a search, the finder or the help has the keys
)

// Group is the heading under which the help lists a binding.
type Group string

// The groups, in the order of the help.
const (
	Moving    Group = "Moving"
	Panes     Group = "Panes"
	Finding   Group = "Finding"
	Evidence  Group = "Evidence"
	Program   Group = "Program"
	WhileType Group = "While typing"
)

// Binding is one row of the key table.
type Binding struct {
	Intent  Intent
	Name    string   // in the user's table of keys; empty: its keys are fixed
	Keys    []string // as the terminal library names them
	Show    string   // as people write them
	Help    string   // a sentence without its full stop
	Hint    string   // one or two words for the last line; empty: not shown there
	Group   Group
	Scope   Scope
	Command bool // can be chosen by name in the finder
}

// Table is a set of bindings.
type Table []Binding

// Default is the key table of the reader.
func Default() Table {
	return Table{
		{Down, "down", []string{"j", "down"}, "j ↓", "next line", "", Moving, Reading, false},
		{Up, "up", []string{"k", "up"}, "k ↑", "line before", "", Moving, Reading, false},
		{PageDown, "page-down", []string{"ctrl+d", "pgdown"}, "ctrl-d PgDn", "half a page down", "", Moving, Reading, false},
		{PageUp, "page-up", []string{"ctrl+u", "pgup"}, "ctrl-u PgUp", "half a page up", "", Moving, Reading, false},
		{Top, "first-line", []string{"g", "home"}, "g Home", "first line", "", Moving, Reading, false},
		{Bottom, "last-line", []string{"G", "end"}, "G End", "last line", "", Moving, Reading, false},
		{Left, "left", []string{"h", "left"}, "h ←", "in the Index the list before: Actors, Themes, Articles, Notices, Tray; in the Source the sentence before", "", Moving, Reading, false},
		{Right, "right", []string{"l", "right"}, "l →", "in the Index the next list; in the Source the next sentence", "", Moving, Reading, false},
		{Open, "open", []string{"enter"}, "Enter", "open: from the Index the brief, from a line its place in the source", "open", Moving, Reading, false},
		{Back, "back", []string{"esc", "backspace"}, "Esc", "back to where you were", "back", Moving, Reading, false},

		{NextPane, "next-pane", []string{"tab"}, "Tab", "next pane", "pane", Panes, Reading, false},
		{PreviousPane, "previous-pane", []string{"shift+tab"}, "shift-Tab", "pane before", "", Panes, Reading, false},
		{PaneIndex, "index", []string{"1"}, "1", "go to the Index: who and what the articles are about", "", Panes, Reading, true},
		{PaneBrief, "brief", []string{"2"}, "2", "go to the Brief of what is chosen in the Index", "", Panes, Reading, true},
		{PaneTimeline, "timeline", []string{"3"}, "3", "go to the Timeline", "", Panes, Reading, true},
		{PaneQuotes, "quotes", []string{"4"}, "4", "go to the Quotes: who said what", "", Panes, Reading, true},
		{PaneSource, "source", []string{"5"}, "5", "go to the Source: the article itself", "", Panes, Reading, true},
		{Themes, "themes", []string{"T"}, "T", "go to the themes in the Index", "", Panes, Reading, true},
		{Zoom, "zoom", []string{"z"}, "z", "this pane on the full screen, and back", "full", Panes, Reading, true},
		{Wider, "wider", []string{"]"}, "]", "make this pane wider", "", Panes, Reading, true},
		{Narrower, "narrower", []string{"["}, "[", "make this pane narrower", "", Panes, Reading, true},

		{Search, "search", []string{"/"}, "/", "search in this pane", "search", Finding, Reading, true},
		{NextMatch, "next-match", []string{"n"}, "n", "next match", "", Finding, Reading, false},
		{PreviousMatch, "previous-match", []string{"N"}, "N", "match before", "", Finding, Reading, false},
		{Find, "find", []string{"ctrl+p", ":"}, "ctrl-p :", "find any actor, theme, article or command", "find", Finding, Reading, false},

		{Explain, "explain", []string{"i"}, "i", "all that is known of the line: its words, why it is what it is, its citation", "why", Evidence, Reading, true},
		{Copy, "copy", []string{"y"}, "y", "copy the line with its citation", "copy", Evidence, Reading, true},
		{Collect, "collect", []string{"space"}, "space", "put the line into the evidence tray, or take it out", "tray", Evidence, Reading, true},
		{LineUp, "line-up", []string{"K"}, "K", "in the tray, a list of the Index: move the line up", "", Evidence, Reading, false},
		{LineDown, "line-down", []string{"J"}, "J", "in the tray: move the line down", "", Evidence, Reading, false},
		{Outside, "outside", []string{"o"}, "o", "open the file in your editor, or what your system opens it with", "", Evidence, Reading, true},
		{Changed, "changed", []string{"d"}, "d", "what changed in this brief since your last look; Enter opens the line", "", Evidence, Reading, true},
		{Export, "export", []string{"x"}, "x", "export this brief, or the evidence tray, as Markdown", "export", Evidence, Reading, true},
		{Verify, "verify", []string{"v"}, "v", "verify: find every extract of this brief again in its source", "verify", Evidence, Reading, true},
		{CorrectActor, "correct-actor", []string{"m"}, "m", "correct the actor: merge, keep apart, rename, change the kind", "", Evidence, Reading, true},
		{CorrectLine, "correct-line", []string{"c"}, "c", "correct the quote or event: its speaker, its date, or that it is no quotation", "", Evidence, Reading, true},
		{Withdraw, "withdraw", []string{"u"}, "u", "take back the last correction", "", Evidence, Reading, true},
		{Standing, "corrections", []string{"U"}, "U", "all corrections that stand in your tables; Enter takes one back", "", Evidence, Reading, true},

		{Help, "help", []string{"?", "f1"}, "?", "this help; type to search it", "help", Program, Reading, true},
		{Colours, "colours", []string{"t", "C"}, "t", "change the theme of colours: dark, light, none", "", Program, Reading, true},
		{Mouse, "mouse", []string{"M"}, "M", "give the mouse to the terminal, to select text, and take it back", "", Program, Reading, true},
		{Suspend, "suspend", []string{"ctrl+z"}, "ctrl-z", "leave parley for the shell; fg comes back", "", Program, Reading | Loading, false},
		{Quit, "quit", []string{"q", "ctrl+c"}, "q", "quit", "quit", Program, Reading, true},
		{Quit, "quit", []string{"q", "ctrl+c"}, "q", "quit", "quit", Program, Loading, false},
		{Close, "", []string{"esc"}, "Esc", "stop reading articles", "stop", Program, Loading, false},

		{Choose, "", []string{"enter"}, "Enter", "take what is typed, or go to what is marked", "", WhileType, Typing, false},
		{Close, "", []string{"esc", "ctrl+c"}, "Esc", "leave", "", WhileType, Typing, false},
		{Down, "", []string{"down", "ctrl+n", "ctrl+j"}, "↓ ctrl-n", "next entry", "", WhileType, Typing, false},
		{Up, "", []string{"up", "ctrl+p", "ctrl+k"}, "↑ ctrl-p", "entry before", "", WhileType, Typing, false},
		{PageDown, "", []string{"pgdown", "ctrl+d"}, "PgDn", "half a page down", "", WhileType, Typing, false},
		{PageUp, "", []string{"pgup"}, "PgUp", "half a page up", "", WhileType, Typing, false},
	}
}

// Key is how people write the first key of an intent, for a message.
func (t Table) Key(i Intent) string {
	for _, b := range t {
		if b.Intent == i && b.Scope&Reading != 0 {
			return strings.Fields(b.Show)[0]
		}
	}
	return ""
}

// Find returns what a key means in a scope; None when it means nothing.
func (t Table) Find(key string, in Scope) Intent {
	for _, b := range t {
		if b.Scope&in == 0 {
			continue
		}
		for _, k := range b.Keys {
			if k == key {
				return b.Intent
			}
		}
	}
	return None
}

// Without returns the table without the given intents: those that nobody can
// serve in this session are not offered either.
func (t Table) Without(intents ...Intent) Table {
	return t.only(func(b Binding) bool { return !slices.Contains(intents, b.Intent) })
}

// Hints returns the bindings that the last line of the screen shows. Those of
// the program come first: whoever can read one key only should read "?".
func (t Table) Hints(in Scope) Table {
	hint := func(b Binding) bool { return b.Hint != "" && b.Scope&in != 0 }
	return append(t.only(func(b Binding) bool { return hint(b) && b.Group == Program }),
		t.only(func(b Binding) bool { return hint(b) && b.Group != Program })...)
}

// Commands returns the bindings that the finder offers by name.
func (t Table) Commands() Table { return t.only(func(b Binding) bool { return b.Command }) }

func (t Table) only(keep func(Binding) bool) Table {
	var out Table
	for _, b := range t {
		if keep(b) {
			out = append(out, b)
		}
	}
	return out
}
