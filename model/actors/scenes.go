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

// scenes is the actors of the articles in which a name stands first: countries,
// bodies and persons, as far as they have been joined, by article.
type scenes map[int]map[int]bool

func (j *joiner) scenes(locals []int) scenes {
	out := scenes{}
	for _, x := range locals[:min(len(locals), mostArticles)] {
		scene := map[int]bool{}
		for i := range j.sceneOf(j.locals[x].article) {
			scene[j.root(i)] = true
		}
		out[j.locals[x].article] = scene
	}
	return out
}

// inOneScene reports that an article of the locals shares so many actors with
// one of the scenes.
func (j *joiner) inOneScene(of scenes, locals []int, enough int) bool {
	for _, y := range locals[:min(len(locals), mostArticles)] {
		for article, scene := range of {
			if article != j.locals[y].article && j.shared(scene, j.locals[y].article) >= enough {
				return true
			}
		}
	}
	return false
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
