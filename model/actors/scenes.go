package actors

import "parley/model"

// An article is known by the actors that it tells of first, and a name by the
// articles in which it stands first; more are not compared.
const (
	mostOfScene  = 64
	mostArticles = 4
)

// How many actors two articles must share, of the countries one at most, for
// similar names in them to be one person's: names in full, and a bare surname.
const (
	sharedForFull = 2
	sharedForBare = 3
)

// inOneScene reports that some articles of two groups of locals share so many
// actors.
func (j *joiner) inOneScene(a, b []int, enough int) bool {
	for _, x := range a[:min(len(a), mostArticles)] {
		scene := j.scene(j.locals[x].article)
		for _, y := range b[:min(len(b), mostArticles)] {
			if j.locals[x].article != j.locals[y].article && j.shared(scene, j.locals[y].article) >= enough {
				return true
			}
		}
	}
	return false
}

// scene is the countries, bodies and persons of an article, as far as they have
// been joined.
func (j *joiner) scene(article int) map[int]bool {
	out := map[int]bool{}
	for i := range j.sceneOf(article) {
		out[j.root(i)] = true
	}
	return out
}

// shared counts the actors of an article that are in a scene, countries as one.
func (j *joiner) shared(scene map[int]bool, article int) int {
	n, country := 0, 0
	for i := range j.sceneOf(article) {
		switch {
		case !scene[j.root(i)]:
		case j.locals[i].Kind == model.Country:
			country = 1
		default:
			n++
		}
	}
	return n + country
}

// sceneOf yields the locals that an article is known by.
func (j *joiner) sceneOf(article int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		first := j.first[article]
		for i := first; i < len(j.locals) && i < first+mostOfScene && j.locals[i].article == article; i++ {
			if k := j.locals[i].Kind; j.locals[i].dropped || k == model.Unnamed || k == model.Government {
				continue
			}
			if !yield(i) {
				return
			}
		}
	}
}
