package brief

import (
	"context"
	"strconv"
	"strings"

	"charm.land/glamour/v2"
	glamouransi "charm.land/glamour/v2/ansi"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"

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
	Width   int
	Theme   theme.Name
	Method  ansi.Method
}

// render draws the blocks. A renderer of glamour serves one goroutine, so each
// page has its own. It stops early when the context does.
func render(ctx context.Context, blocks []block, key Key, env pane.Env) *Page {
	p := &Page{key: key, blocks: blocks}
	r, err := glamour.NewTermRenderer(
		glamour.WithStyles(styles(env.Theme)), glamour.WithWordWrap(min(key.Width, maxWidth)), glamour.WithTableWrap(true))
	for _, b := range blocks {
		if ctx.Err() != nil {
			return nil
		}
		drawn := ""
		if err == nil {
			drawn, err = r.Render(b.markdown)
		}
		if err != nil {
			drawn, err = b.text, nil
		}
		p.drawn = append(p.drawn, cells(drawn, env.Method))
	}
	return p
}

// cells makes the lines of a rendered text cells, without the empty lines that
// glamour puts between paragraphs, and with one at the end. Nothing but the
// styles of glamour passes: what it decoded from the text is cleaned once more,
// and links are dropped.
func cells(s string, method ansi.Method) []uv.Line {
	var out []uv.Line
	for line := range strings.SplitSeq(s, "\n") {
		if l := trim(canvas.Styled(line, method)); len(l) > 0 {
			out = append(out, l)
		}
	}
	return append(out, nil)
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
	yes, one, bar := true, uint(1), t.Glyphs.Wall+" "
	bold := glamouransi.StylePrimitive{Bold: &yes, Color: colour(t.Heading)}
	heading := glamouransi.StyleBlock{StylePrimitive: bold}
	underlined := heading
	underlined.Underline = &yes
	return glamouransi.StyleConfig{
		Heading:    heading,
		H1:         underlined,
		Strong:     glamouransi.StylePrimitive{Bold: &yes},
		Emph:       glamouransi.StylePrimitive{Italic: &yes},
		BlockQuote: glamouransi.StyleBlock{Indent: &one, IndentToken: &bar},
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
