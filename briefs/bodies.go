package briefs

import (
	"slices"
	"strings"

	"parley/model"
)

// A body, such as a league of states, a party or a company, speaks through
// those who head it, its spokesmen, its unnamed officials, and the organs that
// bear its name.

// bodies tells who speaks for which body.
type bodies struct {
	names   map[string]*model.Actor           // by every name, in lower case
	voices  map[model.ActorID][]*model.Actor  // of each body, in the order of the corpus
	masters map[model.ActorID][]model.ActorID // the bodies that an actor speaks for
}

func newBodies(c *model.Corpus) *bodies {
	b := &bodies{map[string]*model.Actor{}, map[model.ActorID][]*model.Actor{}, map[model.ActorID][]model.ActorID{}}
	for i := range c.Actors {
		if a := &c.Actors[i]; isBody(a) {
			for _, name := range a.Aliases {
				b.names[nameKey(splitWords(name))] = a
			}
		}
	}
	for i := range c.Actors {
		if a := &c.Actors[i]; isBody(a) {
			b.join(a, b.owner(a, readsAsOrgan))
		}
	}
	for i := range c.Actors {
		switch a := &c.Actors[i]; a.Kind {
		case model.Person:
			for _, r := range a.Related {
				if r.Kind == "heads" || r.Kind == "belongs to" && isSpokesman(a, r.Article) {
					b.join(a, c.Actor(r.Actor))
				}
			}
		case model.Unnamed:
			b.join(a, b.owner(a, readsAsOffice))
		}
	}
	return b
}

// isBody reports whether an actor is a body or a group.
func isBody(a *model.Actor) bool {
	return a != nil && (a.Kind == model.Organisation || a.Kind == model.Group)
}

// join notes that an actor speaks for a body, and for the one whose organ that is.
func (b *bodies) join(a, body *model.Actor) {
	if !isBody(body) || a == body || slices.Contains(b.masters[a.ID], body.ID) {
		return
	}
	b.voices[body.ID], b.masters[a.ID] = append(b.voices[body.ID], a), append(b.masters[a.ID], body.ID)
	if a.Kind != model.Organisation {
		b.join(a, b.owner(body, readsAsOrgan))
	}
}

// of is the one body that an actor speaks for and that is no organ of another;
// the actor itself when there is none, or more than one.
func (b *bodies) of(id model.ActorID) model.ActorID {
	body := id
	for _, m := range b.masters[id] {
		if len(b.masters[m]) > 0 {
			continue
		}
		if body != id {
			return id
		}
		body = m
	}
	return body
}

// owner is the body whose name one of the names of an actor begins with, when
// the rest of it reads as something of that body; nil when there is none.
func (b *bodies) owner(a *model.Actor, rest func([]word) bool) *model.Actor {
	for _, name := range a.Aliases {
		words := splitWords(name)
		for n := min(len(words)-1, maxBodyWords); n > 0; n-- {
			if o := b.names[nameKey(words[:n])]; o != nil && o != a && rest(words[n:]) {
				return o
			}
		}
	}
	return nil
}

// maxBodyWords is how many words the name of a body has before its organ's.
const maxBodyWords = 10

// nameKey is a name as it is looked up, without a possessive.
func nameKey(words []word) string {
	var key []string
	for _, w := range words {
		key = append(key, w.uncontracted())
	}
	return strings.Join(key, " ")
}

func readsAsOrgan(rest []word) bool { return len(rest) == 1 && bodyOrgans()[rest[0].lower] }

func readsAsOffice(rest []word) bool {
	return speaksOf(rest, officeWords()) && !speaksOf(rest, notState())
}

// isSpokesman reports whether an article calls somebody a spokesman.
func isSpokesman(a *model.Actor, in model.ArticleID) bool {
	return slices.ContainsFunc(a.Roles, func(r model.Role) bool {
		return r.Article == in && !r.Former && speaksOf(splitWords(r.Text), spokesmen())
	})
}
