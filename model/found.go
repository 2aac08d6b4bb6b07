package model

import "slices"

// Found is what the analysis found in one article, each list in the order of
// the corpus.
type Found struct {
	Names      []*Name
	Statements []*Statement
	Events     []*Event
	Mentions   []ActorMention
	Themes     []ThemeHit
}

// ActorMention is a mention with its actor.
type ActorMention struct {
	Actor   *Actor
	Mention *Mention
}

// ThemeHit is a sentence of an article with a theme that it belongs to.
type ThemeHit struct {
	Theme    *Theme
	Sentence int
}

// Found returns what was found in an article; it is empty, never nil. The
// lists belong to the corpus.
func (c *Corpus) Found(id ArticleID) *Found {
	if i, ok := c.articles[id]; ok {
		return &c.found[i]
	}
	return &Found{}
}

// Involving returns the statements that an actor makes, that are aimed at it,
// or that tell what it said, in the order of the corpus. The list belongs to
// the corpus.
func (c *Corpus) Involving(id ActorID) []*Statement { return c.involving[id] }

// indexFound sorts what was found by article, and the statements by actor.
func (c *Corpus) indexFound() {
	c.found = make([]Found, len(c.Articles))
	in := c.finder()
	for i := range c.Names {
		if f := in(c.Names[i].Article); f != nil {
			f.Names = append(f.Names, &c.Names[i])
		}
	}
	c.involving = map[ActorID][]*Statement{}
	for i := range c.Statements {
		s := &c.Statements[i]
		if f := in(s.Article); f != nil {
			f.Statements = append(f.Statements, s)
		}
		involved := append(s.Speakers(), s.Target, s.Embedded)
		for k, id := range involved {
			if id != "" && !slices.Contains(involved[:k], id) {
				c.involving[id] = append(c.involving[id], s)
			}
		}
	}
	for i := range c.Events {
		if f := in(c.Events[i].Article); f != nil {
			f.Events = append(f.Events, &c.Events[i])
		}
	}
	for i := range c.Actors {
		a := &c.Actors[i]
		for k := range a.Mentions {
			if f := in(a.Mentions[k].Article); f != nil {
				f.Mentions = append(f.Mentions, ActorMention{a, &a.Mentions[k]})
			}
		}
	}
	for i := range c.Themes {
		t := &c.Themes[i]
		for _, s := range t.Sentences {
			if f := in(s.Article); f != nil {
				f.Themes = append(f.Themes, ThemeHit{t, s.Sentence})
			}
		}
	}
}

// finder finds the list of an article. Findings of one article mostly stand
// together, so the last answer is kept.
func (c *Corpus) finder() func(ArticleID) *Found {
	var id ArticleID
	var f *Found
	return func(want ArticleID) *Found {
		if f == nil || want != id {
			id, f = want, nil
			if i, ok := c.articles[want]; ok {
				f = &c.found[i]
			}
		}
		return f
	}
}
