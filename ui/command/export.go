package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"parley/briefs"
	"parley/briefs/markdown"
	"parley/model"
	"parley/model/store"
)

// edition is a brief and what is to be remembered of it once it is exported.
type edition struct {
	brief *briefs.Brief
	seen  []store.Seen
}

// exporter builds briefs, compares them with the last export, writes them to
// files and remembers what they held.
type exporter struct {
	state    *state // nil: nothing is compared or remembered
	readOnly bool   // nothing is written: every brief is compared with the last export as it is
	brief    briefs.Options
	markdown markdown.Options
	force    bool
	trouble  error // why the state could not be used; the export goes on without

	seen  []store.Seen // of what was published
	notes []store.Note
}

// build makes the brief about a subject, with the editor of its corpus.
func (x *exporter) build(c *model.Corpus, by *briefs.Editor, subject briefs.Subject) edition {
	if !x.remembers() {
		return edition{brief: by.Brief(subject, x.brief)}
	}
	first := by.Brief(subject, briefs.Options{})
	since, seen, err := x.since(subject, briefs.Remember(c, first, x.markdown.Date))
	if err != nil {
		x.trouble = err
		return x.build(c, by, subject)
	}
	if since == nil && !x.brief.Full {
		return edition{first, seen}
	}
	opt := x.brief
	opt.Since = since
	return edition{by.Brief(subject, opt), seen}
}

// since returns what a brief is compared with, and what is to be kept of it.
func (x *exporter) since(subject briefs.Subject, now *briefs.Baseline) (*briefs.Baseline, []store.Seen, error) {
	last, seen, err := x.state.since(subject, now)
	if !x.readOnly || err != nil {
		return last, seen, err
	}
	if last == nil { // only one export, which saw what is seen now
		last, err = x.state.baseline(subject, store.Export)
	}
	return last, nil, err
}

// tray makes the brief of the evidence tray.
func (x *exporter) tray(c *model.Corpus) ([]edition, error) {
	picks, err := x.state.Tray()
	if err != nil {
		return nil, fmt.Errorf("read the evidence tray: %w", err)
	}
	if len(picks) == 0 {
		return nil, errors.New("the evidence tray of these paths is empty: the reader puts lines into it with the space bar")
	}
	b := briefs.ForTray(c, picks)
	if b == nil {
		return nil, fmt.Errorf("none of the %d lines in the evidence tray stands in these articles", len(picks))
	}
	return []edition{{brief: b}}, nil
}

// remembers reports whether there is a state that works.
func (x *exporter) remembers() bool { return x.state != nil && x.trouble == nil }

// publish writes a brief to a file.
func (x *exporter) publish(path string, e edition) (markdown.Published, error) {
	data, err := x.render(path, e)
	if err != nil {
		return markdown.Published{}, err
	}
	p, err := markdown.Publish(path, data, x.force)
	if err == nil {
		x.published(e, p.Path)
	}
	return p, err
}

// maxAtOnce bounds how many files are written at a time.
const maxAtOnce = 8

// publishAll writes briefs to files, several at a time, since most of that is
// waiting for the disk. After an error it returns what was written before the
// first brief that could not be.
func (x *exporter) publishAll(paths []string, editions []edition) ([]markdown.Published, error) {
	done, errs := make([]markdown.Published, len(editions)), make([]error, len(editions))
	slots := make(chan struct{}, maxAtOnce)
	var files sync.WaitGroup
	for i, e := range editions {
		data, err := x.render(paths[i], e)
		if errs[i] = err; err != nil {
			break
		}
		slots <- struct{}{}
		files.Go(func() {
			done[i], errs[i] = markdown.Publish(paths[i], data, x.force)
			<-slots
		})
	}
	files.Wait()
	for i, e := range editions {
		if errs[i] != nil {
			return done[:i], errs[i]
		}
		x.published(e, done[i].Path)
	}
	return done, nil
}

// render writes a brief as Markdown. The analyst's note of the last export comes
// with it, unless the file is there as a brief about the subject, whose note
// counts.
func (x *exporter) render(path string, e edition) ([]byte, error) {
	opt := x.markdown
	if old, err := os.ReadFile(path); err != nil || !markdown.IsAbout(old, e.brief.Subject) {
		opt.Note = x.note(e.brief.Subject)
	}
	return markdown.Write(e.brief, opt)
}

// note returns the analyst's note of the last export of a subject.
func (x *exporter) note(subject briefs.Subject) string {
	if !x.remembers() {
		return ""
	}
	text, err := x.state.note(subject)
	x.trouble = err
	return text
}

// published takes down what is to be remembered of an export.
func (x *exporter) published(e edition, path string) {
	if !x.remembers() {
		return
	}
	n, err := x.state.noteIn(e.brief.Subject, path)
	if err != nil {
		x.trouble = err
		return
	}
	x.seen, x.notes = append(x.seen, e.seen...), append(x.notes, n)
}

// finish remembers what was published. The error says why the state could not
// be used.
func (x *exporter) finish() error {
	if x.remembers() && len(x.notes) > 0 {
		x.trouble = x.state.keep(x.seen, x.notes)
	}
	if x.trouble != nil {
		return fmt.Errorf("not compared with the last export, or not remembered: %w", x.trouble)
	}
	return nil
}

// since returns what an export is to be compared with, and what is to be kept
// of it: this export, and the last one before it. An export that only repeats
// the last one is compared with what that one was compared with, so that it
// says the same, and leaves nothing to be kept.
func (s *state) since(subject briefs.Subject, now *briefs.Baseline) (*briefs.Baseline, []store.Seen, error) {
	last, err := s.baseline(subject, store.Export)
	if err != nil {
		return nil, nil, err
	}
	this, err := s.seen(subject, store.Export, now)
	if err != nil || last == nil {
		return nil, []store.Seen{this}, err
	}
	if repeats(now, last) {
		before, err := s.baseline(subject, store.PreviousExport)
		return before, nil, err
	}
	before, err := s.seen(subject, store.PreviousExport, last)
	return last, []store.Seen{before, this}, err
}

// repeats reports whether two looks saw the same, whenever they were.
func repeats(a, b *briefs.Baseline) bool {
	one, err1 := json.Marshal(briefs.Baseline{Files: a.Files, Lines: a.Lines})
	two, err2 := json.Marshal(briefs.Baseline{Files: b.Files, Lines: b.Lines})
	return err1 == nil && err2 == nil && bytes.Equal(one, two)
}

// note returns the analyst's note about a subject as it stands in the file of
// the last export, or, when that is gone, as it stood there.
func (s *state) note(subject briefs.Subject) (string, error) {
	kept, err := s.store()
	if err != nil {
		return "", err
	}
	n, err := kept.Note(s.ctx, s.about(subject))
	if err != nil || n.File == "" {
		return n.Text, err
	}
	if file, err := os.ReadFile(n.File); err == nil && markdown.IsAbout(file, subject) && bytes.Contains(file, []byte(markdown.NoteBegin)) {
		return markdown.Note(file), nil
	}
	return n.Text, nil
}

// noteIn reads the note in an export for the store.
func (s *state) noteIn(subject briefs.Subject, path string) (store.Note, error) {
	file, err := os.ReadFile(path)
	if err != nil {
		return store.Note{}, fmt.Errorf("read the note back: %w", err)
	}
	full, err := filepath.Abs(path)
	if err != nil {
		return store.Note{}, fmt.Errorf("read the note back: %w", err)
	}
	text := markdown.Note(file)
	if strings.TrimSpace(text) == "" {
		text = ""
	}
	return store.Note{Subject: s.about(subject), Text: text, File: full}, nil
}
