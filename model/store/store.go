// Package store keeps what a reader did with a workspace between two sessions:
// what was seen of each subject, the evidence tray, and the analyst's notes.
// It knows nothing of what the kept bytes mean.
package store

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"parley/model"
)

// Subject is whom or what something is kept about, within a workspace.
type Subject struct {
	Workspace string // as Workspace names it
	Kind      string // "actor", "theme", "tray"
	ID        string
}

// Occasion is when a subject was seen.
type Occasion string

// The occasions. An export pushes the one before it down by one, so that an
// export that only repeats the last one can be compared with what that one was
// compared with.
const (
	Look           Occasion = "look"
	Export         Occasion = "export"
	PreviousExport Occasion = "previous export"
)

// Seen is what was seen of a subject.
type Seen struct {
	Subject  Subject
	Occasion Occasion
	Lines    []byte
	Files    []byte // what was there to be seen: the same for many subjects, and kept once
}

// Note is what an analyst wrote about a subject.
type Note struct {
	Subject Subject
	Text    string
	File    string // the export that it was last found in; empty for none
}

// Line is a piece of a file that the reader put into the evidence tray.
type Line struct {
	SHA256 string // of the file's bytes, in hexadecimal
	model.Span
	Text string // what stands there
}

// Store keeps the state of readers. Nothing kept is not an error: Seen returns
// false, Note one without text, Tray no line. What is given to a Store, or returned by
// it, is not shared with it. A Store may be used from many goroutines.
type Store interface {
	// Seen returns what was last seen of a subject on an occasion.
	Seen(ctx context.Context, s Subject, o Occasion) (seen Seen, ok bool, err error)
	// See keeps what was seen in place of what was kept, all of it or nothing.
	See(ctx context.Context, seen ...Seen) error
	// Note returns the note about a subject.
	Note(ctx context.Context, s Subject) (Note, error)
	// SetNotes keeps notes in place of those before, all of them or nothing.
	SetNotes(ctx context.Context, notes ...Note) error
	// Tray returns the lines of a workspace's tray in the reader's order.
	Tray(ctx context.Context, workspace string) ([]Line, error)
	// SetTray keeps the lines in place of those before.
	SetTray(ctx context.Context, workspace string, lines []Line) error
	// Close ends the use of the store.
	Close() error
}

// Workspace names the set of paths that a reader works on, whatever their
// order and wherever the program is started: absolute, clean, each once. It is
// empty for no path, which stands for the built-in samples.
func Workspace(paths []string) (string, error) {
	var out []string
	for _, p := range paths {
		full, err := filepath.Abs(p)
		if err != nil {
			return "", err
		}
		out = append(out, strconv.Quote(full)) // so that no two sets look the same
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), " "), nil
}
