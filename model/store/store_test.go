package store

import (
	"bytes"
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parley/model"
)

// TestConformance holds every store to what Store promises.
func TestConformance(t *testing.T) {
	stores := map[string]func(*testing.T) Store{
		"memory": func(*testing.T) Store { return &Memory{} },
		"sqlite": func(t *testing.T) Store { return openFile(t, filepath.Join(t.TempDir(), "parley", "state.db")) },
	}
	for name, make := range stores {
		t.Run(name+"/seen", func(t *testing.T) { conformSeen(t, make(t)) })
		t.Run(name+"/note", func(t *testing.T) { conformNote(t, make(t)) })
		t.Run(name+"/tray", func(t *testing.T) { conformTray(t, make(t)) })
		t.Run(name+"/together", func(t *testing.T) { conformTogether(t, make(t)) })
	}
}

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

// Subjects that differ in one part each.
var subjects = []Subject{
	{"", "actor", "ferry"}, {"", "theme", "ferry"}, {"", "actor", "port"}, {`"/a"`, "actor", "ferry"}, {`"/a" "/b"`, "actor", "ferry"},
}

func conformSeen(t *testing.T, s Store) {
	ctx := context.Background()
	for _, about := range subjects {
		if _, ok, err := s.Seen(ctx, about, Look); ok || err != nil {
			t.Fatalf("%v was seen before anybody looked: %v", about, err)
		}
	}
	var all []Seen
	for i, about := range subjects {
		for _, o := range []Occasion{Look, Export, PreviousExport} {
			all = append(all, Seen{about, o, []byte{byte(i), 0, 0xff}, []byte("files of " + o)})
		}
	}
	all = append(all, Seen{subjects[0], Look, []byte("later"), nil}) // the last one counts
	must(t, s.See(ctx, all...))
	must(t, s.See(ctx))
	all[1].Lines[0] = 'x' // the store keeps its own
	for i, want := range all[1:] {
		got, ok, err := s.Seen(ctx, want.Subject, want.Occasion)
		if i == 0 {
			want.Lines = []byte{0, 0, 0xff}
		}
		if err != nil || !ok || !bytes.Equal(got.Lines, want.Lines) || !bytes.Equal(got.Files, want.Files) ||
			got.Subject != want.Subject || got.Occasion != want.Occasion {
			t.Errorf("%v: %v, %v, %v", want, got, ok, err)
		}
	}
}

func conformNote(t *testing.T, s Store) {
	ctx := context.Background()
	want := Note{subjects[0], "\n A | note —\x00 'with' \"marks\"\r\n", "/briefs/a b.md"}
	must(t, s.SetNotes(ctx, Note{Subject: subjects[0], Text: "before"}))
	must(t, s.SetNotes(ctx, Note{Subject: subjects[1], Text: "another"}, want))
	if got, err := s.Note(ctx, subjects[0]); got != want || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	must(t, s.SetNotes(ctx, Note{Subject: subjects[0]}, Note{Subject: subjects[1]}))
	must(t, s.SetNotes(ctx))
	for _, about := range subjects {
		if got, err := s.Note(ctx, about); got != (Note{Subject: about}) || err != nil {
			t.Errorf("%v has the note %q, %v", about, got, err)
		}
	}
}

func conformTray(t *testing.T, s Store) {
	ctx := context.Background()
	lines := []Line{
		{"bb", model.Span{Start: 7, End: 9}, "b\x00\n'"},
		{"aa", model.Span{Start: 0, End: 3}, "aaa"},
		{"bb", model.Span{Start: 7, End: 9}, "b\x00\n'"}, // twice, if the reader wants it so
	}
	must(t, s.SetTray(ctx, "w", []Line{{Text: "before"}, {}, {}, {}}))
	must(t, s.SetTray(ctx, "w", lines))
	must(t, s.SetTray(ctx, "other", lines[:1]))
	got, err := s.Tray(ctx, "w")
	if err != nil || !slices.Equal(got, lines) {
		t.Errorf("%v, %v", got, err)
	}
	must(t, s.SetTray(ctx, "w", nil))
	if got, err := s.Tray(ctx, "w"); len(got) > 0 || err != nil {
		t.Errorf("an empty tray holds %v, %v", got, err)
	}
	if got, err := s.Tray(ctx, "other"); len(got) != 1 || err != nil {
		t.Errorf("another workspace's tray holds %v, %v", got, err)
	}
}

// conformTogether writes from many goroutines.
func conformTogether(t *testing.T, s Store) {
	ctx := context.Background()
	done := make(chan error)
	for i := range 8 {
		go func() {
			about := Subject{"w", "actor", string(rune('a' + i))}
			err := s.See(ctx, Seen{Subject: about, Occasion: Look, Lines: []byte(about.ID)})
			if err == nil {
				err = s.SetTray(ctx, about.ID, []Line{{Text: about.ID}, {Text: about.ID}})
			}
			done <- err
		}()
	}
	for range 8 {
		must(t, <-done)
	}
	for i := range 8 {
		id := string(rune('a' + i))
		seen, ok, err := s.Seen(ctx, Subject{"w", "actor", id}, Look)
		if err != nil || !ok || string(seen.Lines) != id {
			t.Errorf("%s: %v, %v, %v", id, seen, ok, err)
		}
		if tray, err := s.Tray(ctx, id); err != nil || len(tray) != 2 {
			t.Errorf("%s: %v, %v", id, tray, err)
		}
	}
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
