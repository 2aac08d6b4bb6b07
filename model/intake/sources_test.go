package intake

import (
	"context"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"parley/model"
)

func TestSourcesOverride(t *testing.T) {
	table := "\xEF\xBB\xBFurl,file,Title,published,kind,author\r\n" +
		"https://gazette.example/1,a.txt,\"Ships, and more\",2031-02~,opinion,\r\n" +
		",sub/b.txt,,3 Feb 2031,,\"Ann \"\"A\"\" Orrick\"\r\n" +
		",c.txt,By base name,2031/..,,\r\n"
	fsys := fstest.MapFS{
		"sources.csv":   {Data: []byte(table)},
		"a.txt":         {Data: []byte("By Tomas Vell\n\n" + lead)},
		"sub/b.txt":     {Data: []byte(lead)},
		"sub/far/c.txt": {Data: []byte(lead)},
	}
	articles, problems := LoadFS(context.Background(), fsys, Options{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	a, b, c := articles[0], articles[1], articles[2]
	if a.Title != (model.Field{Value: "Ships, and more", Basis: model.ByUser, Why: "sources.csv"}) || a.Kind != model.Opinion || a.URL.Value != "https://gazette.example/1" {
		t.Errorf("a: %+v %s %+v", a.Title, a.Kind, a.URL)
	}
	if a.Author.Value != "Tomas Vell" || a.Author.Basis != model.Stated {
		t.Errorf("an empty cell changed the author: %+v", a.Author)
	}
	if a.Published.Value != "2031-02~" || b.Published.Value != "2031-02-03" || c.Published.Value != "2031/.." || b.Published.Basis != model.ByUser {
		t.Errorf("published %+v, %+v, %+v", a.Published, b.Published, c.Published)
	}
	if b.Author.Value != `Ann "A" Orrick` || c.Title.Value != "By base name" {
		t.Errorf("author %q, title %q", b.Author.Value, c.Title.Value)
	}
}

func TestSourcesProblems(t *testing.T) {
	fsys := fstest.MapFS{
		"a.txt":     {Data: []byte(lead)},
		"x/d.txt":   {Data: []byte(lead)},
		"y/d.txt":   {Data: []byte(lead)},
		"empty.txt": {Data: []byte(" ")},
	}
	tests := []struct{ name, table, want string }{
		{"bad date", "file,published\na.txt,next week\n", `line 2: "next week" is no date`},
		{"impossible date", "file,published\na.txt,2031-02-30\n", `line 2: "2031-02-30" is no date`},
		{"bad kind", "file,kind\na.txt,poem\n", `line 2: "poem" is no kind`},
		{"missing file", "file,title\n\"gone.txt\",x\n", `line 2: there is no file "gone.txt"`},
		{"line after a cell with a newline", "file,title\na.txt,\"x\ny\"\ngone.txt,z\n", `line 4: there is no file`},
		{"two of that name", "file,title\nd.txt,x\n", `line 2: 2 files are called "d.txt"`},
		{"no file named", "file,title\n,x\n", `line 2: no file is named`},
		{"no header", "a.txt,x\n", `the first row must name the columns`},
		{"unknown column", "file,tittle\na.txt,x\n", `line 1: unknown column "tittle"`},
		{"too many cells", "file,title\na.txt,x,y\n", `line 2: 3 cells`},
		{"binary", "file\x00\x01", `binary`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fsys["sources.csv"] = &fstest.MapFile{Data: []byte(tt.table)}
			_, problems := LoadFS(context.Background(), fsys, Options{})
			var got []string
			for _, p := range problems {
				if p.Path == "sources.csv" {
					got = append(got, p.Reason)
				}
			}
			if !strings.Contains(strings.Join(got, "\n"), tt.want) {
				t.Errorf("problems %q, want %q", got, tt.want)
			}
		})
	}
	fsys["sources.csv"] = &fstest.MapFile{Data: []byte("file,title\nempty.txt,x\n")}
	if _, problems := LoadFS(context.Background(), fsys, Options{}); len(problems) != 1 || problems[0].Path != "empty.txt" {
		t.Errorf("problems %v, want one on the empty file alone", problems)
	}
}

func TestSourcesBesideANamedFile(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "sources.csv", "file;title\na.txt;From the table\nother.txt;x\n")
	a := write(t, dir, "a.txt", lead)
	articles, problems := Load(context.Background(), []string{a, filepath.Join(dir, "sources.csv")}, Options{})
	if len(articles) != 1 || len(problems) != 0 || articles[0].Title.Value != "From the table" {
		t.Errorf("articles %v, problems %v", articles, problems)
	}
}

func TestReadTable(t *testing.T) {
	path := write(t, t.TempDir(), "actors.csv", "\xff\xfe")
	if rows, problems := ReadTable(path, []string{"name"}); len(rows) != 0 || len(problems) != 0 {
		t.Errorf("an empty table gives %v, %v", rows, problems)
	}
	path = write(t, t.TempDir(), "actors.csv", string(windowsBytes(t, "name,alias\r\nZoë Márquez , Z. M.\r\n")))
	rows, problems := ReadTable(path, []string{"name", "alias", "kind"})
	if len(problems) != 0 || len(rows) != 1 {
		t.Fatalf("rows %v, problems %v", rows, problems)
	}
	got := []string{rows[0].Get("name"), rows[0].Get("alias"), rows[0].Get("kind")}
	if want := []string{"Zoë Márquez", "Z. M.", ""}; !reflect.DeepEqual(got, want) || rows[0].Line != 2 {
		t.Errorf("row %q on line %d, want %q on line 2", got, rows[0].Line, want)
	}
	if _, problems := ReadTable(filepath.Join(t.TempDir(), "none.csv"), []string{"name"}); len(problems) != 1 {
		t.Errorf("problems %v, want one for a missing file", problems)
	}
}

func TestIsEDTF(t *testing.T) {
	for _, s := range []string{"2031", "2031-02", "2031-02-28", "2031~", "2031-02-28?", "203X", "20XX", "2031-02-XX", "2031-21", "2031-02/2031-03", "2031/..", "../2031", "2031-02-28/", "2031-02-28T10:00:00Z"} {
		if !isEDTF(s) {
			t.Errorf("%q is not taken as EDTF", s)
		}
	}
	for _, s := range []string{"", "31", "2031-2", "2031-02-30", "2031-13", "2031-02-28-01", "../..", "/", "yesterday", "2031/2/3"} {
		if isEDTF(s) {
			t.Errorf("%q is taken as EDTF", s)
		}
	}
}

func TestParseDate(t *testing.T) {
	tests := []struct{ text, value, rest string }{
		{"28 August 2020 x", "2020-08-28", " x"},
		{"28th of Aug., 2020", "2020-08-28", ""},
		{"Friday, Jan. 4th, 2019.", "2019-01-04", "."},
		{"August 28, 2020", "2020-08-28", ""},
		{"Sept 3 2020", "2020-09-03", ""},
		{"2020-08-28T10:00", "2020-08-28", "T10:00"},
		{"2020/8/3", "2020-08-03", ""},
		{"28.08.2020", "2020-08-28", ""},
		{"28/08/2020", "2020-08-28", ""},
		{"08/28/2020", "2020-08-28", ""},
		{"07/08/2020", "", ""},
		{"March 4 — ", "", " — "},
	}
	for _, tt := range tests {
		d, ok := parseDate(tt.text, 0)
		if !ok || d.value != tt.value || tt.text[d.end:] != tt.rest {
			t.Errorf("%q: %+v, %v; want %q and rest %q", tt.text, d, ok, tt.value, tt.rest)
		}
	}
	for _, s := range []string{"", "August", "31 February 2020", "2020-13-01", "may I 2", "1,200 March", "28/8", "99 March 2020"} {
		if d, ok := parseDate(s, 0); ok && d.value != "" {
			t.Errorf("%q is read as %s", s, d.value)
		}
	}
}
