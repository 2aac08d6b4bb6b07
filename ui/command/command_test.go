package command

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parley/briefs"
	"parley/model"
)

// call runs a command line and returns what it printed and its exit status.
func call(t *testing.T, args ...string) (out, err string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	cmd := root()
	cmd.SetArgs(args)
	cmd.SetOut(&o)
	cmd.SetErr(&e)
	code = run(context.Background(), cmd)
	return o.String(), e.String(), code
}

const article = "LOMÉ, 3 June 2031 (Harbour Press) — Togo’s foreign minister, Akosua Dede, said on Tuesday that the border would reopen within a week.\n\n" +
	"“No line on a map is worth a war,” Dede told reporters. Ghana has accused Togo of moving the markers; Togo denies it.\n"

// folder writes files, by name, into a new folder.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestExitStatus(t *testing.T) {
	good := folder(t, map[string]string{"a.txt": article})
	mixed := folder(t, map[string]string{"a.txt": article, "b.txt": "PK\x03\x04\x00\x00\x00\x00binary\x00\x00"})
	empty := t.TempDir()
	missing := filepath.Join(empty, "nothing-here")
	tests := []struct {
		name string
		args []string
		code int
		says string // part of the messages
	}{
		{"help", []string{"--help"}, done, ""},
		{"version", []string{"--version"}, done, ""},
		{"plain index", []string{good}, done, "no terminal"},
		{"analysis", []string{"analyze", "--json", good}, done, ""},
		{"analysis of what form", []string{"analyze", good}, misused, "--json"},
		{"unknown flag", []string{"--nonsense"}, misused, "nonsense"},
		{"unknown look", []string{"--look", "pink", good}, misused, "pink"},
		{"list", []string{"list", "articles", good}, done, ""},
		{"list of what", []string{"list"}, misused, "actors, themes, statements, timeline, articles"},
		{"where help is", []string{"list", "--nonsense"}, misused, "See parley list --help."},
		{"no command", []string{"lists"}, incomplete, "did you mean parley list?"},
		{"nothing like a command", []string{"zzzzzzzz"}, incomplete, "no command"},
		{"unknown list", []string{"list", "trees", good}, misused, "trees"},
		{"brief", []string{"brief", "--actor", "dede", good}, done, ""},
		{"brief on whom", []string{"brief", good}, misused, "--actor"},
		{"brief on two", []string{"brief", "--actor", "a", "--theme", "b", good}, misused, "one of"},
		{"brief on nobody known", []string{"brief", "--actor", "zzz", good}, incomplete, "Dede"},
		{"all to nowhere", []string{"brief", "--all", good}, misused, "-o"},
		{"a date that is none", []string{"brief", "--actor", "dede", "--date", "yesterday", good}, misused, "YYYY"},
		{"flavor", []string{"brief", "--actor", "dede", "--flavor", "word", good}, misused, "word"},
		{"missing path", []string{missing}, incomplete, "nothing-here"},
		{"empty folder", []string{"list", "actors", empty}, incomplete, filepath.Base(empty)},
		{"binary beside text", []string{"list", "articles", mixed}, incomplete, "b.txt"},
		{"verify what", []string{"verify"}, misused, "name the brief"},
		{"verify nothing", []string{"verify", missing, "--sources", good}, incomplete, "nothing-here"},
	}
	for _, tt := range tests {
		out, messages, code := call(t, tt.args...)
		if code != tt.code {
			t.Errorf("%s: exit status %d, want %d\n%s", tt.name, code, tt.code, messages)
		}
		if !strings.Contains(messages, tt.says) {
			t.Errorf("%s: messages %q lack %q", tt.name, messages, tt.says)
		}
		if strings.Contains(out+messages, "\x1b") {
			t.Errorf("%s: an escape code is printed", tt.name)
		}
	}
}

func TestEveryCommandHasAnExample(t *testing.T) {
	for _, c := range allCommands(root()) {
		if out, _, code := call(t, append(strings.Fields(c.CommandPath())[1:], "--help")...); code != done || !strings.Contains(out, "EXAMPLES") || c.Example == "" {
			t.Errorf("%s: exit status %d, no example:\n%s", c.CommandPath(), code, out)
		}
	}
}

func TestCompletions(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": article})
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"--look", ""}, "mono"},
		{[]string{"brief", "--flavor", ""}, "obsidian"},
		{[]string{"brief", dir, "--actor", ""}, "Akosua Dede"},
		{[]string{"brief", "--actor", ""}, ":4"},
		{[]string{"list", ""}, "timeline"},
		{[]string{"list", "actors", ""}, ":0"},
	} {
		if out, _, code := call(t, append([]string{"__complete"}, tt.args...)...); code != done || !strings.Contains(out, tt.want) {
			t.Errorf("%q: exit status %d, no %q in %q", tt.args, code, tt.want, out)
		}
	}
}

func TestStoppedIsSaidInWords(t *testing.T) {
	var out, messages bytes.Buffer
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	cmd := root()
	cmd.SetArgs([]string{"analyze", "--json"})
	cmd.SetOut(&out)
	cmd.SetErr(&messages)
	if code := run(ctx, cmd); code != incomplete || messages.String() != "parley: stopped before it was done\n" {
		t.Errorf("exit status %d, %q", code, &messages)
	}
}

func TestMixedFolderLoadsTheRest(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": article, "b.txt": "\x00\x01\x02"})
	out, _, _ := call(t, "analyze", "--json", dir)
	var c struct{ Articles, Statements []any }
	if err := json.Unmarshal([]byte(out), &c); err != nil {
		t.Fatal(err)
	}
	if len(c.Articles) != 1 || len(c.Statements) == 0 {
		t.Errorf("%d articles and %d statements", len(c.Articles), len(c.Statements))
	}
}

func TestAnalysisKeepsTheContract(t *testing.T) {
	out, _, _ := call(t, "analyze", "--json", folder(t, map[string]string{"a.txt": article}))
	var got map[string]json.RawMessage
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	if string(got["schema"]) != `"`+model.Schema+`"` {
		t.Errorf("schema %s", got["schema"])
	}
	for _, list := range []string{"articles", "names", "actors", "statements", "times", "events", "themes"} {
		if !strings.HasPrefix(string(got[list]), "[") {
			t.Errorf("%s is no list: %.40s", list, got[list])
		}
	}
}

func TestBriefAsJSON(t *testing.T) {
	out, _, code := call(t, "brief", "--json", "--actor", "akosua", folder(t, map[string]string{"a.txt": article}))
	var b briefs.Brief
	if err := json.Unmarshal([]byte(out), &b); err != nil || code != done {
		t.Fatalf("exit status %d: %v", code, err)
	}
	if b.Schema != briefs.Schema || len(b.Sections) == 0 {
		t.Errorf("schema %q, %d sections", b.Schema, len(b.Sections))
	}
}

// TestExportAndVerify goes the whole way with the samples: every brief is
// exported, every one holds, and one changed letter is found.
func TestExportAndVerify(t *testing.T) {
	dir := t.TempDir()
	if _, messages, code := call(t, "brief", "--all", "-o", dir, "--date", "2031-07-01"); code != done {
		t.Fatalf("exit status %d: %s", code, messages)
	}
	files, err := filepath.Glob(filepath.Join(dir, "2031-*.md"))
	if err != nil || len(files) < 20 {
		t.Fatalf("%d briefs: %v", len(files), err)
	}
	for _, f := range files {
		if out, messages, code := call(t, "verify", f); code != done {
			t.Errorf("%s: exit status %d\n%s%s", filepath.Base(f), code, out, messages)
		}
	}
	changed := files[0]
	text, err := os.ReadFile(changed)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(text, []byte(".[^"))
	text[at-1] ^= 1
	if err := os.WriteFile(changed, text, 0o644); err != nil {
		t.Fatal(err)
	}
	out, _, code := call(t, "verify", changed)
	if code != incomplete || !strings.Contains(out, "FAIL") {
		t.Errorf("a changed letter: exit status %d\n%s", code, out)
	}
}

func TestVerifyAgainstAChangedSource(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": article})
	brief := filepath.Join(t.TempDir(), "b.md")
	if _, messages, code := call(t, "brief", "--actor", "dede", "-o", brief, dir); code != done {
		t.Fatalf("exit status %d: %s", code, messages)
	}
	if out, _, code := call(t, "verify", brief, "--sources", dir); code != done {
		t.Fatalf("a fresh brief does not hold: %s", out)
	}
	source := filepath.Join(dir, "a.txt")
	if err := os.WriteFile(source, []byte(strings.ReplaceAll(article, "worth a war", "worth a wall")), 0o644); err != nil {
		t.Fatal(err)
	}
	out, _, code := call(t, "verify", brief, "--sources", dir)
	if code != incomplete || !strings.Contains(out, "worth a war") {
		t.Errorf("a changed source: exit status %d\n%s", code, out)
	}
}

func TestSameBytesOut(t *testing.T) {
	first, _, _ := call(t, "brief", "--all", "--json")
	for range 2 {
		if again, _, _ := call(t, "brief", "--all", "--json"); again != first {
			t.Fatal("the same input gives other bytes")
		}
	}
}
