package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"parley/briefs"
	"parley/model"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/words"
)

// changedMsg brings what is new in the brief of a selection since the last look.
type changedMsg struct {
	sel   scope.Selection
	title string
	items []item
	err   error
}

// changed asks what is new in the brief on screen since the last look, without
// the bound that the brief itself has.
func (m *Model) changed() tea.Cmd {
	if m.scope == nil || m.scope.Kind != scope.Actor && m.scope.Kind != scope.Theme {
		m.message = "Choose an actor or a theme in the Index first: what changed is told of them."
		return nil
	}
	if !m.whole() {
		return nil
	}
	s, state, write := m.scope, m.opt.State, m.write
	subject, _ := subjectOf(s)
	return func() tea.Msg {
		since, err := state.Baseline(subject)
		if err != nil {
			return changedMsg{err: err}
		}
		return changedMsg{s.Selection, s.Name, changes(s.Corpus, write(s, briefs.Options{Since: since, Full: true}), since), nil}
	}
}

// listChanges shows what changed, unless the reader has gone on.
func (m *Model) listChanges(msg changedMsg) {
	switch {
	case msg.err != nil:
		m.message = "Not compared with your last look: " + msg.err.Error()
	case m.scope == nil || m.scope.Selection != msg.sel || m.overlay != nil || m.input != nil:
	case len(msg.items) == 0:
		m.message = "Nothing is known of your last look at " + msg.title + "."
	default:
		m.overlay = newOverlay("What changed: "+msg.title, msg.items)
	}
}

// changes are the notes of the section that tells what changed, each with the
// line it tells of.
func changes(c *model.Corpus, b *briefs.Brief, since *briefs.Baseline) []item {
	var lines []briefs.Line
	var items []item
	if b == nil {
		return nil
	}
	for i := range b.Sections {
		lines = append(lines, b.Sections[i].Lines...)
	}
	if since != nil {
		lines = append(lines, since.Lines...)
	}
	for i := range b.Sections {
		s := &b.Sections[i]
		if s.ID != "changed" {
			continue
		}
		items = append(items, item{left: s.Heading})
		for _, n := range s.Notes {
			items = append(items, change(c, n, lines))
		}
	}
	return items
}

// change is a note with the words of the line it tells of; it opens there.
func change(c *model.Corpus, note string, lines []briefs.Line) item {
	it := item{left: words.Fold(note)}
	if l := lineOf(note, lines); l != nil {
		it.left += " " + marked(words.Clip(l.Text, maxChange))
		it.place = placeOf(c, l)
	}
	it.search = strings.ToLower(it.left)
	return it
}

// maxChange bounds the bytes of a changed line that are shown.
const maxChange = 240

// lineOf finds the line that a note tells of: a note names it by the first part
// of its footnote.
func lineOf(note string, lines []briefs.Line) *briefs.Line {
	_, told, _ := strings.Cut(note, ": ")
	for i := range lines {
		place, _, _ := strings.Cut(lines[i].Place, ", bytes")
		rest, ok := strings.CutPrefix(told, place)
		if ok && place != "" && (strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, ",")) {
			return &lines[i]
		}
	}
	return nil
}

// placeOf is where the words of a line stand now: where they stood, or else
// where they stand first, or else the article without a place in it; nil when
// the article is not here.
func placeOf(c *model.Corpus, l *briefs.Line) *pane.Place {
	a := c.Article(l.Article)
	if a == nil {
		return nil
	}
	if l.Start >= 0 && l.Start < l.End && l.End <= len(a.Text) && a.Slice(l.Span) == l.Text {
		return pane.At(a.ID, l.Span)
	}
	if at := strings.Index(a.Text, l.Text); at >= 0 && l.Text != "" {
		return pane.At(a.ID, model.Span{Start: at, End: at + len(l.Text)})
	}
	return &pane.Place{Article: a.ID}
}
