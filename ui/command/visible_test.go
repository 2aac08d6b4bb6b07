package command

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestVisibleKeepsTheValue(t *testing.T) {
	for _, text := range []string{"", "plain", "a\u202eb", "\u200bstart", "end\u2066", "\x7f\u0085\u009b", "tag \U000e0041 and note \U0001d173", "نمی\u200cخواهم", "é “q” 😀"} {
		data, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		shown := visible(data)
		var back string
		if err := json.Unmarshal(shown, &back); err != nil || back != text {
			t.Errorf("%+q became %+q: %v", text, back, err)
		}
		if strings.ContainsFunc(string(shown), isHidden) {
			t.Errorf("%+q still hides something", shown)
		}
	}
}

func TestJSONShowsNamesOfFilesAsTheyAre(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "bidi\u202egnp.txt"), []byte(article), 0o644); err != nil {
		t.Skipf("skipped: the system refuses the name: %v", err)
	}
	for _, args := range [][]string{
		{"analyze", "--json", dir}, {"list", "articles", "--json", dir},
		{"brief", "--actor", "dede", "--json", dir}, {"brief", "--all", "--json", dir},
	} {
		out, _, code := call(t, args...)
		if code != done || strings.Contains(out, "\u202e") || !strings.Contains(out, `bidi\u202egnp.txt`) {
			t.Errorf("%q: exit status %d, or the name is not written with escapes", args, code)
		}
	}
}
