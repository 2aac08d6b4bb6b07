package actors

import (
	"cmp"

	"parley/model"
)

// Override is a row of actors.csv: the user's word on who is who.
type Override struct {
	Name  string          // of the actor
	Alias string          // another spelling of it
	Kind  model.ActorKind // empty to leave it
	From  string          // first day on which the alias holds, EDTF; empty without limit
	To    string          // last day
	Only  model.ArticleID // the one article in which the alias holds; empty for all
}

// pin takes the local actors of which the user says who they are out of the
// ordinary joining: those that go by an alias where the row holds. A later row
// wins over an earlier one.
func (j *joiner) pin(rows []Override) {
	if len(rows) == 0 {
		return
	}
	by := j.bySpelling()
	for r := range rows {
		o := &rows[r]
		for _, i := range by[fold(o.Alias)] {
			if o.Holds(j.articles[j.locals[i].article]) {
				j.locals[i].pinned = o
			}
		}
	}
}

// place joins the pinned actors to those that go by the row's name, and
// returns the names that the user gave, by the root of the actor.
func (j *joiner) place(rows []Override) map[int]string {
	names := map[int]string{}
	if len(rows) == 0 {
		return names
	}
	home := map[string]int{}
	for i := range j.locals {
		if l := &j.locals[i]; l.pinned == nil {
			for _, a := range l.Aliases {
				if _, ok := home[fold(a)]; !ok {
					home[fold(a)] = i
				}
			}
		}
	}
	for i := range j.locals {
		o := j.locals[i].pinned
		if o == nil {
			continue
		}
		j.locals[i].dropped = false
		if h, ok := home[fold(o.Name)]; ok {
			j.joinTold(h, i)
		} else {
			home[fold(o.Name)] = i
		}
	}
	for r := range rows {
		if h, ok := home[fold(rows[r].Name)]; ok {
			names[j.root(h)] = rows[r].Name
			if rows[r].Kind != "" {
				j.kinds[j.root(h)] = rows[r].Kind
			}
		}
	}
	return names
}

// joinTold joins a pinned local to the actor of local h, which keeps its kind. The
// user's word is the reason for the pinned one being there, whichever comes first.
func (j *joiner) joinTold(h, i int) {
	home := j.root(h)
	kind, why := j.locals[home].Kind, j.locals[home].why
	j.join(home, i, toldReason)
	j.locals[home].why, j.locals[i].why = why, toldReason
	j.kinds[j.root(home)] = cmp.Or(j.kinds[j.root(home)], kind)
}

// bySpelling finds the locals by every folded spelling.
func (j *joiner) bySpelling() map[string][]int {
	out := map[string][]int{}
	for i := range j.locals {
		for _, a := range j.locals[i].Aliases {
			key := fold(a)
			if n := len(out[key]); n == 0 || out[key][n-1] != i {
				out[key] = append(out[key], i)
			}
		}
	}
	return out
}

// Holds reports that a row is said of an article. A row with limits in time holds
// only for dated ones.
func (o *Override) Holds(a *model.Article) bool {
	if o.Only != "" && o.Only != a.ID {
		return false
	}
	day := string(a.Published.Value)
	if o.From != "" && (day == "" || day < o.From) {
		return false
	}
	return o.To == "" || day != "" && day[:min(len(day), len(o.To))] <= o.To
}
