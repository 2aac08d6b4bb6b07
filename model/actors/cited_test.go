package actors

import (
	"testing"

	"parley/model"
)

func TestCited(t *testing.T) {
	for _, tc := range []struct {
		text  string
		cited bool // whether the last person named is
	}{
		{"As Otto Varga once said, “Bread comes first.”", true},
		{"As Otto Varga put it, “Bread comes first.”", true},
		{"“Bread comes first,” Otto Varga said in 1931.", true},
		{"In 1931, Otto Varga wrote of the bread.", true},
		{"The late Otto Varga said that bread came first.", true},
		{"Speakers named the late President Otto Varga.", true},
		{"Otto Varga famously said that bread comes first.", true},
		{"Otto Varga wrote that bread comes before all else.", true},
		{"In the words of Otto Varga, “Bread comes first.”", true},
		{"To quote Otto Varga, “Bread comes first.”", true},
		{"The poet Otto Varga once wrote that bread comes first.", true},

		{"Otto Varga said that bread came first.", false},
		{"Otto Varga wrote that bread would come first.", false},
		{"Otto Varga said in 2025 that bread came first.", false},
		{"As Otto Varga said on Monday, bread came first.", false},
		{"As the minister, Otto Varga, put it, “Bread comes first.”", false},
		{"Minister Otto Varga once said that bread comes first.", false},
		{"Otto Varga once said that bread comes first. On Monday Varga left.", false},
		{"As Otto Varga left, it rained.", false},
		{"They quoted Otto Varga as saying that bread comes first.", false},
	} {
		doc := article(t, tc.text)
		doc.Article.Published.Value = "2031-06-04"
		var last *model.Actor
		c := Find(doc)
		for i := range c.Actors {
			if c.Actors[i].Kind == model.Person {
				last = &c.Actors[i]
			}
		}
		if last == nil || last.Name != "Otto Varga" || last.Cited != tc.cited {
			t.Errorf("%s: got %+v, want cited %v", tc.text, last, tc.cited)
		}
	}
}

// Who is only cited in one article but acts in another is of the story.
func TestCitedInOneOfTwo(t *testing.T) {
	cited := article(t, "As Otto Varga put it, “Bread comes first.”", "As Mira Kodo once said, “No.”")
	acts := article(t, "Otto Varga, a baker, met Lena Ost on Monday.")
	cited.Article.ID, acts.Article.ID = "a", "b"
	casts := []*model.Cast{Find(cited), Find(acts)}
	all, _ := Join([]*model.Article{cited.Article, acts.Article}, casts, [][]model.Statement{nil, nil}, nil)
	for i, a := range all {
		if want := a.Name == "Mira Kodo"; a.Cited != want || want && i != len(all)-1 {
			t.Errorf("%d %q: cited %v", i, a.Name, a.Cited)
		}
	}
}
