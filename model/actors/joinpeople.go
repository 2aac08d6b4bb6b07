package actors

import (
	"strings"

	"parley/model"
)

// personGroup is the locals that have the same full name.
type personGroup struct {
	words   []string
	members []int
}

// people joins persons. Full names that are the same meet first, then other
// spellings of them, then bare surnames and given names that only one full
// name fits.
func (j *joiner) people() {
	full, bare := j.personGroups()
	index := newPeopleIndex()
	for i := range full {
		g := &full[i]
		for _, m := range g.members[1:] {
			j.join(g.members[0], m, "same name")
		}
		j.joinVariant(full, index, i)
		index.add(i, g.words)
		if bare := bareWords(g.words); len(bare) > 1 && hasArticle(g.words) {
			key := soundKey(bare[len(bare)-1])
			index.sound[key] = append(index.sound[key], i)
		}
	}
	for _, i := range bare {
		j.joinBare(full, index, i)
	}
}

// personGroups sorts the persons into full names, each once, and bare ones.
func (j *joiner) personGroups() (full []personGroup, bare []int) {
	at := map[string]int{}
	for i := range j.locals {
		l := &j.locals[i]
		if l.Kind != model.Person || l.pinned != nil {
			continue
		}
		key := fold(l.Name)
		words := strings.Fields(key)
		if len(words) < 2 {
			bare = append(bare, i)
			continue
		}
		key += string(l.Gender) // a he and a she are two people
		k, ok := at[key]
		if !ok {
			k = len(full)
			at[key] = k
			full = append(full, personGroup{words: words})
		}
		full[k].members = append(full[k].members, i)
	}
	return full, bare
}

// joinVariant joins group i to an earlier one that is another spelling or a
// shorter form of its name.
func (j *joiner) joinVariant(full []personGroup, index peopleIndex, i int) {
	g := &full[i]
	last := g.words[len(g.words)-1]
	candidates := append(head(index.last[last]), head(index.sound[soundKey(last)])...)
	candidates = append(candidates, head(index.first[g.words[0]])...)
	if bare := bareWords(g.words); len(bare) > 1 && hasArticle(g.words) {
		candidates = append(candidates, head(index.sound[soundKey(bare[len(bare)-1])])...)
	}
	for _, k := range candidates {
		why, certain := sameFullName(full[k].words, g.words)
		if why != "" && j.agree(full[k].members[0], g.members[0], !certain) {
			j.join(full[k].members[0], g.members[0], why)
			return
		}
	}
}

func head(list []int) []int {
	return append([]int(nil), list[:min(len(list), mostNamesakes)]...)
}

// sameFullName says in what sense two names of two words or more can be one,
// or "" when they cannot. What is not certain needs a country or an office in
// common. Two names that end in different surnames are two people.
func sameFullName(a, b []string) (why string, certain bool) {
	if len(a) < len(b) {
		a, b = b, a
	}
	switch {
	case strings.Join(a, "") == strings.Join(b, ""):
		return "same name", true
	case len(a) > longestJoined:
		return "", false
	case len(a) > len(b) && sameByLast(a, b):
		return "longer form of the same name", true
	case hasPrefix(a, b):
		return "given names of the same person", false
	}
	if otherSpelling(a, b) || (hasArticle(a) || hasArticle(b)) && otherSpelling(bareWords(a), bareWords(b)) {
		return "other spelling", false
	}
	return "", false
}

// otherSpelling reports names of similar words; the middle ones may be missing.
func otherSpelling(a, b []string) bool {
	if len(a) < 2 || len(b) < 2 {
		return false
	}
	return len(a) == len(b) && allSimilar(a, b) || len(a) != len(b) && similar(a[len(a)-1], b[len(b)-1]) && similar(a[0], b[0])
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

func allSimilar(a, b []string) bool {
	for i := range a {
		if !similar(a[i], b[i]) && !(len(a) > 1 && sameGiven(a[i], b[i])) {
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
func (j *joiner) joinBare(full []personGroup, index peopleIndex, i int) {
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
	j.joinBareAlone(index, word, i)
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
func (j *joiner) joinBareAlone(index peopleIndex, word string, i int) {
	key := "bare " + word
	for _, k := range head(index.first[key]) {
		if j.agree(k, i, true) {
			j.join(k, i, "same surname and office")
			return
		}
	}
	index.first[key] = append(index.first[key], i)
}
