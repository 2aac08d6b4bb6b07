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

// extended gives the sentences of the first article that carry on from those
// of a draft, in a folder whose second article tells of other affairs.
func extended(t *testing.T, text []string, d *draft) []int {
	t.Helper()
	here := paragraphs(t, text...)
	there := paragraphs(t, "Malta is hot.", "Malta is dry.")
	malta := map[string]model.Actor{"Malta": {ID: "malta", Name: "Malta", Kind: model.Country, Country: "MT"}}
	f := newFolder([]*Local{Collect(here, cast(here, pacific)), Collect(there, cast(there, malta))})
	if !f.isMixed {
		t.Fatal("two stories are one")
	}
	var out []int
	for _, l := range f.extend(d).lines {
		out = append(out, l.sentence)
	}
	return out
}

func TestParagraphsCarryOnInMixedFolders(t *testing.T) {
	text := []string{"The dam is new. Fiji paid for it. Tonga did not. Samoa laughed. Ona Crew slept.", "Fiji has a dam. Tonga has none. Samoa left."}
	for own, want := range map[int][]int{
		0: {0, 1, 2, 3}, // the dam opens the paragraph
		5: {5, 6, 7},
		6: {6}, // Tonga does not
	} {
		if got := extended(t, text, &draft{lines: []line{{sentence: own}}}); !slices.Equal(got, want) {
			t.Errorf("from %d: sentences %v, want %v", own, got, want)
		}
	}
}

func TestPartiesCarryOnInMixedFolders(t *testing.T) {
	text := []string{"Fiji is green.", "Fiji sold a lamp.", "The lamp was old.", "Tonga laughed.", "Fiji wept.", "An election was called."}
	d := &draft{isParty: true, lines: []line{{sentence: 1}, {sentence: 4}}}
	if got, want := extended(t, text, d), []int{1, 2, 4}; !slices.Equal(got, want) {
		t.Errorf("sentences %v, want %v", got, want)
	}
}
