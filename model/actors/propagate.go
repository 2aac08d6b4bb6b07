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
