package ui

import (
	"context"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parley/model"
	"parley/ui/internal/fixture"
)

// benchScreen is a reader on 100,000 actors, statements and events.
func benchScreen(b *testing.B, width, height int) *Model {
	b.Helper()
	corpus := fixture.Large(100_000)
	m := New(b.Context(), Options{Load: func(context.Context, func(Progress)) (*model.Corpus, error) { return corpus, nil }})
	m.settle, m.tick = 0, 0
	s := &screen{m: m}
	s.send(tea.WindowSizeMsg{Width: width, Height: height})
	s.run(m.Init())
	return m
}

// A key and the frame after it, in lists of 100,000 rows.
func BenchmarkKeyToFrame(b *testing.B) {
	for _, size := range []struct {
		name          string
		width, height int
	}{{"80x24", 80, 24}, {"120x40", 120, 40}, {"250x80", 250, 80}} {
		for _, p := range []string{"1", "3", "4", "5"} {
			b.Run(size.name+"/pane"+p, func(b *testing.B) {
				m := benchScreen(b, size.width, size.height)
				m.Update(keyPress(p))
				m.View()
				keys := []tea.KeyPressMsg{keyPress("j"), keyPress("j"), keyPress("k"), keyPress("ctrl+d"), keyPress("G"), keyPress("g")}
				b.ResetTimer()
				for i := range b.N {
					m.Update(keys[i%len(keys)])
					m.View()
				}
			})
		}
	}
}
