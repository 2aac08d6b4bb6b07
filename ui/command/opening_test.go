package command

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheReaderOpensOnTheFirstArticles(t *testing.T) {
	dir := t.TempDir()
	for i := range 2*openingArticles + 2 {
		put(t, filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), fmt.Sprintf("Ana Kesten said that ship %d was late.\n", i))
	}
	put(t, filepath.Join(dir, "corrections.csv"), "correction,of,is,file\nrename,Ana Kesten,Ana M. Kesten,\n")
	first, err := opening([]string{dir})(t.Context())
	if err != nil || first == nil || len(first.Articles) != openingArticles {
		t.Fatalf("%+v, %v", first, err)
	}
	all, err := load(t.Context(), []string{dir})
	if err != nil {
		t.Fatal(err)
	}
	for i, a := range first.Articles {
		if a.ID != all.Articles[i].ID || a.Path != all.Articles[i].Path {
			t.Errorf("%s %s stands for %s %s", a.ID, a.Path, all.Articles[i].ID, all.Articles[i].Path)
		}
	}
	if len(first.Actors) == 0 || first.Actors[0].Name != "Ana M. Kesten" {
		t.Errorf("the user's tables are not heeded: %+v", first.Actors)
	}
}

func TestAFewArticlesAreNotWorthOpeningFirst(t *testing.T) {
	few, large := t.TempDir(), t.TempDir()
	for i := range 3 {
		put(t, filepath.Join(few, fmt.Sprintf("%d.txt", i)), "Ana Kesten said that it was late.\n")
	}
	for i := range 2 * openingArticles {
		put(t, filepath.Join(large, fmt.Sprintf("%02d.txt", i)), strings.Repeat("A long text. ", openingBytes/10))
	}
	for _, dir := range []string{few, large} {
		if first, err := opening([]string{dir})(t.Context()); err != nil || first != nil {
			t.Errorf("%v, %v", first, err)
		}
	}
	if first, err := opening(nil)(t.Context()); err != nil || first != nil {
		t.Errorf("the samples: %v, %v", first, err)
	}
}
