package briefs

import (
	"slices"

	"parley/model"
)

// subjects are the actors that a page is about: one, or a state with those who
// speak for it.
type subjects map[model.ActorID]bool

// say reports whether a statement is said by one of the subjects, alone or with
// others.
func (ids subjects) say(s *model.Statement) bool {
	return ids[s.Speaker] || slices.ContainsFunc(s.With, func(id model.ActorID) bool { return ids[id] })
}

// meant reports whether a statement is aimed at one of the subjects or tells
// what one of them said.
func (ids subjects) meant(s *model.Statement) bool { return ids[s.Target] || ids[s.Embedded] }

// actorItems finds every line about an actor and those who speak for it: their
// statements, statements that speak of it, and the sentences that tell of it;
// of a state's people only dated acts. It also returns the articles that tell
// of them, in the order of the corpus.
func (e *Editor) actorItems(about []*model.Actor) ([]*item, []*model.Article) {
	c, ids := e.corpus, subjects{}
	wanted := make([]bool, len(c.Articles))
	want := func(id model.ArticleID) {
		if i := c.Position(id); i >= 0 {
			wanted[i] = true
		}
	}
	for _, a := range about {
		ids[a.ID] = true
		for i := range a.Mentions {
			if id := a.Mentions[i].Article; i == 0 || id != a.Mentions[i-1].Article {
				want(id)
			}
		}
		for _, s := range c.Involving(a.ID) {
			want(s.Article)
		}
	}
	all := e.desksWith(wanted)
	for i, a := range about {
		all.byArticle(a.Mentions, func(d *desk, here []model.Mention) {
			if i == 0 || isState(a) {
				d.mentions = with(d.mentions, here)
			} else {
				d.people = with(d.people, here)
			}
		})
	}
	return all.gather(func(d *desk) {
		d.mentions = inOrder(d.mentions)
		d.ownStatements(ids)
		d.otherStatements(ids)
		d.narration(d.mentions, false)
		d.narration(d.people, true)
	})
}

// inOrder returns the mentions in the order of the text.
func inOrder(mentions []model.Mention) []model.Mention {
	byStart := func(x, y model.Mention) int { return x.Start - y.Start }
	if slices.IsSortedFunc(mentions, byStart) {
		return mentions
	}
	sorted := slices.Clone(mentions)
	slices.SortStableFunc(sorted, byStart)
	return sorted
}

// gather makes the lines of every article and returns them with the articles.
func (ds desks) gather(lines func(*desk)) ([]*item, []*model.Article) {
	var out []*item
	files := make([]*model.Article, len(ds.all))
	for i := range ds.all {
		d := &ds.all[i]
		lines(d)
		d.place()
		out, files[i] = append(out, d.items...), d.article
	}
	return out, files
}
