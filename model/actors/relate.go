package actors

import "parley/model"

// relate translates the relations that were found in the articles to the ids
// of the joined actors.
func (j *joiner) relate(all []model.Actor, rename []map[model.ActorID]model.ActorID, order, roots []int, groups map[int][]int) {
	for at, k := range order {
		a := &all[at]
		seen := map[model.Relation]bool{}
		for _, i := range groups[roots[k]] {
			l := &j.locals[i]
			for _, r := range l.Related {
				r.Actor = rename[l.article][r.Actor]
				if r.Actor == "" || r.Actor == a.ID || seen[r] || len(a.Related) == mostRelations {
					continue
				}
				seen[r] = true
				a.Related = append(a.Related, r)
			}
		}
	}
}

// mostRelations bounds the relations kept of one actor.
const mostRelations = 60
