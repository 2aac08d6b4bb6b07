package ui

import (
	"context"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"parley/model"
	"parley/ui/keymap"
	"parley/ui/pane/index"
	"parley/ui/pane/timeline"
)

// loading is the state of the reader while articles are read.
type loading struct {
	cancel context.CancelFunc
	latest *atomic.Pointer[Progress] // written by the loader
	shown  Progress
	failed error // set when the loading ended without a corpus
}

// The messages of the loading.
type (
	progressMsg struct{}
	loadedMsg   struct {
		corpus *model.Corpus
		index  *index.Data
		items  []item // of the finder
		same   timeline.Same
		err    error
	}
)

// progressEvery is how often the progress is drawn.
const progressEvery = 50 * time.Millisecond

func (m *Model) nextProgress() tea.Cmd {
	return tea.Tick(m.tick, func(time.Time) tea.Msg { return progressMsg{} })
}

// load starts the loading. The loader only leaves its progress where the next
// tick finds it, so that it never waits for the screen.
func (m *Model) load() tea.Cmd {
	ctx, cancel := context.WithCancel(m.ctx)
	latest := &atomic.Pointer[Progress]{}
	m.loading = &loading{cancel: cancel, latest: latest}
	run, keys := m.opt.Load, m.keys
	return tea.Batch(m.nextProgress(), func() tea.Msg {
		corpus, err := run(ctx, func(p Progress) { latest.Store(&p) })
		return prepared(corpus, err, keys)
	})
}

// prepared makes what the panes need of a corpus.
func prepared(corpus *model.Corpus, err error, keys keymap.Table) loadedMsg {
	if corpus == nil {
		return loadedMsg{err: err}
	}
	corpus.Index()
	data := index.Of(corpus)
	return loadedMsg{corpus, data, findable(data, keys), timeline.Ask(corpus), err}
}

func (m *Model) progressed() tea.Cmd {
	if m.loading == nil || m.loading.failed != nil {
		return nil
	}
	if p := m.loading.latest.Load(); p != nil {
		m.loading.shown = *p
	}
	return m.nextProgress()
}

// loaded opens the panes on what was read.
func (m *Model) loaded(msg loadedMsg) {
	m.loading.cancel()
	if msg.corpus == nil {
		m.loading.failed = errNothing(msg.err)
		return
	}
	m.loading = nil
	m.corpus = msg.corpus
	m.index.Show(msg.index)
	m.findable, m.same = msg.items, msg.same
	m.refresh = true
	m.showTray()
	if msg.err != nil {
		m.message = "Not everything was read: " + msg.err.Error()
	}
}

// errNothing explains why there is no corpus.
func errNothing(err error) error {
	if err == nil {
		return errNoCorpus
	}
	return err
}
