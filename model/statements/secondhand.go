package statements

import "strings"

// readSecondHand finds what somebody else said, in quotation marks, of which the
// speaker of a turn tells: “A: Brook told me that it was ‘a farce’.” The words in
// marks are Brook's, by way of whoever has the turn, unit n.
func (r *reading) readSecondHand(n int) {
	u := &r.units[n]
	if !hasQuote(u, 0, len(u.items)) {
		return
	}
	clauses := r.clausesOf(u)
	for i := range clauses {
		r.findContent(u, clauses, i)
	}
	r.dropEmbedded(u, clauses)
	r.cutAsides(u, clauses)
	for i := range clauses {
		c := &clauses[i]
		if len(c.content) != 1 || !r.tellsOf(u, c) || !hasQuote(u, c.content[0].lo, c.content[0].hi) {
			continue
		}
		r.found = append(r.found, &finding{unit: n, cue: stretch{c.group.start, c.end}, source: c.subject,
			content: c.content, how: c.how, act: c.act, rule: c.rule, teller: u.teller})
	}
}

// tellsOf reports a main verb whose subject is somebody other than the speaker of
// the turn, by name or by a description.
func (r *reading) tellsOf(u *unit, c *clause) bool {
	tag := u.tag(c.subject.lo)
	return c.form == finite && c.how == before && (strings.HasPrefix(tag, "NN") || tag == "DT") && r.animate(u, c.subject)
}
