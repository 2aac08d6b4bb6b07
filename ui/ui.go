// Package ui is the reader: a screen of panes over a corpus of articles. The
// root model routes keys and messages; each pane draws itself; whatever takes
// longer than a millisecond is a command whose late results are dropped.
package ui

import (
	"context"
	"errors"
	"fmt"
	"os/exec"

	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/model"
	"parley/ui/keymap"
	"parley/ui/theme"
)

// Progress says how far the loading is. Zero totals are not known yet.
type Progress struct {
	Step        string // what is being done: "Reading", "Analysing"
	Done, Total int    // articles
	Bytes       int64  // read so far
	Path        string // what is being read
}

// Verdict is what verifying a brief gave.
type Verdict struct {
	Extracts int      // looked for
	Faults   []string // one line for each extract that was not found as it stands
}

// Options are what the reader is given to work with.
type Options struct {
	// Load reads and analyses the articles. It is called at the start and after
	// each correction, calls progress from any goroutine, and stops when ctx is
	// done. Its corpus is indexed; one that it returns beside an error is shown.
	Load func(ctx context.Context, progress func(Progress)) (*model.Corpus, error)
	// First analyses a few of the articles, so that there is something to show
	// while Load works; a corpus of nil says that it is not worth it. Nil: there is
	// no such way.
	First func(ctx context.Context) (*model.Corpus, error)
	// Notice is shown at all times; empty for none.
	Notice string
	// Theme is the look to start with; Dark when empty.
	Theme theme.Name
	// Plain draws lines, marks and punctuation with ASCII characters only; the
	// letters of the articles stay what they are.
	Plain bool
	// Keys is the key table; the default one when nil.
	Keys keymap.Table
	// State keeps the evidence tray and what was seen when. Nil: neither is
	// offered.
	State State
	// Export writes a brief, or the evidence tray, to a file and says where.
	// Nil: not offered.
	Export func(*model.Corpus, briefs.Subject) (path string, err error)
	// Verify finds the extracts of a brief again in its sources. Nil: not
	// offered.
	Verify func(*model.Corpus, briefs.Subject) (Verdict, error)
	// Corrections keeps what the user says was found wrongly. Nil: there is
	// nowhere to write it.
	Corrections Corrections
	// Outside returns the program that opens a file at a line, and whether it
	// needs the terminal for itself. Nil: these articles are in no file.
	Outside func(path string, line int) (program *exec.Cmd, here bool)
	// Clipboard copies by other means than the terminal's own, which are
	// always tried as well. Nil: none.
	Clipboard func(text string) error
}

// framesPerSecond is how often the screen may be drawn: at the library's
// default of 60 the wait for the next frame alone would be felt.
const framesPerSecond = 120

// Run shows the reader until the user quits or ctx is done. It needs a
// terminal on standard input and output.
func Run(ctx context.Context, opt Options) error {
	if opt.Load == nil {
		return errors.New("the reader was given nothing to load")
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	_, err := tea.NewProgram(New(ctx, opt), tea.WithContext(ctx), tea.WithFPS(framesPerSecond)).Run()
	if err == nil || errors.Is(err, tea.ErrInterrupted) || ctx.Err() != nil && errors.Is(err, tea.ErrProgramKilled) {
		return nil
	}
	return fmt.Errorf("reader: %w", err)
}
