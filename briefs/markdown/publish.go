package markdown

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"parley/model/atomic"
)

// Published says what became of an export.
type Published struct {
	Path      string // where the brief is now
	Beside    string // the file that was left alone, since a hand had written in it; Path stands beside it
	Why       string // it was left alone
	Unchanged bool   // the file held the same bytes already
}

// String says it in words for a person.
func (p Published) String() string {
	switch {
	case p.Beside != "":
		return fmt.Sprintf("%s %s and is left alone; the new brief is %s", p.Beside, p.Why, p.Path)
	case p.Unchanged:
		return p.Path + " is up to date"
	}
	return p.Path
}

// Publish writes an export to a file, whole or not at all. An older export at
// that place is replaced and its analyst's note kept to the letter, unless a
// hand has changed it elsewhere, or it is no export: then the new one goes to
// "name (2).md" beside it, with the note too. With force it is replaced even
// so. A note never goes into a brief about another subject, and an export with
// a note is never replaced by one, not even with force.
func Publish(path string, data []byte, force bool) (Published, error) {
	why := ""
	for try := 1; try <= maxBeside; try++ {
		target := numbered(path, try)
		if err := atomic.Writable(target); err != nil {
			return Published{}, fmt.Errorf("publish %s: %w", target, err)
		}
		old, err := os.ReadFile(target)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return Published{}, fmt.Errorf("publish: %w", err)
		}
		exists, theirs := err == nil, subjectOf(old) != subjectOf(data)
		if exists && !theirs {
			data = withNote(data, Note(old))
		}
		p := Published{Path: target}
		if try > 1 {
			p.Beside, p.Why = path, why
		}
		switch {
		case exists && bytes.Equal(old, data):
			p.Unchanged = true
			return p, nil
		case exists && theirs && hasNote(old), exists && !force && !Untouched(old):
			why = cmp.Or(why, whyLeft(old, theirs))
			continue
		}
		return p, atomic.Replace(target, data)
	}
	return Published{}, fmt.Errorf("publish: %s and %d files beside it were edited by hand; use another name", path, maxBeside-1)
}

// whyLeft says why a file is left alone.
func whyLeft(old []byte, theirs bool) string {
	switch {
	case subjectOf(old) == subject{}:
		return "is no brief that parley wrote"
	case theirs && hasNote(old):
		return "holds your note about another subject"
	}
	return "was edited by hand since parley wrote it"
}

// maxBeside bounds how many numbered names are tried.
const maxBeside = 99

// numbered is the name of the n-th file beside a path: "name (2).md".
func numbered(path string, n int) string {
	if n == 1 {
		return path
	}
	ext := filepath.Ext(path)
	return fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(path, ext), n, ext)
}

// hasNote reports whether a person wrote something into the note of a file.
func hasNote(file []byte) bool { return strings.TrimSpace(Note(file)) != "" }

// withNote puts the analyst's note into an export that has an empty one.
func withNote(data []byte, note string) []byte {
	before, own, after := cutNote(string(data))
	if strings.TrimSpace(note) == "" || strings.TrimSpace(own) != "" {
		return data
	}
	return []byte(before + NoteBegin + note + NoteEnd + after)
}
