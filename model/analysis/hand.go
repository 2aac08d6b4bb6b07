package analysis

import (
	"slices"

	"parley/model"
)

// hand gives what an actor did in an article to another one.
func (x *corrector) hand(p part, in *model.Article, from, into *model.Actor) {
	give := func(id *model.ActorID, theirs bool) {
		if theirs && x.live(*id) == from.ID {
			*id = into.ID
		}
	}
	for _, i := range x.statements[in.ID] {
		s := &x.Statements[i]
		owns := p.owns(in, s.Sentence, s.Last)
		speaks := p.speaks(s)
		give(&s.Speaker, speaks)
		for k := range s.With {
			give(&s.With[k], speaks)
		}
		give(&s.Target, owns)
		give(&s.Embedded, owns)
	}
	for _, i := range x.events[in.ID] {
		e := &x.Events[i]
		for k := range e.Actors {
			give(&e.Actors[k], p.owns(in, e.Sentence, e.Sentence))
		}
	}
	x.handRelations(p, in, from, into)
	handRoles(p, in, from, into)
}

// handRelations gives the relations of an article that are of the other one, on
// both sides.
func (x *corrector) handRelations(p part, in *model.Article, from, into *model.Actor) {
	theirs := func(r model.Relation) bool { return r.Article == in.ID && p.owns(in, r.Sentence, r.Sentence) }
	for _, r := range from.Related {
		if theirs(r) {
			into.Related = append(into.Related, r)
		}
	}
	from.Related = slices.DeleteFunc(slices.Clone(from.Related), theirs)
	for _, id := range x.present[in.ID] {
		a := x.Actor(x.live(id))
		for k := range a.Related {
			if r := &a.Related[k]; x.live(r.Actor) == from.ID && theirs(*r) {
				r.Actor = into.ID
			}
		}
	}
}

// handRoles gives the roles of an article that are of the other one.
func handRoles(p part, in *model.Article, from, into *model.Actor) {
	theirs := func(r model.Role) bool {
		if r.Article != in.ID {
			return false
		}
		first, last, ok := in.SentencesIn(r.Span)
		return p.whole || ok && p.owns(in, first, last)
	}
	for _, r := range from.Roles {
		if theirs(r) {
			into.Roles = append(into.Roles, r)
		}
	}
	from.Roles = slices.DeleteFunc(slices.Clone(from.Roles), theirs)
}

// owns reports whether the sentences first to last of an article tell of the one
// who goes, and not of the one who stays.
func (p *part) owns(a *model.Article, first, last int) bool {
	if p.whole {
		return true
	}
	if first < 0 || last < first || last >= len(a.Sentences) {
		return false
	}
	told := model.Span{Start: a.Sentences[first].Start, End: a.Sentences[last].End}
	in := func(m model.Mention) bool { return told.Overlaps(m.Span) }
	return slices.ContainsFunc(p.moved, in) && !slices.ContainsFunc(p.here, in)
}

// speaks reports whether the one who goes makes a statement that was given to the
// actor: by the name, or by a pronoun behind it.
func (p *part) speaks(s *model.Statement) bool {
	switch {
	case p.whole:
		return true
	case s.Source == nil:
		return false
	case s.Basis == model.SpeakerByPronoun:
		return latest(p.moved, s.Source.Start) > latest(p.here, s.Source.Start)
	}
	return slices.ContainsFunc(p.moved, func(m model.Mention) bool { return s.Source.Overlaps(m.Span) })
}

// latest is where the last mention before an offset begins; -1 without one.
func latest(mentions []model.Mention, offset int) int {
	at := -1
	for _, m := range mentions {
		if m.Start < offset {
			at = max(at, m.Start)
		}
	}
	return at
}
