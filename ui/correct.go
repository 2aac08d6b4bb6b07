package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parley/model"
	"parley/model/analysis"
	"parley/ui/keymap"
	"parley/ui/layout"
	"parley/ui/scope"
	"parley/ui/words"
)

// correctActor offers what can be said against the actor on screen.
func (m *Model) correctActor() {
	if !m.canCorrect() {
		return
	}
	a := m.actor()
	if a == nil {
		m.message = "Choose an actor in the Index first: " + m.keys.Key(keymap.CorrectActor) + " corrects who it is."
		return
	}
	of, file := analysis.NameOf(m.corpus, a)
	name := words.Named(a, m.corpus.Namesakes())
	items := []item{
		question("is the same as …", func() {
			m.chooseActor(name+" is the same as", a, analysis.Correction{Kind: analysis.Merge, Of: of, File: file})
		}),
		question("is called …", func() {
			m.ask("Name: ", a.Name, func(name string) tea.Cmd {
				return m.correct(analysis.Correction{Kind: analysis.Rename, Of: of, Is: name, File: file})
			})
		}),
	}
	for _, kind := range []model.ActorKind{model.Person, model.Organisation, model.Country, model.Government, model.Group} {
		if kind != a.Kind {
			items = append(items, m.correction("is of the kind “"+string(kind)+"”",
				analysis.Correction{Kind: analysis.ChangeKind, Of: of, Is: string(kind), File: file}))
		}
	}
	items = append(items, item{left: "Somebody else is meant:"})
	m.overlay = newOverlay(name, append(items, m.apart(a)...))
}

// apart offers each spelling of an actor in each article to be kept apart.
func (m *Model) apart(a *model.Actor) []item {
	var items []item
	seen := map[string]bool{}
	for _, x := range a.Mentions {
		in := m.corpus.Article(x.Article)
		if in == nil || x.Form == model.ByPronoun {
			continue
		}
		name := words.Fold(in.Slice(x.Span))
		text := words.Quoted(name) + " in " + words.ShortID(in.ID)
		if !seen[text] {
			seen[text] = true
			items = append(items, action(text, func() tea.Cmd {
				return m.correct(m.naming(analysis.Correction{Kind: analysis.KeepApart, Of: name, File: in.Path}, nil, a))
			}))
		}
	}
	return items
}

// correctLine offers what can be said against the chosen quote or event.
func (m *Model) correctLine() {
	if !m.canCorrect() {
		return
	}
	var of, file string
	var items []item
	switch st, e := m.quotes.Statement(), m.timeline.Event(); {
	case m.state.Focus == layout.Quotes && st != nil:
		of, file = m.contents(st), m.path(st.Article)
		items = m.speakers(of, file)
	case m.state.Focus == layout.Timeline && e != nil:
		p := m.timeline.Place()
		if p != nil {
			of, file = words.Fold(m.corpus.Article(p.Article).Slice(p.Spans[0])), m.path(p.Article)
		}
	}
	if of == "" {
		m.message = fmt.Sprintf("Choose a quote (%s) or an event (%s) first: %s corrects it.",
			m.keys.Key(keymap.PaneQuotes), m.keys.Key(keymap.PaneTimeline), m.keys.Key(keymap.CorrectLine))
		return
	}
	items = append(items, question("the date is …", func() {
		m.ask("Date, like 2021-08-15, 2021-08 or 2021: ", "", func(date string) tea.Cmd {
			return m.correct(analysis.Correction{Kind: analysis.Redate, Of: of, Is: date, File: file})
		})
	}))
	m.overlay = newOverlay(words.Clip(of, 60), items)
}

// speakers offers what can be said of who speaks.
func (m *Model) speakers(of, file string) []item {
	by := analysis.Correction{Kind: analysis.Speaker, Of: of, File: file}
	return []item{
		question("the speaker is …", func() { m.chooseActor("The speaker is", nil, by) }),
		m.correction("the speaker is not known", analysis.Correction{Kind: analysis.Speaker, Of: of, File: file}),
		m.correction("this is no quotation", analysis.Correction{Kind: analysis.NoQuotation, Of: of, File: file}),
	}
}

// contents are the words of a statement.
func (m *Model) contents(st *model.Statement) string {
	a := m.corpus.Article(st.Article)
	if a == nil {
		return ""
	}
	var parts []string
	for _, s := range st.Content {
		parts = append(parts, words.Fold(a.Slice(s)))
	}
	return strings.Join(parts, " ")
}

func (m *Model) path(id model.ArticleID) string {
	if a := m.corpus.Article(id); a != nil {
		return a.Path
	}
	return ""
}

// actor is the actor on screen, or nil.
func (m *Model) actor() *model.Actor {
	if m.scope == nil || m.scope.Kind != scope.Actor {
		return nil
	}
	return m.corpus.Actor(model.ActorID(m.scope.ID))
}

// chooseActor offers every actor but one for what a correction says of another.
func (m *Model) chooseActor(title string, but *model.Actor, x analysis.Correction) {
	namesakes := m.corpus.Namesakes()
	var items []item
	for i := range m.corpus.Actors {
		a := &m.corpus.Actors[i]
		if a == but {
			continue
		}
		it := action(words.Named(a, namesakes), func() tea.Cmd {
			return m.correct(m.naming(x, but, a))
		})
		it.right, it.search = string(a.Kind), strings.ToLower(it.left+" "+strings.Join(a.Aliases, " "))
		items = append(items, it)
	}
	m.overlay = newOverlay(title, items)
}

// naming completes a correction, which may be of an actor, by who the other is.
func (m *Model) naming(x analysis.Correction, of, is *model.Actor) analysis.Correction {
	x.Is, x.IsFile = analysis.NameOf(m.corpus, is)
	switch {
	case x.IsFile == x.File:
		x.IsFile = ""
	case x.File == "" && len(of.Mentions) > 0: // the file of the other comes second
		x.File = m.path(of.Mentions[0].Article)
	}
	return x
}

// action is a line of an overlay that does something.
func action(text string, do func() tea.Cmd) item {
	return item{left: text, search: strings.ToLower(text), do: do}
}

// question is a line of an overlay that leads to a question.
func question(text string, ask func()) item {
	return action(text, func() tea.Cmd { ask(); return nil })
}

// correction is a line of an overlay that corrects something.
func (m *Model) correction(text string, x analysis.Correction) item {
	return action(text, func() tea.Cmd { return m.correct(x) })
}
