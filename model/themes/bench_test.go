package themes

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
	"parley/model/samples"
)

// sampleDocuments analyses the sample articles, a paragraph each.
func sampleDocuments(b *testing.B) (docs []*language.Document, size int) {
	b.Helper()
	entries, err := fs.ReadDir(samples.FS, samples.Dir)
	if err != nil {
		b.Fatal(err)
	}
	for _, e := range entries {
		data, err := fs.ReadFile(samples.FS, path.Join(samples.Dir, e.Name()))
		if err != nil {
			b.Fatal(err)
		}
		a := &model.Article{ID: model.ArticleID(e.Name()), Text: string(data), Paragraphs: []model.Span{{Start: 0, End: len(data)}}}
		doc, err := language.Analyse(a)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, doc)
		size += len(data)
	}
	return docs, size
}

// BenchmarkAnalyse is tokenising and tagging alone, to compare with.
func BenchmarkAnalyse(b *testing.B) {
	docs, size := sampleDocuments(b)
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, d := range docs {
			if _, err := language.Analyse(d.Article); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkCollect(b *testing.B) {
	docs, size := sampleDocuments(b)
	casts := make([]*model.Cast, len(docs))
	for i, d := range docs {
		casts[i] = cast(d, sampleActors)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for i, d := range docs {
			Collect(d, casts[i])
		}
	}
}

var sampleActors = map[string]model.Actor{
	"Zambia":     {ID: "zm", Name: "Zambia", Kind: model.Country, Country: "ZM"},
	"Mozambique": {ID: "mz", Name: "Mozambique", Kind: model.Country, Country: "MZ"},
	"Norway":     {ID: "no", Name: "Norway", Kind: model.Country, Country: "NO"},
	"Iceland":    {ID: "is", Name: "Iceland", Kind: model.Country, Country: "IS"},
	"Ecuador":    {ID: "ec", Name: "Ecuador", Kind: model.Country, Country: "EC"},
	"Colombia":   {ID: "co", Name: "Colombia", Kind: model.Country, Country: "CO"},
}

// BenchmarkJoin joins a thousand articles and ten thousand; the second costs
// ten to twelve times the first.
func BenchmarkJoin(b *testing.B) {
	docs, _ := sampleDocuments(b)
	for _, n := range []int{1_000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			locals := manyLocals(docs, n)
			for b.Loop() {
				Join(locals, nil)
			}
		})
	}
}

// manyLocals repeats documents until there are n articles. Each sentence ends
// in the number of its article, lest it look like a line of their page.
func manyLocals(docs []*language.Document, n int) []*Local {
	locals := make([]*Local, n)
	for i := range locals {
		d := docs[i%len(docs)]
		copied := *d.Article
		copied.ID = model.ArticleID(fmt.Sprint(i))
		text := []byte(d.Article.Text)
		for _, s := range d.Article.Sentences {
			copy(text[max(s.Start, s.End-5):s.End], fmt.Sprintf("%05d", i))
		}
		copied.Text = string(text)
		l := Collect(d, cast(d, sampleActors))
		l.article = &copied
		locals[i] = l
	}
	return locals
}

// BenchmarkHostile runs texts made to be slow; each should keep the pace of
// the others.
func BenchmarkHostile(b *testing.B) {
	const size = 1 << 18
	overrides := []Override{{Theme: "X", Words: []string{"troops + talks|peace", "a*"}}}
	for _, unit := range []string{"troops ", "withdraw troops ", "negotiat", "peace ", "a + b|c*~/N ", "x-", "talks with the UN on peace process talks; "} {
		b.Run(unit, func(b *testing.B) {
			text := strings.Repeat(unit, size/len(unit))
			a := &model.Article{ID: "a", Text: text, Paragraphs: []model.Span{{Start: 0, End: len(text)}}}
			doc, err := language.Analyse(a)
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Join([]*Local{Collect(doc, &model.Cast{})}, overrides)
			}
		})
	}
}

// BenchmarkAffairs must grow with the number of sentences.
func BenchmarkAffairs(b *testing.B) {
	docs, _ := sampleDocuments(b)
	for _, n := range []int{5, 30} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			f := newFolder(manyLocals(docs, n))
			for b.Loop() {
				f.affairs(map[string]bool{})
			}
		})
	}
}
