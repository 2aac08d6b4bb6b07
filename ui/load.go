package ui

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"parley/model"
	"parley/ui/keymap"
	"parley/ui/pane/index"
	"parley/ui/pane/timeline"
	"parley/ui/scope"
	"parley/ui/words"
)

// loading is the state of the reader while articles are read.
type loading struct {
	ctx    context.Context
	cancel context.CancelFunc
	latest *atomic.Pointer[Progress] // written by the loader
	shown  Progress
	asked  bool       // whether to stop: the next Back does
	failed error      // set when the loading ended without a corpus
	ready  *loadedMsg // all articles, while something is typed that they would break into
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
		first  bool // these are the first articles only
	}
)

// progressEvery is how often the progress is drawn.
const progressEvery = 50 * time.Millisecond

func (m *Model) nextProgress() tea.Cmd {
	return tea.Tick(m.tick, func(time.Time) tea.Msg { return progressMsg{} })
}

// load starts the loading, with the first articles if there is a way to.
func (m *Model) load() tea.Cmd {
	ctx, cancel := context.WithCancel(m.ctx)
	m.loading = &loading{ctx: ctx, cancel: cancel, latest: &atomic.Pointer[Progress]{}}
	first, keys, all := m.opt.First, m.keys, m.loadAll()
	return tea.Batch(m.nextProgress(), func() tea.Msg {
		if first == nil {
			return all()
		}
		corpus, err := first(ctx)
		if err != nil || corpus == nil || len(corpus.Articles) == 0 {
			return all()
		}
		msg := prepared(corpus, nil, keys)
		msg.first = true
		return msg
	})
}

// loadAll is the work of loading everything. The loader only leaves its
// progress where the next tick finds it, so that it never waits for the screen.
func (m *Model) loadAll() tea.Cmd {
	ctx, latest, run, keys := m.loading.ctx, m.loading.latest, m.opt.Load, m.keys
	return func() tea.Msg {
		corpus, err := run(ctx, func(p Progress) { latest.Store(&p) })
		return prepared(corpus, err, keys)
	}
}

// prepared makes what the panes need of a corpus.
func prepared(corpus *model.Corpus, err error, keys keymap.Table) loadedMsg {
	if corpus == nil {
		return loadedMsg{err: err}
	}
	data := index.Of(corpus)
	return loadedMsg{corpus: corpus, index: data, items: findable(data, keys), same: timeline.Ask(corpus), err: err}
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

// loaded opens the panes on what was read: the first articles, or all.
func (m *Model) loaded(msg loadedMsg) tea.Cmd {
	switch {
	case msg.first:
		m.show(msg)
		return m.loadAll()
	case m.corpus != nil && (m.overlay != nil || m.input != nil):
		m.loading.ready = &msg
		return nil
	}
	m.loading.cancel()
	switch {
	case msg.corpus != nil && len(msg.corpus.Articles) == 0 && len(msg.corpus.Problems) > 0:
		m.corpus, m.loading.failed = nil, noArticles(msg.corpus.Problems)
		return nil
	case msg.corpus != nil:
		m.loading = nil
		m.show(msg)
	case m.corpus == nil:
		m.loading.failed = errNothing(msg.err)
		return nil
	default:
		m.loading, m.stopped, m.message = nil, true, ""
	}
	if msg.err != nil && !errors.Is(msg.err, context.Canceled) {
		m.message = "Not everything was read: " + msg.err.Error()
	}
	return nil
}

// followLoading shows all articles as soon as nothing is typed any more.
func (m *Model) followLoading() {
	if m.loading != nil && m.loading.ready != nil && m.overlay == nil && m.input == nil {
		m.loaded(*m.loading.ready)
	}
}

// show shows a corpus: the first, or one that follows on it.
func (m *Model) show(msg loadedMsg) {
	if m.corpus != nil {
		m.replace(msg, m.scopeName())
		if !m.touched { // nobody has a place yet
			m.index.Show(msg.index)
			m.showTray()
		}
		return
	}
	m.corpus = msg.corpus
	m.index.Show(msg.index)
	m.findable, m.same = msg.items, msg.same
	m.refresh = true
	m.showTray()
}

// scopeName is the name of the actor on screen.
func (m *Model) scopeName() string {
	if m.scope != nil && m.scope.Kind == scope.Actor {
		return m.scope.Name
	}
	return ""
}

// stop ends the loading, with what is shown until then, when it is asked for
// twice: who only goes back should not lose the rest.
func (m *Model) stop() {
	if !m.loading.asked {
		m.loading.asked = true
		m.message = fmt.Sprintf("%s again stops the reading; the first %s stay.",
			m.keys.Key(keymap.Back), words.Plural(len(m.corpus.Articles), "article"))
		return
	}
	m.loading.cancel()
	m.message = "Stopping …"
}

// partial reports that the articles on screen are not all of them.
func (m *Model) partial() bool { return m.loading != nil || m.stopped }

// whole reports whether all articles are read, or says that they are not: what
// leaves the reader or is kept must not be of a part.
func (m *Model) whole() bool {
	if m.partial() {
		m.message = "Not all articles are read: this is for all of them."
		return false
	}
	return true
}

// notice is what must be said at all times.
func (m *Model) notice() string {
	switch {
	case m.corpus == nil || !m.partial():
		return m.opt.Notice
	case m.stopped:
		return fmt.Sprintf("Stopped: these are the first %s only.", words.Plural(len(m.corpus.Articles), "article"))
	}
	p := m.loading.shown
	if p.Total == 0 {
		return fmt.Sprintf("The first %s, while the rest is read. %s twice in the Index stops.", words.Plural(len(m.corpus.Articles), "article"), m.keys.Key(keymap.Back))
	}
	return fmt.Sprintf("The first %d of %s. %s: %d done. %s twice in the Index stops.",
		len(m.corpus.Articles), words.Plural(p.Total, "article"), p.Step, p.Done, m.keys.Key(keymap.Back))
}

// noArticles says why none of the files became an article.
func noArticles(problems []model.Problem) error {
	var all []error
	for _, p := range problems {
		all = append(all, fmt.Errorf("%s: %s", p.Path, p.Reason))
	}
	return errors.Join(append(all, errFormats)...)
}

// errNothing explains why there is no corpus.
func errNothing(err error) error {
	switch {
	case err == nil:
		return errNoCorpus
	case errors.Is(err, context.Canceled):
		return errStopped
	}
	return err
}
