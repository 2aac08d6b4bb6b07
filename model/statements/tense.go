package statements

import "strings"

// turnsPresent reports that after the comma or dash at item k the writer goes on
// in the present about what clause c reports as said in the past, so that the
// words of the speaker are shifted and these are not: “said the ship would sail,
// which has been in port since May”.
func (r *reading) turnsPresent(u *unit, c *clause, k, end int) bool {
	if u.tag(c.head) != "VBD" {
		return false
	}
	from := r.tailVerbFrom(u, k, end)
	if from < 0 {
		return false
	}
	verb := firstFinite(u, from, end)
	if verb < 0 || !presentTense(u, verb) || closedBefore(u, k+1, end) || r.resumesAfter(u, verb, end) {
		return false
	}
	said := firstFinite(u, c.end, k)
	return said >= 0 && !presentTense(u, said) && !hasQuote(u, c.end, end)
}

// tailVerbFrom is where the verb can stand of a relative clause, an apposition
// with one, or a further main clause that begins after item k; -1 when none of
// them does.
func (r *reading) tailVerbFrom(u *unit, k, end int) int {
	switch w := u.lower(k + 1); w {
	case "which", "who", "whose", "where":
		return k + 2
	case "but", "while":
		if r.bareClause(u, k+2, end) {
			return r.fullPhrase(u, k+2).hi
		}
	}
	if isDash(u.lower(k)) && r.bareClause(u, k+1, end) {
		return r.fullPhrase(u, k+1).hi
	}
	if !r.opensComment(u, k+1) {
		return -1
	}
	head := nounFrom(u, k+1)
	if head < 0 {
		return -1
	}
	if w := u.lower(head + 1); w == "that" || w == "which" || w == "who" || r.resumes(u, head) {
		return head + 1
	}
	return -1
}

// firstFinite is the first finite verb in items [lo, hi); -1 when there is none
// near.
func firstFinite(u *unit, lo, hi int) int {
	for k := lo; k < hi && k-lo < farthest/2; k++ {
		if isFinite(u.tag(k)) {
			return k
		}
	}
	return -1
}

// presentTense reports a finite verb at item i that is neither in the past nor
// shifted there by “said”.
func presentTense(u *unit, i int) bool {
	switch w := u.lower(i); u.tag(i) {
	case "VBZ", "VBP":
		return true
	case "MD":
		return w == "will" || w == "can" || w == "may" || w == "'ll"
	}
	return false
}

// resumesAfter reports a comma after item i behind which the clause before goes
// on with an adjunct, “the law, which bans bags, before Christmas”, or a dash.
func (r *reading) resumesAfter(u *unit, i, end int) bool {
	for k := i + 1; k+1 < end && k-i < farthest; k++ {
		if isDash(u.lower(k)) {
			return true
		}
		if u.lower(k) != "," {
			continue
		}
		if tag := u.tag(k + 1); tag == "IN" || tag == "TO" || strings.HasPrefix(tag, "RB") || r.isTimeWord(u, k+1) {
			return true
		}
	}
	return false
}
