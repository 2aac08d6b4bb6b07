package ui

import (
	"context"
	"image"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parley/briefs"
	"parley/model"
	"parley/model/analysis"
	"parley/ui/canvas"
	"parley/ui/keymap"
	"parley/ui/layout"
	"parley/ui/pane"
	"parley/ui/pane/brief"
	"parley/ui/pane/index"
	"parley/ui/pane/quotes"
	"parley/ui/pane/source"
	"parley/ui/pane/timeline"
	"parley/ui/scope"
	"parley/ui/theme"
)

// Model is the reader. It holds the panes and decides which of them gets a
// key; what they show comes to it in messages.
type Model struct {
	opt    Options
	ctx    context.Context
	write  func(*scope.Scope, briefs.Options) *briefs.Brief
	settle time.Duration // how long the choice in the Index must rest
	tick   time.Duration // how often the progress is drawn
	keys   keymap.Table
	env    pane.Env
	auto   bool // the terminal's background decides the theme
	width  int
	height int
	state  layout.State
	plan   layout.Plan

	index    index.Pane
	brief    brief.Pane
	timeline timeline.Pane
	quotes   quotes.Pane
	source   source.Pane

	loading  *loading // nil once all articles are read
	touched  bool     // a key or a click was heeded since there was something to see
	stopped  bool     // the reader ended the loading; the first articles are shown
	corpus   *model.Corpus
	same     timeline.Same            // events that may be the same
	selected scope.Selection          // what is chosen in the Index
	scope    *scope.Scope             // what the panes show; it follows selected
	request  int                      // the number of the newest request for a scope
	refresh  bool                     // the scope must be collected anew
	briefs   map[string]*briefs.Brief // by subject
	pages    map[brief.Key]*brief.Page
	drawing  brief.Key // the page that is being drawn
	breaking *model.Article
	kept     map[scope.Selection]chosen
	history  []visit

	picks    []briefs.Pick   // the lines of the evidence tray
	trayOpen bool            // they are known
	looked   map[string]bool // the subjects whose briefs were remembered
	chores   []func() tea.Msg
	leaving  bool // once the chores are done

	corrections []analysis.Standing       // of this session
	correcting  bool                      // one is being worked in
	edition     int                       // the number of the analysis that is shown
	near        [layout.Count]*pane.Place // where the reader was in the one before

	searches [layout.Count]search
	input    *input   // of a search; nil when nobody types one
	findable []item   // what the finder offers
	overlay  *overlay // the finder, the help or a report; nil for none
	message  string   // until the next key
	noMouse  bool     // the terminal has the mouse

	canvas canvas.Canvas
	frame  string
	stale  bool // the frame must be drawn again
}

// New makes the reader. It loads nothing before the program runs it.
func New(ctx context.Context, opt Options) *Model {
	m := &Model{
		opt: opt, ctx: ctx, write: write, settle: settleTime, tick: progressEvery, keys: opt.Keys, stale: true,
		state:  layout.State{Right: layout.Brief, List: layout.Timeline},
		briefs: map[string]*briefs.Brief{}, looked: map[string]bool{}, pages: map[brief.Key]*brief.Page{},
		kept: map[scope.Selection]chosen{}, auto: opt.Theme == theme.Auto,
	}
	if m.keys == nil {
		m.keys = keymap.Default()
	}
	if opt.Export == nil {
		m.keys = m.keys.Without(keymap.Export)
	}
	if opt.Verify == nil {
		m.keys = m.keys.Without(keymap.Verify)
	}
	if opt.Outside == nil {
		m.keys = m.keys.Without(keymap.Outside)
	}
	if opt.State == nil {
		m.keys = m.keys.Without(keymap.Changed, keymap.Collect, keymap.LineUp, keymap.LineDown)
	}
	name := opt.Theme
	if name == "" || name == theme.Auto {
		name = theme.Dark
	}
	m.env = pane.Env{Theme: theme.New(name, opt.Plain), Method: ansi.WcWidth}
	return m
}

// Init starts the loading.
func (m *Model) Init() tea.Cmd {
	cmds := []tea.Cmd{m.load(), m.openTray()}
	if m.auto {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	return tea.Batch(cmds...)
}

// Update routes a message to the part of the reader that it is for.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.stale = true
	var cmd tea.Cmd
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.ModeReportMsg:
		m.modeReport(msg)
	case tea.BackgroundColorMsg:
		m.background(msg)
	case tea.KeyPressMsg:
		m.touched = m.corpus != nil
		cmd = m.key(msg)
	case tea.PasteMsg:
		cmd = m.typed(msg.Content)
	case tea.MouseClickMsg:
		m.touched = m.corpus != nil
		cmd = m.click(image.Pt(msg.X, msg.Y))
	case tea.MouseWheelMsg:
		m.wheel(msg)
	case progressMsg:
		cmd = m.progressed()
	case loadedMsg:
		cmd = m.loaded(msg)
	case settledMsg:
		cmd = m.settled(msg)
	case scopedMsg:
		m.scoped(msg)
	case pageMsg:
		m.paged(msg)
	case brokenMsg:
		m.broken(msg)
	case foundMsg:
		m.found(msg)
	case filteredMsg:
		m.filtered(msg)
	case trayMsg:
		m.trayed(msg)
	case choreMsg:
		cmd = m.choreDone(msg)
	case correctedMsg:
		m.corrected(msg)
	case standingMsg:
		m.listStanding(msg)
	case changedMsg:
		m.listChanges(msg)
	case messageMsg:
		m.message = string(msg)
	case verifiedMsg:
		m.verified(msg)
	default:
		m.stale = false
		return m, nil
	}
	return m, tea.Batch(cmd, m.follow())
}

// View draws the screen, unless nothing has changed since it was last drawn.
func (m *Model) View() tea.View {
	if m.stale {
		m.draw()
		m.stale = false
	}
	v := tea.NewView(m.frame)
	v.AltScreen = true
	v.WindowTitle = "parley"
	if !m.noMouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	return v
}

// modeReport measures text as the terminal does from when it says how.
func (m *Model) modeReport(msg tea.ModeReportMsg) {
	if msg.Mode == ansi.ModeUnicodeCore && (msg.Value.IsReset() || msg.Value.IsSet() || msg.Value.IsPermanentlySet()) {
		m.env.Method = ansi.GraphemeWidth
	}
}

// background takes the theme that suits the terminal, if that was asked for.
func (m *Model) background(msg tea.BackgroundColorMsg) {
	if !m.auto {
		return
	}
	name := theme.Light
	if msg.IsDark() {
		name = theme.Dark
	}
	m.env.Theme = theme.New(name, m.opt.Plain)
}

// panes are the panes in the order of their names.
func (m *Model) panes() [layout.Count]pane.Pane {
	return [layout.Count]pane.Pane{&m.index, &m.brief, &m.timeline, &m.quotes, &m.source}
}

// focused is the pane that has the keys.
func (m *Model) focused() pane.Pane { return m.panes()[m.state.Focus] }

// arrange plans the screen and gives every pane its size.
func (m *Model) arrange() {
	m.state.Notice = 0
	if text := m.notice(); text != "" {
		m.state.Notice = len(canvas.Wrap(text, m.width-2, m.env.Method))
	}
	m.plan = layout.Arrange(m.width, m.height, m.state)
	for _, p := range []layout.Pane{layout.Timeline, layout.Quotes} {
		r := m.plan.Panes[p]
		m.state.Rows[p] = 0
		if !r.Empty() {
			m.state.Rows[p] = m.panes()[p].Rows(r.Dx(), m.height, m.env)
		}
	}
	m.plan = layout.Arrange(m.width, m.height, m.state)
	for i, p := range m.panes() {
		if r := m.plan.Panes[i]; !r.Empty() {
			p.Resize(r.Dx(), max(r.Dy()-titleRows, 0), m.env)
		}
	}
}

// focus gives the keys to a pane.
func (m *Model) focus(p layout.Pane) {
	m.state.Focus = p
	if p != layout.Index {
		m.state.Right = p
	}
	switch p {
	case layout.Timeline, layout.Quotes:
		m.state.List, m.state.Listed = p, true
	case layout.Brief:
		m.state.Listed = false
	}
}
