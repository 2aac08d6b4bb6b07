// Package pane holds what the panes of the reader share: what each of them
// must be able to do, and the list that they are made of.
package pane

import (
	"github.com/charmbracelet/x/ansi"

	"parley/model"
	"parley/ui/canvas"
	"parley/ui/keymap"
	"parley/ui/theme"
	"parley/ui/tray"
)

// Env is what a drawing depends on besides the contents.
type Env struct {
	Theme  *theme.Theme
	Method ansi.Method
	Tray   *tray.Tray // its lines are marked; nil for none
}

// Place is where a line comes from: an article and the exact spans in it, of
// which the first is the one to go to.
type Place struct {
	Article model.ArticleID
	Spans   []model.Span
}

// At returns a place of one span.
func At(article model.ArticleID, span model.Span) *Place {
	return &Place{article, []model.Span{span}}
}

// InTray reports whether the evidence tray holds a part of the place.
func (e Env) InTray(p *Place) bool { return p != nil && e.Tray.Holds(p.Article, p.Spans...) }

// Pane is one part of the screen. A pane is drawn into the rectangle that it
// was last given; it reads nothing and computes nothing of note when asked.
type Pane interface {
	// Title is what the pane shows, for the row above it.
	Title() string
	// Count is how far down the reader is: "3/12".
	Count() string
	// Rows is how many rows the pane would fill at a width, at least 1 and at most
	// as many as are asked for.
	Rows(width, most int, env Env) int
	// Resize gives the pane its size; the chosen line stays chosen and in sight.
	Resize(width, height int, env Env)
	// Do carries out an intent to move; false when it is none of the pane's.
	Do(keymap.Intent) bool
	// Draw draws the pane.
	Draw(c canvas.Canvas, focused bool)
	// Margin is the column at which text begins.
	Margin() int
	// Click chooses the line in the given row and column of the pane.
	Click(x, y int)
	// Scroll moves the view by so many rows.
	Scroll(rows int)
	// Place is where the chosen line comes from; nil when it has no source.
	Place() *Place
	// Detail explains the chosen line in the program's own words.
	Detail() string
	// Finder returns a search of the contents as they are now. It may be run
	// beside anything else and yields the places found in rising order.
	Finder(query string) func() []int
	// At is where the reader is, in the measure of the places found.
	At() int
	// Jump chooses a place found.
	Jump(place int)
}
