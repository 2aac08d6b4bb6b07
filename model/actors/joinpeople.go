package actors

import (
	"strings"

	"parley/model"
)

// personGroup is the locals that have the same full name.
type personGroup struct {
	name    fullName
	bare    fullName // without the article of the surname; empty when there is none
	members []int
}

// fullName is the words of a person's name with what they are compared by.
type fullName struct {
	words  []string // folded
	sounds []string // of the words
	whole  string   // the words written as one
}

func newFullName(words []string) fullName {
	n := fullName{words: words, sounds: make([]string, len(words)), whole: strings.Join(words, "")}
	for i, w := range words {
		n.sounds[i] = soundKey(w)
	}
	return n
}

func (n *fullName) last() int { return len(n.words) - 1 }

// similar reports that word i of one name and word k of another are spellings
// of the same.
func (n *fullName) similar(i int, o *fullName, k int) bool {
	a, b := n.words[i], o.words[k]
	return a == b || couldBeSimilar(a, b) && n.sounds[i] == o.sounds[k] && isNear(a, b)
}

// fullIndex finds full names by their first and last words and by the sound of
// the last. Of very many with the same word only the first are kept.
type fullIndex struct{ first, last, sound map[string][]int }

func keep(in map[string][]int, key string, i int) {
	if list := in[key]; len(list) <= mostNamesakes {
		in[key] = append(list, i)
	}
}

func (x *fullIndex) add(i int, g *personGroup) {
	n := &g.name
	keep(x.first, n.words[0], i)
	keep(x.last, n.words[n.last()], i)
	keep(x.sound, n.sounds[n.last()], i)
	if len(g.bare.words) > 1 {
		keep(x.sound, g.bare.sounds[g.bare.last()], i)
	}
}

// joinPeople joins persons. Full names that are the same meet first, then other
// spellings of them, then bare surnames and given names that only one full
// name fits.
func (j *joiner) joinPeople() {
	full, bare := j.personGroups()
	index := fullIndex{map[string][]int{}, map[string][]int{}, map[string][]int{}}
	for i := range full {
		g := &full[i]
		for _, m := range g.members[1:] {
			j.join(g.members[0], m, "same name")
		}
		j.joinVariant(full, &index, i)
		index.add(i, g)
	}
	alone := map[string][]int{}
	for _, i := range bare {
		j.joinBare(full, &index, alone, i)
	}
}

// personGroups sorts the persons into full names, each once, and bare ones.
func (j *joiner) personGroups() (full []personGroup, bare []int) {
	type key struct {
		folded string
		gender model.Gender // a he and a she are two people
	}
	at := map[key]int{}
	for _, i := range j.people {
		name := key{fold(j.locals[i].Name), j.locals[i].Gender}
		k, ok := at[name]
		if !ok {
			words := strings.Fields(name.folded)
			if len(words) < 2 {
				bare = append(bare, i)
				continue
			}
			k = len(full)
			full = append(full, newPersonGroup(words))
			at[name] = k
		}
		full[k].members = append(full[k].members, i)
	}
	return full, bare
}

func newPersonGroup(words []string) personGroup {
	g := personGroup{name: newFullName(words)}
	if hasArticle(words) {
		g.bare = newFullName(bareWords(words))
	}
	return g
}

// joinVariant joins group i to an earlier one that is another spelling or a
// shorter form of its name.
func (j *joiner) joinVariant(full []personGroup, index *fullIndex, i int) {
	g := &full[i]
	n := &g.name
	lists := [...][]int{index.last[n.words[n.last()]], index.sound[n.sounds[n.last()]], index.first[n.words[0]], nil}
	if len(g.bare.words) > 1 {
		lists[3] = index.sound[g.bare.sounds[g.bare.last()]]
	}
	for _, candidates := range lists {
		for _, k := range head(candidates) {
			why, certain := sameFullName(&full[k], g)
			if why != "" && j.agree(full[k].members[0], g.members[0], !certain) {
				j.join(full[k].members[0], g.members[0], why)
				return
			}
		}
	}
}

func head(list []int) []int { return list[:min(len(list), mostNamesakes)] }

// sameFullName says in what sense two names of two words or more can be one,
// or "" when they cannot. What is not certain needs a country or an office in
// common. Two names that end in different surnames are two people.
func sameFullName(x, y *personGroup) (why string, certain bool) {
	if len(x.name.words) < len(y.name.words) {
		x, y = y, x
	}
	a, b := x.name.words, y.name.words
	switch {
	case x.name.whole == y.name.whole:
		return "same name", true
	case len(a) > longestJoined:
		return "", false
	case len(a) > len(b) && sameByLast(a, b):
		return "longer form of the same name", true
	case hasPrefix(a, b):
		return "given names of the same person", false
	case otherSpelling(&x.name, &y.name), (x.hasBare() || y.hasBare()) && otherSpelling(x.bareName(), y.bareName()):
		return "other spelling", false
	}
	return "", false
}

func (g *personGroup) hasBare() bool { return len(g.bare.words) > 0 }

// bareName is the name without the article of the surname.
func (g *personGroup) bareName() *fullName {
	if g.hasBare() {
		return &g.bare
	}
	return &g.name
}

// otherSpelling reports names of similar words; the middle ones may be missing.
func otherSpelling(a, b *fullName) bool {
	if len(a.words) < 2 || len(b.words) < 2 {
		return false
	}
	if len(a.words) == len(b.words) {
		return allSimilar(a, b)
	}
	return a.similar(a.last(), b, b.last()) && a.similar(0, b, 0)
}

// bareWords writes prefixes and their words as one word and leaves the article
// of a surname out: "abdel hadi" and "abdelhadi", "al tayeb" and "eltayeb" come
// out the same.
func bareWords(words []string) []string {
	out := make([]string, 0, len(words))
	for i := 0; i < len(words); i++ {
		w := words[i]
		if gluedPrefixes[w] && i+1 < len(words) {
			i++
			w += words[i]
		}
		if len(out) > 0 && len(w) > 5 && (strings.HasPrefix(w, "al") || strings.HasPrefix(w, "el")) {
			w = w[2:]
		}
		out = append(out, w)
	}
	return out
}

// hasArticle reports that bareWords would change the words.
func hasArticle(words []string) bool {
	for i, w := range words {
		if gluedPrefixes[w] || i > 0 && (strings.HasPrefix(w, "al") || strings.HasPrefix(w, "el")) {
			return true
		}
	}
	return false
}

var gluedPrefixes = map[string]bool{
	"al": true, "el": true, "abd": true, "abdel": true, "abdul": true, "abdal": true, "abdol": true, "abu": true, "wolde": true, "gebre": true, "ould": true,
}

// longestJoined bounds the words of a name that meets others; what is longer
// is often more than one name.
const longestJoined = 5

func allSimilar(a, b *fullName) bool {
	for i := range a.words {
		if !a.similar(i, b, i) && !sameGiven(a.words[i], b.words[i]) {
			return false
		}
	}
	return true
}

// agree reports that nothing speaks against two locals being one person and,
// where evidence is needed, that a country or an office speaks for it.
func (j *joiner) agree(a, b int, evidence bool) bool {
	x, y := &j.locals[a], &j.locals[b]
	if x.Gender != "" && y.Gender != "" && x.Gender != y.Gender {
		return false
	}
	if x.Country != "" && y.Country != "" && x.Country != y.Country {
		return false
	}
	return !evidence || x.Country != "" && x.Country == y.Country || sharesOffice(x.Roles, y.Roles)
}

// sharesOffice reports a role noun that both have, modifiers included.
func sharesOffice(a, b []model.Role) bool {
	for _, r := range a[:min(len(a), mostNamesakes)] {
		for _, q := range b[:min(len(b), mostNamesakes)] {
			if o := office(r.Text); o != "" && o == office(q.Text) {
				return true
			}
		}
	}
	return false
}

// office is the role noun of a role with its modifiers, owner and adjectives
// apart.
func office(role string) string {
	l := lists()
	words := strings.Fields(fold(role))
	i := len(words) - 1
	for i > 0 && l.roleModifiers[words[i-1]] {
		i--
	}
	if i < 0 {
		return ""
	}
	return strings.Join(words[i:], " ")
}

// joinBare joins a bare name to the one full name it fits, or to the one that
// by far the most articles mean by it. A surname that many people bear needs a
// country or an office in common.
func (j *joiner) joinBare(full []personGroup, index *fullIndex, alone map[string][]int, i int) {
	word := fold(j.locals[i].Name)
	var fits []int
	for _, k := range head(index.last[word]) {
		if j.agree(full[k].members[0], i, lists().commonSurnames[word]) {
			fits = append(fits, k)
		}
	}
	if k := j.only(full, fits); k >= 0 && len(index.last[word]) <= mostNamesakes {
		j.join(full[k].members[0], i, "the only full name with this surname in these articles")
		return
	}
	if k := j.foremost(full, fits); k >= 0 && !lists().commonSurnames[word] {
		j.join(full[k].members[0], i, "by far the most frequent full name with this surname in these articles")
		return
	}
	j.joinBareAlone(alone, word, i)
}

// only returns the one group that all the given ones have been joined to.
func (j *joiner) only(full []personGroup, fits []int) int {
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

// A full name is meant by a bare surname in spite of namesakes when it stands
// in at least so many articles, and in so many for each one of the others.
const (
	foremostArticles = 8
	foremostShare    = 8
)

func (j *joiner) foremost(full []personGroup, fits []int) int {
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

// joinBareAlone joins bare names that no full name fits with each other, where
// an office or a country is the same.
func (j *joiner) joinBareAlone(alone map[string][]int, word string, i int) {
	for _, k := range head(alone[word]) {
		if j.agree(k, i, true) {
			j.join(k, i, "same surname and office")
			return
		}
	}
	keep(alone, word, i)
}
