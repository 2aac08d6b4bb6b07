package actors

import (
	"slices"

	"parley/model"
)

// nicknames makes one name of a person whose nickname stands in quotation marks
// between the given name and the surname: Ana "Lupa" Kodo.
func (r *recogniser) nicknames(names []name) []name {
	var found []name
	for _, s := range r.sentences {
		for i := s.lo + 1; i < s.hi; i++ {
			if w := &r.words[i]; (w.text == `"` || w.text == "'") && r.words[i-1].upper {
				if p, ok := r.aroundNickname(i, s); ok {
					found = append(found, p)
				}
			}
		}
	}
	if found == nil {
		return names
	}
	return replaceNames(names, found)
}

// aroundNickname reads the name of which a nickname is part that the mark at word
// i opens. The words before must be a name, too, so that a clause that goes on
// in quotation marks is none.
func (r *recogniser) aroundNickname(i int, s stretch) (name, bool) {
	const longest = 3 // words of a nickname
	k := i + 1
	for k < s.hi && k <= i+longest && r.words[k].upper && !r.words[k].is(notName) {
		k++
	}
	if k == i+1 || k+1 >= s.hi || r.words[k].text != r.words[i].text || r.words[k].Start > r.words[k-1].End {
		return name{}, false
	}
	lo := i - 1
	for lo > s.lo && i-lo < 3 && isProper(&r.words[lo-1]) && r.words[lo-1].upper && isNameWord(r.words[lo-1].text) && !r.isRoleOrTitle(lo-1, s.hi) {
		lo--
	}
	first := &r.words[lo]
	p, ok := r.personAt(k+1, s)
	if !ok || r.isRoleOrTitle(lo, i) || r.isRoleOrTitle(k+1, s.hi) || first.is(notName) || !isProper(first) || !isNameWord(first.text) || r.isHead(k+1) {
		return name{}, false
	}
	if !r.isGiven(lo) && first.longest(namePhrase) > 0 {
		return name{}, false
	}
	return name{lo: lo, hi: p.hi, title: lo, kind: model.PersonName, gender: first.lex.gender, trust: given, why: "a nickname in quotation marks between the parts of a name"}, true
}

// replaceNames puts the found names in the place of those that they overlap,
// whose titles they keep.
func replaceNames(names, found []name) []name {
	out := names[:0]
	for _, n := range names {
		at, _ := slices.BinarySearchFunc(found, n.lo, func(f name, lo int) int { return f.hi - 1 - lo })
		if at == len(found) || found[at].lo >= n.hi {
			out = append(out, n)
		} else if f := &found[at]; n.title < n.lo && n.lo <= f.lo {
			f.title = min(f.title, n.title)
			if n.gender != "" {
				f.gender = n.gender
			}
		}
	}
	out = append(out, found...)
	slices.SortFunc(out, func(a, b name) int { return a.lo - b.lo })
	return out
}
