package briefs

import "parley/model"

// For builds the brief about a subject, of which Kind and ID count; nil when
// the corpus has none of that kind and id.
func For(c *model.Corpus, s Subject, opt Options) *Brief {
	return forSubject(newVoices(c), s, opt)
}

func forSubject(v *voices, s Subject, opt Options) *Brief {
	if s.Kind == "theme" {
		return forTheme(v, s.ID, opt)
	}
	return forActor(v, model.ActorID(s.ID), opt)
}

// Subjects lists what a corpus has briefs about: every actor and then every
// theme, in the order of the corpus.
func Subjects(c *model.Corpus) []Subject {
	out := make([]Subject, 0, len(c.Actors)+len(c.Themes))
	for i := range c.Actors {
		out = append(out, Subject{"actor", string(c.Actors[i].ID), c.Actors[i].Name})
	}
	for i := range c.Themes {
		out = append(out, Subject{"theme", c.Themes[i].ID, c.Themes[i].Label})
	}
	return out
}

// All builds the briefs about every subject.
func All(c *model.Corpus, opt Options) []*Brief {
	subjects := Subjects(c)
	out, v := make([]*Brief, len(subjects)), newVoices(c)
	for i, s := range subjects {
		out[i] = forSubject(v, s, opt)
	}
	return out
}
