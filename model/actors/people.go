package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// peopleIndex finds persons by the words of their names: the last, as it is
// written and by sound, the first and those between.
type peopleIndex struct{ last, first, middle, sound map[string][]int }

func newPeopleIndex() peopleIndex {
	return peopleIndex{map[string][]int{}, map[string][]int{}, map[string][]int{}, map[string][]int{}}
}

func (x *peopleIndex) add(f int, words []string) {
	last := surname(words)
	x.last[last] = append(x.last[last], f)
	x.first[words[0]] = append(x.first[words[0]], f)
	x.sound[soundKey(last)] = append(x.sound[soundKey(last)], f)
	for i := 1; i+1 < len(words); i++ {
		x.middle[words[i]] = append(x.middle[words[i]], f)
	}
}

// mostNamesakes bounds the persons that a bare name is compared with.
const mostNamesakes = 24

// persons makes actors of the names of persons: the fullest names first, then
// the bare ones that fit exactly one of them.
func (b *builder) persons() {
	b.otherNames = b.aliases()
	var order []int
	for i := range b.names {
		if n := &b.names[i]; n.kind == model.PersonName && b.figureOf[i] < 0 && !b.isAuthor(n) && !b.isCredit(n) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int {
		return (b.names[y].hi - b.names[y].lo) - (b.names[x].hi - b.names[x].lo)
	})
	for _, i := range order {
		if _, isAlias := b.otherNames[joinFolds(b.words, b.names[i].lo, b.names[i].hi)]; !isAlias {
			b.personName(i)
		}
	}
	for _, i := range order {
		if b.figureOf[i] < 0 {
			b.aliasName(i)
		}
	}
}

// aliasName gives a name that the article tells to be another one's to that
// person.
func (b *builder) aliasName(i int) {
	n := &b.names[i]
	full, ok := b.otherNames[joinFolds(b.words, n.lo, n.hi)]
	if !ok || b.figureOf[full] < 0 {
		return
	}
	b.figureOf[i] = b.figureOf[full]
	b.mention(b.figureOf[i], n.lo, n.hi, model.ByName, "another name of “"+b.writtenName(b.figureOf[i])+"”")
}

func (b *builder) isAuthor(n *name) bool {
	author := b.doc.Article.Author.Value
	return author != "" && fold(author) == joinFolds(b.words, n.lo, n.hi)
}

// isCredit reports the name of somebody who is only credited: "(AP: Ana
// Kodo)", "Ana Kodo/Reuters".
func (b *builder) isCredit(n *name) bool {
	if n.lo > 1 && (b.words[n.lo-1].text == ":" || b.words[n.lo-1].text == "/" || b.isOpened(n.lo)) {
		at := n.lo - 1
		if b.isOpened(n.lo) {
			at = n.lo
		}
		if b.isWire(b.nameEndingAt(at)) || creditWords[b.words[at-1].fold] {
			return true
		}
	}
	return n.hi+1 < len(b.words) && b.words[n.hi].text == "/" && b.isWire(b.nameStartingAt(n.hi+1))
}

var creditWords = map[string]bool{"photo": true, "photograph": true, "picture": true, "image": true, "credit": true, "video": true, "illustration": true, "photos": true}

func (b *builder) isWire(k int) bool { return k >= 0 && b.names[k].class == wireClass }

func (b *builder) personName(i int) {
	n := &b.names[i]
	if g := b.generationMeant(n); g != unaged {
		b.relative(i, g)
		return
	}
	words := b.folds(n)
	f, why := b.holder(words, n)
	if f == ambiguous {
		return
	}
	if f < 0 {
		f = b.figure("person:"+strings.Join(words, " "), model.Person, "")
		b.figures[f].words, why = words, n.why
		b.people.add(f, words)
	}
	b.figureOf[i] = f
	if n.gender != "" && b.figures[f].Gender == "" {
		b.figures[f].Gender = n.gender
	}
	b.mention(f, n.lo, n.hi, model.ByName, why)
}

func (b *builder) folds(n *name) []string {
	out := make([]string, 0, n.hi-n.lo)
	for i := n.lo; i < n.hi; i++ {
		if w := &b.words[i]; startsWord(w.fold) { // not the marks of a nickname
			out = append(out, w.fold)
		}
	}
	return out
}

const ambiguous = -2

// holder returns the one person that the words can name; -1 when there is none
// and ambiguous when there are several.
func (b *builder) holder(words []string, n *name) (f int, why string) {
	last := surname(words)
	f = b.only(b.people.last[last], func(full []string) bool { return sameByLast(full, words) }, n)
	if f == -1 {
		f = b.only(b.people.first[words[0]], func(full []string) bool { return hasPrefix(full, words) }, n)
	}
	if f == -1 && len(words) == 1 && !b.isCommonPart(words[0]) {
		f = b.only(b.people.middle[words[0]], func([]string) bool { return true }, n)
	}
	if f >= 0 {
		return f, "same name as “" + b.writtenName(f) + "” in this article"
	}
	if f == ambiguous || len(words) > 1 && len(words) > 2 {
		return f, ""
	}
	f = b.only(b.people.sound[soundKey(last)], func(full []string) bool { return variant(full, words) }, n)
	if f >= 0 {
		return f, "spelling of “" + b.writtenName(f) + "” in this article"
	}
	return -1, ""
}

// isCommonPart reports a word that may well be somebody else's name when it is
// but the middle of a longer one: a given name or a frequent surname.
func (b *builder) isCommonPart(word string) bool {
	return b.l.lexeme(word).marks&givenName != 0 || particles[word] || len(word) < 3 || b.l.commonSurnames[word]
}

// writtenName is the fullest name of a person as it is written.
func (b *builder) writtenName(f int) string {
	return b.doc.Article.Slice(b.figures[f].Mentions[0].Span)
}

// only returns the one person among the candidates that fits; of several the one
// that the article has named by then.
func (b *builder) only(candidates []int, fits func(full []string) bool, n *name) int {
	found, earlier := -1, -1
	for _, f := range candidates[:min(len(candidates), mostNamesakes)] {
		p := &b.figures[f]
		if !fits(p.words) || (n.gender != "" && p.Gender != "" && n.gender != p.Gender) {
			continue
		}
		found = oneOf(found, f)
		if p.Mentions[0].Start < b.words[n.lo].Start {
			earlier = oneOf(earlier, f)
		}
	}
	if found == ambiguous && earlier >= 0 {
		return earlier
	}
	return found
}

// oneOf is the second when there is no first one, else ambiguous.
func oneOf(found, f int) int {
	if found == -1 {
		return f
	}
	return ambiguous
}

// sameByLast reports names that end alike, where the shorter is the surname,
// the end of the longer, or leaves out middle names.
func sameByLast(full, short []string) bool {
	if len(short) == 1 {
		return surname(full) == short[0]
	}
	if len(short) > len(full) || full[len(full)-1] != short[len(short)-1] {
		return false
	}
	if slices.Equal(full[len(full)-len(short):], short) {
		return true
	}
	return len(short) >= 2 && sameGiven(full[0], short[0])
}

// sameGiven reports equal given names, or one the initial of the other.
func sameGiven(a, b string) bool {
	if len(a) == 1 || len(b) == 1 {
		return a[0] == b[0]
	}
	return a == b
}

// hasPrefix reports the leading names of a longer name. "Junior" makes another
// person.
func hasPrefix(full, short []string) bool {
	return len(short) < len(full) && slices.Equal(full[:len(short)], short) && !generations[full[len(short)]]
}

// variant reports that short is another spelling of the surname of full or, in
// two words, of its first and last.
func variant(full, short []string) bool {
	last, other := full[len(full)-1], short[len(short)-1]
	if len(full) < 2 || !similar(last, other) {
		return false
	}
	return len(short) == 1 || len(short) == 2 && (sameGiven(full[0], short[0]) || similar(full[0], short[0]))
}
