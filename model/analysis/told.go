package analysis

import (
	"slices"
	"strings"

	"parley/model"
	"parley/model/actors"
)

// markTold says of the statements whose speaker is known by a row of actors.csv
// alone, by the alias that it gives the actor, that this is the user's word.
func markTold(c *model.Corpus, rows []actors.Override) {
	of := map[model.ActorID][]*actors.Override{}
	for r := range rows {
		if rows[r].Alias == "" {
			continue
		}
		for i := range c.Actors {
			if a := &c.Actors[i]; a.Name == rows[r].Name {
				of[a.ID] = append(of[a.ID], &rows[r])
			}
		}
	}
	if len(of) == 0 {
		return
	}
	articles := map[model.ArticleID]*model.Article{}
	for _, a := range c.Articles {
		articles[a.ID] = a
	}
	for i := range c.Statements {
		s := &c.Statements[i]
		if s.Source == nil || len(of[s.Speaker]) == 0 {
			continue
		}
		a := articles[s.Article]
		words := spellingsIn(c.Actor(s.Speaker), a, *s.Source)
		for _, o := range of[s.Speaker] {
			if o.Holds(a) && slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, o.Alias) }) {
				s.Basis, s.Why.Speaker = model.SpeakerByUser, actorsName
			}
		}
	}
}

// spellingsIn returns the words for an actor that stand in a stretch of an article.
func spellingsIn(a *model.Actor, article *model.Article, in model.Span) []string {
	var out []string
	for _, m := range a.Mentions {
		if m.Article == article.ID && in.Start <= m.Start && m.End <= in.End {
			out = append(out, fold(article.Slice(m.Span)))
		}
	}
	return out
}
