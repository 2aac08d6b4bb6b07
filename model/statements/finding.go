package statements

import (
	"slices"
	"strings"

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
	embedded stretch // whoever is said, inside the content, to have spoken
	whole    bool    // the content is the clause itself: "denies these allegations"
	lastUnit int     // of the extra content
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

// readClauses finds the verbs of speech of unit n and what they govern.
func (r *reading) readClauses(n int) {
	u := &r.units[n]
	clauses := r.clausesOf(u)
	for i := range clauses {
		r.findContent(u, clauses, i)
	}
	r.dropEmbedded(clauses)
	r.readEmbedded(u, clauses)
	r.cutAsides(u, clauses)
	for i := range clauses {
		c := &clauses[i]
		f := &finding{
			unit: n, cue: stretch{c.group.start, c.end}, source: c.subject, content: c.content,
			hearer: c.hearer, how: c.how, act: c.act, rule: c.rule, lastUnit: n, via: c.via, embedded: c.inner,
		}
		switch {
		case len(c.content) > 0:
			r.found = append(r.found, f)
		case c.open:
			u.pending = f
		}
	}
	r.readNouns(n, clauses)
	r.readQuotes(n)
	r.readHearsay(n)
}

// clausesOf lists the verbs of speech and the phrases with “according to” of a
// unit, with who speaks.
func (r *reading) clausesOf(u *unit) []clause {
	var clauses []clause
	for _, g := range r.groups(u) {
		clauses = append(clauses, clause{group: g, start: g.start})
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

// idle reports a verb that says nothing here: one that needs quotation marks
// where there are none, or a speaker where its subject is a thing.
func (r *reading) idle(u *unit, c *clause, quotes bool) bool {
	switch {
	case c.subject.empty():
		return false
	case supposes(u, c):
		return true
	case u.lower(c.head) == "told" && u.lower(c.head-1) == "all":
		return true
	case r.lex.is(weakWord, c.sense.base) && !r.animate(u, c.subject):
		return true
	case c.sense.has(recordFrame) && len(c.sense.acts) == 1:
		return !r.isRecord(u, c.subject)
	case c.sense.has(quoteFrame) && len(c.sense.acts) == 1:
		return !quotes && c.end < len(u.items)-2
	}
	return false
}

// supposes reports a clause after “if” or “unless”: nothing was said yet.
func supposes(u *unit, c *clause) bool {
	if c.how != before {
		return false
	}
	w := u.lower(c.subject.lo - 1)
	return w == "if" || w == "unless" || w == "whether"
}

// animate reports whether a noun phrase can name somebody who speaks: a name,
// a pronoun, a person, a body or a record.
func (r *reading) animate(u *unit, s stretch) bool {
	head := r.headOf(u, s)
	w, tag := u.lower(head), u.tag(head)
	if strings.HasPrefix(tag, "NNP") || tag == "PRP" || tag == "WP" || tag == "DT" || tag == "JJ" {
		return true
	}
	if capital := r.doc.Tokens[u.items[head].lo].Text; head == s.lo && capital != "" && capital[0] >= 'A' && capital[0] <= 'Z' {
		return true
	}
	if r.lex.is(peopleWord, w) || r.lex.is(recordWord, w) || r.lex.is(mediumWord, w) {
		return true
	}
	w = strings.TrimSuffix(w, "s")
	for _, suffix := range []string{"er", "or", "ist", "ian", "man", "men", "woman", "women", "ant", "ent", "eer", "ee"} {
		if strings.HasSuffix(w, suffix) {
			return true
		}
	}
	return len(r.cast.In(r.span(u, stretch{head, head + 1}))) > 0
}

// dropEmbedded takes away what another clause of speech holds: a verb inside
// the words that name a speaker, and one inside what a speaker says.
func (r *reading) dropEmbedded(clauses []clause) {
	for i := range clauses {
		for k := max(0, i-4); k < len(clauses) && k <= i+4; k++ {
			s := clauses[k].subject
			if i != k && len(clauses[k].content) > 0 && s.lo <= clauses[i].head && clauses[i].head < s.hi {
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

// cutAsides takes the reporter's own words off the end of every content.
func (r *reading) cutAsides(u *unit, clauses []clause) {
	for i := range clauses {
		for k := range clauses[i].content {
			c := &clauses[i].content[k]
			c.hi = r.trimEnd(u, r.asideStart(u, c.lo+1, c.hi))
		}
	}
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
	return lo < hi && isFinite(r.doc.Tokens[lo].Tag) && len(r.lex.verbs[r.doc.Tokens[lo].Lower]) > 0
}

// findSubject settles who speaks in clause i, and where the clause begins.
func (r *reading) findSubject(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	switch c.form {
	case gerund:
		r.gerundSubject(u, clauses, i)
	case passive, participle:
		if u.lower(c.end) == "by" {
			c.subject, c.how = r.subjectAfter(u, c.end+1), agent
		}
	case infinitive:
		r.infinitiveSubject(u, clauses, i)
	default:
		c.subject, c.how = r.subjectBefore(u, &c.group)
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

// connective moves the start of the clause before its conjunction and comma.
func (r *reading) connective(u *unit, c *clause) {
	for r.lex.is(clausalWord, u.lower(c.start-1)) || u.lower(c.start-1) == "," || u.tag(c.start-1) == "RB" {
		c.start--
		if c.start == 0 {
			return
		}
	}
}

// inverts reports whether the subject can follow the verb of c: after a
// quotation or a clause that a comma ends.
func (r *reading) inverts(u *unit, c *clause) bool {
	if !c.sense.has(clauseFrame, thatFrame, questionFrame, quoteFrame) {
		return false
	}
	prev := u.tag(c.group.start - 1)
	if c.group.start > 0 && prev != quoteTag && prev != "," && prev != "." && prev != ":" {
		return false
	}
	s := r.phraseAfter(u, c.end)
	if s.empty() || r.lex.is(objectWord, u.lower(s.lo)) {
		return false
	}
	next := u.tag(s.hi)
	return !(next == "VBD" || next == "VBZ" || next == "VBP" || next == "MD")
}

// gerundSubject gives “…, saying” the subject of the verb of speech before it
// or of the sentence.
func (r *reading) gerundSubject(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	if r.ownSubject(u, c) {
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
		if how == before && s.lo > prev.end && r.lex.is(subordinatorWord, u.lower(s.lo-1)) {
			return s
		}
	}
	return stretch{}
}

// ownSubject reads the subject of “with X saying” and “X saying … and Y
// calling …”.
func (r *reading) ownSubject(u *unit, c *clause) bool {
	j := c.group.start - 1
	if !r.canEndSubject(u, j) || r.lex.is(mediumWord, u.lower(j)) || r.lex.is(mediumWord, strings.TrimSuffix(u.lower(j), "s")) {
		return false
	}
	s := stretch{r.phraseBack(u, j), j + 1}
	for steps := 0; steps < 3 && (bridges(u.lower(s.lo-1)) || u.lower(s.lo-1) == "and") && u.lower(s.lo-1) != "with" && r.nounAt(u, s.lo-2); steps++ {
		s.lo = r.phraseBack(u, s.lo-2)
	}
	switch w := u.lower(s.lo - 1); {
	case w == "with", w == "and", w == "but", w == "-", w == "--", w == ",", w == ":":
		c.subject, c.how, c.start = s, before, s.lo-1
		return true
	}
	return false
}

// mainSubject is the subject of the finite verb nearest before item limit, in
// the same sentence.
func (r *reading) mainSubject(u *unit, limit int) stretch {
	for k := limit - 1; k > 0 && limit-k < farthest && u.tag(k) != "." && u.lower(k) != ";"; k-- {
		if !isFinite(u.tag(k)) {
			continue
		}
		g := group{start: k, head: k, end: k + 1}
		r.readAuxiliaries(u, &g)
		if s, _ := r.subjectBefore(u, &g); !s.empty() {
			return s
		}
	}
	return stretch{}
}

func isFinite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" }

// infinitiveSubject handles “went on to say”, “continued to insist”.
func (r *reading) infinitiveSubject(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	k := c.group.start - 2 // before "to"
	if u.lower(k) == "on" || u.lower(k) == "out" {
		k--
	}
	if !r.lex.is(chainWord, u.lower(k)) {
		return
	}
	g := group{start: k, head: k, end: k + 1}
	r.readAuxiliaries(u, &g)
	c.subject, c.how = r.subjectBefore(u, &g)
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
	if u.tag(k) == quoteTag {
		return
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
	if p := governing(clauses, i); p >= 0 {
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
// the nearest that begins with a conjunction, or else the first.
func governing(clauses []clause, i int) int {
	best := -1
	for p := i - 1; p >= 0 && i-p < 8; p-- {
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
