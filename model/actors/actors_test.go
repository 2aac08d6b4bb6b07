package actors

import (
	"testing"

	"parley/model"
	"parley/model/language"
)

// article makes an analysed document of one paragraph for each text.
func article(t testing.TB, paragraphs ...string) *language.Document {
	t.Helper()
	a := &model.Article{ID: "test"}
	for _, p := range paragraphs {
		start := len(a.Text)
		a.Text += p + "\n\n"
		a.Paragraphs = append(a.Paragraphs, model.Span{Start: start, End: start + len(p)})
	}
	a.Index()
	doc, err := language.Analyse(a)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestFind(t *testing.T) {
	doc := article(t,
		"Foreign Minister Tariq Velmora of Jordan met Gen. Adaeze Bright in Doha on Monday, officials said.",
		"Velmora said the Trump administration and Taliban fighters held US-Taliban talks. Islamabad has denied it.")
	c := Find(doc)
	for _, a := range c.Actors {
		for _, m := range a.Mentions {
			t.Logf("%-14s %-24s %-8s %q (%s)", a.Kind, a.ID, m.Form, doc.Article.Slice(m.Span), m.Why)
		}
	}
	if len(c.Actors) == 0 {
		t.Fatal("no actors")
	}
}
