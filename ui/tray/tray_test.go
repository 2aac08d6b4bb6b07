package tray

import (
	"testing"

	"parley/briefs"
	"parley/model"
)

// corpus is an article of three sentences, the last of them left out.
func corpus() *model.Corpus {
	a := &model.Article{ID: "a", SHA256: "5a", Text: "One is here. Two is there. Three."}
	a.Sentences = []model.Sentence{{Span: model.Span{Start: 0, End: 12}}, {Span: model.Span{Start: 13, End: 26}}}
	c := &model.Corpus{Articles: []*model.Article{a}}
	c.Index()
	return c
}

func TestLinesGoInAndOutBySentences(t *testing.T) {
	c := corpus()
	a := c.Articles[0]
	var none *Tray
	picks, ok := none.Put(a, model.Span{Start: 4, End: 6})
	if !ok || len(picks) != 1 || picks[0].Text != "One is here." {
		t.Fatalf("put %v, %v", picks, ok)
	}
	if _, ok := none.Put(a, model.Span{Start: 28, End: 32}); ok {
		t.Error("a part that is left out went into the tray")
	}
	tray := Of(c, picks)
	if !tray.Holds("a", model.Span{Start: 0, End: 3}) || tray.Holds("a", model.Span{Start: 13, End: 15}) || tray.Holds("b", model.Span{Start: 0, End: 3}) {
		t.Error("it holds other lines than were put in")
	}
	if left := tray.Take(a, model.Span{Start: 1, End: 2}); len(left) != 0 {
		t.Errorf("left after taking: %v", left)
	}
}

func TestLinesKeepTheReadersOrder(t *testing.T) {
	c := corpus()
	first, _ := Of(c, nil).Put(c.Articles[0], model.Span{Start: 0, End: 1})
	both, _ := Of(c, first).Put(c.Articles[0], model.Span{Start: 13, End: 14})
	tray := Of(c, both)
	moved, ok := tray.Move(tray.Lines()[1].ID(), -1)
	if !ok || moved[0].Start != 13 || moved[1].Start != 0 {
		t.Errorf("moved to %v", moved)
	}
	if _, ok := tray.Move(tray.Lines()[0].ID(), -1); ok {
		t.Error("the first line moved up")
	}
	if tray.Lines()[0].Start != 0 {
		t.Error("the tray itself was changed")
	}
}

func TestWhatIsNotHereStays(t *testing.T) {
	gone := []briefs.Pick{{SHA256: "5a", Span: model.Span{Start: 0, End: 12}, Text: "Other words!"}, {SHA256: "5a", Span: model.Span{Start: -1, End: 99}}, {SHA256: "77"}}
	tray := Of(corpus(), gone)
	for _, l := range tray.Lines() {
		if l.Article != nil {
			t.Errorf("found %+v", l)
		}
	}
	if len(tray.Picks()) != 3 || tray.Holds("a", model.Span{Start: 0, End: 30}) {
		t.Error("lines that are not found are lost, or mark others")
	}
	if left := tray.Remove(tray.Lines()[2].ID()); len(left) != 2 {
		t.Errorf("left: %v", left)
	}
}
