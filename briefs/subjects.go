package briefs

import (
	"slices"
	"sort"

	"parley/model"
)

// subjects are the actors that a page is about: one, or a state with those who
// speak for it.
type subjects map[model.ActorID]bool

// meant reports whether a statement is aimed at one of the subjects or tells
// what one of them said.
func (ids subjects) meant(s *model.Statement) bool { return ids[s.Target] || ids[s.Embedded] }

// actorItems finds every line about an actor and those who speak for it: their
// statements, statements that speak of it, and the sentences that tell of it;
// of a state's people only dated acts. It also returns the articles that tell
// of them, in the order of the corpus.
func actorItems(c *model.Corpus, about []*model.Actor) ([]*item, []*model.Article) {
	ids, mentions, people := subjects{}, []model.Mention{}, []model.Mention{}
	for i, a := range about {
		ids[a.ID] = true
		if i == 0 || isState(a) {
			mentions = append(mentions, a.Mentions...)
		} else {
			people = append(people, a.Mentions...)
		}
	}
	wanted := map[model.ArticleID]bool{}
	for _, m := range slices.Concat(mentions, people) {
		wanted[m.Article] = true
	}
	for i := range c.Statements {
		if s := &c.Statements[i]; ids[s.Speaker] || ids.meant(s) {
			wanted[s.Article] = true
		}
	}
	acts := map[model.ArticleID][]model.Mention{}
	for _, m := range people {
		acts[m.Article] = append(acts[m.Article], m)
	}
	var out []*item
	var files []*model.Article
	for _, d := range desksWith(c, wanted, mentions) {
		sort.SliceStable(d.mentions, func(i, j int) bool { return d.mentions[i].Start < d.mentions[j].Start })
		d.ownStatements(ids)
		d.otherStatements(ids)
		d.narration(d.mentions, false)
		d.narration(acts[d.article.ID], true)
		d.place()
		out, files = append(out, d.items...), append(files, d.article)
	}
	return out, files
}
