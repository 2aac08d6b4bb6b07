package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// exported writes two briefs with an index, and one of them as JSON, and
// returns their folder and the sources.
func exported(t *testing.T) (briefs, sources string) {
	t.Helper()
	sources, briefs = folder(t, map[string]string{"a.txt": article}), t.TempDir()
	for _, args := range [][]string{
		{"--actor", "dede", "-o", filepath.Join(briefs, "dede.md")},
		{"--actor", "ghana", "-o", filepath.Join(briefs, "ghana.md")},
		{"--actor", "dede", "--json", "-o", filepath.Join(briefs, "dede.json")},
		{"--all", "--json", "-o", filepath.Join(briefs, "all.json")},
		{"--all", "-o", filepath.Join(briefs, "all"), "--date", "2031-07-01"},
	} {
		if _, messages, code := call(t, append([]string{"brief", "--no-state", sources}, args...)...); code != done {
			t.Fatalf("%q: exit status %d: %s", args, code, messages)
		}
	}
	return briefs, sources
}

// alter replaces text in a file, which has to have it.
func alter(t *testing.T, file, old, now string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(text), old) {
		t.Fatalf("%s has no %q: %v", file, old, err)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(text), old, now, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestVerifyChecksEveryBriefGiven(t *testing.T) {
	dir, sources := exported(t)
	good, bad, index := filepath.Join(dir, "dede.md"), filepath.Join(dir, "ghana.md"), filepath.Join(dir, "all", "index.md")
	both := [][]string{{good, bad, "--sources", sources}, {"--sources", sources, good, bad}, {good, "--sources", sources, bad}}
	for _, args := range append(both, []string{index, "--sources", sources}, []string{filepath.Dir(index), "--sources", sources}) {
		if out, messages, code := call(t, append([]string{"verify"}, args...)...); code != done || messages != "" || !strings.Contains(out, " briefs hold.") {
			t.Errorf("%q: exit status %d\n%s%s", args, code, out, messages)
		}
	}
	alter(t, bad, "moving the markers", "moving the fences")
	for _, args := range both {
		if out, _, code := call(t, append([]string{"verify"}, args...)...); code != incomplete || !strings.Contains(out, "fences") || !strings.Contains(out, "1 of 2 briefs hold.") {
			t.Errorf("%q: exit status %d\n%s", args, code, out)
		}
	}
	if err := os.WriteFile(bad, []byte("nothing left"), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, _, code := call(t, "verify", good, bad, "--sources", sources); code != incomplete || !strings.Contains(out, "not a brief") {
		t.Errorf("a brief that is none: exit status %d\n%s", code, out)
	}
}

func TestVerifyTakesSeveralSources(t *testing.T) {
	dir, sources := exported(t)
	other := folder(t, map[string]string{"b.txt": "Another day passed in Accra without a word from either side."})
	brief := filepath.Join(dir, "dede.md")
	for _, args := range [][]string{{brief, "--sources", other, sources}, {brief, sources}, {brief, sources, other}, {"--sources", other, sources, brief}} {
		if out, messages, code := call(t, append([]string{"verify"}, args...)...); code != done {
			t.Errorf("%q: exit status %d\n%s%s", args, code, out, messages)
		}
	}
	out, messages, code := call(t, "verify", brief, "--sources", sources, filepath.Join(sources, "gone"))
	if code != incomplete || !strings.Contains(messages, "gone") || strings.Contains(out, "FAIL") {
		t.Errorf("a source that is not there: exit status %d\n%s%s", code, out, messages)
	}
}

func TestVerifyReadsJSON(t *testing.T) {
	dir, sources := exported(t)
	for _, name := range []string{"dede.json", "all.json"} {
		file := filepath.Join(dir, name)
		if out, messages, code := call(t, "verify", file, "--sources", sources); code != done || strings.Contains(out, "changed") {
			t.Errorf("%s: exit status %d\n%s%s", name, code, out, messages)
		}
		alter(t, file, "worth a war", "worth a wall")
		if out, _, code := call(t, "verify", file, "--sources", sources); code != incomplete || !strings.Contains(out, "worth a wall") {
			t.Errorf("%s changed: exit status %d\n%s", name, code, out)
		}
	}
}

func TestVerifyNamesWhatAnIndexLacks(t *testing.T) {
	dir, sources := exported(t)
	index := filepath.Join(dir, "all", "index.md")
	if err := os.Remove(filepath.Join(dir, "all", "2031-07-01-actor-ghana.md")); err != nil {
		t.Fatal(err)
	}
	if _, messages, code := call(t, "verify", index, "--sources", sources); code != incomplete || !strings.Contains(messages, "actor-ghana.md") {
		t.Errorf("a brief is gone: exit status %d\n%s", code, messages)
	}
	alter(t, index, "2031-07-01-actor-ghana.md", "")
	if _, messages, code := call(t, "verify", index, "--sources", sources); code != incomplete || !strings.Contains(messages, "index was changed") {
		t.Errorf("a link is gone: exit status %d\n%s", code, messages)
	}
}
