package samples

import (
	"encoding/csv"
	"io/fs"
	"path"
	"strings"
	"testing"
	"unicode/utf8"
)

// articles returns the text of each article by file name.
func articles(t *testing.T) map[string]string {
	t.Helper()
	entries, err := fs.ReadDir(FS, Dir)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, e := range entries {
		data, err := fs.ReadFile(FS, path.Join(Dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if path.Ext(e.Name()) != ".csv" {
			texts[e.Name()] = string(data)
		}
	}
	return texts
}

func TestArticlesAreOfArticleLength(t *testing.T) {
	texts := articles(t)
	if len(texts) < 12 {
		t.Errorf("%d articles, want at least 12", len(texts))
	}
	for name, text := range texts {
		if n := len(strings.Fields(text)); n < 250 || n > 600 {
			t.Errorf("%s: %d words, want 250 to 600", name, n)
		}
		if !utf8.ValidString(text) {
			t.Errorf("%s: not UTF-8", name)
		}
	}
}

func TestArticlesShareActors(t *testing.T) {
	shared := []string{"Mutinta Hak", "Armando Nhachung", "Kagiso Ramotlhwa", "Hallgr", "Ingrid Solbakken", "Itzel Quiroz", "Castrill"}
	for _, name := range shared {
		files := 0
		for _, text := range articles(t) {
			if strings.Contains(text, name) {
				files++
			}
		}
		if files < 3 {
			t.Errorf("%s is named in %d articles, want at least 3", name, files)
		}
	}
}

func TestSourcesNameArticles(t *testing.T) {
	f, err := FS.Open(path.Join(Dir, "sources.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(rows[0], ","); got != "file,title,author,outlet,published,kind,url" {
		t.Errorf("header %q", got)
	}
	texts := articles(t)
	for _, row := range rows[1:] {
		if _, ok := texts[row[0]]; !ok {
			t.Errorf("sources.csv names %q, which is no article", row[0])
		}
	}
}
