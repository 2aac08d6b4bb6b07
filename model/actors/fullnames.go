package actors

import "strings"

// fullName is the words of a person's name with what they are compared by.
type fullName struct {
	words  []string // folded
	tail   int      // how many of them are behind the hyphen of a surname of two
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

// likeness is in what sense two full names can be one.
type likeness struct {
	why   string // "" when they cannot
	rank  int    // of several the lowest counts
	needs bool   // a country or an office in common

	spelling bool // two spellings of the whole name
}

// alike compares two names of two words or more. Two names that end in
// different surnames are two people, unless one has the family name first.
// Of frequent surnames only the same name is enough by itself.
func alike(x, y *personGroup) likeness {
	if len(x.name.words) < len(y.name.words) {
		x, y = y, x
	}
	a, b := x.name.words, y.name.words
	switch {
	case x.name.whole == y.name.whole:
		return likeness{why: "same name"}
	case len(a) > longestJoined:
		return likeness{}
	case len(a) > len(b) && sameByLast(a, b):
		return likeness{why: "longer form of the same name", rank: 1, needs: lists().commonSurnames[b[len(b)-1]]}
	case len(a) == len(b) && sameByInitials(a, b):
		return likeness{why: "initials of the same name", rank: 1, needs: lists().commonSurnames[b[len(b)-1]]}
	case hasPrefix(a, b) && x.name.tail == len(a)-len(b):
		return likeness{why: "first of two surnames", rank: 2, needs: lists().commonSurnames[b[len(b)-1]]}
	case hasPrefix(a, b):
		return likeness{why: "given names of the same person", rank: 2, needs: true}
	case otherSpelling(&x.name, &y.name), (x.hasBare() || y.hasBare()) && otherSpelling(x.bareName(), y.bareName()):
		return likeness{why: "other spelling", rank: 2, needs: true, spelling: true}
	case familyFirst(&x.name, &y.name), familyFirst(&y.name, &x.name):
		return likeness{why: "family name before the given name", rank: 2, needs: true, spelling: true}
	}
	return likeness{}
}

// secondSurname counts the words behind the hyphen of a double surname, such as
// "Ibarguren-Holm": both have a capital and are longer than the syllables of a
// given name.
func secondSurname(name string) int {
	const shortest = 4
	last := name[strings.LastIndexByte(name, ' ')+1:]
	first, second, ok := strings.Cut(last, "-")
	if !ok || len(first) < shortest || len(second) < shortest || !isUpper(first) || !isUpper(second) {
		return 0
	}
	return len(strings.Fields(fold(second)))
}

// sameByInitials reports names with the same surname and given names of which
// one has only the initials.
func sameByInitials(a, b []string) bool {
	last := len(a) - 1
	for i := range last {
		if !sameGiven(a[i], b[i]) {
			return false
		}
	}
	return a[last] == b[last]
}

// familyFirst reports that b is a with its last word in front, as the names of
// much of East Asia and of Hungary are written in either order.
func familyFirst(a, b *fullName) bool {
	last := a.words[a.last()]
	if len(a.whole) != len(b.whole) || last != b.words[0] {
		return false
	}
	return b.whole[len(last):] == a.whole[:len(a.whole)-len(last)]
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

// allSimilar compares the words from the surname on, which tells most names apart.
func allSimilar(a, b *fullName) bool {
	for i := a.last(); i >= 0; i-- {
		if !a.similar(i, b, i) && !isInitial(a.words[i], b.words[i]) {
			return false
		}
	}
	return true
}
