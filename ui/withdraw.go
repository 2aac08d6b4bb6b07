package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parley/model"
	"parley/model/analysis"
	"parley/ui/keymap"
	"parley/ui/words"
)

// Corrections keeps what the user says was found wrongly. Its methods are
// called outside of the reader's loop.
type Corrections interface {
	// Write writes a correction down, of which the File is the Path of an
	// article, and returns it as it stands.
	Write(analysis.Correction) (analysis.Standing, error)
	// Withdraw takes a correction out again.
	Withdraw(analysis.Standing) error
	// Standing lists what was written, in this session or before, table by
	// table and in the order of the rows.
	Standing(*model.Corpus) ([]analysis.Standing, error)
}

// canCorrect reports whether corrections can be written now, or says why not.
func (m *Model) canCorrect() bool {
	switch {
	case m.opt.Corrections == nil:
		m.message = "These articles are built in: there is no folder to write a correction in. Open your own with parley PATH."
	case m.correcting:
		m.message = "The last correction is still being worked in."
	default:
		return m.whole()
	}
	return false
}

// correct writes a correction, then reads and analyses everything again.
func (m *Model) correct(x analysis.Correction) tea.Cmd {
	table := m.opt.Corrections
	return m.change("Written down; reading and analysing again …", func() (correctedMsg, error) {
		s, err := table.Write(x)
		return correctedMsg{correction: s}, err
	})
}

// withdraw takes back the last correction of this session, or offers those of
// earlier ones.
func (m *Model) withdraw() tea.Cmd {
	if n := len(m.corrections); n > 0 {
		return m.takeBack(m.corrections[n-1])
	}
	return m.standing()
}

// takeBack takes a correction out of its table, then reads and analyses
// everything again.
func (m *Model) takeBack(s analysis.Standing) tea.Cmd {
	table := m.opt.Corrections
	return m.change("Taken out; reading and analysing again …", func() (correctedMsg, error) {
		return correctedMsg{correction: s, withdrawn: true}, table.Withdraw(s)
	})
}

// change changes the corrections and shows the articles as they are found then.
func (m *Model) change(message string, do func() (correctedMsg, error)) tea.Cmd {
	if !m.canCorrect() {
		return nil
	}
	m.correcting, m.message = true, message
	load, ctx, keys := m.opt.Load, m.ctx, m.keys
	return func() tea.Msg {
		msg, err := do()
		if err != nil {
			msg.failed = err
			return msg
		}
		corpus, err := load(ctx, func(Progress) {})
		msg.loaded = prepared(corpus, err, keys)
		return msg
	}
}

// correctedMsg brings the articles as they are found after a correction.
type correctedMsg struct {
	loaded     loadedMsg
	correction analysis.Standing
	withdrawn  bool
	failed     error // the correction was not written
}

// corrected shows the articles as they are found now, at the same place.
func (m *Model) corrected(msg correctedMsg) {
	m.correcting = false
	x := msg.correction
	switch {
	case msg.failed != nil && msg.withdrawn:
		m.message = "Not taken back: " + msg.failed.Error() + ". A row written by hand is taken out by hand."
		return
	case msg.failed != nil:
		m.message = "Not corrected: " + msg.failed.Error()
		return
	case msg.withdrawn:
		if i := slices.Index(m.corrections, x); i >= 0 {
			m.corrections = slices.Delete(m.corrections, i, i+1)
		}
		m.message = "Taken back: " + says(x) + "."
	default:
		m.corrections = append(m.corrections, x)
		m.message = "Corrected: " + says(x) + ". " + m.keys.Key(keymap.Withdraw) + " takes it back."
	}
	did := "Written down"
	if msg.withdrawn {
		did = "Taken back"
	}
	if msg.loaded.corpus == nil {
		m.message = did + ", but the articles were not read again: " + errNothing(msg.loaded.err).Error()
		return
	}
	if reason := newFault(m.corpus.Problems, msg.loaded.corpus.Problems); reason != "" {
		m.message = did + ", but " + reason
	}
	m.replace(msg.loaded, x.Is) // into which it may be merged
}

// newFault says which correction cannot be made now and could before; nothing when
// there is none. The lines of a table move when a row is taken out.
func newFault(before, now []model.Problem) string {
	fault := func(p model.Problem) string {
		_, reason, _ := strings.Cut(p.Reason, ": ")
		return p.Path + ": " + reason
	}
	known := map[string]int{}
	for _, p := range before {
		known[fault(p)]++
	}
	reason := ""
	for _, p := range now {
		if known[fault(p)]--; p.Step == "correct" && known[fault(p)] < 0 {
			reason = p.Reason
		}
	}
	return reason
}

// standingMsg brings the corrections that stand.
type standingMsg struct {
	all []analysis.Standing
	err error
}

// standing asks for the corrections that stand.
func (m *Model) standing() tea.Cmd {
	if !m.canCorrect() {
		return nil
	}
	table, corpus := m.opt.Corrections, m.corpus
	return func() tea.Msg {
		all, err := table.Standing(corpus)
		return standingMsg{all, err}
	}
}

// listStanding lists the corrections that stand, the newest of a table first.
func (m *Model) listStanding(msg standingMsg) {
	switch {
	case msg.err != nil:
		m.message = "The corrections cannot be read: " + msg.err.Error()
	case len(msg.all) == 0:
		m.message = "Nothing stands corrected: no corrections.csv of these folders has a row."
	case m.overlay == nil && m.input == nil:
		items := []item{{left: "Enter takes a correction back:"}}
		for _, s := range slices.Backward(msg.all) {
			items = append(items, action(says(s)+" ("+s.Table+")", func() tea.Cmd { return m.takeBack(s) }))
		}
		m.overlay = newOverlay("Corrections", items)
	}
}

// says is what a correction says, in one line.
func says(s analysis.Standing) string {
	parts := []string{string(s.Kind) + ": " + words.Clip(s.Of, 80)}
	if s.Is != "" {
		parts = append(parts, "→ "+words.Clip(s.Is, 80))
	}
	if s.File != "" {
		parts = append(parts, "in "+s.File)
	}
	if s.IsFile != "" {
		parts[len(parts)-1] += "; " + s.IsFile
	}
	return strings.Join(parts, " ")
}
