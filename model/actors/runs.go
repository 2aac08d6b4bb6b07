package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// runs adds the persons of two words or more whom the tagger missed and whom
// the article shows to be persons: by an office or an age in apposition, as
// the subject of a verb of saying, or by a surname that speaks elsewhere. Names
// that the tagger took for bodies follow where their last word speaks alone.
func (r *recogniser) runs(names []name) []name {
	speaking := r.bareSpeakers()
	for k := range names {
		n := &names[k]
		if n.hi > n.lo+1 && n.kind != model.PlaceName && speaking[r.words[n.hi-1].fold] && r.maybePerson(n) {
			n.kind, n.class, n.why = model.PersonName, unknownClass, "the last word speaks alone in this article"
		}
	}
	found, i := len(names), 0
	for _, s := range r.sentences {
		for w := s.lo; w+1 < s.hi && !s.heading; w++ {
			if !r.words[w].upper {
				continue
			}
			for i < found && names[i].hi <= w {
				i++
			}
			if i < found && names[i].lo <= w {
				w = names[i].hi - 1
				continue
			}
			p, ok := r.unknownRun(w, s)
			if !ok || i < found && p.hi > names[i].lo {
				continue
			}
			if r.usedAsPerson(&p) || r.saysSomething(&p, s) || speaking[r.words[p.hi-1].fold] {
				p.why = "speaks or is spoken of as a person"
				names = append(names, p)
			}
			w = p.hi - 1
		}
	}
	if len(names) > found {
		slices.SortFunc(names, func(a, b name) int { return a.lo - b.lo })
	}
	return names
}

// unknownRun reads two capitalised words or more that nothing explains and that
// may be a person's name.
func (r *recogniser) unknownRun(w int, s stretch) (name, bool) {
	x := &r.words[w]
	if x.field || x.is(notName) || r.isRoleOrTitle(w, s.hi) || closedTags[x.tag] || w > s.lo && r.words[w-1].upper && !r.isRoleOrTitle(w-1, w) && !r.words[w-1].is(notName) {
		return name{}, false
	}
	if x.start && r.isSmall(x) || x.lex.longest[namePhrase] > 0 && !r.isGiven(w) {
		return name{}, false
	}
	p, ok := r.personAt(w, s)
	if !ok || p.hi < w+2 || p.hi > w+5 || r.hasHead(w, p.hi) || p.hi < s.hi && r.words[p.hi].upper {
		return name{}, false
	}
	last := &r.words[p.hi-1]
	return p, !r.isSmall(last) && last.lex.longest[namePhrase] == 0
}

// saysSomething reports a name as the subject of a verb of saying, at the front
// of its clause.
func (r *recogniser) saysSomething(n *name, s stretch) bool {
	if n.lo > s.lo && !clauseMarks[r.words[n.lo-1].text] {
		return false
	}
	return n.hi < s.hi && r.l.isSaying(&r.words[n.hi])
}

// isSaying reports a verb that tells what its subject says or thinks.
func (l *lexicon) isSaying(w *word) bool {
	return (w.tag == "VBD" || w.tag == "VBZ") && !w.upper && (l.thinking[w.fold] || w.fold == "told" || w.fold == "tells")
}

// bareSpeakers returns the folded words that stand alone as the subject of a
// verb of saying or behind a form of address.
func (r *recogniser) bareSpeakers() map[string]bool {
	out := map[string]bool{}
	for _, s := range r.sentences {
		for w := s.lo; w < s.hi && !s.heading; w++ {
			x := &r.words[w]
			if !x.upper || x.lex.longest[namePhrase] > 0 {
				continue
			}
			subject := w+1 < s.hi && r.l.isSaying(&r.words[w+1]) && (w == s.lo || clauseMarks[r.words[w-1].text])
			titled := w > s.lo && slices.Contains(titleEnds, r.words[w-1].fold)
			if (subject || titled || r.isSaidBy(w, s)) && isProper(x) && r.standsAlone(w, s) {
				out[x.fold] = !x.is(notName) && !isAcronym(x.text)
			}
		}
	}
	return out
}

// hasOffice reports an office of one person at word j, "Kenya's deputy foreign
// minister", "a retired fisherman", that ends its phrase.
func (r *recogniser) hasOffice(j, hi int) bool {
	const reach = 7
	for limit := min(j+reach, hi); j < limit; j++ {
		if role, k := r.l.roleAt(r.words, j, hi); k > 0 && (j+k >= hi || r.endsPhrase(j+k)) {
			return !role.plural && role.class != bodyRole
		}
		if person := r.words[j].lex.person; person != nil && (j+1 >= hi || r.endsPhrase(j+1)) {
			return !person.plural
		}
		if w := &r.words[j]; w.tag != "DT" && w.tag != "PRP$" && !isPossessive(w) && !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") && w.tag != "VBN" && w.tag != "VBG" && !w.is(roleModifier) {
			return false
		}
	}
	return false
}

func (r *recogniser) endsPhrase(i int) bool {
	w := &r.words[i]
	return w.field || w.text == "," || w.text == "." || w.tag == "IN" || w.tag == "CC" || w.tag == "WP"
}
