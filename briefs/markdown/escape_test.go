package markdown

import (
	"bytes"
	"fmt"
	"html"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	render "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"

	"parley/briefs/brieftest"
)

// contexts are the places where an export puts text, X standing for it.
var contexts = []string{
	"X\n",
	"> X[^a]\n\n[^a]: b\n",
	"1. X[^a] *(X)*\n\n[^a]: b\n",
	"- X\n",
	"## X\n",
	"| h | i |\n|---|---|\n| X | X[^a] |\n\n[^a]: b\n",
	"Y[^a]\n\n[^a]: X, b.\n",
	"*X*\n",
	"**b** X\n",
	"> [!quote] X\n> X[^a]\n\n[^a]: b\n",
}

// worst is a renderer with every extension on and nothing held back.
func worst() goldmark.Markdown {
	return goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList, extension.Linkify),
		goldmark.WithParserOptions(parser.WithAttribute(), parser.WithHeadingAttribute()),
		goldmark.WithRendererOptions(render.WithUnsafe()),
	)
}

// shape writes the tree of a document without its texts. Neighbouring texts
// count as one, since escapes and comments split them.
func shape(md goldmark.Markdown, source string) string {
	var out strings.Builder
	doc := md.Parser().Parse(text.NewReader([]byte(source)))
	last := ""
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if isSplit(n, source) {
			return ast.WalkContinue, nil
		}
		name := n.Kind().String()
		if name == "Text" || name == "String" {
			name = "t"
		}
		mark := fmt.Sprint(name, entering, len(n.Attributes()))
		if name == "t" && last == "t" {
			return ast.WalkContinue, nil
		}
		last = name
		if name == "t" {
			mark = "t"
		}
		out.WriteString(mark + " ")
		return ast.WalkContinue, nil
	})
	return out.String()
}

// isSplit reports whether a node is the comment that keeps an address apart.
func isSplit(n ast.Node, source string) bool {
	raw, ok := n.(*ast.RawHTML)
	return ok && string(raw.Segments.Value([]byte(source))) == split
}

// rendered returns the text of the HTML.
func rendered(md goldmark.Markdown, source string) string {
	var out bytes.Buffer
	if err := md.Convert([]byte(source), &out); err != nil {
		return err.Error()
	}
	var b strings.Builder
	inTag := false
	for _, r := range out.String() {
		switch {
		case r == '<':
			inTag = true
		case r == '>':
			inTag = false
		case !inTag:
			b.WriteRune(r)
		}
	}
	return html.UnescapeString(b.String())
}

func checkEscape(t *testing.T, s string) {
	t.Helper()
	want := Flatten(s)
	if got := Unescape(Escape(s)); got != want {
		t.Fatalf("unescape(escape(%q)) = %q, want %q", s, got, want)
	}
	if strings.TrimSpace(want) == "" || strings.TrimSpace(want) != want {
		return // sentences have no space around them
	}
	md := worst()
	for _, c := range contexts {
		source := strings.ReplaceAll(c, "X", Escape(s))
		if a, b := shape(md, source), shape(md, c); a != b {
			t.Fatalf("%q in %q becomes\n%s\nnot\n%s\nfrom\n%s", s, c, a, b, source)
		}
		plain := strings.ReplaceAll(rendered(md, source), "\u00a0", " ")
		if !strings.Contains(plain, strings.ReplaceAll(want, "\u00a0", " ")) {
			t.Fatalf("%q in %q is shown as %q", s, c, plain)
		}
	}
}

func TestEscapeIsShownAsItStands(t *testing.T) {
	for _, s := range brieftest.HostileTexts {
		checkEscape(t, s)
	}
	for c := rune(' '); c < 0x7f; c++ {
		for _, form := range []string{"%c", "%cx", "x%c", "x %c y", "%c%c%c", "%c x", "1%c x", "x%cx%cx", "%[1]cx%[1]c y%[1]c"} {
			checkEscape(t, strings.ReplaceAll(strings.ReplaceAll(form, "%c", string(c)), "%[1]c", string(c)))
		}
	}
}

func TestAddressesAreSplit(t *testing.T) {
	for text, want := range map[string]string{
		"To mara@example.com.": "To mara<!-- -->\\@example.com.", "a.b-@c": "a.b-<!-- -->\\@c", "@mara": "\\@mara", "at @ 5": "at \\@ 5", "5@ a": "5\\@ a",
	} {
		if got := Escape(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if got := Unescape("mara`<!-- -->`{=html}\\@example.com"); got != "mara@example.com" {
		t.Errorf("from pandoc's Markdown: %q", got)
	}
}

func FuzzEscape(f *testing.F) {
	for _, s := range brieftest.HostileTexts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < 400 {
			checkEscape(t, s)
		}
	})
}

func BenchmarkEscape(b *testing.B) {
	s := strings.Repeat("Delegations [of both] met – “at last” – in *Vienna* on 3 May. ", 1000)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Escape(s)
	}
}
