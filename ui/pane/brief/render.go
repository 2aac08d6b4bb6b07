package brief

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"charm.land/glamour/v2"
	glamouransi "charm.land/glamour/v2/ansi"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"

	"parley/briefs"
	"parley/ui/canvas"
	"parley/ui/pane"
	"parley/ui/theme"
)

// maxWidth is the widest text that an eye follows without losing the line.
const maxWidth = 88

// Page is a brief drawn for one width and theme. It is never changed.
type Page struct {
	key    Key
	blocks []block
	drawn  [][]uv.Line // of each block
}

// Key says what a page was drawn for.
type Key struct {
	Subject string
	Edition int  // of the analysis
	Compact bool // with a head of few rows
	Width   int
	Theme   theme.Name
	Method  ansi.Method
}

// wallWidth is the number of columns that set an extract off.
const wallWidth = 3

// render draws the blocks. A renderer of glamour serves one goroutine, so each
// page has its own. It stops early when the context does.
func render(ctx context.Context, blocks []block, key Key, env pane.Env) *Page {
	p := &Page{key: key, blocks: blocks}
	width := min(key.Width, maxWidth)
	d := drawer{env, newRenderer(width, env), newRenderer(width-wallWidth, env)}
	for _, b := range blocks {
		if ctx.Err() != nil {
			return nil
		}
		var lines []uv.Line
		for _, part := range b.parts {
			lines = append(lines, d.part(part)...)
		}
		p.drawn = append(p.drawn, append(lines, nil))
	}
	return p
}

// drawer draws the parts of blocks: the program's words over the whole width,
// extracts behind a wall.
type drawer struct {
	env          pane.Env
	wide, narrow renderer
}

func (d drawer) part(p part) []uv.Line {
	if !p.extract {
		return d.tagged(d.wide.lines(p.markdown), p.kind)
	}
	lines := d.narrow.lines(p.markdown)
	for i := range lines {
		wall := d.env.Theme.Glyphs.Wall
		if i == 0 && p.number != "" {
			wall = p.number
		}
		wall += strings.Repeat(" ", max(wallWidth-canvas.Width(wall, d.env.Method), 0))
		lines[i] = slices.Concat(canvas.Styled(wall, d.env.Method), lines[i])
	}
	return lines
}

// tagged gives the first word of a caption, which names the kind of its line,
// the style of that kind.
func (d drawer) tagged(lines []uv.Line, kind briefs.LineKind) []uv.Line {
	if kind == "" || len(lines) == 0 {
		return lines
	}
	for i := range lines[0] {
		if lines[0][i].Content == " " {
			break
		}
		lines[0][i].Style = d.env.Theme.Kind(kind)
	}
	return lines
}

// renderer is glamour with a width and the styles of a theme.
type renderer struct {
	glamour *glamour.TermRenderer
	method  ansi.Method
}

func newRenderer(width int, env pane.Env) renderer {
	r, err := glamour.NewTermRenderer(glamour.WithStyles(styles(env.Theme)), glamour.WithWordWrap(max(width, 1)))
	if err != nil { // no option of ours can fail
		panic(err)
	}
	return renderer{r, env.Method}
}

// lines draws a paragraph of Markdown, without the empty lines that glamour
// puts around it. Nothing but the styles of glamour passes: what it decoded
// from the text is cleaned once more, and links are dropped.
func (r renderer) lines(markdown string) []uv.Line {
	drawn, err := r.glamour.Render(markdown)
	if err != nil {
		drawn = markdown
	}
	var out []uv.Line
	for line := range strings.SplitSeq(drawn, "\n") {
		if l := trim(canvas.Styled(line, r.method)); len(l) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// trim cuts the padding that glamour puts behind every line.
func trim(line uv.Line) uv.Line {
	for len(line) > 0 && line[len(line)-1].Content == " " {
		line = line[:len(line)-1]
	}
	return line
}

// styles are glamour's elements in the colours of a theme.
func styles(t *theme.Theme) glamouransi.StyleConfig {
	yes := true
	bold := glamouransi.StylePrimitive{Bold: &yes, Color: colour(t.Heading)}
	heading := glamouransi.StyleBlock{StylePrimitive: bold}
	underlined := heading
	underlined.Underline = &yes
	return glamouransi.StyleConfig{
		Heading: heading,
		H1:      underlined,
		Strong:  glamouransi.StylePrimitive{Bold: &yes},
		Emph:    glamouransi.StylePrimitive{Color: colour(t.Label)},
	}
}

// colour names the foreground of a style as glamour wants it.
func colour(s uv.Style) *string {
	if c, ok := s.Fg.(ansi.BasicColor); ok {
		name := strconv.Itoa(int(c))
		return &name
	}
	return nil
}
