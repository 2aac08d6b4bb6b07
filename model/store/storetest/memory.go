package storetest

import (
	"bytes"
	"context"
	"slices"
	"sync"

	"parley/model/store"
)

// Memory is a Store that forgets when the program ends. The zero value is
// ready to use.
type Memory struct {
	mu    sync.Mutex
	seen  map[occasion]store.Seen
	notes map[store.Subject]store.Note
	trays map[string][]store.Line
}

type occasion struct {
	store.Subject
	store.Occasion
}

var _ store.Store = (*Memory)(nil)

// Seen implements [store.Store].
func (m *Memory) Seen(_ context.Context, s store.Subject, o store.Occasion) (store.Seen, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	seen, ok := m.seen[occasion{s, o}]
	return own(seen), ok, nil
}

// See implements [store.Store].
func (m *Memory) See(_ context.Context, seen ...store.Seen) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.seen == nil {
		m.seen = map[occasion]store.Seen{}
	}
	for _, s := range seen {
		m.seen[occasion{s.Subject, s.Occasion}] = own(s)
	}
	return nil
}

// own returns a copy that shares no memory.
func own(s store.Seen) store.Seen {
	s.Lines, s.Files = bytes.Clone(s.Lines), bytes.Clone(s.Files)
	return s
}

// Note implements [store.Store].
func (m *Memory) Note(_ context.Context, s store.Subject) (store.Note, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := m.notes[s]
	n.Subject = s
	return n, nil
}

// SetNotes implements [store.Store].
func (m *Memory) SetNotes(_ context.Context, notes ...store.Note) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.notes == nil {
		m.notes = map[store.Subject]store.Note{}
	}
	for _, n := range notes {
		m.notes[n.Subject] = n
	}
	return nil
}

// Tray implements [store.Store].
func (m *Memory) Tray(_ context.Context, workspace string) ([]store.Line, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.trays[workspace]), nil
}

// SetTray implements [store.Store].
func (m *Memory) SetTray(_ context.Context, workspace string, lines []store.Line) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.trays == nil {
		m.trays = map[string][]store.Line{}
	}
	m.trays[workspace] = slices.Clone(lines)
	return nil
}

// Close implements [store.Store]. The memory stays.
func (m *Memory) Close() error { return nil }
