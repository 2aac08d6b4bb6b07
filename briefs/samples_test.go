package briefs_test

import (
	"context"
	"os"
	"strings"
	"testing"
	"unicode"

	"parley/briefs"
	"parley/briefs/markdown"
	"parley/briefs/verify"
	"parley/model"
	"parley/model/analysis"
)

// corpora are the sample articles, and the folder that the environment names
// in PARLEY_ARTICLES.
func corpora(t *testing.T) map[string]*model.Corpus {
	t.Helper()
	out := map[string]*model.Corpus{}
	load := func(name string, paths []string) {
		c, err := analysis.Load(context.Background(), paths, analysis.LoadOptions{})
		if err != nil || len(c.Actors) == 0 {
			t.Fatalf("%s: %d actors, %v", name, len(c.Actors), err)
		}
		out[name] = c
	}
	load("samples", nil)
	if folder := os.Getenv("PARLEY_ARTICLES"); folder != "" {
		load(folder, []string{folder})
	}
	return out
}

func TestBriefsOfArticles(t *testing.T) {
	for _, c := range corpora(t) {
		for _, b := range briefs.All(c, briefs.Options{}) {
			checkProperties(t, c, b)
			checkPronouns(t, c, b)
			checkExport(t, c, b)
		}
	}
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
