package statements

// asPut reads “As Brook once put it to me, the road is no road.”: the clause
// of speech opens its sentence after “as”, and what is said follows its comma.
func (r *reading) asPut(u *unit, c *clause) bool {
	as := c.subject.lo - 1
	if c.how != before || u.lower(as) != "as" || !r.putsInWords(u, c) {
		return false
	}
	first := r.sentenceStart(u, as)
	if first == as-1 && u.tag(first) == "CC" {
		first = as // “But as Brook put it, …”
	}
	at := r.skipAdjuncts(u, r.skipHearer(u, c), u.tail)
	end := r.trimEnd(u, r.authorsClause(u, at, u.tail))
	if u.lower(at) != "," || at+1 >= end || first < as && u.lower(as-1) != "," {
		return false
	}
	if first < as {
		c.content = append(c.content, stretch{first, as - 1})
	}
	c.content = append(c.content, stretch{at + 1, end})
	c.act, c.rule = c.sense.act(clauseFrame, thatFrame, quoteFrame), "clause after “as”"
	return true
}

// putsInWords reports “put it” and verbs that govern a clause.
func (r *reading) putsInWords(u *unit, c *clause) bool {
	return c.sense.has(clauseFrame, thatFrame) || c.sense.base == "put" && r.animate(u, c.subject)
}
