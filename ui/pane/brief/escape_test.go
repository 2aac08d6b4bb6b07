package brief

import (
	"strings"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"

	"parley/model/clean"
	"parley/ui/canvas"
	"parley/ui/pane"
	"parley/ui/theme"
	"parley/ui/words"
)

// hostile are texts that mean something to Markdown, to glamour, or to a
// terminal.
var hostile = []string{
	"plain words", "*bold* _it_ **x** `code` ~~gone~~", "# heading", "1. one", "1) one", "- item", "+ item", "> quote",
	"[a](http://b.example)", "![a](http://b.example/x.png)", "<script>alert(1)</script>", "<!-- c -->", "a | b | c",
	"--- *** ===", "``` go", "    indented", "http://b.example www.b.example a@b.example", "&#27;]52;c;eA==&#7;", "&lt;b&gt; &amp;amp; &copy",
	`\&#27; \\ \* \[x\]`, "[^1]: note", "[x]: http://b.example", "- [ ] task", "term\n: definition", "$x^2$ H~2~O :smile:",
	"\x1b]52;c;eA==\x07", "\x1b[31mred\x1b[0m", "\u009b31m", "a\u202eb", strings.Repeat(">", 90) + " deep", "e\u0301 日本 नमस्ते", "{{.text}}",
	"https\\://b.example", "ends with a backslash\\", "&", "\\", "", "   ",
}

func environment() pane.Env {
	return pane.Env{Theme: theme.New(theme.Dark, false), Method: ansi.WcWidth}
}

func plain(lines []uv.Line) string {
	var out []string
	for _, l := range lines {
		var b strings.Builder
		for _, c := range l {
			b.WriteString(c.Content)
		}
		out = append(out, b.String())
	}
	return strings.Join(out, " ")
}

// drawn is a text as the canvas draws it without Markdown.
func drawn(s string) string {
	return plain([]uv.Line{canvas.Styled(words.Fold(clean.Line(s)), ansi.WcWidth)})
}

// shown is what the reader sees of a text that was escaped, in one line.
func shown(s string) string {
	return plain(newRenderer(2*len(s)+10, environment()).lines(escape(s)))
}

func TestEscapedTextIsShownAsItIs(t *testing.T) {
	for _, s := range hostile {
		if got, want := shown(s), drawn(s); got != want {
			t.Errorf("%q is shown as %q", want, got)
		}
	}
}

func TestNothingButStylesPasses(t *testing.T) {
	r := newRenderer(60, environment())
	for _, s := range hostile {
		for _, unescaped := range []string{s, escape(s)} {
			for _, l := range r.lines(unescaped) {
				for _, c := range l {
					if c.Link.URL != "" || clean.Line(c.Content) != c.Content || c.Style.Attrs&uv.AttrConceal != 0 {
						t.Errorf("%q puts %+v on the screen", s, c)
					}
				}
			}
		}
	}
}

func FuzzEscape(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 300 {
			return
		}
		if got, want := shown(s), drawn(s); got != want {
			t.Errorf("%q is shown as %q", want, got)
		}
	})
}
