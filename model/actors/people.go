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
	sorted := false
	for _, i := range order {
		if !sorted && b.names[i].hi == b.names[i].lo+1 {
			b.sortFull()
			sorted = true
		}
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

// sortFull puts the places where persons are named in full, longer names and
// shorter ones, into the order of the text.
func (b *builder) sortFull() {
	for f := range b.figures {
		slices.Sort(b.figures[f].full)
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
	p := &b.figures[f]
	if n.gender != "" && p.Gender == "" {
		p.Gender = n.gender
	}
	if title := b.titleOf(n); title != "" && !slices.Contains(p.titles, title) {
		p.titles = append(p.titles, title)
	}
	if len(words) > 1 {
		p.full = append(p.full, b.words[n.lo].Start)
	} else {
		p.bare = true
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
// that the article has named by then, or that it has called by this name before.
func (b *builder) only(candidates []int, fits func(full []string) bool, n *name) int {
	candidates = candidates[:min(len(candidates), mostNamesakes)]
	isOne := func(f int) bool {
		p := &b.figures[f]
		return fits(p.words) && (n.gender == "" || p.Gender == "" || n.gender == p.Gender)
	}
	found := -1
	for _, f := range candidates {
		if isOne(f) {
			found = oneOf(found, f)
		}
	}
	if found != ambiguous {
		return found
	}
	at := b.words[n.lo].Start
	var before []int
	for _, f := range candidates {
		if isOne(f) && b.figures[f].Mentions[0].Start < at {
			before = append(before, f)
		}
	}
	if len(before) == 1 {
		return before[0]
	}
	if title := b.titleOf(n); title != "" {
		return b.titled(before, title)
	}
	return b.usual(before, at)
}

// titled returns the one of several persons who has a title: "Dr. Kodo" is not
// Captain Ana Kodo.
func (b *builder) titled(persons []int, title string) int {
	found := -1
	for _, f := range persons {
		if slices.Contains(b.figures[f].titles, title) {
			found = oneOf(found, f)
		}
	}
	if found < 0 {
		return ambiguous
	}
	return found
}

// titleOf is the last word of the title before a name, folded; "" when there is
// none, or one that everybody may have.
func (b *builder) titleOf(n *name) string {
	if n.title >= n.lo {
		return ""
	}
	title := b.words[n.lo-1].fold
	if g := b.l.honorifics[title]; g != "" {
		return "" // "Mr."
	}
	return title
}

// sinceNamed is the number of sentences after which a namesake that was named in
// full is not the one meant by the bare name.
const sinceNamed = 2

// usual returns the one of several persons whom the article calls by their bare
// name when it names the others in full: none of these may have been named just
// before.
func (b *builder) usual(persons []int, at int) int {
	found := -1
	for _, f := range persons {
		if b.figures[f].bare {
			found = oneOf(found, f)
		}
	}
	if found < 0 {
		return ambiguous
	}
	now := b.doc.Article.SentenceAt(at)
	for _, f := range persons {
		full := b.figures[f].full
		last, _ := slices.BinarySearch(full, at)
		if f != found && last > 0 && now-b.doc.Article.SentenceAt(full[last-1]) < sinceNamed {
			return ambiguous
		}
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

// sameGiven reports equal given names, or one the initial or a familiar form of
// the other.
func sameGiven(a, b string) bool { return a == b || isInitial(a, b) || isShortGiven(a, b) }

// isInitial reports one letter and a word that begins with it.
func isInitial(a, b string) bool { return (len(a) == 1 || len(b) == 1) && a[0] == b[0] }

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
	return len(short) == 1 || len(short) == 2 && (isInitial(full[0], short[0]) || similar(full[0], short[0]))
}
