package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// Many surnames are words of their own: titles, months, peoples, adjectives.
// Behind a given name such a word is the surname, and alone it then stands for
// the person where its place does not explain the capital.

// isOddSurname reports that word j, which the lists have for something else, ends
// the name that begins with the given name at lo: "Ana King", "Ana French". A
// day needs to be shown a name, since it may be the day on which it was.
func (r *recogniser) isOddSurname(lo, j int, s stretch) bool {
	w := &r.words[j]
	if s.heading || w.start || !w.upper || !isNameWord(w.text) || r.isOpened(j) || j+1 < s.hi && r.isOpened(j+1) || !r.areGiven(lo, j) && !(j == lo+1 && r.isTitled(lo, s)) {
		return false
	}
	if j+1 < s.hi && (r.words[j+1].upper && !r.words[j+1].is(notName) || r.words[j+1].tag == "CD") {
		return false
	}
	p := name{lo: lo, hi: j + 1, title: lo}
	switch {
	case weekdays[w.fold]:
		return r.usedAsPerson(&p) || r.saysSomething(&p, s)
	case dayWords[w.fold]:
		return true
	case w.is(notName):
		return adjectiveSurnames[w.fold] && !r.leadsNoun(j, s)
	case r.isCountry(j):
		return r.words[lo].tag != "MD" && (r.behindPersonNoun(lo, s) || r.usedAsPerson(&p))
	case r.isPeople(j):
		return !r.leadsNoun(j, s)
	}
	noun := w.lex.noun
	return noun == nil && w.is(addressForm) || noun != nil && !noun.plural && noun.class != bodyRole
}

// areGiven reports given names, or one with initials behind it.
func (r *recogniser) areGiven(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		w := &r.words[i]
		initial := i > lo && len(strings.TrimSuffix(w.text, ".")) == 1
		if !initial && (!r.isGiven(i) || len(w.text) < 3 || w.is(notName) || r.isRoleOrTitle(i, hi)) || w.start && closedTags[w.tag] {
			return false
		}
	}
	return lo < hi
}

// isTitled reports an unlisted word behind a title: "Judge Femi".
func (r *recogniser) isTitled(i int, s stretch) bool {
	w := &r.words[i]
	return r.isTitledAt(i, s) && !w.is(notName) && w.longest(namePhrase) == 0 && !r.isRoleOrTitle(i, s.hi)
}

// leadsNoun reports a noun behind word j, which then describes it.
func (r *recogniser) leadsNoun(j int, s stretch) bool {
	return j+1 < s.hi && (strings.HasPrefix(r.words[j+1].tag, "NN") || r.words[j+1].tag == "JJ")
}

func (r *recogniser) isCountry(i int) bool {
	e := pick(r.words[i].lex.entries, r.words[i].text)
	return e != nil && e.class == countryClass
}

// behindPersonNoun reports a title or a noun for one person right before word i.
func (r *recogniser) behindPersonNoun(i int, s stretch) bool {
	if i == s.lo {
		return false
	}
	w := &r.words[i-1]
	return w.is(addressForm) || w.lex.noun != nil && !w.lex.noun.plural || w.lex.person != nil && !w.lex.person.plural
}

// adjectiveSurnames are the surnames among the words that are no names.
var adjectiveSurnames = map[string]bool{
	"young": true, "long": true, "short": true, "small": true, "little": true, "good": true, "best": true, "old": true, "low": true,
	"north": true, "south": true, "east": true, "west": true, "chief": true, "prime": true, "general": true, "english": true, "german": true,
	"christian": true, "jew": true, "church": true, "well": true, "more": true, "such": true, "down": true, "self": true, "early": true,
	"link": true, "page": true, "rich": true, "christmas": true, "easter": true,
}

// oddSurnames makes persons of the surnames that are words of their own where
// they stand alone.
func (r *recogniser) oddSurnames(names []name) []name {
	odd := map[string]bool{}
	for i := range names {
		n := &names[i]
		if n.kind != model.PersonName || n.hi < n.lo+2 || n.title == n.lo && !r.isGiven(n.lo) && r.familyName(n) != n.lo {
			continue
		}
		if r.isOdd(r.familyName(n)) {
			odd[r.words[r.familyName(n)].fold] = true
		}
	}
	if len(odd) == 0 {
		return names
	}
	const why = "surname of somebody in the article"
	out := r.add(names, why, func(w int, s stretch) bool { return odd[r.words[w].fold] && r.isSurnameAt(w, s) })
	for k := range out {
		if n := &out[k]; n.kind != model.PersonName && n.hi == n.lo+1 && odd[r.words[n.lo].fold] && r.isSurnameAt(n.lo, r.sentences[r.sentenceOf(n.lo)]) {
			n.kind, n.class, n.entry, n.why = model.PersonName, unknownClass, nil, why
		}
	}
	return out
}

// isOdd reports a word that is no name by itself, or a title.
func (r *recogniser) isOdd(i int) bool {
	w := &r.words[i]
	return len(w.fold) > 2 && (w.is(notName) || r.isPeople(i) || r.small[w.fold] || w.is(addressForm) || w.lex.noun != nil)
}

// isSurnameAt reports that neither its place nor its neighbours explain the
// capital of an odd surname at word w.
func (r *recogniser) isSurnameAt(w int, s stretch) bool {
	x := &r.words[w]
	before, after := "", &word{}
	if w > s.lo {
		before = r.words[w-1].fold
		if t := r.words[w-1].tag; (t == "DT" || t == "PRP$" || t == "JJ" || isPossessive(&r.words[w-1])) && !slices.Contains(titleEnds, before) {
			return false
		}
	}
	if w+1 < s.hi {
		after = &r.words[w+1]
	}
	acts := after.tag == "VBD" || after.tag == "VBZ" || after.tag == "MD" || r.isSaidBy(w, s) || slices.Contains(titleEnds, before)
	switch {
	case dayWords[x.fold]:
		return acts && (w == s.lo || slices.Contains(titleEnds, before) || clauseMarks[before] || clauseOpeners[before] || r.isSaidBy(w, s))
	case x.start:
		return acts || isPossessive(after) || after.fold == "and"
	}
	return !r.leadsNoun(w, s)
}
