package actors

import (
	"slices"

	"parley/model"
)

// bodiesByUse finds bodies in capitals that no list knows where they speak: named
// with a people, "Armenian Dawn denies", which no person is, or taken up by "its".
// All names of the same words follow.
func (r *recogniser) bodiesByUse(names []name) []name {
	used, found, i := map[string]bool{}, []name(nil), 0
	for _, s := range r.sentences {
		for w := s.lo; w+1 < s.hi && !s.heading; w++ {
			for i < len(names) && names[i].hi <= w {
				i++
			}
			n, ok := r.speakingRun(w, s)
			if !ok {
				continue
			}
			taken := i < len(names) && names[i].lo < n.hi
			if taken && (names[i].lo != n.lo || names[i].hi != n.hi || !r.isGuess(&names[i])) {
				continue
			}
			if used[joinFolds(r.words, n.lo, n.hi)] = true; !taken {
				found = append(found, n)
			}
			w = n.hi - 1
		}
	}
	if len(used) == 0 {
		return names
	}
	for k := range names {
		if n := &names[k]; n.hi > n.lo+1 && r.isGuess(n) && used[joinFolds(r.words, n.lo, n.hi)] {
			n.kind, n.class, n.why = model.OrganisationName, bodyClass, "speaks as a body in this article"
		}
	}
	names = append(names, found...)
	slices.SortStableFunc(names, func(a, b name) int { return a.lo - b.lo })
	return names
}

// isGuess reports an unlisted name without a title, which is not told by the user.
func (r *recogniser) isGuess(n *name) bool {
	return n.entry == nil && n.title >= n.lo && n.told == nil && n.trust < headed
}

// speakingRun reads two to four capitals at word w that speak as a body.
func (r *recogniser) speakingRun(w int, s stretch) (name, bool) {
	const longest = 4
	x := &r.words[w]
	if !x.upper || x.field || x.post || closedTags[x.tag] || w > s.lo && !clauseMarks[r.words[w-1].text] && r.words[w-1].text != "the" || r.isGiven(w) {
		return name{}, false
	}
	hi := w + 1
	for hi < s.hi && hi <= w+longest && r.words[hi].upper && !r.words[hi].start && !r.isOpened(hi) {
		hi++
	}
	if hi < w+2 || hi > w+longest || hi >= s.hi || !r.l.mayBeSaying(&r.words[hi]) {
		return name{}, false
	}
	for k := w; k < hi; k++ {
		if r.isRoleOrTitle(k, hi) || r.words[k].is(notName) || r.words[k].lex.person != nil || k > w && r.isGiven(k) || r.isListedAt(k, s) && !(k == w && r.isPeople(w)) {
			return name{}, false
		}
	}
	n := name{lo: w, hi: hi, title: w, kind: model.OrganisationName, class: bodyClass, why: "speaks as a body in this article"}
	if r.isPeople(w) {
		return n, true
	}
	return n, r.isItself(hi, s)
}

// mayBeSaying reports such a verb also where the tagger takes it for a noun:
// "denies".
func (l *lexicon) mayBeSaying(w *word) bool {
	return l.isSaying(w) || w.tag == "NNS" && !w.upper && l.thinking[w.fold]
}

// isListedAt reports that a listed name begins at word i.
func (r *recogniser) isListedAt(i int, s stretch) bool {
	n, _ := r.known(i, s)
	return n.hi > 0
}

// isItself reports that "its" or "it" opens the clause behind the verb at word j:
// "said its", "denies that it has".
func (r *recogniser) isItself(j int, s stretch) bool {
	if j++; j < s.hi && r.words[j].fold == "that" {
		j++
	}
	return j < s.hi && r.words[j].fold == "its"
}
