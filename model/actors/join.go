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

// Join makes one actor of the actors of all articles that are the same. The
// three slices run in step: said holds the statements of each article with
// local ids. Join returns the actors with the most salient first, and for each
// article the new id of each local one; described people that nobody quotes
// have none.
func Join(articles []*model.Article, casts []*model.Cast, said [][]model.Statement, overrides []Override) (all []model.Actor, rename []map[model.ActorID]model.ActorID) {
	rename = make([]map[model.ActorID]model.ActorID, len(casts))
	byKey := map[string]int{}
	ids := map[model.ActorID]bool{}
	for i, c := range casts {
		rename[i] = map[model.ActorID]model.ActorID{}
		speaks := map[model.ActorID]bool{}
		for _, s := range said[i] {
			speaks[s.Speaker], speaks[s.Target], speaks[s.Embedded] = true, true, true
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
