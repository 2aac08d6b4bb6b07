package analysis

import (
	"os"
	"path/filepath"
	"testing"
)

func TestCorrectionsFolder(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	article := filepath.Join(dir, "north", "talks.txt")
	if err := os.MkdirAll(filepath.Dir(article), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(article, []byte("Ana Kesten said that nobody was warned.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		paths        []string
		of           string
		folder, file string
	}{
		{[]string{dir}, article, dir, "north/talks.txt"},
		{[]string{article}, article, filepath.Dir(article), "talks.txt"},
		{[]string{other, dir}, article, dir, "north/talks.txt"},
		{[]string{other}, article, filepath.Dir(article), "talks.txt"},
		{[]string{dir}, "", dir, ""},
	} {
		if folder, file := CorrectionsFolder(test.paths, test.of); folder != test.folder || file != test.file {
			t.Errorf("%v: %q, %q", test.paths, folder, file)
		}
	}
}

func TestStandingCorrections(t *testing.T) {
	dir := t.TempDir()
	if all, err := StandingCorrections([]string{dir}, nil); len(all) != 0 || err != nil {
		t.Errorf("without a table: %v, %v", all, err)
	}
	table := filepath.Join(dir, correctionsName)
	rows := "correction,of,is,file\nMerge,Kestin,Ana  Kesten,\n,,,\nspeaker,nobody was warned,,talks.txt\n"
	if err := os.WriteFile(table, []byte(rows), 0o644); err != nil {
		t.Fatal(err)
	}
	want := []Standing{
		{Correction{Kind: Merge, Of: "Kestin", Is: "Ana Kesten"}, table},
		{Correction{Kind: Speaker, Of: "nobody was warned", File: "talks.txt"}, table},
	}
	all, err := StandingCorrections([]string{dir, dir + "/"}, nil)
	if err != nil || len(all) != len(want) || all[0] != want[0] || all[1] != want[1] {
		t.Errorf("%v, %v; want %v", all, err, want)
	}
	if err := os.WriteFile(table, []byte("who,what\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if all, err := StandingCorrections([]string{dir}, nil); len(all) != 0 || err == nil {
		t.Errorf("of a table without its columns: %v, %v", all, err)
	}
}
