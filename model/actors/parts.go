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
	out := r.add(names, "part of a name in this article", func(w int, s stretch) bool { return parts[r.words[w].fold] })
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
		if i < s.lo || i >= s.hi {
			return true
		}
		w := &r.words[i]
		return !w.upper || w.start && closedTags[w.tag] || slices.Contains(titleEnds, w.fold) || r.tellsTime(i, s)
	}
	return free(w+1) && (r.words[w].start || free(w-1)) && isNameWord(r.words[w].text)
}

// titleEnds are capitalised words that may stand before a name.
var titleEnds = []string{"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."}

func (r *recogniser) followsPlaceWord(w int) bool {
	return w > 0 && placePrepositions[r.words[w-1].fold]
}
