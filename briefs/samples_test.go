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
	checkAll(t, analysed(t))
}

// checkAll holds every brief of a corpus to its promises, as data and in every
// form of Markdown.
func checkAll(t *testing.T, c *model.Corpus) {
	t.Helper()
	sources := verify.NewSources(c.Articles)
	for _, b := range briefs.All(c, briefs.Options{}) {
		checkProperties(t, c, b)
		checkPronouns(t, c, b)
		checkExport(t, sources, b)
	}
}

// TestBriefsOfNews holds every brief of a folder of saved news to the same.
func TestBriefsOfNews(t *testing.T) {
	checkAll(t, analysed(t, newsFolder(t)))
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
func checkExport(t *testing.T, sources *verify.Sources, b *briefs.Brief) {
	t.Helper()
	checkFlavor(t, sources, b, markdown.Obsidian)
	md := checkFlavor(t, sources, b, markdown.GFM)
	text := string(md)
	_, body, _ := strings.Cut(text[4:], "\n---\n")
	if n := countWords(body); n > briefs.MaxWords || n > briefs.Words(b)+5 {
		t.Errorf("%s: %d words in Markdown, %d by count", b.Subject.ID, n, briefs.Words(b))
	}
	for _, s := range b.Sections {
		for _, l := range s.Lines {
			if strings.Count(text, "[^"+l.Ref+"]:") != 1 || strings.Count(text, "[^"+l.Ref+"]") != 2 {
				t.Errorf("%s: footnote %s", b.Subject.ID, l.Ref)
			}
		}
	}
}

// checkFlavor writes a brief and finds every line of it in the articles.
func checkFlavor(t *testing.T, sources *verify.Sources, b *briefs.Brief, flavor markdown.Flavor) []byte {
	t.Helper()
	md, err := markdown.Write(b, markdown.Options{Date: "2031-01-01", Flavor: flavor})
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, s := range b.Sections {
		lines += len(s.Lines)
	}
	r := sources.Check(md)
	if !r.OK() || len(r.Findings) != lines || r.Edited {
		for _, f := range r.Findings {
			if !f.Good() {
				t.Errorf("%s: %+v", b.Subject.ID, f)
			}
		}
		t.Errorf("%s, %s: %d findings for %d lines", b.Subject.ID, flavor, len(r.Findings), lines)
	}
	return md
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
