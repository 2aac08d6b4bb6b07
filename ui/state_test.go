package ui

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"parley/briefs"
	"parley/model"
	"parley/ui/internal/fixture"
	"parley/ui/layout"
	"parley/ui/scope"
)

// memory is a state that lasts for one test.
type memory struct {
	mu         sync.Mutex
	since      *briefs.Baseline
	remembered []string
	picks      []briefs.Pick
	err        error
}

func (s *memory) Baseline(briefs.Subject) (*briefs.Baseline, error) { return s.since, s.err }

func (s *memory) Remember(_ *model.Corpus, b *briefs.Brief) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.remembered = append(s.remembered, b.Subject.ID)
	return s.err
}

func (s *memory) Tray() ([]briefs.Pick, error) { return s.picks, s.err }

func (s *memory) SetTray(picks []briefs.Pick) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.picks = picks
	return s.err
}

// stateful are the options of a reader that has a state.
func stateful(state State) Options {
	opt := options(fixture.Corpus())
	opt.State = state
	return opt
}

// withState starts a reader that writes real briefs.
func withState(t *testing.T, width, height int, state State) *screen {
	t.Helper()
	s := showWith(t, width, height, stateful(state))
	s.m.write = write
	clear(s.m.pages)
	clear(s.m.briefs)
	return s
}

func TestSpacePutsLinesIntoTheTray(t *testing.T) {
	kept := &memory{}
	s := withState(t, 120, 40, kept)
	s.press("4", "space").shows("In the evidence tray: 1 line", "▌◆QUOTE Tilda Brandvik", "!1 ◆1")
	s.press("3", "G", "space", "1").shows("!1 ◆2")
	if len(kept.picks) != 2 || kept.picks[0].Text[:len("“We have")] != "“We have" {
		t.Fatalf("kept %+v", kept.picks)
	}
	s.press("4", "g", "space").shows("Taken out").lacks("◆QUOTE")
	if len(kept.picks) != 1 {
		t.Errorf("kept %+v", kept.picks)
	}
	s.press("1", "space").shows("cannot go into the evidence tray")
}

func TestTheTrayIsAListInTheReadersOrder(t *testing.T) {
	kept := &memory{}
	s := withState(t, 120, 40, kept)
	s.press("4", "space", "j", "space", "1", "l", "l", "l", "l").shows("2 Brief · Evidence tray", "Evidence, in the reader's order", "4 Quotes · Evidence tray")
	first := kept.picks[0]
	if s.press("J"); kept.picks[1] != first || s.m.index.Selection().Kind != scope.Tray {
		t.Errorf("J does not move the line down: %+v", kept.picks)
	}
	if s.press("K"); kept.picks[0] != first {
		t.Errorf("K does not move the line up: %+v", kept.picks)
	}
	s.press("x").shows("Exported to out/brief.md")
	s.press("enter")
	if p := s.m.source.Pointed(); s.m.corpus.Article(p.Article).Slice(p.Spans[0]) != first.Text {
		t.Errorf("Enter opens %v", p)
	}
	s.press("esc", "space", "space").lacks("Evidence tray")
	if len(kept.picks) != 0 {
		t.Errorf("kept %+v", kept.picks)
	}
}

func TestALineThatIsGoneStaysInTheTray(t *testing.T) {
	kept := &memory{picks: []briefs.Pick{{SHA256: "none", Text: "A line of a file that is gone."}}}
	s := withState(t, 120, 40, kept).press("l", "l", "l", "l").shows("A line of a file that is", "Its file is not here, or has changed")
	if s.press("space"); len(kept.picks) != 0 {
		t.Errorf("kept %+v", kept.picks)
	}
}

func TestChangedSinceTheLastLook(t *testing.T) {
	kept := &memory{since: &briefs.Baseline{Date: "2031-05-10", Files: map[string]bool{}}}
	s := withState(t, 120, 40, kept)
	s.press("j", "k", "d").shows("Changed since 10 May 2031", "New: 001")
	if len(kept.remembered) != 0 {
		t.Errorf("remembered before the brief was looked at: %v", kept.remembered)
	}
	s.press("esc", "enter", "1", "2")
	if !slices.Equal(kept.remembered, []string{"brandvik"}) {
		t.Errorf("remembered %v", kept.remembered)
	}
	s.press("1", "l", "l", "d").shows("what changed is told of them")
}

// What changed opens at its source, and Esc comes back to the list.
func TestWhatChangedOpensAtItsSource(t *testing.T) {
	kept := &memory{since: &briefs.Baseline{Date: "2031-05-10", Files: map[string]bool{}}}
	s := withState(t, 120, 40, kept).press("d").shows("Changed since").press("down", "down", "down", "down")
	s.shows("New: 002, unsigned comment, L3 s2", "“The").press("enter")
	p := s.m.source.Pointed()
	if got := s.m.corpus.Article(p.Article).Slice(p.Spans[0]); s.m.state.Focus != layout.Source || !strings.HasPrefix(got, "The council has its own reasons") {
		t.Errorf("at %q in pane %d", got, s.m.state.Focus)
	}
	s.press("esc").shows("Changed since 10 May 2031")
}

// Lines of the last look are found where they stand now, or their article is.
func TestChangesOfLinesThatMoved(t *testing.T) {
	c := fixture.Corpus()
	a := c.Article("001_harbour")
	text := a.Slice(a.Sentences[2].Span)
	line := briefs.Line{Article: a.ID, Span: model.Span{Start: 3, End: 9}, Text: text, Place: "001, report, L7 s1, bytes 1–2"}
	gone := briefs.Line{Article: a.ID, Text: "Words that are not there.", Place: "001, report, L7 s1–2, bytes 1–2"}
	away := briefs.Line{Article: "009", Text: "Words of another file.", Place: "009, report, L1 s1, bytes 1–2"}
	all := []briefs.Line{line, gone, away}
	if it := change(c, "Re-dated: 001, report, L7 s1, undated before, 2031 now.", all); it.place == nil || it.place.Spans[0] != a.Sentences[2].Span {
		t.Errorf("moved: %+v", it)
	}
	if it := change(c, "Gone: 001, report, L7 s1–2.", all); it.place == nil || len(it.place.Spans) != 0 || it.place.Article != a.ID {
		t.Errorf("gone: %+v", it)
	}
	if it := change(c, "Gone: 009, report, L1 s1.", all); it.place != nil {
		t.Errorf("its file is not here: %+v", it)
	}
}

func TestAStateThatFailsIsAMessage(t *testing.T) {
	s := withState(t, 120, 40, &memory{err: errors.New("the disk is full")})
	s.shows("Tilda Brandvik").press("4", "space").shows("The evidence tray is not open")
	s.press("1", "j").shows("Not compared with your last look: the disk is full", "2 Brief · Orrin")
	s.press("enter").shows("This look is not remembered: the disk is full")
}

func TestChoresAreDoneBeforeTheReaderLeaves(t *testing.T) {
	s := withState(t, 120, 40, &memory{})
	s.press("4")
	_, cmd := s.m.Update(keyPress("space"))
	s.press("q")
	if s.quit {
		t.Error("the reader left before the tray was kept")
	}
	if s.run(cmd); !s.quit {
		t.Error("the reader does not leave after the tray is kept")
	}
}
