package actors

import (
	"slices"

	"parley/model"
)

// local is an actor of one article on its way into the join.
type local struct {
	*model.Actor
	Country model.Maybe // in place of the actor's, which stays as it is
	article int         // index
	era     int         // of a government: the local that it is named by, or -1
	why     string      // the evidence for joining the actor that it belongs to
	pinned  *Override   // the user's word on who it is
	dropped bool
	isBody  bool    // goes by a name that is not that of its country, seat or leader
	lay     bool    // a person told of as a bystander only
	speaks  int     // statements in which it speaks or is spoken of
	weight  float64 // how much the article is about it; nothing when it is only cited

	mentions, roles int // how many

	key   string     // of persons and who could be one: the folded name; of somebody described: what meets others
	names []bodyName // of a body
	who   *identity  // of a person: what is known of all that it has been joined to, at the root
}

// add adds the actors of one article, with all that the join asks of its text.
func (j *joiner) add(article int, c *model.Cast, said []model.Statement) {
	at := j.localOf
	clear(at)
	first := len(j.locals)
	j.first = append(j.first, first)
	for k := range c.Actors {
		at[c.Actors[k].ID] = len(j.locals)
		a := &c.Actors[k]
		j.locals = append(j.locals, local{Actor: a, Country: a.Country, article: article, era: -1, mentions: len(a.Mentions), roles: len(a.Roles)})
	}
	for k := range said {
		for _, id := range [...]model.ActorID{said[k].Speaker, said[k].Target, said[k].Embedded} {
			if id == "" {
				continue
			}
			if i, ok := at[id]; ok {
				j.locals[i].speaks++
			}
		}
	}
	head := headOf(j.articles[article])
	for i := first; i < len(j.locals); i++ {
		l := &j.locals[i]
		if k, ok := at[l.Era]; ok && l.Era != "" {
			l.era = k
		}
		if !l.Cited {
			l.weight = weight(l, head)
		}
		j.prepare(l)
	}
}

// prepare finds by what a local meets others.
func (j *joiner) prepare(l *local) {
	switch l.Kind {
	case model.Person:
		l.key, l.lay = fold(l.Name), isLay(l.Roles)
	case model.Unnamed:
		if l.dropped = !j.keeps(l); !l.dropped {
			l.key = describedKey(l)
		}
	case model.Organisation, model.Group, model.Government:
		if l.dropped = l.speaks == 0 && l.Country == "" && isOnlyTold(l); l.dropped {
			return
		}
		if l.isBody = l.Kind != model.Government || hasOwnName(l); l.isBody {
			l.names = j.bodyNames(l)
			if couldBePerson(l) {
				l.key = fold(l.Name)
			}
		}
	}
}

// isOnlyTold reports a body that no name is told of.
func isOnlyTold(l *local) bool {
	return !slices.ContainsFunc(l.Mentions, func(m model.Mention) bool { return m.Form == model.ByName || m.Form == model.ByMetonym })
}
