package analysis

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parley/model"
	"parley/model/actors"
	"parley/model/themes"
)

// write puts files, by name, into a folder.
func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Two invented reports, before and after a change of government.
var reports = map[string]string{
	"before.txt": "ACCRA, 4 May 2031 (Harbour Press) — Ghana’s trade minister, Kojo Addai, said on Sunday that the ferries would sail again.\n\n" +
		"The Lagoon Council said in a statement that it would wait for the ferry fares to be published. “We have waited long,” Addai told reporters.\n",
	"after.txt": "ACCRA, 9 June 2033 (Harbour Press) — The Lagoon Council said on Thursday that it had closed the ferry port.\n\n" +
		"“Nobody was warned,” Mr. Addai told reporters. The Council of the Lagoon rejected the charge.\n",
}

// TestReadTables reads the tables without the analysis of articles.
func TestReadTables(t *testing.T) {
	tests := []struct {
		name     string
		files    map[string]string
		actors   []actors.Override
		themes   []themes.Override
		problems []string // parts of each reason
	}{
		{name: "no tables"},
		{
			name:   "an alias, marked and with line ends as a spreadsheet writes them",
			files:  map[string]string{"actors.csv": "\ufeffname,alias,kind\r\nKojo Addai,the  minister,Person\r\n\r\n,,\r\n"},
			actors: []actors.Override{{Name: "Kojo Addai", Alias: "the minister", Kind: model.Person}},
		},
		{
			name:  "other order, semicolons, limits",
			files: map[string]string{"actors.csv": "only_in;to;from;alias;name\nbefore.txt;2031-12-31;2031;Council;Lagoon Council\n"},
			actors: []actors.Override{
				{Name: "Lagoon Council", Alias: "Council", From: "2031", To: "2031-12-31", Only: "before"},
			},
		},
		{
			name:  "two files",
			files: map[string]string{"actors.csv": "name,alias,only_in\nA,B,before.txt; after.txt\n"},
			actors: []actors.Override{
				{Name: "A", Alias: "B", Only: "before"}, {Name: "A", Alias: "B", Only: "after"},
			},
		},
		{
			name: "bad rows, and one that holds",
			files: map[string]string{"actors.csv": "name,alias,kind,from,to,only_in\n,B,,,,\nA,B,planet,,,\nA,B,,someday,,\nA,B,,2031-05,2031-04-30,\n" +
				"A,B,,,,gone.txt\nA,C,group,2031-05,2031-05-30,\n"},
			actors:   []actors.Override{{Name: "A", Alias: "C", Kind: model.Group, From: "2031-05", To: "2031-05-30"}},
			problems: []string{"line 2: no actor", "line 3: \"planet\"", "line 4: \"someday\"", "line 5: \"2031-05\"", "line 6: there is no file \"gone.txt\""},
		},
		{
			name:     "a table of something else",
			files:    map[string]string{"actors.csv": "colour,size\nred,2\n"},
			problems: []string{"colour", "size", "name"},
		},
		{
			name:  "themes",
			files: map[string]string{"themes.csv": "never,theme,words\nferry fares,Ferries,\"ferry, ferries ;  ferry   port\"\n*,Talks,\n"},
			themes: []themes.Override{
				{Theme: "Ferries", Words: []string{"ferry", "ferries", "ferry port"}, Never: []string{"ferry fares"}},
				{Theme: "Talks", Never: []string{"*"}},
			},
		},
		{
			name:     "themes that say nothing",
			files:    map[string]string{"themes.csv": "theme,words,never\n,ferry,\nFerries,,\nPorts,port,\n"},
			themes:   []themes.Override{{Theme: "Ports", Words: []string{"port"}}},
			problems: []string{"line 2: no theme", "line 3: neither"},
		},
		{
			name:   "a table in a folder below",
			files:  map[string]string{"more/late.txt": reports["after.txt"], "more/actors.csv": "name,alias,only_in\nA,B,late.txt\n"},
			actors: []actors.Override{{Name: "A", Alias: "B", Only: "late"}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, reports)
			write(t, dir, tt.files)
			articles, problems, err := Read(context.Background(), []string{dir}, LoadOptions{})
			if err != nil || len(problems) > 0 {
				t.Fatal(err, problems)
			}
			got := readTables([]string{dir, filepath.Join(dir, "before.txt")}, articles)
			if !slices.Equal(got.actors, tt.actors) {
				t.Errorf("actors %+v, want %+v", got.actors, tt.actors)
			}
			same := func(a, b themes.Override) bool {
				return a.Theme == b.Theme && slices.Equal(a.Words, b.Words) && slices.Equal(a.Never, b.Never)
			}
			if !slices.EqualFunc(got.themes, tt.themes, same) {
				t.Errorf("themes %+v, want %+v", got.themes, tt.themes)
			}
			checkProblems(t, got.problems, tt.problems)
		})
	}
}

// checkProblems wants one problem, of a table, for each part of a reason.
func checkProblems(t *testing.T, got []model.Problem, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("problems %v, want %q", got, want)
	}
	for i, p := range got {
		if filepath.Ext(p.Path) != ".csv" || !strings.Contains(p.Reason, want[i]) {
			t.Errorf("problem %v lacks %q", p, want[i])
		}
	}
}

// TestTablesCount goes the whole way: what the user says is in the corpus, and
// the tables are as they were.
func TestTablesCount(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, reports)
	before := loadPaths(t, []string{dir}, 1)
	if speakers(before, "Nobody was warned")[0] == "" {
		t.Fatal("the quotation has no speaker to begin with")
	}
	user := map[string]string{
		"actors.csv": "name,alias,kind,from,to\nLagoon Authority,Lagoon Council,group,2033,\nTrade Minister Addai,Addai,,,\nTrade Minister Addai,Kojo Addai,,,\n",
		"themes.csv": "theme,words,never\nFerries,ferry,ferry fares\nPorts,=Nothing here; port,\n",
	}
	write(t, dir, user)
	after := loadPaths(t, []string{dir}, 1)
	for name, text := range user {
		if now, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(now) != text {
			t.Errorf("%s was changed: %v", name, err)
		}
	}
	checkSpans(t, after)
	for _, said := range []string{"Nobody was warned", "We have waited long"} {
		if got := speakers(after, said); !slices.Equal(got, []string{"Trade Minister Addai"}) {
			t.Errorf("%q by %q", said, got)
		}
	}
	authority := named(after, "Lagoon Authority")
	if authority == nil || authority.Kind != model.Group {
		t.Fatalf("the renamed actor is %+v", authority)
	}
	for _, m := range authority.Mentions {
		if m.Article != "after" {
			t.Errorf("the name of 2033 holds in %s", m.Article)
		}
	}
	if council := named(after, "Lagoon Council"); council == nil {
		t.Error("the council of 2031 is gone")
	}
	for _, th := range after.Themes {
		if th.Label != "Ferries" {
			continue
		}
		for _, s := range th.Sentences {
			if text := after.Article(s.Article).Slice(after.Article(s.Article).Sentences[s.Sentence].Span); strings.Contains(text, "ferry fares") {
				t.Errorf("a forbidden sentence: %s", text)
			}
		}
		if th.Basis != model.FromUser || len(th.Sentences) == 0 {
			t.Errorf("basis %q, %d sentences", th.Basis, len(th.Sentences))
		}
		return
	}
	t.Error("no theme of ferries")
}

// speakers names who said something that holds the words.
func speakers(c *model.Corpus, words string) []string {
	var out []string
	for i := range c.Statements {
		s := &c.Statements[i]
		if strings.Contains(c.Article(s.Article).Slice(s.Content[0]), words) {
			name := ""
			if a := c.Actor(s.Speaker); a != nil {
				name = a.Name
			}
			out = append(out, name)
		}
	}
	return out
}

func named(c *model.Corpus, name string) *model.Actor {
	for i := range c.Actors {
		if c.Actors[i].Name == name {
			return &c.Actors[i]
		}
	}
	return nil
}

// FuzzTables reads any tables beside an article and applies them.
func FuzzTables(f *testing.F) {
	f.Add("name,alias,from,to,only_in\nKojo Addai,Addai,2031,,a.txt", "theme,words,never\nFerries,ferr* + port,=", "correction,of,is,file\nmerge,Kojo Addai,Lagoon Council,\nspeaker,warned,,a.txt")
	f.Add("name\nA", "theme;words\nx;*", "correction;of;is;file\nrename;Lagoon Council;Kojo Addai\nmerge;Lagoon Council;Kojo Addai\nmerge;Kojo Addai;Lagoon Council")
	f.Add("", "", "correction,of,is,file\nkeep apart,Addai,Mr. Addai,a.txt\nkeep apart,Lagoon Council,Council of the Lagoon,a.txt\nmerge,Addai,Lagoon Council,")
	f.Fuzz(func(t *testing.T, actors, themes, corrections string) {
		dir := t.TempDir()
		write(t, dir, map[string]string{"a.txt": reports["after.txt"], "actors.csv": actors, "themes.csv": themes, "corrections.csv": corrections})
		checkSpans(t, loadPaths(t, []string{dir}, 1))
	})
}

func TestTableThatIsNoFileIsNamed(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte("The ferry sailed on Monday. Nobody was on board.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, table := range []string{actorsName, themesName, "sources.csv"} {
		if err := os.Mkdir(filepath.Join(dir, table), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	c := loadPaths(t, []string{dir}, 0)
	if len(c.Problems) != 3 {
		t.Errorf("problems %v, want one for each table", c.Problems)
	}
}
