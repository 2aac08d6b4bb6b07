package statements

// dropEmbedded takes away what another clause of speech holds: a verb inside
// the words that name a speaker, and one inside what a speaker says.
func (r *reading) dropEmbedded(u *unit, clauses []clause) {
	for i := range clauses {
		for k := max(0, i-4); k < len(clauses) && k <= i+4; k++ {
			s := clauses[k].subject
			if i != k && len(clauses[k].content) > 0 && s.lo <= clauses[i].head && clauses[i].head < s.hi && !aside(u, s, &clauses[i]) {
				clauses[i].content = nil
			}
		}
	}
	outer := -1
	for i := len(clauses) - 1; i >= 0; i-- {
		outer = dropInside(clauses, i, outer)
	}
	outer = -1
	for i := range clauses {
		outer = dropInside(clauses, i, outer)
	}
}

// aside reports a clause that only adds to the subject s in which it stands:
// “Brook, who said that it was late, told us”.
func aside(u *unit, s stretch, c *clause) bool {
	return c.how == relative && c.subject.lo == s.lo && relates(u, c.subject.hi) && c.subject.hi < s.hi
}

// dropInside drops the content of clause i when the clause stands inside what
// clause outer says. It returns the clause to compare the next one with.
func dropInside(clauses []clause, i, outer int) int {
	c := &clauses[i]
	if outer >= 0 {
		o := &clauses[outer]
		for _, s := range o.content {
			if s.lo > c.head || c.head >= s.hi {
				continue
			}
			c.content = nil
			if o.inner.empty() && c.subject != o.subject {
				o.inner = c.subject
			}
			return outer
		}
	}
	if len(c.content) > 0 {
		return i
	}
	return outer
}

// readEmbedded finds whoever is said to have spoken where the verb stands
// inside quotation marks: he added that the minister “promised …”.
func (r *reading) readEmbedded(u *unit, clauses []clause) {
	for i := range clauses {
		c := &clauses[i]
		for _, s := range c.content {
			for k := s.lo + 1; k < s.hi && k-s.lo < farthest && c.inner.empty(); k++ {
				if u.items[k].quote >= 0 && r.opensWithSpeech(u, k) && r.canEndSubject(u, k-1) {
					c.inner = r.subjectEnding(u, k-1)
				}
			}
		}
	}
}

// opensWithSpeech reports whether the first word of the quotation at item k is
// a verb of speech.
func (r *reading) opensWithSpeech(u *unit, k int) bool {
	inner := r.marks[u.items[k].quote].inner
	lo, hi := r.doc.TokensIn(inner)
	return lo < hi && isFinite(r.doc.Tokens[lo].Tag) && len(r.lex.of(r.doc.Tokens[lo].Lower).senses) > 0
}
