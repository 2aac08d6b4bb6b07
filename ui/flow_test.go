package ui

import (
	"image"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/model"
	"parley/ui/internal/fixture"
	"parley/ui/layout"
	"parley/ui/scope"
	"parley/ui/theme"
	"parley/ui/words"
)

func TestTheIndexScopesTheOtherPanes(t *testing.T) {
	s := show(t, 120, 40)
	s.shows("2 Brief · Tilda Brandvik", "3 Timeline · Tilda Brandvik", "halved")
	s.press("4").shows("What Tilda Brandvik said", "QUOTE Tilda Brandvik", `(from “She”)`, "What others said of Tilda Brandvik", "denied")
	s.press("1", "j", "j").shows("2 Brief · Council of Straits", "4 Quotes · Council of Straits", "FRAGMENT", "5 Source 003", "first and fragile step”")
	s.press("T").shows("2 Brief · Talks and mediation")
	s.press("l").shows("2 Brief · all articles", "3 articles: 6 actors", "1 file could not be used")
	s.press("j").shows("2 Brief · 001_harbour", "Who appears", "(report", "Published: 14 May 2031")
	s.press("l").shows("2 Brief · Notices", "this format is not read yet", "articles/scan.pdf")
}

func TestEnterOpensTheSpanAndEscReturns(t *testing.T) {
	s := show(t, 120, 40)
	s.press("4", "j")
	before := s.text()
	s.press("enter").shows("5 Source 001", "line 7/12")
	if s.m.state.Focus != layout.Source {
		t.Fatal("the source has not got the keys")
	}
	place := s.m.source.Place()
	a := s.m.corpus.Article(place.Article)
	if got := a.Slice(place.Spans[0]); got != "patrols would be halved by the end of June" {
		t.Errorf("highlighted is %q", got)
	}
	s.press("j", "j", "G", "esc")
	if after := s.text(); strings.Split(after, "\n")[1] != strings.Split(before, "\n")[1] || s.m.state.Focus != layout.Quotes {
		t.Errorf("Esc does not return:\n%s\nwant\n%s", after, before)
	}
	if got := s.m.quotes.Place().Spans[0]; got != place.Spans[0] {
		t.Errorf("another line is chosen after the return: %v", got)
	}
}

func TestBackReturnsToTheScopeAndTheLine(t *testing.T) {
	s := show(t, 120, 40)
	s.press("4", "j", ":").write("fishing").press("enter").shows("2 Brief · Fishing")
	s.press("esc").shows("4 Quotes · Tilda Brandvik")
	if s.m.state.Focus != layout.Quotes || !strings.Contains(s.m.quotes.Count(), "2/") {
		t.Errorf("returned to %v, line %s", s.m.state.Focus, s.m.quotes.Count())
	}
}

func TestMovingDrivesTheSource(t *testing.T) {
	s := show(t, 120, 40).press("3", "j")
	if p := s.m.source.Pointed(); s.m.corpus.Article(p.Article).Slice(p.Spans[0]) != "She said that patrols would be halved by the end of June." {
		t.Errorf("the source points at %v", p)
	}
	s.shows("EXPECTED", "Jun 2031 (derived: “by the end of June”")
}

func TestTheLineIsExplained(t *testing.T) {
	s := showWith(t, 120, 40, options(fixture.Corpus()))
	s.m.write = write
	s.press("j", "k", "T", "2").shows("in the theme for:")
	s = onSamples(t, 250, 80).press("3")
	e := s.m.timeline.Event()
	if e == nil || e.Why == "" || !strings.Contains(s.m.timeline.Detail(), words.Fold(e.Why)) {
		t.Errorf("the detail %q does not say why", s.m.timeline.Detail())
	}
}

func TestEventsThatMayBeTheSame(t *testing.T) {
	c := fixture.Corpus()
	for i := range c.Events {
		c.Events[i].Actors = []model.ActorID{"brandvik", "orrin"}
	}
	a := *c.Article("001_harbour")
	a.ID, a.Path = "004_copy", "articles/004_copy.txt"
	c.Articles = append(c.Articles, &a)
	for _, e := range c.Events {
		if e.Article == "001_harbour" {
			e.Article = a.ID
			c.Events = append(c.Events, e)
		}
	}
	last := len(c.Events) - 1
	c.SameEvents = []model.SameEvent{{A: 0, B: last, For: []string{"both say “strait”"}}}
	s := showWith(t, 250, 80, options(c)).press("3").shows("same event?", "same event as 00", "both say")
	if n := strings.Count(s.text(), "same event?"); n < 2 {
		t.Errorf("marked %d lines", n)
	}
	if len(s.m.scope.Events) < 2 {
		t.Error("events were merged")
	}
}

func TestTheFirstExtractIsInSightOnTheSmallestScreen(t *testing.T) {
	onSamples(t, 40, 10).press("enter").shows(" 1. ").press("k", "k").shows("Lead extracts")
	onSamples(t, 79, 24).press("enter").shows("As of", "Lead extracts", " 1. ").lacks("\n  Norway\n")
}

func TestFromTheBriefToItsSource(t *testing.T) {
	s := show(t, 80, 24).press("enter").shows("Lead extracts", "QUOTE")
	s.press("enter").shows("5 Source 001", "Nobody should slam it again")
	s.press("esc").shows("Lead extracts")
}

func TestSentenceBySentence(t *testing.T) {
	s := show(t, 120, 40).press("5", "g")
	for i := range 3 {
		s.press("l")
		p := s.m.source.Place()
		if want := s.m.corpus.Article(p.Article).Sentences[i].Span; p.Spans[0] != want {
			t.Errorf("step %d is at %v, want %v", i, p.Spans[0], want)
		}
	}
	s.press("h", "y").shows("Sent to")
	if !strings.HasPrefix(s.copied, "“We have opened a door") {
		t.Errorf("copied %q", s.copied)
	}
}

func TestCopyCarriesTheCitation(t *testing.T) {
	s := show(t, 120, 40).press("4", "y").shows("Sent to the terminal")
	want := "“We have opened a door that was shut for nine years, […] Nobody should slam it again.” " +
		"(The Harbour Post, 14 May 2031, articles/001_harbour.txt, line 5, bytes 168–296)"
	if s.copied != want {
		t.Errorf("copied %q, want %q", s.copied, want)
	}
	s.press("1", "y").shows("no text to copy")
}

func TestExportAndVerify(t *testing.T) {
	var asked briefs.Subject
	opt := options(fixture.Corpus())
	opt.Export = func(_ *model.Corpus, s briefs.Subject) (string, error) {
		asked = s
		return "out/brief.md", nil
	}
	opt.Verify = func(*model.Corpus, briefs.Subject) (Verdict, error) {
		return Verdict{Extracts: 3, Faults: []string{"001-L5-s1 was changed"}}, nil
	}
	s := showWith(t, 120, 40, opt)
	s.press("x").shows("Exported to out/brief.md")
	if want := (briefs.Subject{Kind: "actor", ID: "brandvik", Name: "Tilda Brandvik"}); asked != want {
		t.Errorf("exported %v", asked)
	}
	s.press("v").shows("1 of 3 extracts not found", "001-L5-s1 was changed").press("esc")
	s.press("T", "l", "j", "x").shows("only they have a brief")
}

func TestLinesStayOnResize(t *testing.T) {
	s := show(t, 120, 40).press("5", "/").write("mediated").press("enter")
	at := s.m.source.At()
	for _, w := range []int{41, 250, 60, 99, 120} {
		s.send(tea.WindowSizeMsg{Width: w, Height: 24})
		a := s.m.source.Article()
		if a.Line(s.m.source.At()) != a.Line(at) {
			t.Errorf("at width %d the source is at line %d instead of %d", w, a.Line(s.m.source.At()), a.Line(at))
		}
		s.shows("mediated")
	}
	s.press("2", "j", "j")
	chosen := s.m.brief.Chosen()
	s.send(tea.WindowSizeMsg{Width: 44, Height: 12})
	s.send(tea.WindowSizeMsg{Width: 200, Height: 50})
	if got := s.m.brief.Chosen(); got != chosen {
		t.Errorf("the brief is at %q instead of %q", got, chosen)
	}
}

func TestNoSizePanics(t *testing.T) {
	s := show(t, 0, 0)
	for _, size := range []tea.WindowSizeMsg{{Width: 1, Height: 1}, {Width: -3, Height: 7}, {Width: 39, Height: 10}, {Width: 40, Height: 10}, {Width: 40, Height: 9}, {Width: 400, Height: 200}} {
		s.send(size)
		s.press("j", "k", "G", "g", "tab", "enter", "esc", "?", "esc", "ctrl+d", "ctrl+u", "z", "]", "[", "z")
		s.m.View()
	}
	s.send(tea.WindowSizeMsg{Width: 38, Height: 10})
	s.shows("parley needs 40×10")
}

func TestMouse(t *testing.T) {
	s := show(t, 120, 30)
	s.press("5", "g")
	r := s.m.plan.Panes[layout.Source]
	before := s.text()
	s.send(tea.MouseWheelMsg{X: r.Min.X + 2, Y: r.Min.Y + 2, Button: tea.MouseWheelDown})
	if s.text() == before {
		t.Error("the wheel does not scroll")
	}
	s.send(tea.MouseClickMsg{X: 3, Y: 6, Button: tea.MouseLeft})
	s.shows("2 Brief · Council of Straits")
	s.send(tea.MouseClickMsg{X: 40, Y: 0, Button: tea.MouseLeft})
	if s.m.state.Focus != layout.Quotes {
		t.Errorf("a click on the strip goes to pane %d", s.m.state.Focus)
	}
	s.press(":").shows("Find (")
	at := s.m.overlayBody().Min.Add(image.Pt(4, 2))
	s.send(tea.MouseClickMsg{X: at.X, Y: at.Y, Button: tea.MouseLeft})
	s.shows("Find (").send(tea.MouseClickMsg{X: at.X, Y: at.Y, Button: tea.MouseLeft})
	s.shows("2 Brief · Council of Straits").lacks("Find (")
	s.press(":").send(tea.MouseClickMsg{X: 0, Y: 20, Button: tea.MouseLeft})
	s.lacks("Find (")
	if s.press("M"); s.m.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is not given back")
	}
}

func TestThemesFollowTheTerminalOnlyWhenAsked(t *testing.T) {
	opt := options(fixture.Corpus())
	opt.Theme = theme.Auto
	s := showWith(t, 80, 24, opt)
	if s.m.env.Theme.Name != theme.Dark {
		t.Error("without an answer the theme is not dark")
	}
	s.send(tea.BackgroundColorMsg{Color: white{}})
	if s.m.env.Theme.Name != theme.Light {
		t.Error("the answer of the terminal is not heeded")
	}
	if s.press("C"); s.m.env.Theme.Name != theme.Mono {
		t.Error("the key does not change the theme")
	}
	s.send(tea.BackgroundColorMsg{Color: white{}})
	if s.m.env.Theme.Name != theme.Mono {
		t.Error("a late answer overrides the reader's choice")
	}
}

func TestLateAnswersAreDropped(t *testing.T) {
	s := show(t, 120, 40)
	old := scope.Of(s.m.corpus, scope.Selection{Kind: scope.Theme, ID: "fishing"})
	s.send(scopedMsg{request: s.m.request - 1, scope: old})
	s.send(settledMsg{request: s.m.request - 1})
	s.send(foundMsg{pane: layout.Quotes, query: "never asked", hits: []int{1}})
	s.send(filteredMsg{asked: 7})
	s.shows("2 Brief · Tilda Brandvik")
}
