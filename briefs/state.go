package briefs

import (
	"slices"
	"strings"

	"parley/model"
)

// A state speaks through its government, the capital that stands for it, its
// ministers in office, its ministries and its unnamed officials. Whoever opens
// the page of a state wants all of them, each under his own name. A minister's
// page holds only his own.

// voices tells who speaks for which state. Where a country has more than one
// government in these articles, of two times or of two sides, nobody can be
// given to either: all stand alone.
type voices struct {
	corpus *model.Corpus
	bodies *bodies
	states map[model.ActorID]model.Maybe   // the country that an actor speaks for
	rule   map[model.Maybe][]model.ActorID // the governments of each country
	long   map[string]bool                 // see spelledOut
	others map[string]bool                 // names of groups and bodies that are no part of a state
}

// newVoices finds out who speaks for whom in a corpus.
func newVoices(c *model.Corpus) *voices {
	v := &voices{corpus: c, bodies: newBodies(c), states: map[model.ActorID]model.Maybe{}, rule: map[model.Maybe][]model.ActorID{}, others: map[string]bool{}}
	for i := range c.Actors {
		a := &c.Actors[i]
		if a.Kind == model.Government && a.Country != "" {
			v.rule[a.Country] = append(v.rule[a.Country], a.ID)
		}
		if a.Kind == model.Group || a.Kind == model.Organisation && !isOrgan(a) {
			for _, name := range append([]string{a.Name}, a.Aliases...) {
				v.others[strings.ToLower(name)] = true
			}
		}
	}
	for i := range c.Actors {
		if a := &c.Actors[i]; a.Country != "" && len(v.rule[a.Country]) < 2 && v.speaksForState(a) {
			v.states[a.ID] = a.Country
		}
	}
	return v
}

// speaksForState reports whether an actor of a country is the state or one of
// its voices.
func (v *voices) speaksForState(a *model.Actor) bool {
	switch a.Kind {
	case model.Country, model.Government:
		return true
	case model.Organisation:
		return isOrgan(a)
	case model.Unnamed:
		return v.isOffice(a.Name)
	case model.Person:
		inOffice := false
		for _, r := range a.Roles {
			if r.Former {
				return false
			}
			inOffice = inOffice || v.isOffice(r.Text)
		}
		return inOffice
	}
	return false
}

// isOffice reports whether a role or description is one of a state.
func (v *voices) isOffice(text string) bool {
	words := splitWords(text)
	if !speaksOf(words, officeWords()) || speaksOf(words, notState()) {
		return false
	}
	for i := range words {
		name := ""
		for _, w := range words[i:] {
			name = strings.TrimSpace(name + " " + strings.TrimSuffix(w.lower, "'s"))
			if v.others[name] {
				return false
			}
		}
	}
	return true
}

// isOrgan reports whether a body is part of a state by its name.
func isOrgan(a *model.Actor) bool {
	words := splitWords(a.Name)
	return speaksOf(words, organWords()) && !speaksOf(words, notState())
}

// isState reports whether an actor is a country or its government.
func isState(a *model.Actor) bool {
	return a != nil && (a.Kind == model.Country || a.Kind == model.Government)
}

// of lists those whose words belong on the page of an actor, the actor first.
func (v *voices) of(a *model.Actor) []*model.Actor {
	out := []*model.Actor{a}
	country := v.states[a.ID]
	if country == "" || !isState(a) {
		return append(out, v.bodies.voices[a.ID]...)
	}
	for i := range v.corpus.Actors {
		other := &v.corpus.Actors[i]
		if other != a && v.states[other.ID] == country && (a.Kind == model.Country || other.Kind != model.Country) {
			out = append(out, other)
		}
	}
	return out
}

// side is what an answer counts for: a minister answers for his state, the head
// of a body for the body. Who speaks for neither, or for several, stands alone.
func (v *voices) side(id model.ActorID) string {
	if country := v.states[id]; country != "" {
		return "state " + string(country)
	}
	body := v.bodies.of(id)
	if country := v.states[body]; country != "" {
		return "state " + string(country)
	}
	return string(body)
}

// near reports whether two actors may be of one side. It is wider than side,
// since it only keeps from calling somebody silent.
func (v *voices) near(x, y model.ActorID) bool {
	a, b := v.corpus.Actor(x), v.corpus.Actor(y)
	if a == nil || b == nil || a == b {
		return a == b
	}
	return a.Country != "" && a.Country == b.Country || related(a, b.ID) || related(b, a.ID) ||
		slices.Contains(v.bodies.masters[x], y) || slices.Contains(v.bodies.masters[y], x)
}

// related reports whether an actor heads another or belongs to it.
func related(a *model.Actor, to model.ActorID) bool {
	for _, r := range a.Related {
		if r.Actor == to && (r.Kind == "heads" || r.Kind == "belongs to") {
			return true
		}
	}
	return false
}

// spelledOut holds the short forms of actors that some article names in full.
func (v *voices) spelledOut() map[string]bool {
	if v.long == nil {
		v.long = map[string]bool{}
		for i := range v.corpus.Actors {
			names := v.corpus.Actors[i].Aliases
			full := slices.ContainsFunc(names, func(s string) bool { return strings.ContainsRune(s, ' ') })
			for _, s := range names {
				if full && isShortForm(s) {
					v.long[s] = true
				}
			}
		}
	}
	return v.long
}
