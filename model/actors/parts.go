package actors

import (
	"slices"

	"parley/model"
)

// partsOfNames adds the words that an article uses alone after it has named
// somebody in full with them, and that the tagger missed or took for something
// else: "Benavides" of "Lucía Benavides Toro".
func (r *recogniser) partsOfNames(names []name) []name {
	parts := r.parts(names)
	if len(parts) == 0 {
		return names
	}
	var out []name
	i := 0
	for _, s := range r.sentences {
		for w := s.lo; w < s.hi; w++ {
			for ; i < len(names) && names[i].hi <= w; i++ {
				out = append(out, names[i])
			}
			if i < len(names) && names[i].lo <= w {
				w = names[i].hi - 1
				continue
			}
			if !s.heading && r.words[w].upper && parts[r.words[w].fold] && r.standsAlone(w, s) {
				out = append(out, name{lo: w, hi: w + 1, title: w, kind: model.PersonName, why: "part of a name in this article"})
			}
		}
	}
	out = append(out, names[i:]...)
	for k := range out {
		if n := &out[k]; n.kind != model.PersonName && n.entry == nil && n.hi == n.lo+1 && parts[r.words[n.lo].fold] && !r.followsPlaceWord(n.lo) {
			n.kind, n.class, n.why = model.PersonName, unknownClass, "part of a name in this article"
		}
	}
	return out
}

// parts returns the folded words of the names of persons in two words or more
// that can stand for them alone.
func (r *recogniser) parts(names []name) map[string]bool {
	out := map[string]bool{}
	for i := range names {
		n := &names[i]
		if n.kind != model.PersonName || n.hi < n.lo+2 || n.hi > n.lo+longestJoined {
			continue
		}
		for w := n.lo; w < n.hi; w++ {
			if r.canStandAlone(w, n.hi) {
				out[r.words[w].fold] = true
			}
		}
	}
	return out
}

// canStandAlone reports a word that can only be a part of the name in which it
// stands.
func (r *recogniser) canStandAlone(i, hi int) bool {
	w := &r.words[i]
	return len(w.fold) > 3 && !particles[w.fold] && !r.isSmall(w) && w.lex.longest[namePhrase] == 0 && !w.is(notName) && !r.isRoleOrTitle(i, hi)
}

// standsAlone reports that the words around a capitalised word have none.
func (r *recogniser) standsAlone(w int, s stretch) bool {
	free := func(i int) bool {
		return i < s.lo || i >= s.hi || !r.words[i].upper || slices.Contains(titleEnds, r.words[i].fold)
	}
	return free(w+1) && (r.words[w].start || free(w-1)) && isNameWord(r.words[w].text)
}

// titleEnds are capitalised words that may stand before a name.
var titleEnds = []string{"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."}

func (r *recogniser) followsPlaceWord(w int) bool {
	return w > 0 && placePrepositions[r.words[w-1].fold]
}
