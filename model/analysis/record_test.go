package analysis

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var spoken = Correction{Kind: Speaker, Of: "“Nobody was\n warned, he said; \"nobody\",”", Is: "Lagoon Council", File: "after.txt"}

func TestRecordCorrection(t *testing.T) {
	tests := []struct{ name, before, after string }{
		{"no table", "", "correction,of,is,file\nspeaker,\"Nobody was warned, he said; \"\"nobody\",Lagoon Council,after.txt\n"},
		{"another order", "\ufefffile;note;is;of;Correction\r\nx.txt;mine;A;B;speaker",
			"\ufefffile;note;is;of;Correction\r\nx.txt;mine;A;B;speaker\r\nafter.txt;;Lagoon Council;\"Nobody was warned, he said; \"\"nobody\";speaker\r\n"},
		{"a quotation mark that is not closed", "correction,of,is,file\nspeaker,\"open,,\n",
			"correction,of,is,file\nspeaker,\"open,,\nspeaker,\"Nobody was warned, he said; \"\"nobody\",Lagoon Council,after.txt\n"},
		{"rows that cannot be read", "correction,of,is,file\n  improve , x,,,,,\n\n",
			"correction,of,is,file\n  improve , x,,,,,\n\nspeaker,\"Nobody was warned, he said; \"\"nobody\",Lagoon Council,after.txt\n"},
	}
	for _, tt := range tests {
		dir := t.TempDir()
		path := filepath.Join(dir, "corrections.csv")
		if tt.before != "" {
			write(t, dir, map[string]string{"corrections.csv": tt.before})
		}
		for range 2 { // and once more
			if err := RecordCorrection(dir, spoken); err != nil {
				t.Fatalf("%s: %v", tt.name, err)
			}
		}
		if err := WithdrawCorrection(dir, spoken); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != tt.after {
			t.Errorf("%s: %q, %v", tt.name, got, err)
		}
		if err := WithdrawCorrection(dir, spoken); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		got, err := os.ReadFile(path)
		if err != nil || !strings.HasPrefix(string(got), tt.before) || strings.Contains(string(got), "Nobody") {
			t.Errorf("%s: %q, %v", tt.name, got, err)
		}
		if err := WithdrawCorrection(dir, spoken); err == nil {
			t.Errorf("%s: it was taken out a third time", tt.name)
		}
	}
}

func TestRecordRefuses(t *testing.T) {
	tests := []struct {
		name, before string
		correction   Correction
		says         string
	}{
		{"open quotation marks", "correction,of,is,file\n" + strings.Repeat("speaker,\"open,,\n", 99), spoken, "quotation mark"},
		{"no such columns", "colour,size\n", spoken, "column"},
		{"no text", "\xff\xfec\x00", spoken, "UTF-8"},
		{"a formula", "", Correction{Kind: Rename, Of: "A", Is: "=HYPERLINK(1)"}, "formula"},
		{"no date", "", Correction{Kind: Redate, Of: "words", Is: "soon"}, "soon"},
		{"nothing", "", Correction{Kind: NoQuotation, Of: "“”", File: "after.txt"}, "empty"},
	}
	for _, tt := range tests {
		dir := t.TempDir()
		if tt.before != "" {
			write(t, dir, map[string]string{"corrections.csv": tt.before})
		}
		err := RecordCorrection(dir, tt.correction)
		if err == nil || !strings.Contains(err.Error(), tt.says) || !strings.Contains(err.Error(), "corrections.csv") {
			t.Errorf("%s: %v", tt.name, err)
		}
		if got, _ := os.ReadFile(filepath.Join(dir, "corrections.csv")); string(got) != tt.before {
			t.Errorf("%s: the file is %q", tt.name, got)
		}
	}
}

// TestRecordedCorrectionCounts goes from the reader's correction to the corpus
// and back.
func TestRecordedCorrectionCounts(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, reports)
	c := Correction{Kind: Speaker, Of: "=“Nobody was warned,”", Is: "Lagoon Council", File: "after.txt"}
	for _, step := range []struct {
		do   func(string, Correction) error
		want string
	}{{RecordCorrection, "Lagoon Council"}, {WithdrawCorrection, "Kojo Addai"}} {
		if err := step.do(dir, c); err != nil {
			t.Fatal(err)
		}
		got := loadPaths(t, []string{dir}, 1)
		if names := speakers(got, "Nobody was warned"); len(names) != 1 || names[0] != step.want || len(got.Problems) > 0 {
			t.Errorf("by %q, want %s; problems %v", names, step.want, got.Problems)
		}
	}
}

// FuzzRecordCorrection adds any correction to any table, and takes it out.
func FuzzRecordCorrection(f *testing.F) {
	f.Add("correction,of,is,file\n", "words", "A")
	f.Add("of;is;file;correction\r\n\"", "x\"", ";")
	f.Fuzz(func(t *testing.T, table, of, is string) {
		dir := t.TempDir()
		path := filepath.Join(dir, "corrections.csv")
		if err := os.WriteFile(path, []byte(table), 0o644); err != nil {
			t.Skip(err)
		}
		c := Correction{Kind: Merge, Of: of, Is: is}
		if RecordCorrection(dir, c) != nil {
			return
		}
		if got, _ := os.ReadFile(path); !strings.HasPrefix(string(got), table) {
			t.Fatalf("what stood there has changed: %q", got)
		}
		if err := WithdrawCorrection(dir, c); err != nil {
			t.Fatal(err)
		}
		got, _ := os.ReadFile(path)
		if rest, ok := strings.CutPrefix(string(got), table); !ok || strings.Trim(rest, "\r\n") != "" {
			t.Fatalf("after taking it out: %q", got)
		}
	})
}
