// Package scope answers what belongs to the thing chosen in the Index: an
// actor, a theme, an article, or all articles.
package scope

import (
	"sort"

	"parley/briefs"
	"parley/model"
	"parley/ui/tray"
)

// Kind is the sort of thing chosen.
type Kind string

// The kinds.
const (
	Everything Kind = ""
	Actor      Kind = "actor"
	Theme      Kind = "theme"
	Article    Kind = "article"
	Notice     Kind = "notice"
	Tray       Kind = "tray" // a line of the evidence tray
)

// Selection is what is chosen in the Index. ID is that of the actor, theme,
// article or line of the tray, or the number of the notice.
type Selection struct {
	Kind Kind
	ID   string
}

// Scope is what the articles say within a selection.
type Scope struct {
	Selection
	Name   string
	Corpus *model.Corpus
	Spoken []*model.Statement // by the actor, or in the theme or article
	About  []*model.Statement // by others on the actor
	Events []*model.Event     // in the order of a timeline
	Tray   *tray.Tray         // all of it, of a selection in the tray
}

// Of collects the statements and events of a selection. It looks once at
// every statement and event of the corpus.
func Of(c *model.Corpus, sel Selection) *Scope {
	s := &Scope{Selection: sel, Corpus: c, Name: Name(c, sel)}
	s.collect(s.tests())
	return s
}

// OfTray collects the statements and events that the evidence tray holds.
func OfTray(c *model.Corpus, sel Selection, t *tray.Tray) *Scope {
	s := &Scope{Selection: sel, Corpus: c, Name: briefs.TraySubject.Name, Tray: t}
	s.collect(tests{
		func(st *model.Statement) bool { return t.Holds(st.Article, st.Content...) }, no,
		func(e *model.Event) bool {
			a := c.Article(e.Article)
			return a != nil && e.Sentence < len(a.Sentences) && t.Holds(a.ID, a.Sentences[e.Sentence].Span)
		},
	})
	return s
}

func (s *Scope) collect(test tests) {
	c := s.Corpus
	for i := range c.Statements {
		st := &c.Statements[i]
		switch {
		case test.spoken(st):
			s.Spoken = append(s.Spoken, st)
		case test.about(st):
			s.About = append(s.About, st)
		}
	}
	for _, i := range c.TimelineOrder() {
		if test.event(&c.Events[i]) {
			s.Events = append(s.Events, &c.Events[i])
		}
	}
}

// Name is what a selection is called on screen.
func Name(c *model.Corpus, sel Selection) string {
	switch sel.Kind {
	case Actor:
		if a := c.Actor(model.ActorID(sel.ID)); a != nil {
			return a.Name
		}
	case Theme:
		if t := FindTheme(c, sel.ID); t != nil {
			return t.Label
		}
	case Article:
		if a := c.Article(model.ArticleID(sel.ID)); a != nil {
			if a.Title.Value != "" {
				return a.Title.Value
			}
			return string(a.ID)
		}
	case Notice:
		return "Notices"
	}
	return "all articles"
}

// FindTheme returns the theme with the given id, or nil.
func FindTheme(c *model.Corpus, id string) *model.Theme {
	for i := range c.Themes {
		if c.Themes[i].ID == id {
			return &c.Themes[i]
		}
	}
	return nil
}

// tests decide what belongs to a selection.
type tests struct {
	spoken, about func(*model.Statement) bool
	event         func(*model.Event) bool
}

func no(*model.Statement) bool { return false }

func (s *Scope) tests() tests {
	switch s.Kind {
	case Actor:
		return s.actorTests()
	case Theme:
		in := s.sentences()
		return tests{
			func(st *model.Statement) bool { return in.holds(st.Article, st.Sentence, st.Last) }, no,
			func(e *model.Event) bool { return in.holds(e.Article, e.Sentence, e.Sentence) },
		}
	case Article:
		id := model.ArticleID(s.ID)
		return tests{
			func(st *model.Statement) bool { return st.Article == id }, no,
			func(e *model.Event) bool { return e.Article == id },
		}
	case Notice:
		return tests{no, no, func(*model.Event) bool { return false }}
	}
	return tests{func(*model.Statement) bool { return true }, no, func(*model.Event) bool { return true }}
}

func (s *Scope) actorTests() tests {
	id := model.ActorID(s.ID)
	named := newMentions(s.Corpus.Actor(id))
	return tests{
		spoken: func(st *model.Statement) bool { return st.SaidBy(id) },
		about: func(st *model.Statement) bool {
			return st.Target == id || st.Embedded == id || named.in(st.Article, st.Content)
		},
		event: func(e *model.Event) bool {
			for _, a := range e.Actors {
				if a == id {
					return true
				}
			}
			return false
		},
	}
}

// mentions finds out whether an actor is mentioned in a span.
type mentions map[model.ArticleID][]int

func newMentions(a *model.Actor) mentions {
	m := mentions{}
	if a == nil {
		return m
	}
	for _, x := range a.Mentions {
		m[x.Article] = append(m[x.Article], x.Start)
	}
	for _, starts := range m {
		sort.Ints(starts)
	}
	return m
}

func (m mentions) in(article model.ArticleID, spans []model.Span) bool {
	starts := m[article]
	for _, s := range spans {
		i := sort.SearchInts(starts, s.Start)
		if i < len(starts) && starts[i] < s.End {
			return true
		}
	}
	return false
}

// sentences is the set of the sentences of a theme.
type sentences map[model.ArticleID]map[int]bool

func (s *Scope) sentences() sentences {
	in := sentences{}
	t := FindTheme(s.Corpus, s.ID)
	if t == nil {
		return in
	}
	for _, x := range t.Sentences {
		if in[x.Article] == nil {
			in[x.Article] = map[int]bool{}
		}
		in[x.Article][x.Sentence] = true
	}
	return in
}

func (in sentences) holds(article model.ArticleID, first, last int) bool {
	of := in[article]
	for i := first; of != nil && i <= last; i++ {
		if of[i] {
			return true
		}
	}
	return false
}
