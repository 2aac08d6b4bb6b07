package themes

import (
	"slices"
	"strings"

	"parley/model"
)

// side is a party to what is going on: a state with its government and people,
// or an organisation or group.
type side struct {
	key   string // the same in every article
	label string
	state bool // a country or government gave the label
}

// parties numbers the sides of an article.
type parties struct {
	cast  *model.Cast
	index map[string]int // from key to index into sides
	sides []side
}

func newParties(cast *model.Cast) *parties {
	return &parties{cast: cast, index: map[string]int{}}
}

// presence is a side in a sentence, with the words that name it there.
type presence struct {
	side int // index into the sides of the article
	model.Span
}

// in returns the sides that are present in a stretch of text, each once.
func (p *parties) in(s model.Span) []presence {
	var out []presence
	for _, who := range p.cast.In(s) {
		if who.Form == model.ByPronoun {
			continue
		}
		i, ok := p.of(who.Actor)
		if ok && !slices.ContainsFunc(out, func(x presence) bool { return x.side == i }) {
			out = append(out, presence{i, who.Span})
		}
	}
	slices.SortFunc(out, func(a, b presence) int { return a.side - b.side })
	return out
}

// of returns the side that an actor belongs to. People stand for their state;
// a person without one is no side.
func (p *parties) of(a *model.Actor) (int, bool) {
	s := side{key: strings.ToLower(a.Name), label: a.Name}
	switch a.Kind {
	case model.Country, model.Government:
		s.state = true
		if a.Country != "" {
			s.key = string(a.Country)
		}
	case model.Person, model.Unnamed:
		if a.Country == "" {
			return 0, false
		}
		s.key = string(a.Country)
	}
	i, known := p.index[s.key]
	if !known {
		i = len(p.sides)
		p.index[s.key] = i
		p.sides = append(p.sides, s)
	}
	if old := &p.sides[i]; a.Kind == model.Country || s.state && !old.state {
		old.label, old.state = s.label, s.state
	}
	return i, true
}
