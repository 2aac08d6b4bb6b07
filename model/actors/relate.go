package actors

import (
	"slices"

	"parley/model"
)

// relate adds the relations that were found in one article to an actor, each
// once, with the others under the given new ids.
func relate(a *model.Actor, found []model.Relation, rename map[model.ActorID]model.ActorID) {
	for _, r := range found {
		r.Actor = rename[r.Actor]
		if r.Actor == "" || r.Actor == a.ID || len(a.Related) == mostRelations || slices.Contains(a.Related, r) {
			continue
		}
		a.Related = append(a.Related, r)
	}
}

// mostRelations bounds the relations kept of one actor.
const mostRelations = 60
