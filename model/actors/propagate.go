package actors

import "parley/model"

// propagate gives guessed names the kind of a better known one with the same words
// elsewhere in the article, and bare surnames the kind person.
func (r *recogniser) propagate() {
	kinds := map[string]model.NameKind{}
	classes := map[string]class{}
	for _, n := range r.names {
		if n.trust == guessed {
			continue
		}
		key := joinFolds(r.words, n.lo, n.hi)
		kinds[key], classes[key] = n.kind, n.class
		if n.kind == model.PersonName && n.hi > n.lo+1 {
			kinds[r.words[n.hi-1].fold] = n.kind
		}
	}
	for i := range r.names {
		n := &r.names[i]
		if n.trust > guessed {
			continue
		}
		if k, ok := kinds[joinFolds(r.words, n.lo, n.hi)]; ok {
			n.kind, n.class, n.why = k, classes[joinFolds(r.words, n.lo, n.hi)], "the same name elsewhere in the article"
		}
	}
}

// whereStands are prepositions that places stand behind, and hardly anything
// else does.
var whereStands = map[string]bool{"in": true, "near": true, "outside": true, "around": true}

// placesByUse makes places of unlisted names that the tagger took for something
// else where the article uses them as places: "in Zal".
func (r *recogniser) placesByUse(names []name) {
	used := map[string]bool{}
	for i := range names {
		n := &names[i]
		if r.isBarePlace(n) && n.lo > 0 && whereStands[r.words[n.lo-1].fold] && (n.hi == len(r.words) || !isPossessive(&r.words[n.hi])) {
			used[r.words[n.lo].fold] = true
		}
	}
	for i := range names {
		if n := &names[i]; r.isBarePlace(n) && used[r.words[n.lo].fold] {
			n.kind, n.class, n.why = model.PlaceName, placeClass, "used as a place in this article"
		}
	}
}

// isBarePlace reports a name of one word that no list and no title explains.
func (r *recogniser) isBarePlace(n *name) bool {
	return n.hi == n.lo+1 && n.entry == nil && n.title == n.lo && n.kind != model.PersonName && !isAcronym(r.words[n.lo].text)
}
