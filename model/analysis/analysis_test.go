package analysis

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"parley/model"
	"parley/model/language"
)

func loadSamples(t testing.TB, workers int) *model.Corpus {
	t.Helper()
	return loadPaths(t, nil, workers)
}

func loadPaths(t testing.TB, paths []string, workers int) *model.Corpus {
	t.Helper()
	c, err := Load(context.Background(), paths, LoadOptions{Options: Options{Workers: workers}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// shared returns a folder of evaluation data beside the project. Without the
// data the test is skipped, or fails where PARLEY_REQUIRE_SHARED is set.
func shared(t *testing.T, parts ...string) string {
	t.Helper()
	dir := filepath.Join(append([]string{"..", "..", "..", "shared"}, parts...)...)
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("PARLEY_REQUIRE_SHARED") != "" {
			t.Fatalf("evaluation data required: %v", err)
		}
		t.Skipf("skipped: no evaluation data: %v", err)
	}
	return dir
}

func TestSameBytesWhateverTheWorkers(t *testing.T) {
	var want []byte
	for _, workers := range []int{1, 2, 8, 1} {
		got, err := json.Marshal(loadSamples(t, workers))
		if err != nil {
			t.Fatal(err)
		}
		if want == nil {
			want = got
		}
		if !bytes.Equal(got, want) {
			t.Fatalf("%d workers give other bytes than one", workers)
		}
	}
}

func TestSamplesAreFound(t *testing.T) {
	c := loadSamples(t, 0)
	if len(c.Problems) > 0 {
		t.Errorf("problems: %v", c.Problems)
	}
	for what, n := range map[string]int{
		"articles": len(c.Articles), "actors": len(c.Actors), "statements": len(c.Statements),
		"times": len(c.Times), "events": len(c.Events), "themes": len(c.Themes),
	} {
		if n < 10 {
			t.Errorf("only %d %s in the samples", n, what)
		}
	}
	checkSpans(t, c)
}

func TestEventsOfTwoArticlesAreAskedAbout(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.txt": "Norway hosted a delegation from Chile on 4 May 2031 at the harbour of Bergen. They spoke of fishing licences.\n",
		"b.txt": "A delegation of Chile met Norway at the harbour on 4 May 2031. Nothing was signed.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c := loadPaths(t, []string{dir}, 0)
	if len(c.SameEvents) != 1 || c.Events[c.SameEvents[0].A].Article == c.Events[c.SameEvents[0].B].Article {
		t.Errorf("questions %+v of %d events", c.SameEvents, len(c.Events))
	}
}

func TestNewsFolderLoads(t *testing.T) {
	dir := shared(t, "data", "news")
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts in %s: %v", dir, err)
	}
	c := loadPaths(t, []string{dir}, 0)
	if len(c.Articles) != len(files) || len(c.Problems) > 0 {
		t.Errorf("%d of %d texts loaded, problems %v", len(c.Articles), len(files), c.Problems)
	}
	checkSpans(t, c)
}

// checkSpans holds every finding to its article: spans inside the text and on
// rune boundaries, indices of sentences that exist, ids that are known.
func checkSpans(t *testing.T, c *model.Corpus) {
	t.Helper()
	check := func(what string, id model.ArticleID, s model.Span) {
		t.Helper()
		a := c.Article(id)
		if a == nil {
			t.Fatalf("%s: no article %q", what, id)
		}
		if s.Start < 0 || s.End <= s.Start || s.End > len(a.Text) || !utf8.ValidString(a.Slice(s)) {
			t.Fatalf("%s: span %v in %s", what, s, id)
		}
	}
	known := func(what string, id model.ActorID) {
		t.Helper()
		if id != "" && c.Actor(id) == nil {
			t.Fatalf("%s: no actor %q", what, id)
		}
	}
	for _, n := range c.Names {
		check("name", n.Article, n.Span)
	}
	for _, a := range c.Actors {
		for _, m := range a.Mentions {
			check("mention of "+a.Name, m.Article, m.Span)
		}
		for _, r := range a.Related {
			known("relation of "+a.Name, r.Actor)
		}
	}
	for i := range c.Statements {
		s := &c.Statements[i]
		check("statement", s.Article, s.Whole())
		for _, span := range s.Content {
			check("content", s.Article, span)
		}
		known("speaker", s.Speaker)
		known("target", s.Target)
		known("embedded speaker", s.Embedded)
		if n := len(c.Article(s.Article).Sentences); s.Sentence < 0 || s.Last < s.Sentence || s.Last >= n {
			t.Fatalf("statement in sentences %d to %d of %d", s.Sentence, s.Last, n)
		}
	}
	for _, x := range c.Times {
		check("time", x.Article, x.Span)
	}
	for _, e := range c.Events {
		check("event", e.Article, e.Date.Span)
		for _, id := range e.Actors {
			known("event", id)
		}
		if e.Sentence < 0 || e.Sentence >= len(c.Article(e.Article).Sentences) {
			t.Fatalf("event in sentence %d", e.Sentence)
		}
	}
	for _, th := range c.Themes {
		for _, s := range th.Sentences {
			if a := c.Article(s.Article); a == nil || s.Sentence < 0 || s.Sentence >= len(a.Sentences) {
				t.Fatalf("theme %s: sentence %d of %s", th.Label, s.Sentence, s.Article)
			}
		}
	}
}

func TestOneFailureStaysWithItsArticle(t *testing.T) {
	good := &model.Article{ID: "good", Path: "good.txt", Text: "Ms. Dede said the talks would go on."}
	good.Paragraphs = []model.Span{{Start: 0, End: len(good.Text)}}
	bad := &model.Article{ID: "bad", Path: "bad.txt", Text: "Short.", Paragraphs: []model.Span{{Start: 0, End: 600}}}
	for _, a := range []*model.Article{good, bad} {
		a.Index()
	}
	c, err := Run(context.Background(), []*model.Article{bad, good}, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Problems) != 1 || c.Problems[0].Path != "bad.txt" {
		t.Errorf("problems: %v", c.Problems)
	}
	if len(c.Statements) != 1 {
		t.Errorf("the good article gave %d statements", len(c.Statements))
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Load(ctx, nil, LoadOptions{}); err == nil {
		t.Error("a cancelled run returned no error")
	}
}

// BenchmarkLanguage and BenchmarkWhole run over the same articles on one
// goroutine; BenchmarkAllCores is the whole on all of them.
func BenchmarkLanguage(b *testing.B) {
	articles := many(b)
	b.SetBytes(size(articles))
	for b.Loop() {
		for _, a := range articles {
			if _, err := language.Analyse(a); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkWhole(b *testing.B)    { benchmarkRun(b, 1) }
func BenchmarkAllCores(b *testing.B) { benchmarkRun(b, 0) }

func benchmarkRun(b *testing.B, workers int) {
	articles := many(b)
	b.SetBytes(size(articles))
	for b.Loop() {
		if _, err := Run(context.Background(), articles, nil, Options{Workers: workers}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkArticle is the analysis of one article of about 5 kB.
func BenchmarkArticle(b *testing.B) {
	a := loadSamples(b, 0).Articles[0]
	text := strings.Repeat(a.Text+"\n\n", 5000/len(a.Text)+1)
	one := &model.Article{ID: "one", Path: "one.txt", Text: text}
	for i := 0; i+len(a.Text)+2 <= len(text); i += len(a.Text) + 2 {
		for _, p := range a.Paragraphs {
			one.Paragraphs = append(one.Paragraphs, model.Span{Start: p.Start + i, End: p.End + i})
		}
	}
	one.Index()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Run(context.Background(), []*model.Article{one}, nil, Options{Workers: 1}); err != nil {
			b.Fatal(err)
		}
	}
}

// many returns the samples eight times over, under ids of their own.
func many(b *testing.B) []*model.Article {
	var out []*model.Article
	for i := range 8 {
		for _, a := range loadSamples(b, 0).Articles {
			a.ID = model.ArticleID(string(a.ID) + "-" + string(rune('a'+i)))
			out = append(out, a)
		}
	}
	return out
}

func size(articles []*model.Article) (n int64) {
	for _, a := range articles {
		n += int64(len(a.Text))
	}
	return n
}
