package analysis

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"parley/model"
)

// register finds the actors that a table names.
type register struct {
	*model.Corpus
	names   map[string][]model.ActorID // who is or was called so, in lower case
	aliases map[string][]model.ActorID // other spellings
	present map[model.ArticleID][]model.ActorID
	merged  map[model.ActorID]model.ActorID // into which actor another went
}

func newRegister(c *model.Corpus) *register {
	x := &register{
		Corpus: c, names: map[string][]model.ActorID{}, aliases: map[string][]model.ActorID{},
		present: map[model.ArticleID][]model.ActorID{}, merged: map[model.ActorID]model.ActorID{},
	}
	for i := range c.Actors {
		x.enter(&c.Actors[i])
	}
	return x
}

// enter takes up an actor with all its spellings and articles.
func (x *register) enter(a *model.Actor) {
	x.call(a.ID, a.Name)
	for _, s := range a.Aliases {
		key := strings.ToLower(fold(s))
		x.aliases[key] = append(x.aliases[key], a.ID)
	}
	for _, m := range a.Mentions {
		if n := len(x.present[m.Article]); n == 0 || x.present[m.Article][n-1] != a.ID {
			x.present[m.Article] = append(x.present[m.Article], a.ID)
		}
	}
}

// call enters one more name of an actor.
func (x *register) call(id model.ActorID, name string) {
	key := strings.ToLower(fold(name))
	x.names[key] = append(x.names[key], id)
}

// live is what has become of an actor. It shortens the way there for the next
// time.
func (x *register) live(id model.ActorID) model.ActorID {
	last := id
	for x.merged[last] != "" {
		last = x.merged[last]
	}
	for id != last {
		id, x.merged[id] = x.merged[id], last
	}
	return last
}

// called finds the one actor that a name means: that is called so, or was before
// an earlier row, or has a spelling as full as its name that is so. With an
// article it is one who appears there; there, more words of the text around the
// name tell whom it means where two are called the same. The fault says why it
// is nobody.
func (x *register) called(name string, in model.ArticleID) (a *model.Actor, fault string) {
	now, before := x.bearers(name, in)
	full, short := x.spelled(name, in)
	for _, found := range [][]*model.Actor{now, before, full} {
		switch {
		case len(found) == 1:
			return found[0], ""
		case len(found) > 1 && in == "":
			return nil, fmt.Sprintf("%d actors are called %q: the column \"file\" must say where", len(found), name)
		case len(found) > 1:
			return nil, fmt.Sprintf("%d actors are called %q in %s: write more words of the text around the name", len(found), name, x.Article(in).Path)
		}
	}
	if a := x.within(name, in); a != nil {
		return a, ""
	}
	if len(short) > 0 {
		return nil, fmt.Sprintf("%q is only another spelling of %q: write the name of whoever is meant", name, short[0].Name)
	}
	if in != "" {
		return nil, noActor(name) + " in " + x.Article(in).Path
	}
	return nil, noActor(name)
}

func noActor(name string) string { return fmt.Sprintf("no actor is called %q", name) }

// bearers are the actors that have a name now, and those that had it.
func (x *register) bearers(name string, in model.ArticleID) (now, before []*model.Actor) {
	for _, a := range x.actors(x.names[strings.ToLower(name)], in) {
		if strings.EqualFold(fold(a.Name), name) {
			now = append(now, a)
		} else {
			before = append(before, a)
		}
	}
	return now, before
}

// spelled are the actors that are written so besides their names, and of them
// those of which this is a short form.
func (x *register) spelled(name string, in model.ArticleID) (full, short []*model.Actor) {
	for _, a := range x.actors(x.aliases[strings.ToLower(name)], in) {
		switch {
		case !goesBy(a, name):
		case len(strings.Fields(name)) >= len(strings.Fields(a.Name)) || isAcronym(name):
			full = append(full, a)
		default:
			short = append(short, a)
		}
	}
	return full, short
}

// goesBy reports whether a name is a spelling of an actor.
func goesBy(a *model.Actor, name string) bool {
	return slices.ContainsFunc(a.Aliases, func(s string) bool { return strings.EqualFold(fold(s), name) })
}

// isAcronym reports whether a name is of capitals alone.
func isAcronym(name string) bool {
	return len(name) > 1 && !strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsUpper(r) })
}

// actors are what has become of some, each once, as far as they appear in an
// article if one is given.
func (x *register) actors(ids []model.ActorID, in model.ArticleID) []*model.Actor {
	var out []*model.Actor
	seen := map[*model.Actor]bool{}
	for _, id := range ids {
		a := x.Actor(x.live(id))
		if a != nil && !seen[a] && (in == "" || appears(a, in)) {
			out = append(out, a)
		}
		seen[a] = true
	}
	return out
}

func appears(a *model.Actor, in model.ArticleID) bool {
	return slices.ContainsFunc(a.Mentions, func(m model.Mention) bool { return m.Article == in })
}
