package store

import (
	"bytes"
	"context"
	"slices"
	"sync"
)

// Memory is a Store that forgets when the program ends. The zero value is
// ready to use.
type Memory struct {
	mu    sync.Mutex
	seen  map[occasion]Seen
	notes map[Subject]Note
	trays map[string][]Line
}

type occasion struct {
	Subject
	Occasion
}

var _ Store = (*Memory)(nil)

// Seen implements Store.
func (m *Memory) Seen(_ context.Context, s Subject, o Occasion) (Seen, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	seen, ok := m.seen[occasion{s, o}]
	return own(seen), ok, nil
}

// See implements Store.
func (m *Memory) See(_ context.Context, seen ...Seen) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.seen == nil {
		m.seen = map[occasion]Seen{}
	}
	for _, s := range seen {
		m.seen[occasion{s.Subject, s.Occasion}] = own(s)
	}
	return nil
}

// own returns a copy that shares no memory.
func own(s Seen) Seen {
	s.Lines, s.Files = bytes.Clone(s.Lines), bytes.Clone(s.Files)
	return s
}

// Note implements Store.
func (m *Memory) Note(_ context.Context, s Subject) (Note, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := m.notes[s]
	n.Subject = s
	return n, nil
}

// SetNotes implements Store.
func (m *Memory) SetNotes(_ context.Context, notes ...Note) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.notes == nil {
		m.notes = map[Subject]Note{}
	}
	for _, n := range notes {
		m.notes[n.Subject] = n
	}
	return nil
}

// Tray implements Store.
func (m *Memory) Tray(_ context.Context, workspace string) ([]Line, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.trays[workspace]), nil
}

// SetTray implements Store.
func (m *Memory) SetTray(_ context.Context, workspace string, lines []Line) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.trays == nil {
		m.trays = map[string][]Line{}
	}
	m.trays[workspace] = slices.Clone(lines)
	return nil
}

// Close implements Store. The memory stays.
func (m *Memory) Close() error { return nil }
