package command

import (
	"strings"
	"testing"
)

// TestTablesAsTheHelpShowsThem reads the examples of the help topic: each is
// understood and finds what it speaks of.
func TestTablesAsTheHelpShowsThem(t *testing.T) {
	files := map[string]string{
		"letter.txt": article + "\nThe Tide Board said that it would wait.\n",
		"talks.txt": "VADUZ, 4 May 2031 (Harbour Press) — The capital agreed. Ana Kesten said that nobody was warned. The minister said that the port was closed on Friday.\n\n" +
			"“Nobody was told by the so-called experts,” Mr. Kestin said. The Council of Elders met Kesten on Monday.\n\n" +
			"Norland's Tide Board said that it would help. Sudmark's Tide Board said nothing.\n",
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
	if messages != "" {
		t.Errorf("what the help shows is not understood: %s", messages)
	}
	wantIn(t, "the list", out, "Ana M. Kesten")
	if out, _, code := call(t, "help", "tables"); code != done || !strings.Contains(out, "only_in") {
		t.Errorf("exit status %d: %s", code, out)
	}
}
