package briefs_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"parley/briefs"
	"parley/briefs/markdown"
	"parley/briefs/verify"
	"parley/model"
	"parley/model/analysis"
)

func analysed(t testing.TB, paths ...string) *model.Corpus {
	t.Helper()
	c, err := analysis.Load(context.Background(), paths, analysis.LoadOptions{})
	if err != nil || len(c.Actors) == 0 {
		t.Fatalf("%q: %d actors, %v", paths, len(c.Actors), err)
	}
	return c
}

func TestBriefsOfSamples(t *testing.T) {
	c := analysed(t)
	for _, b := range briefs.All(c, briefs.Options{}) {
		checkProperties(t, c, b)
		checkPronouns(t, c, b)
		checkExport(t, c, b)
	}
}

// TestBriefsOfNews holds every brief of a folder of saved news to the same,
// and exports one in ten of them.
func TestBriefsOfNews(t *testing.T) {
	c := analysed(t, newsFolder(t))
	for i, b := range briefs.All(c, briefs.Options{}) {
		checkProperties(t, c, b)
		checkPronouns(t, c, b)
		if i%10 == 0 || b.Subject.Kind == "theme" {
			checkExport(t, c, b)
		}
	}
}

// newsFolder is the evaluation data beside the project. Without it the test is
// skipped, or fails where PARLEY_REQUIRE_SHARED is set.
func newsFolder(t testing.TB) string {
	t.Helper()
	dir := filepath.Join("..", "..", "shared", "data", "news")
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("PARLEY_REQUIRE_SHARED") != "" {
			t.Fatalf("evaluation data required: %v", err)
		}
		t.Skipf("skipped: no evaluation data: %v", err)
	}
	return dir
}

// checkPronouns sees to it that a line that opens with "he" or "she" says who
// that is, or that nobody knows.
func checkPronouns(t *testing.T, c *model.Corpus, b *briefs.Brief) {
	t.Helper()
	for _, s := range b.Sections {
		for _, l := range s.Lines {
			first, _, _ := strings.Cut(l.Text, " ")
			switch first {
			case "He", "She", "They", "His", "Her", "Their":
				if !strings.Contains(l.Caption(), "“"+first+"”") {
					t.Errorf("%s: %q opens with a pronoun, labelled %q", b.Subject.ID, l.Text, l.Caption())
				}
			}
		}
	}
}

// checkExport writes a brief, counts its words, and verifies it.
func checkExport(t *testing.T, c *model.Corpus, b *briefs.Brief) {
	t.Helper()
	md, err := markdown.Write(b, markdown.Options{Date: "2031-01-01"})
	if err != nil {
		t.Fatal(err)
	}
	text := string(md)
	_, body, _ := strings.Cut(text[4:], "\n---\n")
	if n := countWords(body); n > briefs.MaxWords || n > briefs.Words(b)+5 {
		t.Errorf("%s: %d words in Markdown, %d by count", b.Subject.ID, n, briefs.Words(b))
	}
	lines := 0
	for _, s := range b.Sections {
		for _, l := range s.Lines {
			lines++
			if strings.Count(text, "[^"+l.Ref+"]:") != 1 || strings.Count(text, "[^"+l.Ref+"]") != 2 {
				t.Errorf("%s: footnote %s", b.Subject.ID, l.Ref)
			}
		}
	}
	r := verify.Check(md, c.Articles)
	if !r.OK() || len(r.Findings) != lines || r.Edited {
		for _, f := range r.Findings {
			if !f.Good() {
				t.Errorf("%s: %+v", b.Subject.ID, f)
			}
		}
		t.Errorf("%s: %d findings for %d lines", b.Subject.ID, len(r.Findings), lines)
	}
}

// countWords counts what stands between white space and holds a letter or digit.
func countWords(text string) int {
	n := 0
	for _, f := range strings.Fields(text) {
		if strings.ContainsFunc(f, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

func BenchmarkEveryBriefOfNews(b *testing.B) {
	c := analysed(b, newsFolder(b))
	b.ResetTimer()
	for b.Loop() {
		briefs.All(c, briefs.Options{})
	}
}
