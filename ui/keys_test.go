package ui

import (
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"parley/ui/canvas"
	"parley/ui/internal/fixture"
	"parley/ui/keymap"
)

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
