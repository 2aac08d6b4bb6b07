package analysis

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parley/model"
	"parley/model/actors"
)

// markTold says what of the actors and speakers is the word of actors.csv.
func markTold(c *model.Corpus, rows []actors.Override) {
	if len(rows) == 0 {
		return
	}
	byName := map[string][]*actors.Override{}
	for r := range rows {
		byName[rows[r].Name] = append(byName[rows[r].Name], &rows[r])
	}
	of := map[model.ActorID][]*actors.Override{}
	for i := range c.Actors {
		if a := &c.Actors[i]; byName[a.Name] != nil {
			of[a.ID] = byName[a.Name]
			markActor(a, of[a.ID])
		}
	}
	markSpeakers(c, of)
}

// markActor says what the rows about an actor gave it.
func markActor(a *model.Actor, rows []*actors.Override) {
	add := func(text string) {
		if text += " (" + actorsName + ")"; !slices.Contains(a.Told, text) {
			a.Told = append(a.Told, text)
		}
	}
	for _, o := range rows {
		if o.Alias != "" && o.Alias != a.Name && goesBy(a, o.Alias) {
			add("also called " + quoted(o.Alias))
		}
		if o.Kind != "" && o.Kind == a.Kind {
			add("of the kind " + string(o.Kind))
		}
	}
}

// markSpeakers says of the statements whose speaker is known by the alias of a
// row alone that this is the user's word.
func markSpeakers(c *model.Corpus, of map[model.ActorID][]*actors.Override) {
	for i := range c.Statements {
		s := &c.Statements[i]
		if s.Source == nil || of[s.Speaker] == nil {
			continue
		}
		if isToldIn(c.Actor(s.Speaker), s.Article, *s.Source) {
			s.Basis, s.Why.Speaker = model.SpeakerByUser, actorsName
		}
	}
}

// isToldIn reports that only the user's word makes the words in a stretch of an
// article stand for an actor.
func isToldIn(a *model.Actor, article model.ArticleID, in model.Span) bool {
	told := false
	for i := range a.Mentions {
		if m := &a.Mentions[i]; m.Article == article && in.Start <= m.Start && m.End <= in.End {
			if !m.IsTold() {
				return false
			}
			told = true
		}
	}
	return told
}

// unused names the rows of actors.csv that say nothing of any actor: a name or
// alias that stands in no article for which the row holds.
func (t *tables) unused(c *model.Corpus) []model.Problem {
	used := map[tableRow]bool{}
	byName := map[string][]*model.Actor{}
	for i := range c.Actors {
		byName[c.Actors[i].Name] = append(byName[c.Actors[i].Name], &c.Actors[i])
	}
	for i, o := range t.actors {
		used[t.rows[i]] = used[t.rows[i]] || slices.ContainsFunc(byName[o.Name], func(a *model.Actor) bool { return o.Alias == "" || isCalled(c, a, &o) })
	}
	var out []model.Problem
	for i, o := range t.actors {
		if at := t.rows[i]; !used[at] {
			used[at] = true // said once
			reason := fmt.Sprintf("line %d: %s stands in no article for which the row holds", at.line, quoted(cmp.Or(o.Alias, o.Name)))
			out = append(out, model.Problem{Path: at.path, Step: "read table", Reason: reason})
		}
	}
	return out
}

// isCalled reports an actor that goes by the row's alias in an article for which
// the row holds.
func isCalled(c *model.Corpus, a *model.Actor, o *actors.Override) bool {
	return slices.ContainsFunc(a.Mentions, func(m model.Mention) bool {
		article := c.Article(m.Article)
		return o.Holds(article) && strings.EqualFold(fold(article.Slice(m.Span)), o.Alias)
	})
}
