package analysis

import (
	"parley/model"
	"parley/model/timeline"
)

// finish prepares a corpus for its readers once all of it is found: indexed,
// with the questions that its events put, and without lists that are null.
func finish(c *model.Corpus) {
	complete(c)
	c.Index()
	c.SameEvents = timeline.SameEvents(c)
}

// complete gives every list of the corpus a value, so that the JSON has [] and
// not null where nothing was found.
func complete(c *model.Corpus) {
	c.Articles = list(c.Articles)
	c.Names = list(c.Names)
	c.Actors = list(c.Actors)
	c.Statements = list(c.Statements)
	c.Times = list(c.Times)
	c.Events = list(c.Events)
	c.Themes = list(c.Themes)
	c.Problems = list(c.Problems)
	for _, a := range c.Articles {
		a.Omitted = list(a.Omitted)
		a.Sentences = list(a.Sentences)
	}
	for i := range c.Actors {
		a := &c.Actors[i]
		a.Roles, a.Aliases, a.Mentions, a.Related = list(a.Roles), list(a.Aliases), list(a.Mentions), list(a.Related)
		a.Told = list(a.Told)
	}
	for i := range c.Statements {
		s := &c.Statements[i]
		s.Content, s.With = list(s.Content), list(s.With)
	}
	for i := range c.Events {
		c.Events[i].Actors = list(c.Events[i].Actors)
	}
	for i := range c.Themes {
		c.Themes[i].Terms, c.Themes[i].Sentences = list(c.Themes[i].Terms), list(c.Themes[i].Sentences)
	}
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
