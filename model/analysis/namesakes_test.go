package analysis

import (
	"slices"
	"strings"
	"testing"

	"parley/model"
)

// tides are invented reports that name four ministries alike, two of them in one
// file.
var tides = map[string]string{
	"a.txt": "Published: 4 June 2031\n\nSudmark's Tide Board said that nine boats were lost. Mara Hul went home.\n\nThe Tide Board of Norland said that it would help.\n",
	"b.txt": "Published: 5 June 2031\n\nThe Tide Board said that the boats were found.\n",
	"c.txt": "Published: 6 June 2031\n\nThe Tide Board denied that it had known.\n",
}

// namesakes is a corpus in which those are four actors, whatever the joining
// makes of such names.
func namesakes(t *testing.T) *model.Corpus {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, tides)
	c := loadPaths(t, []string{dir}, 1)
	c.Actors = []model.Actor{{ID: "hul", Name: "Mara Hul", Kind: model.Person, Aliases: []string{"Mara Hul"}, Mentions: mentions(t, c, "a", "Mara Hul")[:1]}}
	in := mentions(t, c, "a", "Tide Board")
	for i, m := range []model.Mention{in[0], in[1], mentions(t, c, "b", "Tide Board")[0], mentions(t, c, "c", "Tide Board")[0]} {
		id := model.ActorID("board-" + string(rune('1'+i)))
		c.Actors = append(c.Actors, model.Actor{ID: id, Name: "Tide Board", Kind: model.Organisation, Aliases: []string{"Tide Board"}, Mentions: []model.Mention{m}})
	}
	for i := range c.Statements {
		c.Statements[i].Speaker = ""
		for _, a := range c.Actors[1:] {
			if s := &c.Statements[i]; s.Article == a.Mentions[0].Article && s.Source.Overlaps(a.Mentions[0].Span) {
				s.Speaker = a.ID
			}
		}
	}
	finish(c)
	return c
}

func mentions(t *testing.T, c *model.Corpus, in model.ArticleID, name string) []model.Mention {
	t.Helper()
	var out []model.Mention
	for at := 0; ; {
		i := strings.Index(c.Article(in).Text[at:], name)
		if i < 0 {
			break
		}
		out = append(out, model.Mention{Article: in, Span: model.Span{Start: at + i, End: at + i + len(name)}, Form: model.ByName})
		at += i + len(name)
	}
	if len(out) == 0 {
		t.Fatalf("no %q in %s", name, in)
	}
	return out
}

// rule applies rows to a corpus.
func rule(c *model.Corpus, rows ...ruling) {
	for i := range rows {
		rows[i].path, rows[i].line = correctionsName, i+2
	}
	correct(c, rows)
}

func TestCorrectionsOfNamesakes(t *testing.T) {
	tests := []struct {
		name  string
		row   Correction
		of    model.ArticleID
		is    model.ArticleID
		holds func(c *model.Corpus) bool
		fault string
	}{
		{"renamed by its file", Correction{Kind: Rename, Of: "tide board", Is: "North Board"}, "b", "",
			func(c *model.Corpus) bool {
				return c.Actor("board-3").Name == "North Board" && c.Actor("board-1").Name == "Tide Board"
			}, ""},
		{"merged by its file", Correction{Kind: Merge, Of: "Tide Board", Is: "Mara Hul"}, "c", "",
			func(c *model.Corpus) bool { return c.Actor("board-4") == nil && len(c.Actor("hul").Mentions) == 2 }, ""},
		{"merged with one of the same name", Correction{Kind: Merge, Of: "Tide Board", Is: "Tide Board"}, "c", "b",
			func(c *model.Corpus) bool { return c.Actor("board-4") == nil && len(c.Actor("board-3").Mentions) == 2 }, ""},
		{"by more words of the text", Correction{Kind: ChangeKind, Of: "Tide Board of Norland", Is: "group"}, "a", "",
			func(c *model.Corpus) bool {
				return c.Actor("board-2").Kind == model.Group && c.Actor("board-1").Kind != model.Group
			}, ""},
		{"a speaker of the same file", Correction{Kind: Speaker, Of: "the boats were found", Is: "Tide Board"}, "b", "",
			func(c *model.Corpus) bool {
				return slices.Equal(speakers(c, "boats were found"), []string{"Tide Board"})
			}, ""},
		{"no file", Correction{Kind: Rename, Of: "Tide Board", Is: "X"}, "", "", nil, "4 actors are called \"Tide Board\""},
		{"two in the file", Correction{Kind: Rename, Of: "Tide Board", Is: "X"}, "a", "", nil, "2 actors are called \"Tide Board\" in "},
		{"several others", Correction{Kind: Merge, Of: "Tide Board", Is: "Tide Board"}, "c", "", nil, "3 others are called"},
		{"not in the file", Correction{Kind: Rename, Of: "Mara Hul", Is: "X"}, "b", "", nil, "no actor is called \"Mara Hul\" in "},
		{"words of no one", Correction{Kind: Rename, Of: "nine boats were", Is: "X"}, "a", "", nil, "no actor is called"},
	}
	for _, tt := range tests {
		c := namesakes(t)
		n := len(c.Actors)
		rule(c, ruling{Correction: tt.row, article: tt.of, isArticle: tt.is})
		switch {
		case tt.fault == "" && (len(c.Problems) > 0 || !tt.holds(c)):
			t.Errorf("%s: %v, %+v", tt.name, c.Problems, c.Actors)
		case tt.fault != "" && (len(c.Problems) != 1 || !strings.Contains(c.Problems[0].Reason, tt.fault) || len(c.Actors) != n):
			t.Errorf("%s: %v", tt.name, c.Problems)
		}
	}
}

// What the reader writes of an actor names this one.
func TestNameOf(t *testing.T) {
	c := namesakes(t)
	want := map[model.ActorID][2]string{
		"hul": {"Mara Hul", ""}, "board-3": {"Tide Board", "b.txt"}, "board-4": {"Tide Board", "c.txt"},
		"board-1": {"Tide Board said that", "a.txt"}, "board-2": {"Tide Board of Norland", "a.txt"},
	}
	for id, w := range want {
		if name, path := NameOf(c, c.Actor(id)); name != w[0] || !strings.HasSuffix(path, w[1]) || w[1] == "" && path != "" {
			t.Errorf("%s: %q in %q", id, name, path)
		}
	}
}
