package actors

import (
	"strings"

	"parley/model"
)

// personGroup is the locals that have the same full name.
type personGroup struct {
	name    fullName
	bare    *fullName // without the article of the surname; nil when there is none
	members []int
}

// joinPeople joins persons: the fullest names first, each to the one other that
// it is a form of, then bare surnames and given names.
func (j *joiner) joinPeople() {
	full, bare := j.personGroups()
	index := newFullIndex()
	for i := range full {
		g := full[i]
		for _, m := range g.members[1:] {
			j.join(g.members[0], m, "same name")
		}
		j.joinFull(full, index, i)
		index.add(i, g)
	}
	j.joinSpellings(full)
	alone := map[string][]int{}
	for _, i := range bare {
		j.locals[i].who = newIdentity(&j.locals[i])
		j.joinBare(full, index, alone, i)
	}
}

// personGroups sorts the persons into full names, the fullest and those of whom
// most is told first, and bare ones. A he and a she, people of two countries, or
// somebody in office and a bystander are two groups.
func (j *joiner) personGroups() (full []*personGroup, bare []int) {
	type key struct {
		folded  string
		gender  model.Gender
		country model.Maybe
		lay     bool
	}
	at := map[key]int{}
	for _, i := range j.people {
		l := &j.locals[i]
		name := key{l.key, l.Gender, l.Country, l.lay}
		k, ok := at[name]
		if !ok {
			words := strings.Fields(name.folded)
			if len(words) < 2 {
				bare = append(bare, i)
				continue
			}
			k = len(full)
			full = append(full, newPersonGroup(words))
			full[k].name.tail = secondSurname(l.Name)
			at[name] = k
			l.who = newIdentity(l)
		}
		full[k].members = append(full[k].members, i)
		if first := full[k].members[0]; first != i {
			j.locals[first].who.addRoles(l.Roles)
		}
	}
	return j.fullestFirst(full), bare
}

// fullestFirst sorts groups by the words of the name, and those of one length
// by what is known of the person: the country, the gender, nothing. Very long
// names, which meet nobody, count as of one length.
func (j *joiner) fullestFirst(full []*personGroup) []*personGroup {
	var ranks [3 * (longestJoined + 1)][]int
	for i := range full {
		rank := 3 * max(0, longestJoined-len(full[i].name.words)+1)
		switch who := j.locals[full[i].members[0]].who; {
		case who.country != "":
		case who.gender != "":
			rank++
		default:
			rank += 2
		}
		ranks[rank] = append(ranks[rank], i)
	}
	out := make([]*personGroup, 0, len(full))
	for _, rank := range ranks {
		for _, i := range rank {
			out = append(out, full[i])
		}
	}
	return out
}

func newPersonGroup(words []string) *personGroup {
	g := &personGroup{name: newFullName(words)}
	if hasArticle(words) {
		bare := newFullName(bareWords(words))
		g.bare = &bare
	}
	return g
}

func (g *personGroup) hasBare() bool { return g.bare != nil }

// bareName is the name without the article of the surname.
func (g *personGroup) bareName() *fullName {
	if g.hasBare() {
		return g.bare
	}
	return &g.name
}

// joinFull joins group i to the one among those before it that it is a form
// of. Of several that evidence does not tell apart it joins none.
func (j *joiner) joinFull(full []*personGroup, index *fullIndex, i int) {
	g := full[i]
	var fits []int
	best := likeness{rank: 9}
	for n, candidates := range index.near(g) {
		for _, k := range candidates {
			if n > 0 && full[k].name.words[full[k].name.last()] == g.name.words[g.name.last()] {
				continue // was in the first list, or is one too many
			}
			like := alike(full[k], g)
			if like.why == "" || like.rank > best.rank {
				continue
			}
			if !j.isEvident(full[k], g, like) {
				if j.isSpelling(full[k], g, like) {
					j.spellings = append(j.spellings, spellingPair{k, i})
				}
				continue
			}
			if like.rank < best.rank {
				best, fits = like, fits[:0]
			}
			fits = append(fits, k)
		}
	}
	if k := j.choose(full, fits, g.members[0]); k >= 0 {
		j.join(full[k].members[0], g.members[0], best.why)
	}
}

// isEvident reports that nothing speaks against two groups being one person and,
// where that is needed, something for it.
func (j *joiner) isEvident(x, y *personGroup, like likeness) bool {
	a, b := x.members[0], y.members[0]
	return j.agree(a, b, false) && (!like.needs || j.agree(a, b, true))
}

// spellingPair is two groups whose names are spellings of one, surname included.
type spellingPair struct{ known, other int }

// isSpelling reports such a pair that needs more evidence.
func (j *joiner) isSpelling(x, y *personGroup, like likeness) bool {
	return like.spelling && x.name.words[x.name.last()] != y.name.words[y.name.last()] && j.agree(x.members[0], y.members[0], false)
}

// joinSpellings joins pairs of spellings that stand in articles on the same
// people, once these have been joined.
func (j *joiner) joinSpellings(full []*personGroup) {
	for lo, hi := 0, 0; lo < len(j.spellings); lo = hi {
		other := j.spellings[lo].other
		var fits []int
		of := j.scenes(full[other].members)
		for hi = lo; hi < len(j.spellings) && j.spellings[hi].other == other; hi++ {
			if x := full[j.spellings[hi].known]; j.inOneScene(of, x.members, sharedForFull) && j.isEvident(x, full[other], likeness{}) {
				fits = append(fits, j.spellings[hi].known)
			}
		}
		if k := j.only(full, fits); k >= 0 {
			j.join(full[k].members[0], full[other].members[0], "other spelling, in articles on the same people")
		}
	}
}

// choose returns the one person among the groups that fit local i: the only
// one, the only one with a country or an office in common, or the one that by
// far the most articles mean; -1 when there is none.
func (j *joiner) choose(full []*personGroup, fits []int, i int) int {
	if k := j.only(full, fits); k >= 0 || len(fits) == 0 {
		return k
	}
	var shared []int
	for _, k := range fits {
		if j.agree(full[k].members[0], i, true) {
			shared = append(shared, k)
		}
	}
	if k := j.only(full, shared); k >= 0 {
		return k
	}
	return j.foremost(full, fits)
}

// only returns the one group that all the given ones have been joined to.
func (j *joiner) only(full []*personGroup, fits []int) int {
	for _, k := range fits {
		if j.root(full[k].members[0]) != j.root(full[fits[0]].members[0]) {
			return -1
		}
	}
	if len(fits) == 0 {
		return -1
	}
	return fits[0]
}

// A full name is meant in spite of namesakes when it stands in at least so many
// articles, and in so many for each one of the others.
const (
	foremostArticles = 8
	foremostShare    = 8
)

func (j *joiner) foremost(full []*personGroup, fits []int) int {
	count := map[int]int{}
	best, total := -1, 0
	for _, k := range fits {
		r := j.root(full[k].members[0])
		count[r] += len(full[k].members)
		total += len(full[k].members)
		if best < 0 || count[r] > count[j.root(full[best].members[0])] {
			best = k
		}
	}
	if best < 0 {
		return -1
	}
	n := count[j.root(full[best].members[0])]
	if n < foremostArticles || n < foremostShare*(total-n) {
		return -1
	}
	return best
}
