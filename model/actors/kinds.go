package actors

import "parley/model"

// personsByUse makes persons of unlisted names that the tagger took for
// something else where the article speaks of them as of persons: "Ana Kodo, the
// mayor", "Ana Kodo, who". All names of the same words follow.
func (r *recogniser) personsByUse(names []name) {
	used := map[string]bool{}
	for i := range names {
		if n := &names[i]; r.maybePerson(n) && (r.usedAsPerson(n) || r.isHe(names, i)) {
			used[joinFolds(r.words, n.lo, n.hi)] = true
		}
	}
	for i := range names {
		if n := &names[i]; r.maybePerson(n) && used[joinFolds(r.words, n.lo, n.hi)] {
			n.kind, n.class, n.why = model.PersonName, unknownClass, "used as a person in this article"
		}
	}
}

// maybePerson reports a name of up to four plain words without a head.
func (r *recogniser) maybePerson(n *name) bool {
	if n.kind == model.PersonName || n.entry != nil || n.trust == headed || n.hi-n.lo > 4 || r.hasHead(n.lo, n.hi) {
		return false
	}
	for i := n.lo; i < n.hi; i++ {
		if w := &r.words[i]; !isNameWord(w.text) || !w.upper && !particles[w.text] {
			return false
		}
	}
	return true
}

// usedAsPerson reports the name before ", who", ", 66," or ", the mayor", or
// behind "its treasurer,".
func (r *recogniser) usedAsPerson(n *name) bool {
	s := r.sentences[r.sentenceOf(n.lo)]
	hi := s.hi
	if r.behindOfficeNoun(n, s) || r.behindOwnedOffice(n, s) || r.behindComplement(n, s) || n.hi == n.lo+1 && r.isApposed(n.lo, s) {
		return true
	}
	end := r.pastPostnominals(n.hi, hi)
	j := end + 1
	if end > n.hi && n.hi > n.lo+1 {
		return true
	}
	if j+1 >= hi || r.words[end].text != "," {
		return false
	}
	if r.words[j].fold == "who" || r.words[j].fold == "whom" || isAge(&r.words[j]) && r.words[j+1].text == "," {
		return true
	}
	return r.hasOffice(j, hi)
}

// behindOfficeNoun reports a given name or initials between commas behind a noun
// for people: "its treasurer, A.B. Kodo,".
func (r *recogniser) behindOfficeNoun(n *name, s stretch) bool {
	if n.lo < s.lo+3 || r.words[n.lo-1].text != "," || n.hi < n.lo+2 || n.hi < s.hi && r.words[n.hi].text != "," {
		return false
	}
	if first := &r.words[n.lo]; !first.is(givenName) && !(len(first.text) > 1 && first.text[1] == '.') {
		return false
	}
	w := &r.words[n.lo-2]
	known := w.lex.noun
	if known == nil {
		known = w.lex.person
	}
	return known != nil && !known.plural && !w.upper && known.class != bodyRole
}

// isAge reports a number of two digits.
func isAge(w *word) bool {
	s := w.text
	return len(s) == 2 && s[0] >= '1' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9'
}

// placesOfPersons makes places of names that the tagger took for persons though
// each of them stands behind "near" or "in" and none begins with a given name.
func (r *recogniser) placesOfPersons(names []name) {
	elsewhere, there := map[string]bool{}, map[string]bool{}
	for i := range names {
		if n := &names[i]; n.kind == model.PersonName {
			key := joinFolds(r.words, n.lo, n.hi)
			if r.standsAsPlace(n) {
				there[key] = true
			} else {
				elsewhere[key], elsewhere[r.words[n.hi-1].fold] = true, true
			}
		}
	}
	for i := range names {
		n := &names[i]
		if key := joinFolds(r.words, n.lo, n.hi); n.kind == model.PersonName && there[key] && !elsewhere[key] && !elsewhere[r.words[n.hi-1].fold] {
			n.kind, n.class, n.why = model.PlaceName, placeClass, "used as a place in this article"
		}
	}
}

// standsAsPlace reports an unlisted name of a few words behind a preposition of
// place, without a title or a given name.
func (r *recogniser) standsAsPlace(n *name) bool {
	if n.lo == 0 || n.entry != nil || n.title < n.lo || n.hi-n.lo > 2 || r.isGiven(n.lo) || !whereStands[r.words[n.lo-1].fold] {
		return false
	}
	return n.hi == len(r.words) || !isPossessive(&r.words[n.hi])
}

// behindOwnedOffice reports capitals of two words or more between commas behind the
// one office of somebody: "the Kenyan prime minister, Kodo Wan,", but not a further
// one of several, "the minister, Kodo Wan, and".
func (r *recogniser) behindOwnedOffice(n *name, s stretch) bool {
	const reach = 7
	if n.hi < n.lo+2 || n.lo < s.lo+3 || r.words[n.lo-1].text != "," || n.hi+1 >= s.hi || r.words[n.hi].text != "," || r.words[n.hi+1].tag == "CC" {
		return false
	}
	noun := r.words[n.lo-2].lex.noun
	if noun == nil || noun.plural || noun.class != officeRole && noun.class != speakerRole || r.words[n.lo-2].upper {
		return false
	}
	for j := n.lo - 3; j >= s.lo && j > n.lo-3-reach; j-- {
		switch w := &r.words[j]; {
		case w.fold == "the" || w.tag == "PRP$" || isPossessive(w):
			return j == s.lo || r.words[j-1].text != ","
		case w.text == "," || w.tag == "IN":
			return false
		}
	}
	return false
}
