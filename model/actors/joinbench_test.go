package actors

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"parley/model"
	"parley/model/samples"
)

// BenchmarkJoin joins corpora of two sizes: ten times the articles should cost
// about ten times as much.
func BenchmarkJoin(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmarkJoin(b, crowd(b, n)) })
	}
}

// BenchmarkJoinHostile does the same with articles that are made to meet each
// other in the join.
func BenchmarkJoinHostile(b *testing.B) {
	for _, tc := range hostileCorpora {
		for _, n := range []int{1000, 10000} {
			b.Run(fmt.Sprint(tc.name, "/", n), func(b *testing.B) {
				var p press
				for i := range n {
					p.find(b, i, tc.text(i))
				}
				benchmarkJoin(b, &p)
			})
		}
	}
}

var hostileCorpora = []struct {
	name string
	text func(i int) string
}{
	{"surname", func(i int) string { return fmt.Sprintf("Tariq%s Velmora spoke. Mr. Velmora left.", letters(i)) }},
	{"sound", func(i int) string { return fmt.Sprintf("Tariq V%slm%sra spoke.", vowels(i), vowels(i/25)) }},
	{"given", func(i int) string { return fmt.Sprintf("Tariq Vel%smora spoke.", letters(i)) }},
	{"one", func(int) string { return "Kenyan President Tariq Velmora met Ana Kodoma in Doha." }},
	{"acronyms", func(i int) string {
		return fmt.Sprintf("The Rift %s Board (R%sB) met.", letters(i), strings.ToUpper(letters(i)))
	}},
	{"one acronym", func(i int) string { return fmt.Sprintf("The Rift %s Board (RWB) met. The RWB left.", letters(i)) }},
	{"governments", func(i int) string {
		return fmt.Sprintf("The Kenyan government of President Tariq%s Velmora spoke.", letters(i))
	}},
	{"described", func(int) string { return "A senior Kenyan official said so. Kenyan officials agreed." }},
}

// benchmarkJoin joins once before it measures, since memory that the process has
// not had yet costs more, and a run over many articles is repeated less often.
func benchmarkJoin(b *testing.B, p *press) {
	b.ReportAllocs()
	Join(p.articles, p.casts, p.said, nil)
	for b.Loop() {
		Join(p.articles, p.casts, p.said, nil)
	}
}

// letters writes a number as four letters, the first one a capital. No two of them
// sound alike, so that other numbers make other names.
func letters(i int) string {
	const all = "bcdgjlmnprst"
	out := make([]byte, 4)
	for k := range out {
		out[k] = all[i%len(all)]
		i /= len(all)
	}
	out[0] -= 'a' - 'A'
	return string(out)
}

func vowels(i int) string { return string("aeiou"[i%5]) + string("aeiou"[i/5%5]) }

// press is the articles that a join is given.
type press struct {
	articles []*model.Article
	casts    []*model.Cast
	said     [][]model.Statement
}

// find adds an article of the given paragraphs.
func (p *press) find(b *testing.B, i int, paragraphs ...string) {
	b.Helper()
	doc := article(b, paragraphs...)
	doc.Article.ID = model.ArticleID(fmt.Sprint("a", i))
	p.add(doc.Article, Find(doc))
}

// add adds an article in which every other actor speaks.
func (p *press) add(a *model.Article, c *model.Cast) {
	var said []model.Statement
	for k := 0; k < len(c.Actors); k += 2 {
		said = append(said, model.Statement{Article: a.ID, Speaker: c.Actors[k].ID})
	}
	p.articles, p.casts, p.said = append(p.articles, a), append(p.casts, c), append(p.said, said)
}

// crowd repeats the sample articles, each time with other surnames for a third
// of the persons. No two articles share memory.
func crowd(b *testing.B, n int) *press {
	b.Helper()
	var base, p press
	for i, paragraphs := range sampleArticles(b) {
		base.find(b, i, paragraphs...)
	}
	for i := range n {
		k := i % len(base.articles)
		p.add(varied(base.articles[k], base.casts[k], i))
	}
	return &p
}

// varied copies an article and its cast; every third person gets a surname of
// the same length that no other copy has.
func varied(a *model.Article, c *model.Cast, i int) (*model.Article, *model.Cast) {
	var pairs []string
	for k := range c.Actors {
		words := strings.Fields(c.Actors[k].Name)
		if last := words[len(words)-1]; c.Actors[k].Kind == model.Person && (i+k)%3 == 0 && len(last) > 5 {
			pairs = append(pairs, last, last[:1]+strings.ToLower(letters(i))+last[5:])
		}
	}
	rename := strings.NewReplacer(pairs...)
	article := *a
	article.ID = model.ArticleID(fmt.Sprint("a", i))
	article.Text = rename.Replace(strings.Clone(a.Text))
	article.Sentences = slices.Clone(a.Sentences)
	cast := &model.Cast{Article: article.ID, Actors: slices.Clone(c.Actors)}
	for k := range cast.Actors {
		copyActor(&cast.Actors[k], article.ID, rename)
	}
	return &article, cast
}

func copyActor(a *model.Actor, in model.ArticleID, rename *strings.Replacer) {
	a.Name, a.Aliases = rename.Replace(strings.Clone(a.Name)), slices.Clone(a.Aliases)
	for i := range a.Aliases {
		a.Aliases[i] = rename.Replace(strings.Clone(a.Aliases[i]))
	}
	a.Mentions, a.Roles, a.Related = slices.Clone(a.Mentions), slices.Clone(a.Roles), slices.Clone(a.Related)
	for i := range a.Mentions {
		a.Mentions[i].Article = in
	}
	for i := range a.Roles {
		a.Roles[i].Article = in
	}
	for i := range a.Related {
		a.Related[i].Article = in
	}
}

// sampleArticles is the paragraphs of each of the built-in articles.
func sampleArticles(b testing.TB) (out [][]string) {
	b.Helper()
	err := fs.WalkDir(samples.FS, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".txt") {
			return err
		}
		raw, err := fs.ReadFile(samples.FS, path)
		out = append(out, strings.FieldsFunc(string(raw), func(r rune) bool { return r == '\n' }))
		return err
	})
	if err != nil || len(out) == 0 {
		b.Fatalf("no sample articles: %v", err)
	}
	return out
}
