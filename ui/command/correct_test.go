package command

import (
	"os"
	"path/filepath"
	"testing"

	"parley/model"
	"parley/model/analysis"
)

func TestCorrectionsGoToTheFolderThatIsRead(t *testing.T) {
	dir := t.TempDir()
	article := filepath.Join(dir, "north", "talks.txt")
	if err := os.MkdirAll(filepath.Dir(article), 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, article, "Ana Kesten said that nobody was warned.\n")
	x := analysis.Correction{Kind: analysis.NoQuotation, Of: "nobody was warned", File: article}
	table := corrections{[]string{dir}}
	written, err := table.Write(x)
	if err != nil {
		t.Fatal(err)
	}
	c, err := load(t.Context(), []string{dir})
	if err != nil || len(c.Statements) != 0 || len(c.Problems) != 0 {
		t.Errorf("after the correction: %+v, %v, %v", c.Statements, c.Problems, err)
	}
	all, err := table.Standing(c)
	if err != nil || len(all) != 1 || all[0] != written {
		t.Fatalf("standing: %+v, %v", all, err)
	}
	if err := table.Withdraw(all[0]); err != nil {
		t.Fatal(err)
	}
	if all, err = table.Standing(c); err != nil || len(all) != 0 {
		t.Errorf("standing after all was taken back: %+v, %v", all, err)
	}
	if c, err = load(t.Context(), []string{dir}); err != nil || len(c.Statements) != 1 {
		t.Errorf("after taking it back: %+v, %v", c.Statements, err)
	}
}

// A correction may name a second file, if its table can.
func TestCorrectionsOfTwoFiles(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	for _, name := range []string{"talks.txt", "letter.txt"} {
		put(t, filepath.Join(dir, name), "The Tide Board of "+name[:5]+" said that nobody was warned.\n")
	}
	x := analysis.Correction{Kind: analysis.Merge, Of: "Tide Board", Is: "Tide Board", File: filepath.Join(dir, "talks.txt"), IsFile: filepath.Join(dir, "letter.txt")}
	table := corrections{[]string{dir}}
	if _, err := table.Write(x); err != nil {
		t.Fatal(err)
	}
	all, err := table.Standing(&model.Corpus{})
	if err != nil || len(all) != 1 || all[0].File != "talks.txt; letter.txt" {
		t.Fatalf("%+v, %v", all, err)
	}
	if c, err := load(t.Context(), []string{dir}); err != nil || len(c.Problems) > 0 {
		t.Errorf("%v, %v", c.Problems, err)
	}
	if err := table.Withdraw(all[0]); err != nil {
		t.Error(err)
	}
	x.IsFile = filepath.Join(elsewhere, "note.txt")
	if written, err := table.Write(x); err != nil || written.File != "talks.txt" || written.IsFile != "" {
		t.Errorf("%+v, %v", written, err)
	}
}
