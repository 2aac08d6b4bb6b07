package analysis

import (
	"fmt"
	"slices"
	"strings"

	"parley/model"
)

// keepApart makes an actor of its own of whoever goes by a name in a file. An
// actor that the file names in no other way leaves it with everything there:
// pronouns, statements, events. Where it stays, only the mentions by that name
// go, and the statements whose speaker they are.
func (x *corrector) keepApart(r ruling) (fault string) {
	from := x.called(r.Is)
	if from == nil {
		return noActor(r.Is)
	}
	p := x.part(from, r)
	if len(p.moved) == 0 {
		return fmt.Sprintf("%q is not called %q in %s", r.Is, r.Of, r.File)
	}
	if len(p.stay) == 0 {
		return fmt.Sprintf("nothing else is known of %q", r.Is)
	}
	id := x.other(from.ID, x.Article(r.article).Slice(p.moved[0].Span))
	into := x.Actor(id)
	from = x.Actor(from.ID) // a new actor may have moved it
	share := from.Salience * float64(len(p.moved)) / float64(len(from.Mentions))
	from.Salience, into.Salience = from.Salience-share, into.Salience+share
	from.Mentions, into.Mentions = p.stay, slices.Concat(into.Mentions, p.moved)
	if p.whole {
		inFile := func(role model.Role) bool { return role.Article == r.article }
		for _, role := range from.Roles {
			if inFile(role) {
				into.Roles = append(into.Roles, role)
			}
		}
		from.Roles = slices.DeleteFunc(slices.Clone(from.Roles), inFile)
	}
	from.Aliases = slices.DeleteFunc(slices.Clone(from.Aliases), func(alias string) bool {
		return strings.EqualFold(fold(alias), r.Of) && !x.goesBy(from, r.Of)
	})
	x.hand(p, r.article, from.ID, id)
	return ""
}

// part is what of an actor belongs to somebody else.
type part struct {
	moved, stay []model.Mention
	whole       bool // everything in the file
}

func (x *corrector) part(a *model.Actor, r ruling) part {
	var p part
	var here []model.Mention // by another name, or without one
	named := false
	for _, m := range a.Mentions {
		switch {
		case m.Article != r.article:
			p.stay = append(p.stay, m)
		case x.reads(m, r.Of):
			p.moved = append(p.moved, m)
		default:
			here = append(here, m)
			named = named || m.Form == model.ByName
		}
	}
	if p.whole = !named; p.whole && len(p.moved) > 0 {
		p.moved = append(p.moved, here...)
	} else {
		p.stay = append(p.stay, here...)
	}
	return p
}

// reads reports whether a mention is by that name.
func (x *corrector) reads(m model.Mention, name string) bool {
	return m.Form == model.ByName && strings.EqualFold(fold(x.Article(m.Article).Slice(m.Span)), name)
}

func (x *corrector) goesBy(a *model.Actor, name string) bool {
	return slices.ContainsFunc(a.Mentions, func(m model.Mention) bool { return x.reads(m, name) })
}

// other is the actor that is kept apart from another one under a name: the
// same for every file.
func (x *corrector) other(from model.ActorID, name string) model.ActorID {
	key := apart{from, strings.ToLower(fold(name))}
	if id, ok := x.apart[key]; ok {
		return id
	}
	id := from
	for n := 2; x.Actor(id) != nil; n++ {
		id = model.ActorID(fmt.Sprintf("%s-%d", from, n))
	}
	kind := x.Actor(from).Kind
	x.Actors = append(x.Actors, model.Actor{
		ID: id, Name: fold(name), Kind: kind, Aliases: []string{fold(name)}, Roles: []model.Role{}, Related: []model.Relation{},
	})
	x.Index()
	x.apart[key] = id
	add(x.names, name, id)
	return id
}

// apart is an actor and a name under which somebody else is kept apart from it.
type apart struct {
	from model.ActorID
	name string
}

// hand gives what an actor did in an article to another one.
func (x *corrector) hand(p part, article model.ArticleID, from, into model.ActorID) {
	give := func(id *model.ActorID, theirs bool) {
		if theirs && x.live(*id) == from {
			*id = into
		}
	}
	for _, i := range x.statements[article] {
		s := &x.Statements[i]
		speaks := s.Source != nil && slices.ContainsFunc(p.moved, func(m model.Mention) bool { return s.Source.Overlaps(m.Span) })
		give(&s.Speaker, p.whole || speaks)
		for k := range s.With {
			give(&s.With[k], p.whole || speaks)
		}
		give(&s.Target, p.whole)
		give(&s.Embedded, p.whole)
	}
	for _, i := range x.events[article] {
		for k := range x.Events[i].Actors {
			give(&x.Events[i].Actors[k], p.whole)
		}
	}
}
