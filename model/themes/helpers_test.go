package themes

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
)

// article makes an article of sentences, one a paragraph.
func article(t testing.TB, id string, sentences ...string) *language.Document {
	t.Helper()
	a := &model.Article{ID: model.ArticleID(id), Path: id + ".txt"}
	for _, s := range sentences {
		start := len(a.Text)
		a.Text += s
		a.Paragraphs = append(a.Paragraphs, model.Span{Start: start, End: len(a.Text)})
		a.Text += "\n"
	}
	a.Index()
	doc, err := language.Analyse(a)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Sentences) != len(sentences) {
		t.Fatalf("%s: %d sentences, want %d", id, len(a.Sentences), len(sentences))
	}
	return doc
}

// cast makes every occurrence of the words given for an actor a mention.
func cast(doc *language.Document, actors map[string]model.Actor) *model.Cast {
	c := &model.Cast{Article: doc.Article.ID}
	for word, a := range actors {
		for at := 0; ; {
			i := strings.Index(doc.Article.Text[at:], word)
			if i < 0 {
				break
			}
			span := model.Span{Start: at + i, End: at + i + len(word)}
			a.Mentions = append(a.Mentions, model.Mention{Article: c.Article, Span: span, Form: model.ByName})
			c.Names = append(c.Names, model.Name{Article: c.Article, Span: span})
			at = span.End
		}
		c.Actors = append(c.Actors, a)
	}
	slices.SortFunc(c.Actors, func(a, b model.Actor) int { return cmp.Compare(a.ID, b.ID) })
	c.Index()
	return c
}

func named(themes []model.Theme, label string) *model.Theme {
	for i := range themes {
		if themes[i].Label == label {
			return &themes[i]
		}
	}
	return nil
}

func whys(t *model.Theme) []string {
	var out []string
	if t != nil {
		for _, s := range t.Sentences {
			out = append(out, fmt.Sprintf("%s %d: %s", s.Article, s.Sentence, s.Why))
		}
	}
	return out
}
