package analysis

import (
	"fmt"
	"slices"
	"strings"

	"parley/model"
)

// keepApart makes an actor of its own of whoever goes by a name in a file. An
// actor that the file names in no other way leaves it with everything there.
// Where it stays, only the mentions by that name go, with what is said by the
// pronouns that follow them, and with what is told in sentences that speak of the
// one who goes and not of the one who stays.
func (x *corrector) keepApart(r ruling) (fault string) {
	from, fault := x.knownAs(r)
	if from == nil {
		return fault
	}
	p := x.part(from, r)
	if len(p.moved) == 0 {
		return fmt.Sprintf("%q is not called %q in %s", r.Is, r.Of, r.File)
	}
	if len(p.stay) == 0 {
		return fmt.Sprintf("nothing else is known of %q", r.Is)
	}
	id := x.other(from.ID, x.first(p, r))
	into := x.Actor(id)
	from = x.Actor(from.ID) // a new actor may have moved it
	share := from.Salience * float64(len(p.moved)) / float64(len(from.Mentions))
	from.Salience, into.Salience = from.Salience-share, into.Salience+share
	for i := range p.moved {
		p.moved[i].Why = correctionsName
	}
	from.Mentions, into.Mentions = p.stay, slices.Concat(into.Mentions, p.moved)
	x.present[r.article] = append(x.present[r.article], id)
	in := x.Article(r.article)
	from.Told = append(from.Told, r.told("%s in %s kept apart", quoted(r.Of), r.File))
	into.Told = append(into.Told, r.told("kept apart from %s in %s", quoted(from.Name), r.File))
	from.Aliases = slices.DeleteFunc(slices.Clone(from.Aliases), func(alias string) bool {
		return strings.EqualFold(fold(alias), r.Of) && !x.isWritten(from, r.Of)
	})
	x.hand(p, in, from, into)
	return ""
}

// knownAs finds the actor from whom another one is kept apart: of several that
// have the name, the one who goes by the other name in the file.
func (x *corrector) knownAs(r ruling) (a *model.Actor, fault string) {
	if r.isArticle != "" {
		return x.called(r.Is, r.isArticle)
	}
	now, _ := x.bearers(r.Is, r.article)
	fit := slices.DeleteFunc(now, func(a *model.Actor) bool {
		return !slices.ContainsFunc(a.Mentions, func(m model.Mention) bool { return m.Article == r.article && x.reads(m, r.Of) })
	})
	if len(fit) == 1 {
		return fit[0], ""
	}
	return x.meant(r, nil)
}

// part is what of an actor belongs to somebody else.
type part struct {
	moved, stay []model.Mention
	here        []model.Mention // of those that stay
	whole       bool            // everything in the file
}

func (x *corrector) part(a *model.Actor, r ruling) part {
	named := slices.ContainsFunc(a.Mentions, func(m model.Mention) bool {
		return m.Article == r.article && m.Form == model.ByName && !x.reads(m, r.Of)
	})
	p := part{whole: !named}
	goes := false
	for _, m := range a.Mentions {
		here := m.Article == r.article
		reads := here && x.reads(m, r.Of)
		switch {
		case reads, here && p.whole:
			goes = goes || reads
			p.moved = append(p.moved, m)
			continue
		case here:
			p.here = append(p.here, m)
		}
		p.stay = append(p.stay, m)
	}
	if !goes { // nobody has that name there
		p.moved = nil
	}
	return p
}

// first is the first mention by the name of a correction among those that go.
func (x *corrector) first(p part, r ruling) model.Mention {
	return p.moved[slices.IndexFunc(p.moved, func(m model.Mention) bool { return x.reads(m, r.Of) })]
}

// reads reports whether a mention is by that name or description.
func (x *corrector) reads(m model.Mention, name string) bool {
	return m.Form != model.ByPronoun && strings.EqualFold(fold(x.Article(m.Article).Slice(m.Span)), name)
}

func (x *corrector) isWritten(a *model.Actor, name string) bool {
	return slices.ContainsFunc(a.Mentions, func(m model.Mention) bool { return x.reads(m, name) })
}

// other is the actor that is kept apart from another one under a name: the
// same for every file.
func (x *corrector) other(from model.ActorID, m model.Mention) model.ActorID {
	name := x.Article(m.Article).Slice(m.Span)
	key := apart{from, strings.ToLower(fold(name))}
	if id, ok := x.apart[key]; ok {
		return id
	}
	id := from
	for n := 2; x.Actor(id) != nil; n++ {
		id = model.ActorID(fmt.Sprintf("%s-%d", from, n))
	}
	kind := x.Actor(from).Kind
	if m.Form == model.ByTitle {
		kind = model.Unnamed
	}
	x.Actors = append(x.Actors, model.Actor{
		ID: id, Name: fold(name), Kind: kind, Aliases: []string{fold(name)}, Roles: []model.Role{}, Related: []model.Relation{},
	})
	x.Index()
	x.apart[key] = id
	x.enter(x.Actor(id))
	return id
}

// apart is an actor and a name under which somebody else is kept apart from it.
type apart struct {
	from model.ActorID
	name string
}
