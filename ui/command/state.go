package command

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"parley/briefs"
	"parley/model/store"
)

// state is what parley keeps of the work on some paths: what was seen and
// exported, the evidence tray, the analyst's notes. The store is opened when it
// is first needed. It may be used from many goroutines.
type state struct {
	ctx       context.Context // of the program: the reader asks without one of its own
	open      func(context.Context) (store.Store, error)
	workspace string

	mu    sync.Mutex
	kept  store.Store
	err   error                              // why there is no store
	looks map[store.Subject]*briefs.Baseline // as they were when this session began
}

func newState(ctx context.Context, paths []string) *state {
	s := &state{ctx: ctx, open: openStore, looks: map[store.Subject]*briefs.Baseline{}}
	s.workspace, s.err = store.Workspace(paths)
	return s
}

func openStore(ctx context.Context) (store.Store, error) {
	path, err := store.DefaultPath()
	if err != nil {
		return nil, err
	}
	kept, err := store.Open(ctx, path)
	if err != nil {
		return nil, err
	}
	return kept, nil
}

// store returns the store, open.
func (s *state) store() (store.Store, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kept == nil && s.err == nil {
		s.kept, s.err = s.open(s.ctx)
	}
	return s.kept, s.err
}

// close ends the use of the store, if it was used.
func (s *state) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kept == nil {
		return nil
	}
	return s.kept.Close()
}

// about names a subject of briefs in the store, by what does not change when
// more articles come.
func (s *state) about(subject briefs.Subject) store.Subject {
	return store.Subject{Workspace: s.workspace, Kind: subject.Kind, ID: subject.ID}
}

// baseline returns what was seen of a subject on an occasion; nil when nothing
// was.
func (s *state) baseline(subject briefs.Subject, o store.Occasion) (*briefs.Baseline, error) {
	kept, err := s.store()
	if err != nil {
		return nil, err
	}
	seen, ok, err := kept.Seen(s.ctx, s.about(subject), o)
	if err != nil || !ok {
		return nil, err
	}
	base := &briefs.Baseline{}
	if err := json.Unmarshal(seen.Lines, base); err != nil {
		return nil, fmt.Errorf("read what was seen of %s: %w", subject.Name, err)
	}
	if err := json.Unmarshal(seen.Files, &base.Files); err != nil {
		return nil, fmt.Errorf("read which files were there: %w", err)
	}
	return base, nil
}

// seen is a baseline as the store keeps it: the files apart, since they are the
// same for every subject of a workspace.
func (s *state) seen(subject briefs.Subject, o store.Occasion, base *briefs.Baseline) (store.Seen, error) {
	files, err := json.Marshal(base.Files)
	if err != nil {
		return store.Seen{}, fmt.Errorf("keep which files were there: %w", err)
	}
	lines, err := json.Marshal(briefs.Baseline{Date: base.Date, Lines: base.Lines})
	if err != nil {
		return store.Seen{}, fmt.Errorf("keep what was seen of %s: %w", subject.Name, err)
	}
	return store.Seen{Subject: s.about(subject), Occasion: o, Lines: lines, Files: files}, nil
}

// Baseline returns what the reader saw of a subject before this session; nil at
// the first look.
func (s *state) Baseline(subject briefs.Subject) (*briefs.Baseline, error) {
	key := s.about(subject)
	s.mu.Lock()
	base, known := s.looks[key]
	s.mu.Unlock()
	if known {
		return base, nil
	}
	base, err := s.baseline(subject, store.Look)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if earlier, known := s.looks[key]; known {
		return earlier, nil
	}
	s.looks[key] = base
	return base, nil
}

// Remember keeps what the reader sees of a subject now, for the next session.
func (s *state) Remember(subject briefs.Subject, base *briefs.Baseline) error {
	if _, err := s.Baseline(subject); err != nil { // before it is replaced
		return err
	}
	seen, err := s.seen(subject, store.Look, base)
	if err != nil {
		return err
	}
	return s.keep([]store.Seen{seen}, nil)
}

// keep keeps what was seen and what was noted.
func (s *state) keep(seen []store.Seen, notes []store.Note) error {
	kept, err := s.store()
	if err != nil {
		return err
	}
	if err := kept.See(s.ctx, seen...); err != nil {
		return err
	}
	return kept.SetNotes(s.ctx, notes...)
}

// Tray returns the lines of the evidence tray in the reader's order.
func (s *state) Tray() ([]briefs.Pick, error) {
	kept, err := s.store()
	if err != nil {
		return nil, err
	}
	lines, err := kept.Tray(s.ctx, s.workspace)
	if err != nil {
		return nil, err
	}
	picks := make([]briefs.Pick, len(lines))
	for i, l := range lines {
		picks[i] = briefs.Pick(l)
	}
	return picks, nil
}

// SetTray keeps the lines of the evidence tray.
func (s *state) SetTray(picks []briefs.Pick) error {
	kept, err := s.store()
	if err != nil {
		return err
	}
	lines := make([]store.Line, len(picks))
	for i, p := range picks {
		lines[i] = store.Line(p)
	}
	return kept.SetTray(s.ctx, s.workspace, lines)
}
