package store

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
)

func openFile(t *testing.T, path string) *SQLite {
	t.Helper()
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestWorkspace(t *testing.T) {
	name := func(paths ...string) string {
		w, err := Workspace(paths)
		must(t, err)
		return w
	}
	t.Chdir(t.TempDir())
	if name() != "" {
		t.Error("no path is not the empty workspace")
	}
	if a, b := name("b/", "./a"), name("a/x/..", "b", "b"); a != b {
		t.Errorf("the same paths are %s and %s", a, b)
	}
	if a, b := name(`a" "`), name("a", "b"); a == b || name("a") == name("b") {
		t.Errorf("different paths are both %s", a)
	}
	if w := name("a"); !strings.Contains(w, string(filepath.Separator)) {
		t.Errorf("%s is not absolute", w)
	}
}

func TestDefaultPath(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	for state, want := range map[string]string{
		"":                          filepath.Join(home, ".local", "state", "parley", "state.db"),
		"relative":                  filepath.Join(home, ".local", "state", "parley", "state.db"),
		filepath.Join(home, "st #"): filepath.Join(home, "st #", "parley", "state.db"),
	} {
		t.Setenv("XDG_STATE_HOME", state)
		if got, err := DefaultPath(); got != want || err != nil {
			t.Errorf("%q: %s, %v", state, got, err)
		}
	}
}
