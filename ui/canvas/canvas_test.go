package canvas

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
)

func lines(s string, width int) []string {
	var out []string
	for _, l := range Wrap(s, width, ansi.WcWidth) {
		out = append(out, s[l.Start:l.End])
	}
	return out
}

func TestWrap(t *testing.T) {
	tests := []struct {
		text  string
		width int
		want  string
	}{
		{"", 10, ""},
		{"one two three", 7, "one two|three"},
		{"one two three", 8, "one two|three"},
		{"one   two", 4, "one|two"},
		{"abcdefgh", 3, "abc|def|gh"},
		{"a bcdefgh", 3, "a|bcd|efg|h"},
		{"日本語日本語", 5, "日本|語日|本語"},
		{"ends here ", 9, "ends here "},
		{"narrow", 0, "n|a|r|r|o|w"},
	}
	for _, tt := range tests {
		if got := strings.Join(lines(tt.text, tt.width), "|"); got != tt.want {
			t.Errorf("Wrap(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

// What Wrap leaves out between two lines is white space only, and no line is
// wider than it may be.
func FuzzWrap(f *testing.F) {
	f.Add("some words, and a long-one", 7)
	f.Add("e\u0301e\u0301 日本 \u200d x", 2)
	f.Fuzz(func(t *testing.T, s string, width int) {
		if width < 2 || width > 200 || len(s) > 4096 {
			return
		}
		at := 0
		for _, l := range Wrap(s, width, ansi.WcWidth) {
			if l.Start < at || l.End < l.Start || strings.Trim(s[at:l.Start], " \n\t") != "" {
				t.Fatalf("line %v after %d loses text of %q", l, at, s)
			}
			at = l.End
		}
		if at != len(s) {
			t.Fatalf("stops at %d of %d", at, len(s))
		}
	})
}

func TestTruncate(t *testing.T) {
	tests := []struct {
		text  string
		width int
		want  string
	}{
		{"short", 5, "short"},
		{"longer", 5, "long…"},
		{"日本語", 5, "日本…"},
		{"日本語", 4, "日…"},
		{"x", 0, ""},
		{"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
	}
	for _, tt := range tests {
		if got := Truncate(tt.text, tt.width, ansi.WcWidth); got != tt.want {
			t.Errorf("Truncate(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

func TestTail(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width int
		want  string
	}{{"short", 5, "short"}, {"longer", 5, "…nger"}, {"日本語", 5, "…本語"}, {"日本語", 4, "…語"}, {"x", 0, "…"}} {
		if got := Tail(tt.text, tt.width, ansi.WcWidth); got != tt.want {
			t.Errorf("Tail(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

func TestTextStaysInItsRectangle(t *testing.T) {
	c := New(6, 2, ansi.WcWidth)
	inner := c.Row(1).From(2)
	inner.Text(0, 0, "abc日本", Style{})
	inner.Text(0, 1, "below", Style{})
	inner.Text(0, -1, "above", Style{})
	if got, want := c.String(), "\n  abc"; got != want {
		t.Errorf("drawn %q, want %q", got, want)
	}
}

func TestTextIsCleaned(t *testing.T) {
	c := New(30, 1, ansi.WcWidth)
	c.Text(0, 0, "a\x1b[31mb\x07\u202ec\u009bd\u0301", Style{})
	if got, want := c.Frame(), "a␛[31mb␇c\ufffdd\u0301"; strings.TrimRight(got, " ") != want {
		t.Errorf("drawn %q, want %q", got, want)
	}
}

func TestIndexFold(t *testing.T) {
	tests := []struct {
		text, query string
		at, size    int
	}{
		{"The Strait", "the s", 0, 5},
		{"of the\n  strait", "THE STRAIT", 3, 12},
		{"a  b", " b", 1, 3},
		{"a b", "a  b", 0, 3},
		{"harbour", "har bour", -1, 0},
		{"har\nbour", "harbour", -1, 0},
		{"ÄRA ära", "ära", 0, 4},
		{"x", "", -1, 0},
	}
	for _, tt := range tests {
		if at, size := IndexFold(tt.text, tt.query, 0); at != tt.at || size != tt.size {
			t.Errorf("IndexFold(%q, %q) = %d, %d", tt.text, tt.query, at, size)
		}
	}
}

// A search costs no more on a text made to make it slow.
func TestIndexFoldIsLinear(t *testing.T) {
	text := "a" + strings.Repeat(" ", 1<<20)
	for _, query := range []string{" b", "a b", "  ", " \n c"} {
		start := time.Now()
		IndexFold(text, query, 0)
		if took := time.Since(start); took > time.Second {
			t.Errorf("%q took %v", query, took)
		}
	}
}

// A match is marked where it is drawn, in one row or broken across two.
func TestMarkAcrossRows(t *testing.T) {
	c := New(12, 4, ansi.WcWidth)
	for y, s := range []string{"  6 we open", "▌   the door", "  │ long日", "  │ 本words"} {
		c.Text(0, y, s, Style{})
	}
	for _, tt := range []struct {
		query string
		want  string
	}{
		{"open the", "1:7-10 2:4-6"}, {"THE", "2:4-6"}, {"日本", "3:8-9 4:4-5"}, {"gone", ""}, {"6", ""}, {"door long", "2:8-11 3:4-7"},
	} {
		c.Restyle(0, 0, 12, func(s *Style) { *s = Style{} })
		for y := range 4 {
			c.Row(y).Restyle(0, 0, 12, func(s *Style) { *s = Style{} })
		}
		c.Mark(tt.query, 4, func(s *Style) { s.Underline = Underlined })
		if got := marked(c); got != tt.want {
			t.Errorf("%q marks %s, want %s", tt.query, got, tt.want)
		}
	}
}

// marked names the columns that are underlined, row by row.
func marked(c Canvas) string {
	var out []string
	for y := range c.Height() {
		first, last := -1, -1
		for x := range c.Width() {
			if c.Cell(x, y).Style.Underline == Underlined {
				if first < 0 {
					first = x
				}
				last = x + max(c.Cell(x, y).Width, 1) - 1
			}
		}
		if first >= 0 {
			out = append(out, fmt.Sprintf("%d:%d-%d", y+1, first, last))
		}
	}
	return strings.Join(out, " ")
}

func TestAMegabyteCostsARow(t *testing.T) {
	c := New(20, 1, ansi.WcWidth)
	s := strings.Repeat("e\u0301", 1<<19)
	if n := testing.AllocsPerRun(5, func() { c.Text(0, 0, s, Style{}) }); n > 500 {
		t.Errorf("%v allocations for one row", n)
	}
}
