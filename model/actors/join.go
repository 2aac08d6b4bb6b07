package actors

import (
	"cmp"
	"encoding/binary"
	"slices"

	"parley/model"
)

// joiner makes one actor of the actors of all articles that are the same.
type joiner struct {
	articles []*model.Article
	casts    []*model.Cast
	locals   []local // of all articles, in their order
	first    []int   // of the locals of each article
	parents  []int32 // of the locals: union-find

	countries, bodies, people, governments, described []int // locals by kind, all but the pinned

	spellings     []spellingPair          // of persons, in the order of the names; see joinSpellings
	leaderCountry map[int]model.Maybe     // of persons, by root; made when needed
	kinds         map[int]model.ActorKind // given by the user, by root
	bodyJoinKeys  map[[2]string]string    // by name and country
	localOf       map[model.ActorID]int   // of the article that is added
	reasons       map[[2]string]string    // of mentions, with the evidence of the join
}

// Join makes one actor of the actors of all articles that are the same. The
// three slices run in step: said holds the statements of each article with
// local ids. Join returns the actors with the most salient first, and for each
// article the new id of each local one; people who are only described and
// whom nobody quotes have none. Its time grows with the number of actors
// times a constant: only those with a word of their names in common meet.
func Join(articles []*model.Article, casts []*model.Cast, said [][]model.Statement, overrides []Override) (all []model.Actor, rename []map[model.ActorID]model.ActorID) {
	j := newJoiner(articles, casts, said)
	j.pin(overrides)
	j.sort()
	j.joinCountries()
	j.joinBodies()
	j.joinPeople()
	j.joinKinds()
	j.joinGovernments()
	j.joinDescribed()
	return j.result(j.place(overrides))
}

func newJoiner(articles []*model.Article, casts []*model.Cast, said [][]model.Statement) *joiner {
	total := 0
	for _, c := range casts {
		total += len(c.Actors)
	}
	j := &joiner{articles: articles, casts: casts, locals: make([]local, 0, total), parents: make([]int32, total), kinds: map[int]model.ActorKind{},
		bodyJoinKeys: map[[2]string]string{}, localOf: map[model.ActorID]int{}, reasons: map[[2]string]string{}}
	for i, c := range casts {
		j.add(i, c, said[i])
	}
	for i := range j.parents {
		j.parents[i] = int32(i)
	}
	return j
}

// root returns the representative of the actor that local i belongs to.
func (j *joiner) root(i int) int {
	for p := j.parents; int(p[i]) != i; i = int(p[i]) {
		p[i] = p[p[i]]
	}
	return i
}

// join makes one actor of two; why is the evidence for b's joining a.
func (j *joiner) join(a, b int, why string) {
	a, b = j.root(a), j.root(b)
	if a == b {
		return
	}
	if b < a {
		a, b = b, a
	}
	j.parents[b] = int32(a)
	j.locals[b].why = why
	switch x, y := j.locals[a].who, j.locals[b].who; {
	case x == nil:
		j.locals[a].who = y
	case y != nil:
		x.take(y)
	}
}

// meet joins local i to the first one that came with the same key.
func (j *joiner) meet(seen map[string]int, key string, i int, why string) {
	if first, ok := seen[key]; ok {
		j.join(first, i, why)
	} else {
		seen[key] = i
	}
}

// sort puts the locals that the user did not pin into lists by kind.
func (j *joiner) sort() {
	for i := range j.locals {
		l := &j.locals[i]
		if l.pinned != nil || l.dropped {
			continue
		}
		switch l.Kind {
		case model.Country:
			j.countries = append(j.countries, i)
		case model.Person:
			j.people = append(j.people, i)
		case model.Unnamed:
			j.described = append(j.described, i)
		case model.Organisation, model.Group, model.Government:
			if l.isBody {
				j.bodies = append(j.bodies, i)
			} else {
				j.governments = append(j.governments, i)
			}
		}
	}
}

func (j *joiner) joinCountries() {
	seen := map[string]int{}
	for _, i := range j.countries {
		l := &j.locals[i]
		key := string(l.Country)
		if key == "" {
			key = fold(l.Name)
		}
		j.meet(seen, key, i, "same country")
	}
}

// result builds the joined actors and hands out their ids in the order of
// salience.
func (j *joiner) result(names map[int]string) ([]model.Actor, []map[model.ActorID]model.ActorID) {
	groups := j.groups()
	all := j.mergeAll(groups)
	for k, g := range groups {
		root := j.root(g[0])
		all[k].Name = cmp.Or(names[root], all[k].Name)
		all[k].Kind = cmp.Or(j.kinds[root], all[k].Kind)
	}
	ids := newIDs(len(all))
	actorOf := make([]*model.Actor, len(j.locals))
	order := bySalience(all)
	for at, k := range order {
		all[k].ID = ids.take(slug(all[k].Name))
		for _, i := range groups[k] {
			actorOf[i] = &all[at] // where it will be
		}
	}
	reorder(all, order)
	for i := range j.locals {
		if era := j.locals[i].era; era >= 0 && actorOf[i] != nil && actorOf[era] != nil && actorOf[i].Era == "" {
			actorOf[i].Era = actorOf[era].ID
		}
	}
	return all, j.rename(actorOf)
}

// rename translates the ids of every article, also in the relations, which it
// adds to their actors.
func (j *joiner) rename(actorOf []*model.Actor) []map[model.ActorID]model.ActorID {
	out := make([]map[model.ActorID]model.ActorID, len(j.casts))
	i := 0
	for k, c := range j.casts {
		out[k] = make(map[model.ActorID]model.ActorID, len(c.Actors))
		of := actorOf[i : i+len(c.Actors)]
		i += len(c.Actors)
		for n := range of {
			if of[n] != nil {
				out[k][c.Actors[n].ID] = of[n].ID
			}
		}
		for n := range of {
			if of[n] != nil {
				relate(of[n], c.Actors[n].Related, out[k])
			}
		}
	}
	return out
}

// groups returns the locals of each joined actor, in the order of the articles.
func (j *joiner) groups() [][]int {
	size, roots := make([]int, len(j.locals)), 0 // by root
	for i := range j.locals {
		if j.locals[i].dropped {
			continue
		}
		r := j.root(i)
		if size[r] == 0 {
			roots++
		}
		size[r]++
	}
	out := make([][]int, 0, roots)
	members, at := make([]int, len(j.locals)), make([]int, len(j.locals))
	used := 0
	for i := range j.locals {
		if j.locals[i].dropped {
			continue
		}
		r := j.root(i)
		if n := size[r]; n > 0 {
			at[r], size[r] = len(out), 0
			out = append(out, members[used:used:used+n])
			used += n
		}
		out[at[r]] = append(out[at[r]], i)
	}
	return out
}

// bySalience returns the order of the actors with the most salient first, those
// of the same by name.
func bySalience(all []model.Actor) []int {
	type place struct {
		salience float64
		initials [2]uint64 // letters of the name, which mostly tell it from others
		k        int
	}
	places := make([]place, len(all))
	for k := range all {
		var letters [16]byte
		copy(letters[:], all[k].Name)
		places[k] = place{all[k].Salience, [2]uint64{binary.BigEndian.Uint64(letters[:8]), binary.BigEndian.Uint64(letters[8:])}, k}
	}
	slices.SortFunc(places, func(a, b place) int {
		switch {
		case a.salience != b.salience:
			return cmp.Compare(b.salience, a.salience)
		case a.initials != b.initials:
			return slices.Compare(a.initials[:], b.initials[:])
		}
		return cmp.Or(cmp.Compare(all[a.k].Name, all[b.k].Name), a.k-b.k)
	})
	order := make([]int, len(all))
	for at, p := range places {
		order[at] = p.k
	}
	return order
}

// reorder puts the element at order[i] at place i. The order is spent.
func reorder(all []model.Actor, order []int) {
	for i := range order {
		first, at := all[i], i
		for order[at] != i {
			from := order[at]
			all[at], order[at] = all[from], at
			at = from
		}
		all[at], order[at] = first, at
	}
}
