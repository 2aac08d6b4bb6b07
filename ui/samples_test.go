package ui

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"parley/model"
	"parley/model/analysis"
	"parley/model/samples"
	"parley/ui/layout"
	"parley/ui/scope"
	"parley/ui/words"
)

// sampleCorpus is the analysis of the built-in articles, made once.
var sampleCorpus = sync.OnceValues(func() (*model.Corpus, error) {
	return analysis.Load(context.Background(), nil, analysis.LoadOptions{})
})

// onSamples starts a reader on the built-in articles as they are analysed.
func onSamples(t *testing.T, width, height int) *screen {
	t.Helper()
	opt := options(nil)
	opt.Notice = samples.Notice
	opt.Load = func(context.Context, func(Progress)) (*model.Corpus, error) { return sampleCorpus() }
	s := showWith(t, width, height, opt)
	s.m.write = write
	clear(s.m.pages)
	return s
}

// Every statement and event of the samples leads to its place: the article is
// shown, and the words that are highlighted are those of the statement.
func TestEveryLineOfTheSamplesHasItsPlace(t *testing.T) {
	s := onSamples(t, 120, 40)
	s.m.index.Choose(scope.Selection{})
	s.press("l", "l", "g", "4")
	if len(s.m.scope.Spoken) == 0 || len(s.m.scope.Events) == 0 {
		t.Fatal("the samples have no statements or no events")
	}
	for _, st := range s.m.scope.Spoken {
		p := s.m.quotes.Place()
		if p == nil || p.Article != st.Article || !slices.Equal(p.Spans, st.Content) {
			t.Fatalf("the pane points at %v, the statement is %+v", p, st)
		}
		s.highlights(words.Fold(s.m.corpus.Article(st.Article).Slice(st.Content[0])))
		s.next(layout.Quotes)
	}
	s.press("3")
	for range s.m.scope.Events {
		if s.m.timeline.Place() == nil {
			t.Fatalf("an event has no place: %s", s.m.timeline.Detail())
		}
		s.next(layout.Timeline)
	}
}

// next presses Down until another line of the pane is chosen, or the end is
// reached.
func (s *screen) next(p layout.Pane) {
	count := s.m.panes()[p].Count()
	for range 30 {
		if s.press("j"); s.m.panes()[p].Count() != count {
			return
		}
	}
}

// highlights fails the test unless the Source highlights the start of a text.
func (s *screen) highlights(text string) {
	s.t.Helper()
	s.m.View()
	r := s.m.plan.Panes[layout.Source]
	var b strings.Builder
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if cell := s.m.canvas.Cell(x, y); cell.Style == s.m.env.Theme.Span {
				b.WriteString(cell.Content)
			}
		}
	}
	got := strings.Join(strings.Fields(b.String()), "")
	if want := strings.Join(strings.Fields(text), ""); !strings.HasPrefix(got, want[:min(len(want), 20)]) {
		s.t.Fatalf("highlighted is %q, the statement is %q", got, text)
	}
}

// The samples are read at every size from end to end without a panic, and what
// must always be said is.
func TestTheSamplesAtEverySize(t *testing.T) {
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			s := onSamples(t, size[0], size[1])
			for _, keys := range [][]string{{"2", "G", "g", "enter", "esc"}, {"3", "ctrl+d", "enter", "G"}, {"4", "G", "enter"}, {"T", "j", "j", "enter", "G"}, {"1", "l", "l", "G", "enter", "z"}} {
				s.press(keys...)
				if text := s.text(); !strings.Contains(text, "The sample articles are fiction") {
					t.Fatalf("the notice is gone after %v:\n%s", keys, text)
				}
			}
		})
	}
}
