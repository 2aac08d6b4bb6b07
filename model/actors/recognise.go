package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// name is a proper name: words lo to hi-1, and the words of the title that
// stands before a person.
type name struct {
	lo, hi int
	kind   model.NameKind
	class  class
	entry  *entry
	title  int // first word of the title; lo when there is none
	gender model.Gender
	trust  trust
	told   *Override // the user's row that gives the name, if one does
	why    string
}

// trust is how far the evidence for a name of the grammar goes.
type trust uint8

const (
	guessed trust = iota // nothing but capitals
	given                // begins with a given name
	headed               // has a word for such a thing as its head
	listed               // stands in a list
	titled               // follows a title
)

// recogniser finds the proper names of one article by grammar and lists.
type recogniser struct {
	*text
	g     *list
	l     *lexicon
	names []name
	small map[string]bool // the capitalised words that the article writes small as well
}

// recognise returns the names of an article in the order of the text. None
// overlap.
func recognise(t *text) []name {
	r := grammar(t)
	out := r.nicknames(combine(r.names, r.learned()))
	out = r.officeNames(r.officeHolders(out))
	r.likeTheirLongForm(out)
	r.personsByUse(out)
	out = r.bodiesByUse(r.runs(out))
	out = r.speakers(out)
	out = r.partsOfNames(out)
	out = r.shortNamesOfBodies(out)
	out = r.oddSurnames(out)
	r.foundedBodies(out)
	r.placesOfPersons(out)
	r.placesByUse(out)
	r.surnamesNotPlaces(out)
	r.clippedNames(out)
	r.brands(out)
	r.vessels(out)
	for i := range out {
		if out[i].class == unknownClass {
			out[i].class = classOf(out[i].kind)
		}
	}
	return out
}

// likeTheirLongForm gives an acronym in parentheses the kind of the name that
// it stands behind.
func (r *recogniser) likeTheirLongForm(names []name) {
	for i := 1; i < len(names); i++ {
		full, short := &names[i-1], &names[i]
		if short.entry == nil && short.lo == full.hi+1 && short.hi == short.lo+1 && r.words[full.hi].text == "(" &&
			full.hi > full.lo+1 && full.kind != model.PersonName && capitals(r.words[short.lo].text) > 1 {
			short.kind, short.class, short.why = full.kind, full.class, "short for the name before it"
		}
	}
}

func capitals(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' {
			n++
		}
	}
	return n
}

// learned returns the names that the tagger finds. In a heading or in words of
// capitals, which tell nothing, it finds those alone that stand in the text as
// well.
func (r *recogniser) learned() []name {
	o := newObserver(r)
	var all, headings []name
	inText := map[string]bool{}
	for _, s := range r.sentences {
		for _, n := range tagged(namesTagger(), o, s) {
			for _, n := range r.trimmed(n, s) {
				if s.heading || r.isShouted(n) {
					headings = append(headings, n)
					continue
				}
				inText[joinFolds(r.words, n.lo, n.hi)] = true
				if last := len(all) - 1; last >= 0 && all[last].hi > n.lo {
					all = all[:last] // it was the first part of this one
				}
				all = append(all, n)
			}
		}
	}
	for _, n := range headings {
		if inText[joinFolds(r.words, n.lo, n.hi)] || n.kind == model.PersonName && inText[r.words[n.hi-1].fold] {
			all = append(all, n)
		}
	}
	slices.SortStableFunc(all, func(a, b name) int { return a.lo - b.lo })
	return all
}

// grammar finds the names that rules and lists alone see.
func grammar(t *text) *recogniser {
	r := &recogniser{text: t, g: gazetteer(), l: lists()}
	r.findSmall()
	t.findFields(r)
	r.findPostnominals()
	for _, s := range t.sentences {
		for i := s.lo; i < s.hi; {
			n, ok := r.at(i, s)
			if ok {
				r.names = append(r.names, n)
			}
			i = max(i+1, n.hi)
		}
	}
	r.propagate()
	return r
}

// findSmall notes which of the capitalised words the article also writes small.
func (r *recogniser) findSmall() {
	r.small = make(map[string]bool, len(r.words)/8)
	var lengths [256]uint64 // of the capitalised words by their first letter, a bit each
	for i := range r.words {
		if w := &r.words[i]; w.upper && w.fold != "" {
			r.small[w.fold] = false
			lengths[w.fold[0]] |= 1 << (len(w.fold) & 63)
		}
	}
	for i := range r.words {
		w := &r.words[i]
		if w.upper || w.fold == "" || lengths[w.fold[0]]>>(len(w.fold)&63)&1 == 0 || w.text != w.fold {
			continue
		}
		if known, ok := r.small[w.fold]; ok && !known {
			r.small[w.fold] = true
		}
	}
}

// isSmall reports a word that the article writes small, here or elsewhere.
func (r *recogniser) isSmall(w *word) bool { return !w.upper || r.small[w.fold] }

// at reads the name that begins at word i. Where ok is false there is none,
// and reading goes on at n.hi.
func (r *recogniser) at(i int, s stretch) (n name, ok bool) {
	w := &r.words[i]
	if w.field || w.post {
		return name{}, false
	}
	if w.upper && i > s.lo && r.words[i-1].field {
		if p, ok := r.fieldHolder(i, s); ok {
			return p, true
		}
	}
	if !w.upper {
		if particles[w.text] && i+1 < s.hi && r.words[i+1].upper {
			return r.known(i, s)
		}
		return name{}, false
	}
	known, knownOK := r.known(i, s)
	if t, ok := r.afterTitle(i, s); ok && t.title+2 > known.hi {
		return t, true
	}
	if s.heading {
		return known, knownOK
	}
	if org, ok := r.withHead(i, s); ok && org.hi > known.hi {
		return org, true
	}
	if knownOK || known.hi > 0 {
		return r.extendPerson(known, knownOK, s)
	}
	if p, ok := r.person(i, s); ok {
		return p, true
	}
	return r.guess(i, s)
}

// known reads the longest listed name at word i. A demonym is read but is no
// name.
func (r *recogniser) known(i int, s stretch) (name, bool) {
	for k := min(r.words[i].longest(namePhrase), s.hi-i); k > 0; k-- {
		if !r.words[i+k-1].upper && k > 1 && !r.g.endsSmall(r.words[i+k-1]) {
			continue
		}
		e := r.g.at(r.words, i, i+k)
		if e == nil || k == 1 && e.class == placeClass && r.words[i].start && !strings.HasPrefix(r.words[i].tag, "NNP") {
			continue
		}
		n := name{lo: i, hi: i + k, title: i, entry: e, class: e.class, kind: kinds[e.class], trust: listed, why: "listed name"}
		return n, e.class != demonymClass
	}
	return name{}, false
}

var kinds = map[class]model.NameKind{
	countryClass: model.PlaceName, capitalClass: model.PlaceName, placeClass: model.PlaceName, buildingClass: model.PlaceName,
	bodyClass: model.OrganisationName, groupClass: model.OrganisationName, partyClass: model.OrganisationName,
	wireClass: model.OrganisationName, governmentClass: model.OrganisationName,
}

// extendPerson takes back a listed name that is the first part of a person's:
// "Paris Hilton", "Chad Smith".
func (r *recogniser) extendPerson(known name, ok bool, s stretch) (name, bool) {
	if known.hi != known.lo+1 || known.hi >= s.hi {
		return known, ok
	}
	if !r.isGiven(known.lo) || known.class == countryClass {
		return known, ok
	}
	next := &r.words[known.hi]
	if !next.upper || next.longest(namePhrase) > 0 || r.isRoleOrTitle(known.hi, s.hi) {
		return known, ok
	}
	if p, isPerson := r.person(known.lo, s); isPerson {
		return p, true
	}
	return known, ok
}

// isRoleOrTitle reports a capitalised role noun or form of address at word i.
func (r *recogniser) isRoleOrTitle(i, hi int) bool {
	if _, n := r.l.honorificAt(r.words, i, hi); n > 0 {
		return true
	}
	_, n := r.l.roleAt(r.words, i, hi)
	return n > 0
}
