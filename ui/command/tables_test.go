package command

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestTablesAsTheHelpShowsThem reads the examples of the help topic: each is
// understood, and only a row about an actor or a line that is not in the
// articles is named.
func TestTablesAsTheHelpShowsThem(t *testing.T) {
	files := map[string]string{
		"letter.txt": article,
		"talks.txt": "VADUZ, 4 May 2031 (Harbour Press) — Ana Kesten said that nobody was warned. The minister said that the port was closed on Friday.\n\n" +
			"“Nobody was told by the so-called experts,” Mr. Kestin said. The Council of Elders met Kesten on Monday.\n",
	}
	name := ""
	for line := range strings.Lines(tablesHelp) {
		if title, _, ok := strings.Cut(line, ".csv: "); ok {
			name = title + ".csv"
		}
		if row, ok := strings.CutPrefix(line, "  "); ok && strings.Contains(row, ",") && !strings.Contains(row, ", ") {
			files[name] += row
		}
	}
	if len(files) != 6 {
		t.Fatalf("tables in the help: %d of 4", len(files)-2)
	}
	dir := folder(t, files)
	out, messages, _ := call(t, "list", "actors", dir)
	for line := range strings.Lines(messages) {
		if !strings.Contains(line, filepath.Join(dir, "corrections.csv")) || !strings.Contains(line, "no actor is called") {
			t.Errorf("a message of another kind: %s", line)
		}
	}
	wantIn(t, "the list", out, "Ana M. Kesten")
	if out, _, code := call(t, "help", "tables"); code != done || !strings.Contains(out, "only_in") {
		t.Errorf("exit status %d: %s", code, out)
	}
}
