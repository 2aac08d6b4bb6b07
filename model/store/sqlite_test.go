package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestStaysInTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "odd name #1?%", "state.db")
	ctx := context.Background()
	about := Subject{"w", "actor", "a"}
	s, err := Open(ctx, path)
	must(t, err)
	must(t, s.SetNotes(ctx, Note{Subject: about, Text: "kept"}))
	must(t, s.Close())
	for file, mode := range map[string]os.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
		info, err := os.Stat(file)
		must(t, err)
		if info.Mode().Perm() != mode {
			t.Errorf("%s may be used by %v", file, info.Mode())
		}
	}
	if n, err := openFile(t, path).Note(ctx, about); n.Text != "kept" || err != nil {
		t.Errorf("%q, %v", n, err)
	}
}

// TestTwoPrograms opens one new file many times at once, as programs would.
func TestTwoPrograms(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state.db")
	ctx := context.Background()
	done := make(chan error)
	for i := range 6 {
		go func() {
			s, err := Open(ctx, path)
			for n := 0; err == nil && n < 5; n++ {
				err = s.SetNotes(ctx, Note{Subject: Subject{"w", "actor", fmt.Sprint(i, n)}, Text: "kept"})
			}
			if s != nil {
				err = errors.Join(err, s.Close())
			}
			done <- err
		}()
	}
	for range 6 {
		must(t, <-done)
	}
	s := openFile(t, path)
	for i := range 6 {
		for n := range 5 {
			if note, err := s.Note(ctx, Subject{"w", "actor", fmt.Sprint(i, n)}); note.Text != "kept" || err != nil {
				t.Errorf("%d %d: %v, %v", i, n, note, err)
			}
		}
	}
}

// TestRefused leaves files alone that are not, or no longer, this program's.
func TestRefused(t *testing.T) {
	tests := []struct {
		name string
		make func(t *testing.T, path string)
		says string
	}{
		{"newer", func(t *testing.T, path string) {
			s, err := Open(context.Background(), path)
			must(t, err)
			must(t, s.Close())
			run(t, path, "PRAGMA user_version = 99")
		}, "newer parley"},
		{"of another program", func(t *testing.T, path string) { run(t, path, "CREATE TABLE seen (x)") }, "not written by parley"},
		{"of another program, empty", func(t *testing.T, path string) { run(t, path, "PRAGMA application_id = 7") }, "not written by parley"},
		{"no database", func(t *testing.T, path string) {
			must(t, os.WriteFile(path, bytes.Repeat([]byte("not a database\n"), 99), 0o600))
		}, "not a database"},
		{"a folder", func(t *testing.T, path string) { must(t, os.Mkdir(path, 0o700)) }, "directory"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "state.db")
			tt.make(t, path)
			before, _ := os.ReadFile(path)
			s, err := Open(context.Background(), path)
			if err == nil {
				s.Close()
				t.Fatal("it was opened")
			}
			if !strings.Contains(err.Error(), tt.says) || !strings.Contains(err.Error(), path) {
				t.Errorf("the message is %q", err)
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
		})
	}
}

// run changes a file behind the store's back.
func run(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	must(t, err)
	defer db.Close()
	_, err = db.Exec(statement)
	must(t, err)
}

// TestSharedFilesAreKeptOnce looks at the size of what many subjects that were
// seen together cost.
func TestSharedFilesAreKeptOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state.db")
	s := openFile(t, path)
	ctx := context.Background()
	for day := range 3 {
		var seen []Seen
		for i := range 100 {
			files := bytes.Repeat([]byte{byte(day)}, 100_000)
			seen = append(seen, Seen{Subject{"w", "actor", fmt.Sprint(i)}, Export, []byte("line"), files})
		}
		must(t, s.See(ctx, seen...))
	}
	var rows, size int
	must(t, s.db.QueryRow(`SELECT count(*), sum(length(files)) FROM shelf`).Scan(&rows, &size))
	if rows != 1 || size != 100_000 {
		t.Errorf("%d lists of files, %d bytes", rows, size)
	}
}

// TestAllOrNothing stops half-way through a change.
func TestAllOrNothing(t *testing.T) {
	s := openFile(t, filepath.Join(t.TempDir(), "state.db"))
	ctx := context.Background()
	must(t, s.SetTray(ctx, "w", []Line{{Text: "kept"}}))
	stopped := errors.New("stopped")
	err := s.write(ctx, func(tx *sql.Tx) error {
		if _, err := tx.Exec(`DELETE FROM tray`); err != nil {
			return err
		}
		return stopped
	})
	if !errors.Is(err, stopped) {
		t.Error(err)
	}
	if tray, err := s.Tray(ctx, "w"); len(tray) != 1 || err != nil {
		t.Errorf("%v, %v", tray, err)
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	if err := s.SetTray(cancelled, "w", nil); err == nil {
		t.Error("a cancelled change was made")
	}
}

func BenchmarkOpen(b *testing.B) {
	path := filepath.Join(b.TempDir(), "state.db")
	for b.Loop() {
		s, err := Open(context.Background(), path)
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}
