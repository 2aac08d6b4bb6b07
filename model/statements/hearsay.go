package statements

import "parley/model"

// readHearsay finds clauses with “reportedly” or “allegedly”: somebody said
// so, and the text does not tell who.
func (r *reading) readHearsay(n int) {
	u := &r.units[n]
	var taken func(int) bool
	for i := range u.items {
		if !u.is(reportingWord, i) {
			continue
		}
		if taken == nil {
			taken = r.takenIn(n)
		}
		c := r.clauseAround(u, i)
		if taken(i) || !r.hasFinite(u, c.lo, c.hi) {
			continue
		}
		r.found = append(r.found, &finding{unit: n, cue: stretch{i, i + 1}, content: []stretch{c},
			act: model.Says, rule: "clause with “" + u.lower(i) + "”"})
	}
}

// clauseAround is the clause that holds item i: from the start of the
// sentence or a conjunction to the next comma with a conjunction or the end.
func (r *reading) clauseAround(u *unit, i int) stretch {
	lo := i
	for first := max(r.sentenceStart(u, i), i-2*farthest); lo > first; lo-- {
		if w := u.lower(lo - 1); (w == "and" || w == "but" || w == "while" || w == "which") && u.lower(lo-2) == "," {
			break
		}
	}
	hi := i + 1
	for hi < len(u.items) && hi-i < 2*farthest && u.tag(hi) != "." && u.lower(hi) != ";" {
		if u.lower(hi) == "," && (u.tag(hi+1) == "CC" || u.is(clausalWord, hi+1)) {
			break
		}
		hi++
	}
	return stretch{lo, r.trimEnd(u, hi)}
}
