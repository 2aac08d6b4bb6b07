package analysis

import (
	"slices"

	"parley/model"
	"parley/model/actors"
	"parley/model/themes"
)

// join puts the findings of all articles together, in the order of the
// articles, and gives every actor one id for the whole corpus.
func join(articles []*model.Article, problems []model.Problem, found []findings, opt Options) *model.Corpus {
	c := &model.Corpus{
		Schema:   model.Schema,
		Articles: articles,
		Problems: append([]model.Problem{}, problems...),
	}
	casts := make([]*model.Cast, len(found))
	said := make([][]model.Statement, len(found))
	locals := make([]*themes.Local, len(found))
	for i, f := range found {
		if f.problem != nil {
			c.Problems = append(c.Problems, *f.problem)
			f.cast = &model.Cast{Article: articles[i].ID}
		}
		casts[i], said[i], locals[i] = f.cast, f.statements, f.themes
	}
	all, ids := actors.Join(articles, casts, said, opt.Actors)
	c.Actors = all
	for i := range found {
		gather(c, &found[i], ids[i])
	}
	c.Themes = themes.Join(locals, opt.Themes)
	finish(c)
	markTold(c, opt.Actors)
	return c
}

// gather adds the findings of one article to the corpus, actors under the ids
// that the join gave them.
func gather(c *model.Corpus, f *findings, ids map[model.ActorID]model.ActorID) {
	if f.cast != nil {
		c.Names = append(c.Names, f.cast.Names...)
	}
	for _, s := range f.statements {
		s.Speaker, s.Target, s.Embedded = ids[s.Speaker], ids[s.Target], ids[s.Embedded]
		s.With = without(renamed(s.With, ids), s.Speaker)
		c.Statements = append(c.Statements, s)
	}
	c.Times = append(c.Times, f.times...)
	for _, e := range f.events {
		e.Actors = renamed(e.Actors, ids)
		c.Events = append(c.Events, e)
	}
}

// without returns a list of actors without one of them; it changes the list.
func without(list []model.ActorID, id model.ActorID) []model.ActorID {
	return slices.DeleteFunc(list, func(x model.ActorID) bool { return x == id })
}

// renamed translates ids, leaving out actors that the join dropped and
// repetitions of one that it joined.
func renamed(local []model.ActorID, ids map[model.ActorID]model.ActorID) []model.ActorID {
	out := make([]model.ActorID, 0, len(local))
	for _, id := range local {
		global := ids[id]
		if global != "" && !slices.Contains(out, global) {
			out = append(out, global)
		}
	}
	return out
}
