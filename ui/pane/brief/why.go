package brief

import (
	"strings"

	"parley/briefs"
	"parley/model"
	"parley/ui/scope"
	"parley/ui/words"
)

// why says what put a line into the brief of a scope: the words that belong to
// the theme, or how a mention was found to be of the actor.
func why(s *scope.Scope, l *briefs.Line) string {
	a := s.Corpus.Article(l.Article)
	if a == nil {
		return ""
	}
	switch s.Kind {
	case scope.Theme:
		return themeWhy(scope.FindTheme(s.Corpus, s.ID), a, l.Span)
	case scope.Actor:
		return actorWhy(s.Corpus.Actor(model.ActorID(s.ID)), a, l.Span)
	}
	return ""
}

func themeWhy(t *model.Theme, a *model.Article, at model.Span) string {
	first, last, ok := a.SentencesIn(at)
	if t == nil || !ok {
		return ""
	}
	var found []string
	for _, x := range t.Sentences {
		if x.Article == a.ID && x.Sentence >= first && x.Sentence <= last && x.Why != "" {
			found = append(found, words.Fold(x.Why))
		}
	}
	if len(found) == 0 {
		return ""
	}
	return "in the theme for: " + strings.Join(found, ", ")
}

// actorWhy tells of the mention that most needs it: one without the name.
func actorWhy(actor *model.Actor, a *model.Article, at model.Span) string {
	if actor == nil {
		return ""
	}
	var best *model.Mention
	for i := range actor.Mentions {
		m := &actor.Mentions[i]
		if m.Article == a.ID && at.Holds(m.Span) && m.Why != "" && (best == nil || best.Form == model.ByName && m.Form != model.ByName) {
			best = m
		}
	}
	if best == nil {
		return ""
	}
	return words.Quoted(a.Slice(best.Span)) + " is " + actor.Name + ": " + words.Fold(best.Why)
}
