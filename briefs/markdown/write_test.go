package markdown

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// everyBrief renders all briefs of the hand-made corpora.
func everyBrief(t *testing.T, f Flavor) map[*briefs.Brief]string {
	t.Helper()
	out := map[*briefs.Brief]string{}
	for _, c := range []*model.Corpus{brieftest.Talks(), brieftest.Hostile()} {
		for _, b := range briefs.All(c, briefs.Options{}) {
			md, err := Write(b, Options{Date: "2031-06-01", Flavor: f})
			if err != nil {
				t.Fatal(err)
			}
			out[b] = string(md)
		}
	}
	return out
}

// TestNothingOfAnArticleBecomesAnElement renders exports of hostile articles
// with everything allowed and looks for what only an article can have put
// there.
func TestNothingOfAnArticleBecomesAnElement(t *testing.T) {
	for b, md := range everyBrief(t, GFM) {
		_, body, _ := strings.Cut(md[4:], "\n---\n")
		doc := worst().Parser().Parse(text.NewReader([]byte(body)))
		_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			switch k := n.Kind(); {
			case isSplit(n, body):
			case k == ast.KindRawHTML, k == ast.KindImage, k == ast.KindLink, k == ast.KindAutoLink, k == ast.KindFencedCodeBlock,
				k == ast.KindThematicBreak, k.String() == "TaskCheckBox", k.String() == "Strikethrough", k.String() == "DefinitionList":
				t.Errorf("%s: %s", b.Subject.ID, k)
			case k == ast.KindHTMLBlock:
				if line := n.Lines().At(0); !strings.HasPrefix(string(line.Value([]byte(body))), "<!-- analyst:") {
					t.Errorf("%s: HTML %q", b.Subject.ID, line.Value([]byte(body)))
				}
			case k == ast.KindHeading:
				if len(n.Attributes()) > 0 {
					t.Errorf("%s: a heading with attributes", b.Subject.ID)
				}
			}
			return ast.WalkContinue, nil
		})
	}
}

// TestFrontMatterIsFlat looks at every line of the front matter: a key and a
// JSON value, or a date.
func TestFrontMatterIsFlat(t *testing.T) {
	line := regexp.MustCompile(`^[a-z_0-9]+: (.*)$`)
	for b, md := range everyBrief(t, GFM) {
		front, _, ok := splitFront(md)
		if !ok {
			t.Fatalf("%s: no front matter", b.Subject.ID)
		}
		for _, l := range strings.Split(strings.TrimSpace(front), "\n") {
			m := line.FindStringSubmatch(l)
			var value any
			if m == nil || !isDate(m[1]) && json.Unmarshal([]byte(m[1]), &value) != nil {
				t.Errorf("%s: %q", b.Subject.ID, l)
			}
		}
		if !Untouched([]byte(md)) {
			t.Errorf("%s: not as written", b.Subject.ID)
		}
	}
}

func TestNoLineIsWrapped(t *testing.T) {
	b := briefs.ForActor(brieftest.Talks(), "ana-kesten", briefs.Options{})
	md, _ := Write(b, Options{})
	for _, s := range b.Sections {
		for _, l := range s.Lines {
			if !strings.Contains(string(md), Escape(l.Text)+"[^"+l.Ref+"]") {
				t.Errorf("%s is not on one line", l.Ref)
			}
		}
	}
}

func TestObsidianHasCallouts(t *testing.T) {
	b := briefs.ForActor(brieftest.Talks(), "ana-kesten", briefs.Options{})
	plain, _ := Write(b, Options{})
	obsidian, _ := Write(b, Options{Flavor: Obsidian})
	if strings.Contains(string(plain), "[!quote]") || !strings.Contains(string(obsidian), "> [!quote] ") {
		t.Error("callouts by choice only")
	}
	entries := []Entry{{b, "a.md"}}
	if s := string(WriteIndex(entries, Options{})); !strings.Contains(s, "- [Ana Kesten](a.md), ") {
		t.Errorf("index\n%s", s)
	}
	if s := string(WriteIndex(entries, Options{Flavor: Obsidian})); !strings.Contains(s, "- [[a|Ana Kesten]], ") {
		t.Errorf("index\n%s", s)
	}
}

func TestFileName(t *testing.T) {
	name := func(id string) string {
		return FileName(&briefs.Brief{Subject: briefs.Subject{Kind: "actor", ID: id}}, "2031-06-01")
	}
	if got := name("ana-kesten"); got != "2031-06-01-actor-ana-kesten.md" {
		t.Error(got)
	}
	safe := regexp.MustCompile(`^[a-z0-9-]{1,90}\.md$`)
	seen := map[string]bool{}
	for _, id := range []string{"../../etc/passwd", "CON", "con", "Ö", "Ä", "", "a b", "a/b", strings.Repeat("x", 300)} {
		got := name(id)
		if !safe.MatchString(got) || seen[got] {
			t.Errorf("%q: %q", id, got)
		}
		seen[got] = true
	}
}

func TestSameBytesTwice(t *testing.T) {
	b := briefs.ForActor(brieftest.Talks(), "norland", briefs.Options{})
	first, _ := Write(b, Options{Date: "2031-06-01"})
	second, _ := Write(briefs.ForActor(brieftest.Talks(), "norland", briefs.Options{}), Options{Date: "2031-06-01"})
	if string(first) != string(second) {
		t.Error("two exports differ")
	}
}
