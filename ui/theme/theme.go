// Package theme says how things look. The styles use the terminal's own
// sixteen colours, so that they suit any palette, and nothing is shown by
// colour alone: each is also bold, underlined, reversed, or named in words.
package theme

import (
	"image/color"

	"github.com/charmbracelet/x/ansi"

	uv "github.com/charmbracelet/ultraviolet"

	"parley/briefs"
)

// Name names a theme.
type Name string

// The themes. Auto asks the terminal for its background and stays Dark until
// it answers; inside tmux it never does.
const (
	Auto  Name = "auto"
	Dark  Name = "dark"
	Light Name = "light"
	Mono  Name = "mono"
)

// Names lists the themes that can be asked for.
func Names() []Name { return []Name{Auto, Dark, Light, Mono} }

// Theme is a set of styles, each named after what it is for.
type Theme struct {
	Name     Name
	Text     uv.Style
	Dim      uv.Style // what may be skipped: rules, line numbers, omitted text
	Label    uv.Style // the program's own words beside a text; never italic, which some terminals reverse
	Heading  uv.Style
	Focus    uv.Style // the title of the pane that has the keys
	Selected uv.Style // the selected line of the pane that has the keys
	Chosen   uv.Style // the selected line of any other pane
	Span     uv.Style // the exact place in the source
	Match    uv.Style // what a search found
	Warn     uv.Style
	Notice   uv.Style
	Glyphs   Glyphs
	kinds    map[briefs.LineKind]uv.Style
}

// Kind is the style of the tag of a line of that kind.
func (t *Theme) Kind(k briefs.LineKind) uv.Style {
	if s, ok := t.kinds[k]; ok {
		return s
	}
	return t.Label
}

// New makes a theme. Plain uses no character beyond ASCII for what the
// program itself draws.
func New(name Name, plain bool) *Theme {
	t := &Theme{
		Name:     name,
		Dim:      uv.Style{Attrs: uv.AttrFaint},
		Heading:  uv.Style{Attrs: uv.AttrBold},
		Focus:    uv.Style{Attrs: uv.AttrBold | uv.AttrReverse},
		Selected: uv.Style{Attrs: uv.AttrBold | uv.AttrReverse},
		Chosen:   uv.Style{Attrs: uv.AttrBold},
		Span:     uv.Style{Attrs: uv.AttrReverse},
		Match:    uv.Style{Attrs: uv.AttrBold, Underline: uv.UnderlineSingle},
		Warn:     uv.Style{Attrs: uv.AttrBold},
		Notice:   uv.Style{Attrs: uv.AttrBold},
		Glyphs:   glyphs(plain),
	}
	t.colour(palettes()[name])
	return t
}

// palette holds the few colours of a theme; nil is the terminal's own.
type palette struct {
	accent, label, warn, match, quote, fragment, reported, view, expected color.Color
}

// palettes are chosen so that each colour keeps its contrast on the
// background it is meant for: the bright half on dark, the plain half on light.
func palettes() map[Name]palette {
	dark := palette{
		accent: ansi.BrightCyan, label: ansi.Cyan, warn: ansi.BrightYellow, match: ansi.BrightYellow,
		quote: ansi.BrightGreen, fragment: ansi.Green, reported: ansi.BrightCyan,
		view: ansi.BrightMagenta, expected: ansi.BrightYellow,
	}
	light := palette{
		accent: ansi.Blue, label: ansi.Blue, warn: ansi.Red, match: ansi.Red,
		quote: ansi.Green, fragment: ansi.Green, reported: ansi.Blue,
		view: ansi.Magenta, expected: ansi.Red,
	}
	return map[Name]palette{Auto: dark, Dark: dark, Light: light}
}

func (t *Theme) colour(p palette) {
	t.Heading.Fg, t.Focus.Fg, t.Selected.Fg, t.Chosen.Fg = p.accent, p.accent, p.accent, p.accent
	t.Label.Fg = p.label
	t.Warn.Fg, t.Notice.Fg, t.Match.Fg = p.warn, p.warn, p.match
	bold := func(c color.Color) uv.Style { return uv.Style{Fg: c, Attrs: uv.AttrBold} }
	t.kinds = map[briefs.LineKind]uv.Style{
		briefs.QuoteLine:     bold(p.quote),
		briefs.FragmentLine:  bold(p.fragment),
		briefs.ReportedLine:  bold(p.reported),
		briefs.NarrationLine: bold(nil),
		briefs.ViewLine:      bold(p.view),
		briefs.ExpectedLine:  bold(p.expected),
	}
}
