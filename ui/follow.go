package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/model"
	"parley/ui/layout"
	"parley/ui/pane"
	"parley/ui/pane/brief"
	"parley/ui/pane/quotes"
	"parley/ui/pane/source"
	"parley/ui/pane/timeline"
	"parley/ui/scope"
)

// settleTime is how long the choice in the Index must rest before the other
// panes follow it, so that holding a key down does not queue up work.
const settleTime = 40 * time.Millisecond

// The messages that carry what the panes are to show. Each names the request
// that it answers; answers to requests that are no longer the newest are
// dropped.
type (
	settledMsg struct{ request int }
	scopedMsg  struct {
		request  int
		scope    *scope.Scope
		timeline *timeline.Data
		quotes   *quotes.Data
	}
	pageMsg struct {
		page  *brief.Page
		brief *briefs.Brief // nil when there is none
		sel   scope.Selection
		err   error // why it is not compared with the last look
	}
	brokenMsg struct{ layout *source.Layout }
)

// chosen is which lines of the panes were chosen when a selection was left.
type chosen struct{ brief, timeline, quotes string }

// follow brings the panes in line with the state after a message: sizes, the
// scope of the Index, the place that the focused pane points at.
func (m *Model) follow() tea.Cmd {
	m.followLoading()
	m.arrange()
	if m.corpus == nil {
		return nil
	}
	return tea.Batch(m.followIndex(), m.followBrief(), m.followLook(), m.followPlace())
}

// followIndex asks for what belongs to a new choice in the Index.
func (m *Model) followIndex() tea.Cmd {
	sel := m.index.Selection()
	if m.refresh {
		m.selected, m.refresh = sel, false
		m.request++
		return m.collect()
	}
	if sel == m.selected {
		return nil
	}
	m.selected = sel
	m.request++
	request := m.request
	return tea.Tick(m.settle, func(time.Time) tea.Msg { return settledMsg{request} })
}

// settled collects what belongs to the choice, unless it has changed again.
func (m *Model) settled(msg settledMsg) tea.Cmd {
	if msg.request != m.request {
		return nil
	}
	return m.collect()
}

func (m *Model) collect() tea.Cmd {
	corpus, sel, request, tray, same := m.corpus, m.selected, m.request, m.env.Tray, m.same
	return func() tea.Msg {
		s := scope.Of(corpus, sel)
		if sel.Kind == scope.Tray {
			s = scope.OfTray(corpus, sel, tray)
		}
		return scopedMsg{request, s, timeline.Of(s, same), quotes.Of(s)}
	}
}

// scoped shows what belongs to the choice, at the lines where it was left.
func (m *Model) scoped(msg scopedMsg) {
	if msg.request != m.request {
		return
	}
	if m.scope != nil {
		m.kept[m.scope.Selection] = chosen{m.brief.Chosen(), m.timeline.Chosen(), m.quotes.Chosen()}
	}
	m.scope = msg.scope
	was := m.kept[m.scope.Selection]
	m.brief.Forget(subjectKey(m.scope))
	m.timeline.Show(msg.timeline, was.timeline)
	m.quotes.Show(msg.quotes, was.quotes)
	if m.timeline.Chosen() != was.timeline {
		m.timeline.Near(m.near[layout.Timeline])
	}
	if m.quotes.Chosen() != was.quotes {
		m.quotes.Near(m.near[layout.Quotes])
	}
	m.near = [layout.Count]*pane.Place{}
	for _, p := range []layout.Pane{layout.Brief, layout.Timeline, layout.Quotes} {
		m.searches[p] = search{}
	}
}

// subjectKey names what a scope is about among the briefs: all lines of the
// tray are one subject, and another one when they change.
func subjectKey(s *scope.Scope) string {
	if s.Kind != scope.Tray {
		return string(s.Kind) + " " + s.ID
	}
	key := "tray"
	for _, l := range s.Tray.Lines() {
		key += " " + l.ID()
	}
	return key
}

// maxPages bounds the pages that are kept drawn.
const maxPages = 64

// followBrief asks for the page that the Brief lacks for its scope and size.
func (m *Model) followBrief() tea.Cmd {
	if m.scope == nil || m.plan.Panes[layout.Brief].Empty() {
		return nil
	}
	sel := m.scope.Selection
	key := m.brief.Key(subjectKey(m.scope), m.edition)
	key.Compact = layout.Compact(m.width, m.height)
	if m.brief.Has(key) || m.drawing == key {
		return nil
	}
	if page := m.pages[key]; page != nil {
		m.drawing = brief.Key{}
		m.brief.Use(page, m.kept[sel].brief)
		return nil
	}
	m.drawing = key
	s, env, known, compose := m.scope, m.env, m.briefs[key.Subject], m.composer()
	return func() tea.Msg {
		var err error
		if known == nil {
			known, err = compose(s)
		}
		if known == nil {
			return pageMsg{key.Facts(m.ctx, s, env), nil, sel, err}
		}
		return pageMsg{key.Brief(m.ctx, s, known, env), known, sel, err}
	}
}

// write writes the brief of an actor, a theme or the tray; nil for anything
// else.
func write(s *scope.Scope, opt briefs.Options) *briefs.Brief {
	switch s.Kind {
	case scope.Actor:
		return briefs.ForActor(s.Corpus, model.ActorID(s.ID), opt)
	case scope.Theme:
		return briefs.ForTheme(s.Corpus, s.ID, opt)
	case scope.Tray:
		return briefs.ForTray(s.Corpus, s.Tray.Picks())
	}
	return nil
}

// paged keeps a page and shows it if it is the one that is waited for.
func (m *Model) paged(msg pageMsg) {
	if msg.page == nil || msg.page.Key().Edition != m.edition {
		return
	}
	if len(m.pages) >= maxPages {
		clear(m.pages)
		clear(m.briefs)
	}
	m.pages[msg.page.Key()] = msg.page
	if msg.brief != nil {
		m.briefs[msg.page.Key().Subject] = msg.brief
	}
	if msg.err != nil {
		m.message = "Not compared with your last look: " + msg.err.Error()
	}
	if msg.page.Key() == m.drawing {
		m.drawing = brief.Key{}
		m.brief.Use(msg.page, m.kept[msg.sel].brief)
	}
}

// followPlace shows the place that the focused pane points at in the Source,
// and lays its article out. Up to a size that is done at once.
func (m *Model) followPlace() tea.Cmd {
	if place := m.pointed(); place != nil {
		m.source.Show(*place)
	}
	a := m.wanted()
	work := m.source.Needs(a)
	switch {
	case work == nil || m.plan.Panes[layout.Source].Empty():
		return nil
	case len(a.Text) <= atOnce:
		m.source.Use(work())
		return nil
	case m.breaking == a:
		return nil
	}
	m.breaking = a
	return func() tea.Msg { return brokenMsg{work()} }
}

// atOnce is the size of a text that is laid out in well under a millisecond.
const atOnce = 32 << 10

// pointed is where the chosen line of the focused pane comes from, if that is
// not what the Source shows already.
func (m *Model) pointed() *pane.Place {
	place := m.focused().Place()
	switch m.state.Focus {
	case layout.Source:
		if m.source.Wanted() != "" {
			return nil
		}
		place = m.scopePlace()
	case layout.Index:
		if place == nil {
			place = m.scopePlace()
		}
	}
	if place == nil || m.source.Shows(*place) {
		return nil
	}
	return place
}

// scopePlace is what the Source shows of a whole scope: the article itself, or
// else the first of the panes that has something to point at.
func (m *Model) scopePlace() *pane.Place {
	if m.scope == nil || m.scope.Selection != m.selected {
		return nil
	}
	if m.scope.Kind == scope.Article {
		return &pane.Place{Article: model.ArticleID(m.scope.ID)}
	}
	for _, p := range []pane.Pane{&m.brief, &m.quotes, &m.timeline} {
		if place := p.Place(); place != nil {
			return place
		}
	}
	return nil
}

// wanted is the article that the Source is to show.
func (m *Model) wanted() *model.Article {
	if id := m.source.Wanted(); id != "" {
		return m.corpus.Article(id)
	}
	return nil
}

// broken shows an article that has been laid out, unless another is wanted.
func (m *Model) broken(msg brokenMsg) {
	m.breaking = nil
	if msg.layout.Article() == m.wanted() {
		m.source.Use(msg.layout)
	}
}
