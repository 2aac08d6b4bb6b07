package statements

import (
	"strings"
)

// gerundSubject gives “…, saying” the subject of the verb of speech before it
// or of the sentence.
func (r *reading) gerundSubject(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	if r.ownSubject(u, c) {
		return
	}
	if s := r.mainAround(u, c); !s.empty() {
		c.subject, c.how = s, sentence
		return
	}
	for k := i - 1; k >= 0 && i-k < 8; k-- {
		if !clauses[k].subject.empty() && clauses[k].form != passive && c.group.start-clauses[k].end < farthest {
			if s := r.nearerSubject(u, &clauses[k], c); !s.empty() {
				c.subject, c.how = s, sentence
				return
			}
			c.subject, c.how = clauses[k].subject, elliptical
			return
		}
	}
	if s := r.mainSubject(u, c.group.start); !s.empty() {
		c.subject, c.how = s, sentence
	}
}

// mainAround is the subject of a sentence that a gerund, with what it governs,
// opens or interrupts before the verb: “Accusing Brook of sleeping, Lind left”,
// “Lind, accusing Brook of sleeping, left”.
func (r *reading) mainAround(u *unit, c *clause) stretch {
	k := r.firstComma(u, c.end)
	if k < 0 {
		return stretch{}
	}
	if c.group.start == r.sentenceStart(u, c.group.start) {
		if s := r.fullPhrase(u, k+1); !s.empty() && isFinite(u.tag(s.hi)) {
			return s
		}
		return stretch{}
	}
	e := c.group.start - 2
	if u.lower(e+1) != "," || !isFinite(u.tag(k+1)) || !r.canEndSubject(u, e) {
		return stretch{}
	}
	if s := r.subjectEnding(u, e); r.beginsClause(u, s.lo) && u.tag(s.lo-1) != "," {
		return s
	}
	return stretch{}
}

// firstComma is the first comma near behind item i, words in quotation marks
// not passed; -1 when there is none.
func (r *reading) firstComma(u *unit, i int) int {
	for k := i; k < len(u.items) && k-i < farthest && u.tag(k) != quoteTag && u.tag(k) != "."; k++ {
		if u.lower(k) == "," {
			return k
		}
	}
	return -1
}

// nearerSubject is the subject of a clause that stands between a verb which
// governs no clause and the gerund: “they urge calm after the king left,
// citing …”.
func (r *reading) nearerSubject(u *unit, prev, c *clause) stretch {
	if !prev.sense.has(thingFrame) || u.lower(prev.end) == "that" {
		return stretch{}
	}
	for k := c.group.start - 1; k > prev.end && c.group.start-k < farthest; k-- {
		if u.tag(k) == quoteTag {
			return stretch{}
		}
		if !isFinite(u.tag(k)) {
			continue
		}
		g := group{start: k, head: k, end: k + 1}
		r.readAuxiliaries(u, &g)
		s, how := r.subjectBefore(u, &g)
		if how == before && s.lo > prev.end && u.is(subordinatorWord, s.lo-1) {
			return s
		}
	}
	return stretch{}
}

// ownSubject reads the subject of “with X saying” and “X saying … and Y
// calling …”.
func (r *reading) ownSubject(u *unit, c *clause) bool {
	j := c.group.start - 1
	if !r.canEndSubject(u, j) || u.is(mediumWord, j) || r.lex.is(mediumWord, strings.TrimSuffix(u.lower(j), "s")) {
		return false
	}
	s := stretch{r.phraseBack(u, j), j + 1}
	for steps := 0; steps < 3 && (bridges(u.lower(s.lo-1)) || u.lower(s.lo-1) == "and") && u.lower(s.lo-1) != "with" && r.nounAt(u, s.lo-2); steps++ {
		s.lo = r.phraseBack(u, s.lo-2)
	}
	if u.lower(s.lo-1) == "of" && quantifies(u.tag(s.lo-2)) && u.lower(s.lo-3) == "with" {
		s.lo -= 2 // “with most of its members urging”
	}
	switch w := u.lower(s.lo - 1); {
	case w == "with", w == "and", w == "but", w == "-", w == "--", w == ",", w == ":":
		c.subject, c.how, c.start = s, before, s.lo-1
		return true
	}
	return false
}

// mainSubject is the subject of the finite verb nearest before item limit, in
// the same sentence; clauses after “that”, “as” and the like only count when
// there is no other.
func (r *reading) mainSubject(u *unit, limit int) stretch {
	var nearest stretch
	tries := 0
	for k := limit - 1; k > 0 && limit-k < farthest && tries < 5 && u.tag(k) != "." && u.lower(k) != ";"; k-- {
		if !isFinite(u.tag(k)) {
			continue
		}
		tries++
		g := group{start: k, head: k, end: k + 1}
		r.readAuxiliaries(u, &g)
		s, how := r.subjectBefore(u, &g)
		switch {
		case s.empty():
		case how == before && !u.is(subordinatorWord, s.lo-1):
			return s
		case nearest.empty():
			nearest = s
		}
	}
	return nearest
}

// infinitiveSubject handles “went on to say”, “continued to insist”, “is said to
// have told” and “was quick to add”.
func (r *reading) infinitiveSubject(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	k := c.group.start - 2 // before "to"
	if u.lower(k) == "on" || u.lower(k) == "out" {
		k--
	}
	ready := u.is(readyWord, k)
	for ready && !u.is(beWord, k) && c.group.start-k < 6 {
		k-- // “was the first to”
	}
	g := group{start: k, head: k, end: k + 1}
	r.readAuxiliaries(u, &g)
	chained := u.is(chainWord, k) || u.is(hearsayWord, k) && g.form == passive || ready && u.is(beWord, k) && isFinite(u.tag(k))
	if !chained || g.negated || g.modal {
		return
	}
	c.subject, c.how = r.subjectBefore(u, &g)
	if ready && u.lower(c.subject.lo) == "it" {
		c.subject = stretch{} // “it is right to say”: anybody's words
	}
	if !c.subject.empty() {
		c.group.start = g.start
		c.start = c.subject.lo
	}
}

// ellipticalSubject gives “… and has predicted” the subject of the verb of
// speech before, or of the sentence.
func (r *reading) ellipticalSubject(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	k := c.group.start - 1
	for u.tag(k) == "RB" || u.lower(k) == "then" {
		k--
	}
	if u.tag(k) == quoteTag || u.lower(k) == "," && k == c.head-1 && u.tag(c.head) == "VBN" {
		return // “the claim, repeated on television, that …”
	}
	if r.nounAt(u, k) {
		if p := r.phraseBack(u, k) - 1; bridges(u.lower(p)) {
			k = p - 1
			c.start = k + 1
		}
	}
	joined := u.tag(k) == "CC" || (u.lower(k) == "," && k > 0)
	if !joined {
		return
	}
	if p := governing(clauses, i, r.sentenceStart(u, c.group.start)); p >= 0 {
		c.subject, c.how = clauses[p].subject, elliptical
		r.connective(u, c)
		return
	}
	if s := r.mainSubject(u, k); !s.empty() {
		c.subject, c.how = s, elliptical
		r.connective(u, c)
	}
}

// governing is the clause of speech before clause i that no other one holds:
// the nearest that begins with a conjunction, or else the first, from item
// first on, where the sentence or the part after a semicolon begins.
func governing(clauses []clause, i, first int) int {
	best := -1
	for p := i - 1; p >= 0 && i-p < 8 && clauses[p].group.start >= first; p-- {
		c := &clauses[p]
		if c.subject.empty() || c.form != finite || !c.speaks() && !c.sense.has(descriptionFrame, objectFrame, infinitiveFrame, thingFrame) {
			continue
		}
		best = p
		if c.start < c.subject.lo {
			break
		}
	}
	return best
}
