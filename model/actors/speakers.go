package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// speakers adds the persons of one word whom the tagger missed and whom the
// article shows to be persons: “…,” said Lupa; Lupa, 34, says; Lupa, as his
// followers call him; the Kodo administration.
func (r *recogniser) speakers(names []name) []name {
	return r.add(names, "speaks or is spoken of as a person", func(w int, s stretch) bool {
		return r.isUnexplained(w, s) && (r.isSaidBy(w, s) || r.hasAge(w, s) || r.isCalled(w, s) || r.governs(w, s) || r.isApposed(w, s))
	})
}

// add puts the words that stand in no name and that fit into the names as
// persons, in the order of the text.
func (r *recogniser) add(names []name, why string, fits func(w int, s stretch) bool) []name {
	found, i := len(names), 0
	for _, s := range r.sentences {
		for w := s.lo; w < s.hi && !s.heading; w++ {
			if !r.words[w].upper {
				continue
			}
			for i < found && names[i].hi <= w {
				i++
			}
			if (i == found || names[i].lo > w) && fits(w, s) && r.standsAlone(w, s) {
				names = append(names, name{lo: w, hi: w + 1, title: w, kind: model.PersonName, why: why})
			}
		}
	}
	if len(names) > found {
		slices.SortFunc(names, func(a, b name) int { return a.lo - b.lo })
	}
	return names
}

// isUnexplained reports a capital that neither its place nor a list explains.
func (r *recogniser) isUnexplained(w int, s stretch) bool {
	x := &r.words[w]
	return x.lex.longest[namePhrase] == 0 && strings.HasPrefix(x.tag, "NNP") && len(x.text) > 2 && !isAcronym(x.text) && !r.isCommon(w) && !r.isRoleOrTitle(w, s.hi)
}

// isSaidBy reports a word behind a verb of saying that follows a quotation.
func (r *recogniser) isSaidBy(w int, s stretch) bool {
	if w < s.lo+2 || !r.l.thinking[r.words[w-1].fold] || !strings.HasPrefix(r.words[w-1].tag, "VB") {
		return false
	}
	before := r.words[w-2].text
	return before == `"` || before == ","
}

// hasAge reports a word before an age between commas: ", 34,".
func (r *recogniser) hasAge(w int, s stretch) bool {
	return w+3 < s.hi && r.words[w+1].text == "," && isAge(&r.words[w+2]) && r.words[w+3].text == ","
}

// isApposed reports a word between commas behind a noun for people that is
// somebody's: "his widow, Lupa,".
func (r *recogniser) isApposed(w int, s stretch) bool {
	if w < s.lo+3 || w+1 >= s.hi || r.words[w-1].text != "," || r.words[w+1].text != "," {
		return false
	}
	noun, owner := &r.words[w-2], &r.words[w-3]
	return noun.lex.person != nil && !noun.lex.person.plural && !noun.upper && (owner.tag == "PRP$" || isPossessive(owner))
}

// isCalled reports a word before ", as … call him".
func (r *recogniser) isCalled(w int, s stretch) bool {
	const reach = 9
	if w+4 >= s.hi || r.words[w+1].text != "," || r.words[w+2].fold != "as" {
		return false
	}
	for i := w + 4; i < min(w+reach, s.hi); i++ {
		if x := r.words[i].fold; x == "him" || x == "her" {
			verb := r.words[i-1].fold
			return verb == "call" || verb == "calls" || verb == "called"
		}
	}
	return false
}

// governs reports a word before "administration", which has the name of a leader
// where it has one.
func (r *recogniser) governs(w int, s stretch) bool {
	return w+1 < s.hi && r.words[w+1].text == "administration"
}
