package analysis

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parley/model"
)

// correct changes a joined corpus as the user says, one correction after the
// other. A correction that finds nothing to change is named in the problems,
// since it may have been written for another spelling or an older text.
func correct(c *model.Corpus, rulings []ruling) {
	if len(rulings) == 0 {
		return
	}
	for _, r := range rulings {
		if fault := r.apply(c); fault != "" {
			reason := fmt.Sprintf("line %d: %s", r.line, fault)
			c.Problems = append(c.Problems, model.Problem{Path: r.path, Step: "correct", Reason: reason})
		}
	}
	slices.SortStableFunc(c.Actors, func(a, b model.Actor) int { return cmp.Compare(b.Salience, a.Salience) })
	c.Index()
}

// apply changes the corpus and says what was not there to be changed.
func (r *ruling) apply(c *model.Corpus) (fault string) {
	switch r.Kind {
	case Merge:
		return r.merge(c)
	case Rename, ChangeKind:
		a := actorCalled(c, r.Of)
		if a == nil {
			return noActor(r.Of)
		}
		if r.Kind == Rename {
			a.Name = r.Is
		} else {
			a.Kind = model.ActorKind(r.Is)
		}
		return ""
	}
	return r.correctLine(c)
}

func noActor(name string) string { return fmt.Sprintf("no actor is called %q", name) }

// actorCalled finds an actor by its name, else by another spelling.
func actorCalled(c *model.Corpus, name string) *model.Actor {
	var other *model.Actor
	for i := range c.Actors {
		a := &c.Actors[i]
		if strings.EqualFold(fold(a.Name), name) {
			return a
		}
		if other == nil && slices.ContainsFunc(a.Aliases, func(s string) bool { return strings.EqualFold(fold(s), name) }) {
			other = a
		}
	}
	return other
}

// merge makes one actor of two.
func (r *ruling) merge(c *model.Corpus) (fault string) {
	from, into := actorCalled(c, r.Of), actorCalled(c, r.Is)
	switch {
	case from == nil:
		return noActor(r.Of)
	case into == nil:
		return noActor(r.Is)
	case from == into:
		return "" // they were found to be one
	}
	for _, m := range from.Mentions {
		m.Why = correctionsName
		into.Mentions = append(into.Mentions, m)
	}
	sortMentions(c, into.Mentions)
	into.Roles = append(into.Roles, from.Roles...)
	into.Related = append(into.Related, from.Related...)
	into.Salience += from.Salience
	into.Country, into.Gender = cmp.Or(into.Country, from.Country), cmp.Or(into.Gender, from.Gender)
	for _, s := range from.Aliases {
		if !slices.Contains(into.Aliases, s) {
			into.Aliases = append(into.Aliases, s)
		}
	}
	replaceActor(c, from.ID, into.ID)
	id := from.ID
	c.Actors = slices.DeleteFunc(c.Actors, func(a model.Actor) bool { return a.ID == id })
	return ""
}

// sortMentions puts mentions in the order of the articles and their text.
func sortMentions(c *model.Corpus, mentions []model.Mention) {
	place := make(map[model.ArticleID]int, len(c.Articles))
	for i, a := range c.Articles {
		place[a.ID] = i
	}
	slices.SortStableFunc(mentions, func(a, b model.Mention) int {
		return cmp.Or(cmp.Compare(place[a.Article], place[b.Article]), cmp.Compare(a.Start, b.Start))
	})
}

// replaceActor puts one actor in the place of another in everything found.
func replaceActor(c *model.Corpus, from, into model.ActorID) {
	replace := func(id *model.ActorID) {
		if *id == from {
			*id = into
		}
	}
	for i := range c.Statements {
		s := &c.Statements[i]
		replace(&s.Speaker)
		replace(&s.Target)
		replace(&s.Embedded)
	}
	for i := range c.Events {
		e := &c.Events[i]
		had := slices.Contains(e.Actors, into)
		e.Actors = slices.DeleteFunc(e.Actors, func(id model.ActorID) bool { return had && id == from })
		for k := range e.Actors {
			replace(&e.Actors[k])
		}
	}
	for i := range c.Actors {
		a := &c.Actors[i]
		replace(&a.Era)
		for k := range a.Related {
			replace(&a.Related[k].Actor)
		}
		a.Related = slices.DeleteFunc(a.Related, func(r model.Relation) bool { return r.Actor == into && a.ID == into })
	}
}

// correctLine changes the statements, and for a date the events too, that hold
// the words.
func (r *ruling) correctLine(c *model.Corpus) (fault string) {
	var speaker model.ActorID
	if r.Kind == Speaker && r.Is != "" {
		a := actorCalled(c, r.Is)
		if a == nil {
			return noActor(r.Is)
		}
		speaker = a.ID
	}
	found := r.statements(c)
	for _, i := range found {
		r.correctStatement(&c.Statements[i], speaker)
	}
	events := 0
	switch r.Kind {
	case NoQuotation:
		c.Statements = without(c.Statements, found)
	case Redate:
		events = r.redateEvents(c)
	}
	if len(found)+events == 0 {
		return "nothing was found with these words"
	}
	return ""
}

func (r *ruling) correctStatement(s *model.Statement, speaker model.ActorID) {
	switch r.Kind {
	case Speaker:
		s.Speaker, s.Basis, s.Why.Speaker = speaker, model.SpeakerByUser, correctionsName
	case Redate:
		s.Date = r.date(s.Date)
	}
}

// date is the user's date in place of another, of which the words stay.
func (r *ruling) date(old model.Date) model.Date {
	return model.Date{Raw: old.Raw, Value: model.Maybe(r.Is), Basis: model.ByUser, Anchor: correctionsName}
}

// statements finds the statements whose content holds the words, or, when none
// does, those in whose sentences they stand.
func (r *ruling) statements(c *model.Corpus) []int {
	var inside, around []int
	for i := range c.Statements {
		s := &c.Statements[i]
		a := r.article(c, s.Article)
		if a == nil {
			continue
		}
		var content []string
		for _, span := range s.Content {
			content = append(content, a.Slice(span))
		}
		switch {
		case strings.Contains(fold(strings.Join(content, " ")), r.Of):
			inside = append(inside, i)
		case strings.Contains(sentences(a, s.Sentence, s.Last), r.Of):
			around = append(around, i)
		}
	}
	if len(inside) > 0 {
		return inside
	}
	return around
}

// redateEvents changes the dates of the events in whose sentences the words
// stand, and returns how many there are.
func (r *ruling) redateEvents(c *model.Corpus) (changed int) {
	for i := range c.Events {
		e := &c.Events[i]
		if a := r.article(c, e.Article); a != nil && strings.Contains(sentences(a, e.Sentence, e.Sentence), r.Of) {
			e.Date.Date = r.date(e.Date.Date)
			changed++
		}
	}
	return changed
}

// article is the one of that id, if the correction holds in it.
func (r *ruling) article(c *model.Corpus, id model.ArticleID) *model.Article {
	if r.only != "" && r.only != id {
		return nil
	}
	return c.Article(id)
}

// sentences is the text of the sentences first to last.
func sentences(a *model.Article, first, last int) string {
	if first < 0 || last < first || last >= len(a.Sentences) {
		return ""
	}
	return fold(a.Slice(model.Span{Start: a.Sentences[first].Start, End: a.Sentences[last].End}))
}

// without leaves out the elements at the given places, which are in order.
func without[T any](all []T, places []int) []T {
	out := all[:0]
	for i, x := range all {
		if len(places) > 0 && places[0] == i {
			places = places[1:]
			continue
		}
		out = append(out, x)
	}
	return out
}
