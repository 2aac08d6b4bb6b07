package ui

import (
	"context"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/model"
	"parley/ui/internal/fixture"
	"parley/ui/scope"
)

var update = flag.Bool("update", false, "write the golden frames anew")

// screen drives a reader without a terminal: what it is sent is carried out to
// the end, commands included.
type screen struct {
	t *testing.T
	m *Model
	// copied is what was sent to the clipboard.
	copied    string
	quit      bool
	suspended bool
}

// options are those of a reader on the fixture.
func options(c *model.Corpus) Options {
	return Options{
		Load:    func(context.Context, func(Progress)) (*model.Corpus, error) { return c, nil },
		Export:  func(*model.Corpus, briefs.Subject) (string, error) { return "out/brief.md", nil },
		Verify:  func(*model.Corpus, briefs.Subject) (Verdict, error) { return Verdict{Extracts: 4}, nil },
		Outside: func(string, int) (*exec.Cmd, bool) { return nil, false },
	}
}

// show starts a reader on the fixture.
func show(t *testing.T, width, height int) *screen {
	t.Helper()
	return showWith(t, width, height, options(fixture.Corpus()))
}

func showWith(t *testing.T, width, height int, opt Options) *screen {
	t.Helper()
	s := &screen{t: t, m: New(context.Background(), opt)}
	s.m.settle, s.m.tick = 0, 0
	s.m.write = func(sc *scope.Scope, _ briefs.Options) *briefs.Brief {
		if sc.Kind == scope.Actor && sc.ID == "brandvik" {
			return fixture.Brief(sc.Corpus)
		}
		return nil
	}
	s.send(tea.WindowSizeMsg{Width: width, Height: height})
	s.run(s.m.Init())
	return s
}

// send carries a message out.
func (s *screen) send(msg tea.Msg) {
	_, cmd := s.m.Update(msg)
	s.run(cmd)
}

// run carries a command out, and what comes of it, in order.
func (s *screen) run(cmd tea.Cmd) {
	for queue := []tea.Cmd{cmd}; len(queue) > 0; queue = queue[1:] {
		if queue[0] == nil {
			continue
		}
		switch msg := queue[0]().(type) {
		case nil:
		case tea.BatchMsg:
			queue = append(queue, msg...)
		case tea.QuitMsg:
			s.quit = true
		case tea.SuspendMsg:
			s.suspended = true
		default:
			if v := reflect.ValueOf(msg); v.Kind() == reflect.String && v.Type().Name() == "setClipboardMsg" {
				s.copied = v.String()
				continue
			}
			_, next := s.m.Update(msg)
			queue = append(queue, next)
		}
	}
}

// press presses keys: names like "enter", anything else letter by letter.
func (s *screen) press(keys ...string) *screen {
	for _, k := range keys {
		s.send(keyPress(k))
	}
	return s
}

func (s *screen) write(text string) *screen { return s.press(strings.Split(text, "")...) }

// keyPress is the message of a key.
func keyPress(name string) tea.KeyPressMsg {
	named := map[string]tea.Key{
		"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "tab": {Code: tea.KeyTab},
		"shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift}, "up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown},
		"left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight}, "backspace": {Code: tea.KeyBackspace},
		"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgup": {Code: tea.KeyPgUp}, "pgdown": {Code: tea.KeyPgDown},
		"f1": {Code: tea.KeyF1}, "space": {Code: tea.KeySpace, Text: " "},
	}
	if k, ok := named[name]; ok {
		return tea.KeyPressMsg(k)
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
	}
	r := []rune(name)
	return tea.KeyPressMsg{Code: r[0], Text: name}
}

// text is the screen as plain text.
func (s *screen) text() string {
	s.m.View()
	lines := strings.Split(s.m.canvas.String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

// shows fails the test unless the screen holds every one of the texts.
func (s *screen) shows(texts ...string) *screen {
	s.t.Helper()
	for _, text := range texts {
		if !strings.Contains(s.text(), text) {
			s.t.Errorf("the screen does not show %q:\n%s", text, s.text())
		}
	}
	return s
}

// lacks fails the test if the screen holds one of the texts.
func (s *screen) lacks(texts ...string) *screen {
	s.t.Helper()
	for _, text := range texts {
		if strings.Contains(s.text(), text) {
			s.t.Errorf("the screen shows %q:\n%s", text, s.text())
		}
	}
	return s
}

// golden compares a frame with the file of that name.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is not as before (go test -update writes it anew):\n%s\nwant:\n%s", name, got, want)
	}
}
