package actors

import (
	"strings"

	"parley/model"
)

// joinKinds joins persons and bodies of one name in full, since the kind of a
// name that nothing tells is at times taken wrongly: one of them must be known
// by the name alone and stand in at most half as many places as the other. It
// is then of the other's kind.
func (j *joiner) joinKinds() {
	persons := map[string]int{} // roots by name
	for _, i := range j.bodies {
		if key := j.locals[i].key; key != "" {
			persons[key] = none
		}
	}
	for _, i := range j.people {
		known, ok := persons[j.locals[i].key]
		switch r := j.root(i); {
		case !ok:
		case known == none:
			persons[j.locals[i].key] = r
		case known != r:
			persons[j.locals[i].key] = several
		}
	}
	told := make([]struct{ mentions, more int }, len(j.locals)) // by root
	for _, list := range [...][]int{j.people, j.bodies} {
		for _, i := range list {
			t := &told[j.root(i)]
			t.mentions += j.locals[i].mentions
			t.more += j.locals[i].speaks + j.locals[i].roles
		}
	}
	for _, i := range j.bodies {
		l := &j.locals[i]
		p := none
		if l.key != "" {
			p = persons[l.key]
		}
		if p < 0 {
			continue
		}
		person, body := told[p], told[j.root(i)]
		if body.more == 0 && 2*body.mentions <= person.mentions && !isKnownBody(l.Name) || person.more == 0 && 2*person.mentions <= body.mentions {
			j.join(p, i, "same name, of another kind")
		}
	}
}

// In place of a root.
const (
	none    = -1
	several = -2
)

// couldBePerson reports an organisation of no known country under more than one
// word.
func couldBePerson(l *local) bool {
	return l.Kind == model.Organisation && l.Country == "" && strings.Contains(l.Name, " ")
}

// isKnownBody reports a name that is listed or has the head of a body:
// "Velmora Institute".
func isKnownBody(name string) bool {
	words := strings.Fields(name)
	return gazetteer().find(fold(name), name) != nil || lists().heads[words[len(words)-1]] != nil || lists().heads[words[0]] != nil
}
