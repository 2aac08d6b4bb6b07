package statements

import (
	"parley/model"
)

// finding is a statement in the making: ranges of items of one unit.
type finding struct {
	unit     int
	cue      stretch
	source   stretch
	content  []stretch
	extra    []model.Span // content outside the unit: the quotation goes on
	hearer   stretch
	how      manner
	act      model.Act
	rule     string // how the content was found
	via      stretch
	teller   string       // who told of it in an interview
	known    *model.Actor // the speaker, when the source is a letter or initials
	knownWhy string
	embedded stretch // whoever is said, inside the content, to have spoken
}

// readClauses finds the verbs of speech of unit n and what they govern.
func (r *reading) readClauses(n int) {
	u := &r.units[n]
	clauses := r.clausesOf(u)
	for i := range clauses {
		r.findContent(u, clauses, i)
	}
	r.dropEmbedded(u, clauses)
	r.readEmbedded(u, clauses)
	r.cutAsides(u, clauses)
	for i := range clauses {
		c := &clauses[i]
		f := &finding{
			unit: n, cue: stretch{c.group.start, c.end}, source: c.subject, content: c.content,
			hearer: c.hearer, how: c.how, act: c.act, rule: c.rule, via: c.via, embedded: c.inner,
		}
		switch {
		case len(c.content) > 0:
			r.found = append(r.found, f)
		case c.open:
			f.rule = "words in quotation marks after a colon"
			u.pending = f
		}
	}
	r.readNouns(n, clauses)
	r.readQuotes(n)
	r.readHearsay(n)
	r.relay(n)
	if u.pending == nil {
		u.pending = r.introduced(u)
	}
}

// findSubject settles who speaks in clause i, and where the clause begins.
func (r *reading) findSubject(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	switch c.form {
	case gerund:
		r.gerundSubject(u, clauses, i)
	case passive, participle:
		if by := agentAt(u, &c.group); by > 0 {
			c.subject, c.how = r.subjectAfter(u, by+1), agent
		}
	case infinitive:
		r.infinitiveSubject(u, clauses, i)
	default:
		c.subject, c.how = r.subjectBefore(u, &c.group)
		if s := r.closingSubject(u, c); !s.empty() {
			c.subject, c.how = s, after
			return
		}
		if c.subject.empty() && r.inverts(u, c) {
			c.subject, c.how = r.subjectAfter(u, c.end), after
			return
		}
		if c.subject.empty() {
			r.ellipticalSubject(u, clauses, i)
			return
		}
		if c.subject.lo < c.start {
			c.start = c.subject.lo
		}
	}
	r.connective(u, c)
}

// agentAt is the item of “by” after a passive verb, or after the words in
// quotation marks that it governs: “called a ‘farce’ by Brook”; -1 without it.
func agentAt(u *unit, g *group) int {
	at := g.end
	if g.sense.has(descriptionFrame) {
		for u.lower(at) == "as" || u.tag(at) == "DT" {
			at++
		}
		if u.tag(at) == quoteTag {
			at++
		} else {
			at = g.end
		}
	}
	if u.lower(at) == "by" {
		return at
	}
	return -1
}

// connective moves the start of the clause before its conjunction and comma.
func (r *reading) connective(u *unit, c *clause) {
	comma, joined := false, false
	for c.start > 0 {
		before := u.lower(c.start - 1)
		joins := r.lex.is(clausalWord, before)
		if before != "," && !joins && (u.tag(c.start-1) != "RB" || joined || comma && u.lower(c.start-2) != ",") {
			return // “five pages long and did not say”
		}
		joined = joined || joins
		comma = comma || before == ","
		c.start--
	}
}
