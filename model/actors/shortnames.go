package actors

import (
	"slices"

	"parley/model"
)

// shortNamesOfBodies adds the first words of bodies' names that an article uses
// alone after the name, and that were missed or taken for something else:
// "Kodora" of "Kodora Shipping".
func (r *recogniser) shortNamesOfBodies(names []name) []name {
	firsts := r.firstWords(names)
	if len(firsts) == 0 {
		return names
	}
	out := r.add(slices.Clone(names), shortReason, func(w int, s stretch) bool { return r.isFirstWord(firsts, names, w) })
	for i := range out {
		n := &out[i]
		if n.hi == n.lo+1 && n.entry == nil && n.title == n.lo && n.kind != model.OrganisationName && r.isFirstWord(firsts, names, n.lo) {
			n.kind, n.class, n.why = model.OrganisationName, bodyClass, shortReason
		}
	}
	return out
}

const shortReason = "short for a body of this article"

// isFirstWord reports that word w stands for a body that was named before it, and
// for no other.
func (t *text) isFirstWord(firsts map[string]int, names []name, w int) bool {
	k, ok := firsts[t.words[w].fold]
	return ok && k != several && t.words[w].upper && names[k].hi <= w && (w == 0 || t.words[w-1].fold != "the")
}

// firstWords returns the bodies of unlisted names of two words or more by their
// first word where it tells nothing else; several where it begins the names of
// two, or is a part of a person's.
func (t *text) firstWords(names []name) map[string]int {
	out := map[string]int{}
	for i := range names {
		n := &names[i]
		if n.hi < n.lo+2 || n.entry != nil {
			continue
		}
		if n.kind == model.PersonName {
			for w := n.lo; w < n.hi; w++ {
				out[t.words[w].fold] = several
			}
			continue
		}
		w := &t.words[n.lo]
		if n.kind != model.OrganisationName || !w.upper || len(w.fold) < 4 || w.is(genericWord) || w.is(notName) || w.is(headForm) || w.lex.longest[namePhrase] > 0 || w.lex.marks&givenName != 0 {
			continue
		}
		if k, ok := out[w.fold]; !ok {
			out[w.fold] = i
		} else if k != several && joinFolds(t.words, names[k].lo, names[k].hi) != joinFolds(t.words, n.lo, n.hi) {
			out[w.fold] = several
		}
	}
	return out
}

// shortNames returns the names that acronyms and first words of bodies are short
// for, by the short form.
func (b *builder) shortNames() map[string]int {
	out := b.acronyms()
	firsts, founded := b.firstWords(b.names), map[string]int{}
	for i := range b.names {
		n := &b.names[i]
		switch {
		case n.class != bodyClass || n.entry != nil:
		case n.hi > n.lo+1:
			founded[b.words[n.lo].fold] = i
		case b.isFirstWord(firsts, b.names, n.lo):
			out[b.words[n.lo].text] = firsts[b.words[n.lo].fold]
		case n.why == founderReason:
			if k, ok := founded[b.words[n.lo].fold]; ok {
				out[b.words[n.lo].text] = k
			}
		}
	}
	return out
}
