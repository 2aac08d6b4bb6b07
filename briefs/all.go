package briefs

import "parley/model"

// For builds the brief about a subject, of which Kind and ID count; nil when
// the corpus has none of that kind and id.
func For(c *model.Corpus, s Subject, opt Options) *Brief {
	if s.Kind == "theme" {
		return ForTheme(c, s.ID, opt)
	}
	return ForActor(c, model.ActorID(s.ID), opt)
}

// All builds the briefs about every actor and then every theme, in the order
// of the corpus.
func All(c *model.Corpus, opt Options) []*Brief {
	out := make([]*Brief, 0, len(c.Actors)+len(c.Themes))
	for i := range c.Actors {
		out = append(out, ForActor(c, c.Actors[i].ID, opt))
	}
	for i := range c.Themes {
		out = append(out, ForTheme(c, c.Themes[i].ID, opt))
	}
	return out
}
