package actors

import (
	_ "embed"
	"strconv"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/circlenouns.txt
var circleNounsTXT string

var circleNouns = sync.OnceValue(func() map[string]bool { return wordlist.Set(circleNounsTXT) })

// personalBodies makes actors of the bodies around a person that speak: "Kodo's
// campaign", "the Kodo campaign", "her office". They are not the person. "The
// campaign" is the only one that the article has named by then.
func (b *builder) personalBodies() {
	nouns := circleNouns()
	known := map[string][]int{} // by the noun
	for _, s := range b.sentences {
		for i := s.lo + 1; i < s.hi && !s.heading; i++ {
			if w := &b.words[i]; nouns[w.fold] && !w.upper && w.tag == "NN" && b.nameAt[i] < 0 && !b.leadsCompound(i+1, s) {
				b.personalBody(i, s, known)
			}
		}
	}
}

// personalBody adds the phrase that ends with word i to the body of the person
// whom the words before it tell.
func (b *builder) personalBody(i int, s stretch, known map[string][]int) {
	const modifiers = 2 // "press", "transition"
	lo := i
	for lo > s.lo+1 && i-lo < modifiers && !b.words[lo-1].upper && (b.words[lo-1].tag == "NN" || b.words[lo-1].tag == "JJ" || b.words[lo-1].tag == "CD") {
		lo--
	}
	noun, det := b.words[i].fold, &b.words[lo-1]
	if k := b.nameEndingAt(lo - possessiveWords(det)); k >= 0 && b.personOf(k) >= 0 {
		b.ownBody(b.personOf(k), b.names[k].lo, i, s, known)
		return
	}
	if b.isMentioned(lo, i+1) || !b.isDoerAt(lo-1, i+1, s) {
		return
	}
	switch g := ownerGenders[det.fold]; {
	case g != "":
		if owner := b.personMeant(lo-1, s, g); owner >= 0 {
			b.ownBody(owner, lo, i, s, known)
			return
		}
		f := b.figure("told:"+noun+":"+strconv.Itoa(b.words[i].Start), model.Organisation, "")
		b.mention(f, lo, i+1, model.ByTitle, "a body of somebody that speaks, not named")
	case det.fold == "the" && lo == i && len(known[noun]) == 1:
		b.mention(known[noun][0], i, i+1, model.ByTitle, "the only "+noun+" of somebody spoken of before")
	}
}

// ownBody adds words lo to i to the body of a person that word i tells. It is an
// actor where it speaks.
func (b *builder) ownBody(owner, lo, i int, s stretch, known map[string][]int) {
	noun, from := b.words[i].fold, lo
	if from > s.lo && b.words[from-1].tag == "DT" || ownerGenders[b.words[max(from-1, s.lo)].fold] != "" {
		from--
	}
	key := b.figures[owner].key + ":" + noun
	if _, again := b.byKey[key]; !again {
		if !b.isDoerAt(from, i+1, s) {
			return
		}
		known[noun] = append(known[noun], len(b.figures))
	}
	b.mention(b.figure(key, model.Organisation, ""), lo, i+1, model.ByTitle, "a body of “"+b.writtenName(owner)+"” that speaks or acts")
}

// isDoerAt reports a phrase, words lo to hi-1, that speaks or, in a clause that
// does not tell of a noun before it, acts.
func (b *builder) isDoerAt(lo, hi int, s stretch) bool {
	if b.isSourceAt(lo, hi, s) {
		return true
	}
	return (lo == s.lo || b.words[lo-1].tag != "IN" && b.words[lo-1].tag != "WDT") && b.opensSubject(lo, s) && b.actOf(hi, s) >= 0
}

// ownerGenders are the genders of possessive pronouns of persons.
var ownerGenders = map[string]model.Gender{"his": model.He, "her": model.She}

// possessiveWords is 1 when a word is a possessive mark, else 0.
func possessiveWords(w *word) int {
	if isPossessive(w) {
		return 1
	}
	return 0
}

// personMeant returns the one person whom the sentence names before word i or
// else the sentence before it, and who can have the gender; -1 when there is
// none or more.
func (b *builder) personMeant(i int, s stretch, g model.Gender) int {
	if f := b.onlyNamed(s.lo, i, g); f != -1 {
		return max(f, -1)
	}
	if k := b.sentenceOf(s.lo); k > 0 {
		return max(b.onlyNamed(b.sentences[k-1].lo, b.sentences[k-1].hi, g), -1)
	}
	return -1
}

// onlyNamed returns the one person of the gender that words lo to hi-1 name, -1
// when there is none and ambiguous when there are several.
func (b *builder) onlyNamed(lo, hi int, g model.Gender) int {
	found := -1
	for i := lo; i < hi; i++ {
		k := b.nameStartingAt(i)
		if k < 0 || b.personOf(k) < 0 {
			continue
		}
		f := b.personOf(k)
		if of := b.figures[f].Gender; f == found || of != "" && of != g {
			continue
		}
		if found = oneOf(found, f); found == ambiguous {
			return ambiguous
		}
	}
	return found
}
