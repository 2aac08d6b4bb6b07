package ui

import (
	"context"
	"errors"
	"fmt"
	"image"
	"os/exec"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/model"
	"parley/ui/canvas"
	"parley/ui/internal/fixture"
	"parley/ui/keymap"
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
	s.press("t").shows("2 Brief · Talks and mediation")
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
	s.press("j", "k", "t", "2").shows("in the theme for:")
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

func TestSearch(t *testing.T) {
	s := show(t, 120, 40).press("5", "g", "/").write("THE").shows("1 of 8")
	s.press("enter", "n").shows("2 of 8").press("N", "N").shows("8 of 8")
	s.press("/").write("zebra").shows("not found").press("esc").lacks("not found", "zebra")
	s.press("1", "/").write("ruben").press("enter").shows("2 Brief · Ruben Achterberg")
}

func TestTheFileOpensOutside(t *testing.T) {
	opt := options(fixture.Corpus())
	opened := ""
	opt.Outside = func(path string, line int) (*exec.Cmd, bool) {
		opened = fmt.Sprintf("%s:%d", path, line)
		return exec.Command("/no/such/program"), false
	}
	showWith(t, 120, 40, opt).press("4", "o").shows("Not opened: ")
	if opened != "articles/001_harbour.txt:5" {
		t.Errorf("opened %s", opened)
	}
	opt.Outside = options(nil).Outside
	showWith(t, 120, 40, opt).press("o").shows("No program is known")
}

// The reader names its keys as the user has them.
func TestKeysOfTheUser(t *testing.T) {
	opt := options(fixture.Corpus())
	var err error
	if opt.Keys, err = keymap.Default().Remap("copy", []string{"Y"}); err != nil {
		t.Fatal(err)
	}
	if opt.Keys, err = opt.Keys.Remap("search", []string{"ctrl-s"}); err != nil {
		t.Fatal(err)
	}
	s := showWith(t, 200, 40, opt).shows("Y copy", "ctrl-s search").press("4", "y")
	if s.copied != "" || s.press("Y").copied == "" {
		t.Errorf("copied %q", s.copied)
	}
	s.press("n").shows("ctrl-s starts a search")
}

// A long message is shown whole, over as many rows as it takes.
func TestALongMessageIsShownWhole(t *testing.T) {
	s := show(t, 40, 10).press("m")
	if got := strings.Join(strings.Fields(s.text()), " "); !strings.Contains(got, "there is no folder to write a correction in. Open your own with parley PATH.") {
		t.Errorf("cut off:\n%s", s.text())
	}
	s.press("k").lacks("Open your own")
}

func TestTheLineIsExplainedInFull(t *testing.T) {
	s := show(t, 40, 10).press("4", "i").shows("This line", "“We have opened a door")
	s.press("down", "down", "down").shows("speaker: subject of the verb").press("enter").shows("5 Source 001")
	s.press("esc").shows("This line").press("esc").lacks("This line")
}

// What is typed is seen at its end, however long it is.
func TestLongInput(t *testing.T) {
	s := show(t, 40, 10).press("/").write(strings.Repeat("word ", 12) + "end").shows("end▌ not found")
	s.press("esc", ":").write(strings.Repeat("word ", 12) + "end").shows("end▌")
}

// A match that is broken across two rows is marked in both, in the source and
// in a list.
func TestASearchIsMarkedAcrossRows(t *testing.T) {
	for _, keys := range [][]string{{"5", "g"}, {"4"}} {
		s := show(t, 40, 20).press(keys...).press("/").write("a door that was shut for nine years").press("enter").shows("1 of 1")
		rows, words := s.underlined()
		if len(rows) != 2 || strings.Join(words, " ") != "a door that was shut for nine years" {
			t.Errorf("%v: marked %q in rows %v", keys, words, rows)
		}
	}
}

// underlined are the texts that a search marked, and the rows they stand in.
func (s *screen) underlined() (rows []int, texts []string) {
	s.m.View()
	for y := range s.m.height {
		text := ""
		for x := range s.m.width {
			if cell := s.m.canvas.Cell(x, y); cell.Style.Underline == canvas.Underlined {
				text += cell.Content
			}
		}
		if text != "" {
			rows, texts = append(rows, y), append(texts, text)
		}
	}
	return rows, texts
}

func TestFinder(t *testing.T) {
	s := show(t, 100, 30).press("ctrl+p").write("straits").shows("Council of Straits", "actor").press("enter")
	s.shows("2 Brief · Council of Straits")
	s.press(":").write("full screen").press("enter")
	if !s.m.state.Zoom {
		t.Error("a command of the finder is not carried out")
	}
	s.press("z", ":", "esc").lacks("Find (")
}

// stateless are what a reader without a state and without files cannot do.
var stateless = []keymap.Intent{keymap.Export, keymap.Verify, keymap.Collect, keymap.LineUp, keymap.LineDown, keymap.Changed}

func TestHelpListsWhatIsOfferedOnly(t *testing.T) {
	opt := options(fixture.Corpus())
	opt.Export, opt.Verify = nil, nil
	s := showWith(t, 100, 60, opt).press("?")
	var offered []string
	for _, it := range s.m.overlay.items {
		offered = append(offered, it.right)
	}
	for _, b := range keymap.Default() {
		want := !slices.Contains(stateless, b.Intent)
		if b.Scope == keymap.Loading {
			continue
		}
		if got := slices.Contains(offered, b.Help); got != want {
			t.Errorf("help lists %q: %v", b.Help, got)
		}
	}
	s.write("mouse").shows("give the mouse to the terminal").lacks("next line")
	s.press("esc", "x").lacks("Export")
}

func TestEveryReadingKeyDoesSomething(t *testing.T) {
	quiet := map[keymap.Intent]bool{keymap.Up: true, keymap.PageUp: true, keymap.Top: true, keymap.Left: true, keymap.PaneIndex: true}
	for _, b := range keymap.Default() {
		if b.Scope&keymap.Reading == 0 || quiet[b.Intent] {
			continue
		}
		for _, k := range b.Keys {
			s := showWith(t, 120, 40, stateful(&memory{}))
			before := s.text()
			s.press(k)
			if s.text() == before && !s.quit && !s.suspended && s.copied == "" {
				t.Errorf("%q (%s) changes nothing", k, b.Help)
			}
		}
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
	s.press("t", "l", "j", "x").shows("only they have a brief")
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

func TestLateAnswersAreDropped(t *testing.T) {
	s := show(t, 120, 40)
	old := scope.Of(s.m.corpus, scope.Selection{Kind: scope.Theme, ID: "fishing"})
	s.send(scopedMsg{request: s.m.request - 1, scope: old})
	s.send(settledMsg{request: s.m.request - 1})
	s.send(foundMsg{pane: layout.Quotes, query: "never asked", hits: []int{1}})
	s.send(filteredMsg{asked: 7})
	s.shows("2 Brief · Tilda Brandvik")
}
