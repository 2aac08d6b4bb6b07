package actors

import (
	"cmp"
	"slices"

	"parley/model"
)

// local is an actor of one article on its way into the join.
type local struct {
	*model.Actor
	article int       // index
	parent  int       // union-find over locals
	why     string    // the evidence for joining the actor that it belongs to
	pinned  *Override // the user's word on who it is
	dropped bool
	speaks  int // statements in which it speaks or is spoken of
}

// joiner makes one actor of the actors of all articles that are the same.
type joiner struct {
	articles []*model.Article
	locals   []local
	at       []map[model.ActorID]int // local index of an article's actor

	leaderCountry map[int]model.Maybe     // of persons, by root; made when needed
	kinds         map[int]model.ActorKind // given by the user, by root
	bodyJoinKeys  map[[2]string]string    // by name and country
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
	j.countries()
	j.bodies()
	j.people()
	j.governments()
	j.described()
	return j.result(j.place(overrides))
}

func newJoiner(articles []*model.Article, casts []*model.Cast, said [][]model.Statement) *joiner {
	j := &joiner{articles: articles, at: make([]map[model.ActorID]int, len(casts)), kinds: map[int]model.ActorKind{}, bodyJoinKeys: map[[2]string]string{}}
	for i, c := range casts {
		j.at[i] = make(map[model.ActorID]int, len(c.Actors))
		for k := range c.Actors {
			j.at[i][c.Actors[k].ID] = len(j.locals)
			j.locals = append(j.locals, local{Actor: &c.Actors[k], article: i, parent: len(j.locals)})
		}
		for k := range said[i] {
			s := &said[i][k]
			for _, id := range []model.ActorID{s.Speaker, s.Target, s.Embedded} {
				if at, ok := j.at[i][id]; ok && id != "" {
					j.locals[at].speaks++
				}
			}
		}
	}
	return j
}

// root returns the representative of the actor that local i belongs to.
func (j *joiner) root(i int) int {
	for j.locals[i].parent != i {
		j.locals[i].parent = j.locals[j.locals[i].parent].parent
		i = j.locals[i].parent
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
	j.locals[b].parent = a
	j.locals[b].why = why
}

// byKey joins the locals of the given kinds that share a key.
func (j *joiner) byKey(kinds []model.ActorKind, keys func(l *local) []string, why string) {
	seen := map[string]int{}
	for i := range j.locals {
		l := &j.locals[i]
		if l.pinned != nil || !slices.Contains(kinds, l.Kind) {
			continue
		}
		for _, k := range keys(l) {
			if first, ok := seen[k]; ok {
				j.join(first, i, why)
			} else {
				seen[k] = i
			}
		}
	}
}

func (j *joiner) countries() {
	j.byKey([]model.ActorKind{model.Country}, func(l *local) []string { return []string{string(l.Country)} }, "same country")
}

// described joins people who are only described by the same noun and the same
// owner. Of those that nobody quotes only holders of an office and
// whoever comes up often with an owner are kept.
func (j *joiner) described() {
	for i := range j.locals {
		l := &j.locals[i]
		l.dropped = l.Kind == model.Unnamed && !j.keeps(l)
	}
	j.byKey([]model.ActorKind{model.Unnamed}, func(l *local) []string {
		if key := describedKey(l); key != "" && !l.dropped {
			return []string{key}
		}
		return nil
	}, "same description")
}

// result builds the joined actors.
func (j *joiner) result(names map[int]string) (all []model.Actor, rename []map[model.ActorID]model.ActorID) {
	groups := map[int][]int{}
	var roots []int
	for i := range j.locals {
		if j.locals[i].dropped {
			continue
		}
		r := j.root(i)
		if groups[r] == nil {
			roots = append(roots, r)
		}
		groups[r] = append(groups[r], i)
	}
	all = make([]model.Actor, len(roots))
	for k, r := range roots {
		all[k] = j.merged(groups[r])
		if name := names[r]; name != "" {
			all[k].Name = name
		}
		if kind := j.kinds[r]; kind != "" {
			all[k].Kind = kind
		}
	}
	order := make([]int, len(all))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(all[b].Salience, all[a].Salience), cmp.Compare(all[a].Name, all[b].Name))
	})
	return j.finish(all, order, roots, groups)
}

// finish hands out ids in the order of salience and translates the local ones.
func (j *joiner) finish(all []model.Actor, order, roots []int, groups map[int][]int) ([]model.Actor, []map[model.ActorID]model.ActorID) {
	rename := make([]map[model.ActorID]model.ActorID, len(j.at))
	for i := range rename {
		rename[i] = map[model.ActorID]model.ActorID{}
	}
	ids := newIDs()
	out := make([]model.Actor, 0, len(all))
	for _, k := range order {
		a := all[k]
		a.ID = ids.take(slug(a.Name))
		for _, i := range groups[roots[k]] {
			rename[j.locals[i].article][j.locals[i].ID] = a.ID
		}
		out = append(out, a)
	}
	j.relate(out, rename, order, roots, groups)
	return out, rename
}
