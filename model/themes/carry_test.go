package themes

import (
	"slices"
	"testing"

	"parley/model"
	"parley/model/language"
)

// paragraphs makes an article with each text as a paragraph.
func paragraphs(t *testing.T, texts ...string) *language.Document {
	t.Helper()
	a := &model.Article{ID: "a"}
	for _, s := range texts {
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
	return doc
}

func TestSentencesCarryOn(t *testing.T) {
	doc := paragraphs(t,
		"The reef dam will be finished. It took nine years. Fiji paid for it. Nobody complained.",
		"“We are proud of it,” the engineer said.",
		"The weather was fine.",
	)
	l := Collect(doc, cast(doc, pacific))
	want := []bool{false, true, false, true, true, false}
	if !slices.Equal(l.carries, want) {
		t.Errorf("carries %v, want %v", l.carries, want)
	}
	d := &draft{label: "Dam", lines: []line{{sentence: 0, whys: []string{"dam"}}, {sentence: 3, whys: []string{"dam"}}}}
	var got []string
	for _, l := range newFolder([]*Local{l}).extend(d).lines {
		got = append(got, l.why(doc.Article))
	}
	if want := []string{"dam", "continues line 1", "dam", "continues line 1"}; !slices.Equal(got, want) {
		t.Errorf("whys %q, want %q", got, want)
	}
}

func TestCarryingOnEnds(t *testing.T) {
	doc := paragraphs(t, "The dam is new. It is big. It is grey. It is ugly. It is cheap.")
	l := Collect(doc, &model.Cast{})
	d := &draft{lines: []line{{sentence: 0, whys: []string{"dam"}}}}
	if got := newFolder([]*Local{l}).extend(d); len(got.lines) != 1+mostCarried {
		t.Errorf("%d lines, want %d", len(got.lines), 1+mostCarried)
	}
}
