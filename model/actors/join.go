package actors

import (
	"fmt"
	"slices"

	"parley/model"
)

// Override is a row of actors.csv: the user's word on who is who.
type Override struct {
	Name  string // of the actor
	Alias string // another spelling of it
	Kind  model.ActorKind
	From  string // first day on which the alias holds, EDTF; empty without limit
	To    string
	Only  model.ArticleID // the one article in which the alias holds; empty for all
}

// Speakers says who speaks in an article: the local actors that are a
// statement's speaker, target or embedded source, once for each statement.
type Speakers func(article int) []model.ActorID

// Join makes one actor of the actors of all articles that are the same. It
// returns them with the most salient first, and for each cast the new id of
// each local one.
func Join(casts []*model.Cast, speakers Speakers, overrides []Override) (all []model.Actor, rename []map[model.ActorID]model.ActorID) {
	rename = make([]map[model.ActorID]model.ActorID, len(casts))
	byKey := map[string]int{}
	ids := map[model.ActorID]bool{}
	for i, c := range casts {
		rename[i] = map[model.ActorID]model.ActorID{}
		speaks := map[model.ActorID]bool{}
		for _, id := range speakers(i) {
			speaks[id] = true
		}
		for _, a := range c.Actors {
			if a.Kind == model.Unnamed && !speaks[a.ID] {
				continue
			}
			key := string(a.Kind) + ":" + fold(a.Name)
			if a.Kind == model.Country || a.Kind == model.Government && a.Country != "" {
				key = string(a.Kind) + ":" + string(a.Country)
			}
			k, ok := byKey[key]
			if !ok {
				k = len(all)
				byKey[key] = k
				a.Mentions = slices.Clone(a.Mentions)
				local := a.ID
				a.ID = unique(ids, slug(a.Name))
				rename[i][local] = a.ID
				all = append(all, a)
				continue
			}
			rename[i][a.ID] = all[k].ID
			all[k].Mentions = append(all[k].Mentions, a.Mentions...)
			all[k].Roles = append(all[k].Roles, a.Roles...)
		}
	}
	for i := range all {
		all[i].Salience = float64(len(all[i].Mentions))
	}
	slices.SortStableFunc(all, func(x, y model.Actor) int { return len(y.Mentions) - len(x.Mentions) })
	return all, rename
}

// unique returns the slug, with a number when it is taken, and takes it.
func unique(taken map[model.ActorID]bool, s string) model.ActorID {
	id := model.ActorID(s)
	for n := 2; taken[id]; n++ {
		id = model.ActorID(fmt.Sprintf("%s-%d", s, n))
	}
	taken[id] = true
	return id
}
