// Package storetest holds what a [store.Store] promises as a test that every one
// must pass, and a store in memory for the tests of what uses one.
package storetest

import (
	"bytes"
	"context"
	"slices"
	"testing"

	"parley/model"
	"parley/model/store"
)

// Conform holds a store to what the interface promises; open makes an empty one.
func Conform(t *testing.T, open func(*testing.T) store.Store) {
	t.Run("seen", func(t *testing.T) { conformSeen(t, open(t)) })
	t.Run("note", func(t *testing.T) { conformNote(t, open(t)) })
	t.Run("tray", func(t *testing.T) { conformTray(t, open(t)) })
	t.Run("together", func(t *testing.T) { conformTogether(t, open(t)) })
}

// Subjects that differ in one part each.
var subjects = []store.Subject{
	about("", "actor", "ferry"), about("", "theme", "ferry"), about("", "actor", "port"),
	about(`"/a"`, "actor", "ferry"), about(`"/a" "/b"`, "actor", "ferry"),
}

func about(workspace, kind, id string) store.Subject {
	return store.Subject{Workspace: workspace, Kind: kind, ID: id}
}

func conformSeen(t *testing.T, s store.Store) {
	ctx := context.Background()
	for _, subject := range subjects {
		if _, ok, err := s.Seen(ctx, subject, store.Look); ok || err != nil {
			t.Fatalf("%v was seen before anybody looked: %v", subject, err)
		}
	}
	var all []store.Seen
	for i, subject := range subjects {
		for _, o := range []store.Occasion{store.Look, store.Export, store.PreviousExport} {
			all = append(all, store.Seen{Subject: subject, Occasion: o, Lines: []byte{byte(i), 0, 0xff}, Files: []byte("files of " + o)})
		}
	}
	all = append(all, store.Seen{Subject: subjects[0], Occasion: store.Look, Lines: []byte("later")}) // the last one counts
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

func conformNote(t *testing.T, s store.Store) {
	ctx := context.Background()
	want := store.Note{Subject: subjects[0], Text: "\n A | note —\x00 'with' \"marks\"\r\n", File: "/briefs/a b.md"}
	must(t, s.SetNotes(ctx, store.Note{Subject: subjects[0], Text: "before"}))
	must(t, s.SetNotes(ctx, store.Note{Subject: subjects[1], Text: "another"}, want))
	if got, err := s.Note(ctx, subjects[0]); got != want || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	must(t, s.SetNotes(ctx, store.Note{Subject: subjects[0]}, store.Note{Subject: subjects[1]}))
	must(t, s.SetNotes(ctx))
	for _, subject := range subjects {
		if got, err := s.Note(ctx, subject); got != (store.Note{Subject: subject}) || err != nil {
			t.Errorf("%v has the note %q, %v", subject, got, err)
		}
	}
}

func conformTray(t *testing.T, s store.Store) {
	ctx := context.Background()
	lines := []store.Line{
		{SHA256: "bb", Span: model.Span{Start: 7, End: 9}, Text: "b\x00\n'"},
		{SHA256: "aa", Span: model.Span{Start: 0, End: 3}, Text: "aaa"},
		{SHA256: "bb", Span: model.Span{Start: 7, End: 9}, Text: "b\x00\n'"}, // twice, if the reader wants it so
	}
	must(t, s.SetTray(ctx, "w", []store.Line{{Text: "before"}, {}, {}, {}}))
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
func conformTogether(t *testing.T, s store.Store) {
	ctx := context.Background()
	done := make(chan error)
	for i := range 8 {
		go func() {
			subject := about("w", "actor", string(rune('a'+i)))
			err := s.See(ctx, store.Seen{Subject: subject, Occasion: store.Look, Lines: []byte(subject.ID)})
			if err == nil {
				err = s.SetTray(ctx, subject.ID, []store.Line{{Text: subject.ID}, {Text: subject.ID}})
			}
			done <- err
		}()
	}
	for range 8 {
		must(t, <-done)
	}
	for i := range 8 {
		id := string(rune('a' + i))
		seen, ok, err := s.Seen(ctx, about("w", "actor", id), store.Look)
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
