package themes

import (
	"cmp"
	"slices"
	"strings"

	"parley/model"
)

// side is a party to what is going on: a state with its government and people,
// or an organisation or group.
type side struct {
	key   string         // the same in every article
	names map[string]int // what the article calls it, and how often
	body  bool           // an organisation of no state, such as a court or a league of states
}

// presence is a side in a sentence, with the words that name it there.
type presence struct {
	side int // index into the sides of the article
	model.Span
}

// parties are the sides of an article.
type parties struct {
	cast   *model.Cast
	index  map[string]int // from key to index into sides
	sides  []side
	people []model.Presence     // met so far
	sideOf map[*model.Actor]int // -1 for those who are no side
}

func newParties(article *model.Article, cast *model.Cast) *parties {
	p := &parties{cast: cast, index: map[string]int{}, sideOf: make(map[*model.Actor]int, len(cast.Actors))}
	for i := range cast.Actors {
		a := &cast.Actors[i]
		at := p.enter(keyOf(a))
		p.sideOf[a] = at
		if at >= 0 {
			p.sides[at].count(article, a)
			p.sides[at].body = a.Kind == model.Organisation && a.Country == ""
		}
	}
	return p
}

// keyOf is the side that an actor belongs to: the state of a country, of a
// government, of its bodies and of people, else the actor itself. A person
// without a state belongs to none. Groups are sides of their own.
func keyOf(a *model.Actor) string {
	switch a.Kind {
	case model.Person, model.Unnamed:
		return string(a.Country)
	case model.Group:
		return strings.ToLower(fold(a.Name))
	}
	return cmp.Or(string(a.Country), strings.ToLower(fold(a.Name)))
}

// enter returns the index of a side, made if need be; -1 for no key.
func (p *parties) enter(key string) int {
	if key == "" {
		return -1
	}
	i, known := p.index[key]
	if !known {
		i = len(p.sides)
		p.index[key] = i
		p.sides = append(p.sides, side{key: key, names: map[string]int{}})
	}
	return i
}

// count notes how often the article calls the side what. Whoever stands for a
// state does not name it; a government does where nothing else names it.
func (s *side) count(article *model.Article, a *model.Actor) {
	switch {
	case a.Kind == model.Government:
		s.names[fold(a.Name)] += 0
	case a.Kind == model.Country, a.Kind == model.Group, a.Kind == model.Organisation && a.Country == "":
		for _, m := range a.Mentions {
			if m.Form == model.ByName {
				s.names[fold(article.Slice(m.Span))]++
			}
		}
	}
}

// in returns the sides that are present in a stretch of text, each once.
func (p *parties) in(s model.Span) []presence {
	var out []presence
	for _, who := range p.cast.In(s) {
		if who.Kind == model.Person {
			p.people = append(p.people, who)
		}
		i := p.sideOf[who.Actor]
		if i < 0 || who.Form == model.ByPronoun {
			continue
		}
		if !slices.ContainsFunc(out, func(x presence) bool { return x.side == i }) {
			out = append(out, presence{i, who.Span})
		}
	}
	slices.SortFunc(out, func(a, b presence) int { return a.side - b.side })
	return out
}

// labels gives each side the name by which the articles call it most often; of
// equally frequent ones the first in the alphabet. Sides that only people stand
// for have none.
func (f *folder) labels() map[string]string {
	votes := map[string]map[string]int{}
	for _, l := range f.locals {
		if l == nil {
			continue
		}
		for _, s := range l.sides {
			if votes[s.key] == nil {
				votes[s.key] = map[string]int{}
			}
			for name, n := range s.names {
				votes[s.key][name] += n
			}
		}
	}
	best := make(map[string]string, len(votes))
	for key, names := range votes {
		for name, n := range names {
			if old, known := best[key]; !known || cmp.Or(names[old]-n, strings.Compare(name, old)) < 0 {
				best[key] = name
			}
		}
	}
	return best
}
