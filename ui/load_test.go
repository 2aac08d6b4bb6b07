package ui

import (
	"context"
	"errors"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parley/model"
	"parley/ui/internal/fixture"
	"parley/ui/layout"
)

// halfway starts a reader that shows the first two articles of the fixture. What
// it returns is the work of loading all of them, which is not yet done.
func halfway(t *testing.T, opt Options) (s *screen, rest tea.Cmd) {
	t.Helper()
	opt.First = func(context.Context) (*model.Corpus, error) {
		c := fixture.Corpus()
		c.Articles, c.Statements, c.Events = c.Articles[:2], c.Statements[:3], c.Events[:4]
		c.Index()
		return c, nil
	}
	s = &screen{t: t, m: New(context.Background(), opt)}
	s.m.settle, s.m.write = 0, write
	s.send(tea.WindowSizeMsg{Width: 120, Height: 40})
	s.run(s.m.openTray())
	s.m.load()
	c, _ := opt.First(context.Background())
	first := prepared(c, nil, s.m.keys)
	first.first = true
	rest = s.m.loaded(first)
	s.run(s.m.follow())
	return s, rest
}

func TestTheFirstArticlesAreShownWhileTheRestLoads(t *testing.T) {
	kept := &memory{}
	s, rest := halfway(t, stateful(kept))
	s.shows("The first 2 articles", "2 articles", "2 Brief · Tilda Brandvik", "Built from").press("4", "j")
	for _, key := range []string{"x", "v", "d", "space", "U"} {
		s.press(key)
	}
	s.press("x").shows("Not all articles are read").press("2", "esc")
	if len(kept.remembered) != 0 || len(kept.picks) != 0 {
		t.Errorf("kept of a part: %v, %v", kept.remembered, kept.picks)
	}
	s.press("4", "g", "j")
	at := s.m.quotes.Place()
	s.run(rest)
	s.shows("3 articles").lacks("The first 2", "Stopped")
	if now := s.m.quotes.Place(); s.m.state.Focus != layout.Quotes || now == nil || now.Spans[0] != at.Spans[0] {
		t.Errorf("the reader was at %v, and is now at %v", at, now)
	}
	s.press("x").shows("Exported to")
}

// The rest does not break into what is typed.
func TestTheRestWaitsForWhatIsTyped(t *testing.T) {
	s, rest := halfway(t, stateful(&memory{}))
	s.press(":").write("cou")
	s.run(rest)
	s.shows("> cou", "The first 2 articles").press("esc").shows("3 articles").lacks("The first 2 articles")
}

func TestLoadingIsStoppedWithTheFirstArticles(t *testing.T) {
	opt := stateful(&memory{})
	opt.Load = func(ctx context.Context, _ func(Progress)) (*model.Corpus, error) { return nil, ctx.Err() }
	s, rest := halfway(t, opt)
	s.press("esc").shows("Esc again stops the reading; the first 2 articles stay.")
	s.press("j", "esc").shows("Esc again stops").press("esc").shows("Stopping …")
	s.run(rest)
	s.shows("Stopped: these are the first 2 articles only.").press("x").shows("Not all articles are read")
}

func TestStoppedBeforeAnythingWasRead(t *testing.T) {
	opt := options(nil)
	opt.Load = func(context.Context, func(Progress)) (*model.Corpus, error) { return nil, context.Canceled }
	opt.First = func(context.Context) (*model.Corpus, error) { return nil, errors.New("no") }
	showWith(t, 60, 15, opt).shows("There is nothing to show.", "stopped before the articles were analysed")
}

type white struct{}

func (white) RGBA() (r, g, b, a uint32) { return 0xffff, 0xffff, 0xffff, 0xffff }

func TestLoading(t *testing.T) {
	opt := options(nil)
	started, stop := make(chan struct{}), make(chan struct{})
	opt.Load = func(ctx context.Context, tell func(Progress)) (*model.Corpus, error) {
		tell(Progress{Step: "Analysing", Done: 3, Total: 12, Bytes: 2_500_000, Path: "articles/x\x1b[2J.txt"})
		close(started)
		<-ctx.Done()
		close(stop)
		return nil, errors.New("stopped")
	}
	m := New(t.Context(), opt)
	m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	batch := m.Init()().(tea.BatchMsg)
	done := make(chan tea.Msg)
	go func() { done <- batch[1]() }()
	<-started
	s := &screen{t: t, m: m}
	m.Update(progressMsg{})
	s.shows("Analysing …", "3 of 12 articles, 2.5 MB", "articles/x␛[2J.txt", "Esc stop")
	m.Update(keyPress("esc"))
	<-stop
	m.Update(<-done)
	s.shows("There is nothing to show.", "stopped", "q quit")
	if s.press("q"); !s.quit {
		t.Error("q does not quit")
	}
}

func TestEmptyCorpus(t *testing.T) {
	s := showWith(t, 100, 30, options(&model.Corpus{}))
	s.shows("0 articles").press("1", "2", "3", "4", "5", "enter", "n", "y", "x", "?", "esc", "j", "G")
	c := &model.Corpus{Problems: []model.Problem{{Path: "/gone", Step: "read", Reason: "no such file"}}}
	showWith(t, 100, 30, options(c)).shows("There is nothing to show.", "/gone: no such file", "articles are .txt and .md files", "q quit").lacks("Esc")
	c.Problems = slices.Repeat(c.Problems, 50)
	showWith(t, 100, 30, options(c)).shows("and more: parley list articles PATH").press("q")
}
