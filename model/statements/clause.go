package statements

import (
	"slices"
	"strings"

	"parley/model"
)

// speaks reports whether the verb can govern words in quotation marks.
func (c *clause) speaks() bool {
	return c.sense.has(clauseFrame, thatFrame, questionFrame, quoteFrame, hearerFrame, viewFrame)
}

// hasFinite reports a finite verb in the next items.
func (r *reading) hasFinite(u *unit, lo, hi int) bool {
	for k := lo; k < hi && k-lo < farthest; k++ {
		if isFinite(u.tag(k)) {
			return true
		}
	}
	return false
}

// hasVerb reports a verb in any form in the next items.
func hasVerb(u *unit, lo, hi int) bool {
	for k := lo; k < hi && k-lo < farthest; k++ {
		if tag := u.tag(k); tag == "MD" || strings.HasPrefix(tag, "VB") {
			return true
		}
	}
	return false
}

// titles reports a quotation at item k that ends an adjunct: “on ‘Good Morning,’
// Brook said that …”.
func titles(u *unit, k int) bool {
	tag := u.tag(k - 1)
	return tag == "IN" || tag == "TO" || tag == "POS" || strings.HasPrefix(tag, "NN")
}

func hasQuote(u *unit, lo, hi int) bool {
	for k := lo; k < hi && k-lo < farthest; k++ {
		if u.tag(k) == quoteTag {
			return true
		}
	}
	return false
}

// bareClause reports a clause without “that”: a noun phrase and its verb, or
// a verb in quotation marks.
func (r *reading) bareClause(u *unit, at, hi int) bool {
	s := r.fullPhrase(u, at)
	if s.empty() && (u.tag(at) == "DT" || u.tag(at) == "EX") {
		s = stretch{at, at + 1}
	}
	for steps := 0; !s.empty() && steps < 3 && bridges(u.lower(s.hi)); steps++ {
		n := r.phraseAfter(u, s.hi+1)
		if n.empty() {
			break
		}
		s.hi = n.hi
	}
	if u.lower(s.hi) == "and" {
		if n := r.phraseAfter(u, s.hi+1); !n.empty() {
			s.hi = n.hi
		}
	}
	if s.empty() || s.hi >= hi {
		return false
	}
	if relates(u, s.hi) {
		if end := closedAt(u, s.hi); end > 0 && end < hi {
			return true
		}
	}
	k := s.hi
	for u.tag(k) == "RB" {
		k++
	}
	return isFinite(u.tag(k)) || u.tag(k) == "VB" || u.tag(k) == "VBN" && u.lower(k-1) == "never" || u.tag(k) == quoteTag && r.opensSmall(u, k)
}

// opensSmall reports a quotation that begins with a small letter and so goes
// on with a clause that the reporter began.
func (r *reading) opensSmall(u *unit, k int) bool {
	first := r.art.Text[r.marks[u.items[k].quote].inner.Start]
	return first >= 'a' && first <= 'z'
}

// clauses is the verbs of speech of one unit with their subjects.
type clause struct {
	group
	subject stretch
	how     manner
	start   int // where the clause begins, its connective included
	content []stretch
	hearer  stretch
	act     model.Act
	via     stretch // an agency that carried it
	inner   stretch // the subject of a clause of speech inside the content
	rule    string
	open    bool // a colon ends the unit after the verb
}

// clausesOf lists the verbs of speech and the phrases with “according to” of a
// unit, with who speaks.
func (r *reading) clausesOf(u *unit) []clause {
	var clauses []clause
	for _, g := range r.groups(u) {
		clauses = append(clauses, clause{group: g, start: g.start, via: g.carrier})
	}
	for i := range clauses {
		r.findSubject(u, clauses, i)
	}
	quotes := hasQuote(u, 0, len(u.items))
	clauses = slices.DeleteFunc(clauses, func(c clause) bool { return r.idle(u, &c, quotes) })
	if according := r.according(u); len(according) > 0 {
		clauses = append(clauses, according...)
		slices.SortStableFunc(clauses, func(a, b clause) int { return a.group.start - b.group.start })
	}
	return clauses
}

func isFinite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" }
