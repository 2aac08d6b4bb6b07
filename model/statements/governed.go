package statements

import (
	"strings"

	"parley/model"
)

// isRecord reports a source that is a study, a court, a record or the like.
func (r *reading) isRecord(u *unit, s stretch) bool {
	return !s.empty() && u.is(recordWord, r.headOf(u, s))
}

// governed reads infinitives, gerunds, accusations and descriptions, whose
// words are ruled by the verb itself.
func (r *reading) governed(u *unit, c *clause, at, end int) (stretch, bool) {
	direct := c.hearer.empty()
	if c.would && !c.sense.has(descriptionFrame) {
		return stretch{}, false // “would offer to”: nothing was said yet
	}
	for direct && r.isTimeWord(u, at) && c.sense.has(infinitiveFrame) {
		at++
	}
	w := u.lower(at)
	switch {
	case c.sense.only(estimateFrame):
		return r.spoken(c, stretch{at, r.thingEnd(u, at, end)}, "estimate after the verb", estimateFrame)
	case direct && w == "to" && isBase(u, at+1) && c.sense.has(infinitiveFrame):
		return r.spoken(c, stretch{at, end}, "infinitive after the verb", infinitiveFrame)
	case !direct && r.canHear(u, c.hearer) && (w == "to" || (w == "not" && u.lower(at+1) == "to")) && c.sense.has(objectFrame):
		return r.spoken(c, stretch{at, end}, "infinitive after the object", objectFrame)
	case direct && u.tag(at) == "VBG" && c.sense.has(gerundFrame):
		return r.spoken(c, stretch{at, end}, "gerund after the verb", gerundFrame)
	case c.sense.has(accusationFrame):
		s := r.accused(u, at, end)
		if !s.empty() && (u.lower(s.hi) == "of" || u.lower(s.hi) == "for" || u.lower(s.hi) == "over") && s.hi+1 < end {
			if u.tag(at) == quoteTag {
				return r.spoken(c, stretch{at, end}, "accusation in quotation marks", accusationFrame)
			}
			c.hearer = s
			return r.spoken(c, stretch{s.hi + 1, end}, "accusation after “"+u.lower(s.hi)+"”", accusationFrame)
		}
	case c.sense.has(descriptionFrame):
		if r.describesThing(u, c, at, end) {
			if u.lower(at) == "that" && u.tag(at+1) == quoteTag {
				at++
			}
			return r.spoken(c, stretch{at, descriptionEnd(u, at, end)}, "description after the verb", descriptionFrame)
		}
	}
	return stretch{}, false
}

// estimateEnd is the item after “at” in “the toll at 12”, an estimate that
// begins at item i; -1 when none stands there.
func (r *reading) estimateEnd(u *unit, i int) int {
	s := r.fullPhrase(u, i)
	for steps := 0; !s.empty() && steps < 4 && u.lower(s.hi) != "at" && bridges(u.lower(s.hi)); steps++ {
		s = r.fullPhrase(u, s.hi+1)
	}
	if s.empty() {
		return -1
	}
	k := s.hi
	if u.lower(k) != "at" {
		k = s.hi - 2 // “the toll at 12” is one phrase to the grammar
		for k > i && u.lower(k) != "at" {
			k--
		}
	}
	for n := k + 1; u.lower(k) == "at" && n < k+4; n++ {
		if tag := u.tag(n); tag == "CD" || tag == "$" || tag == quoteTag {
			return n
		}
	}
	return -1
}

// describesThing reports an object with its description: “call” may have any,
// other verbs need “as”, or words in quotation marks.
func (r *reading) describesThing(u *unit, c *clause, at, end int) bool {
	if u.lower(at) == "that" && u.tag(at+1) == quoteTag {
		return !c.sense.has(clauseFrame, thatFrame)
	}
	if c.sense.base == "call" && r.callsNames(u, c, at) {
		return true
	}
	for k := at; k < end && k-at < farthest/2; k++ {
		if c.sense.base != "call" && u.lower(k) == "as" && (u.tag(k+1) == quoteTag || u.tag(k+1) == "VBG" || u.tag(k+1) == "JJ" || !isFinite(u.tag(r.phraseAfter(u, k+1).hi))) {
			return true
		}
		if u.tag(k) == quoteTag && c.sense.act(descriptionFrame) == model.Says {
			return true
		}
	}
	return false
}

// accused is the object of an accusation: up to the first “of” before a
// gerund, or else the noun phrase before “of”, “for” or “over”.
func (r *reading) accused(u *unit, at, end int) stretch {
	s := r.fullPhraseTo(u, at, end)
	if u.tag(at) == quoteTag {
		s = stretch{at, at + 1} // blamed “bandits” for …
	}
	for k := at + 1; k+1 < end && k-at < farthest/2 && u.tag(k) != quoteTag; k++ {
		if w := u.lower(k); (w == "of" || w == "for") && u.tag(k+1) == "VBG" && (s.empty() || k >= s.hi) {
			return stretch{at, k}
		}
	}
	if u.lower(s.hi) == "over" && u.lower(s.hi+1) == "the" && u.lower(s.hi+2) == "course" {
		return stretch{}
	}
	return s
}

// canHear reports whether the object of a demand can be asked for something.
func (r *reading) canHear(u *unit, s stretch) bool {
	return u.is(objectWord, s.lo) || u.lower(s.lo) == "both" || r.animate(u, s)
}

// fullPhraseTo is a noun phrase that ends before the “of” or “for” of an
// accusation: an “of” before a gerund never belongs to it.
func (r *reading) fullPhraseTo(u *unit, at, end int) stretch {
	s := r.phraseAfter(u, at)
	for steps := 0; !s.empty() && steps < 4 && s.hi < end; steps++ {
		w := u.lower(s.hi)
		if w != "and" && w != "at" && w != "in" && w != "," {
			return s
		}
		n := r.phraseAfter(u, s.hi+1)
		if n.empty() {
			return s
		}
		s.hi = n.hi
	}
	return s
}

func isBase(u *unit, i int) bool {
	tag := u.tag(i)
	return tag == "VB" || tag == "VBP" || tag == "RB" || tag == quoteTag || tag == "NN"
}

// quotedObject reports an object at item at whose noun stands in quotation
// marks: “condemned the ‘act of terror’”.
func (r *reading) quotedObject(u *unit, at int) bool {
	k := at
	for k-at < 8 && u.tag(k) != quoteTag && r.inPhrase(u, k) {
		k++
	}
	return k > at && u.tag(k) == quoteTag
}

// thing reads a noun phrase that tells the content: “announced a ban on …”.
func (r *reading) thing(u *unit, c *clause, at, end int) (stretch, bool) {
	if u.tag(at) == "PRP" || u.lower(at+1) == "another" || u.lower(at+1) == "other" && u.lower(at) == "each" || u.tag(c.subject.hi-1) == "CD" {
		return stretch{}, false
	}
	if first := u.lower(c.subject.lo); c.sense.base == "dispute" && (first == "both" || joined(u, c.subject) || u.tag(c.subject.lo+1) == "CD") {
		return stretch{}, false // “the two countries dispute the island” with each other
	}
	end = r.thingEnd(u, at, end)
	if r.nameOnly(u, at, end) {
		return stretch{}, false // “blamed Brook” tells the target and no words
	}
	if r.pointsBack(u, at, end) {
		at = c.start
		for u.lower(at) == "," {
			at++
		}
		return r.spoken(c, stretch{at, end}, "the clause, whose object points back", thingFrame)
	}
	return r.spoken(c, stretch{at, end}, "thing after the verb", thingFrame)
}

// nameOnly reports a stretch that is the name of somebody and nothing else.
func (r *reading) nameOnly(u *unit, lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if tag := u.tag(k); !strings.HasPrefix(tag, "NNP") && !(k == lo && tag == "DT") && !(k > lo && tag == "CC") {
			return false
		}
	}
	return lo < hi
}

// pointsBack reports an object that only means something said before: “these
// allegations”, “the charge”.
func (r *reading) pointsBack(u *unit, at, end int) bool {
	s := r.phraseAfter(u, at)
	if s.empty() || s.hi < end {
		return false
	}
	switch u.lower(at) {
	case "these", "those", "this", "such":
		return true
	}
	return u.word(s.hi-1).isNoun() && s.hi-at <= 2
}

// passiveContent reads “was told that …”, “was accused of …”.
func (r *reading) passiveContent(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	at := c.end
	if c.how == agent && !c.subject.empty() {
		at = c.subject.hi
	}
	if q := c.subject.lo - 2; c.how == agent && u.tag(q) == quoteTag {
		c.content = []stretch{{q, q + 1}}
		c.rule, c.act = "description after a passive", c.sense.act(descriptionFrame)
		return
	}
	end := r.contentEnd(u, clauses, i)
	if at >= end {
		return
	}
	if s, _ := r.subjectBefore(u, &c.group); !s.empty() {
		c.hearer = s
	}
	switch w := u.lower(at); {
	case w == "that" && c.form == passive && c.sense.has(hearerFrame, clauseFrame):
		c.content = []stretch{fromThat(u, at, end)}
		c.rule, c.act = "clause after a passive", c.sense.act(hearerFrame, clauseFrame)
	case r.lex.is(questionWord, w) && c.sense.has(questionFrame):
		c.content = []stretch{{at, end}}
		c.rule, c.act = "question after a passive", c.sense.act(questionFrame)
	case w == "as" && c.how == agent && c.sense.has(descriptionFrame):
		c.content = []stretch{{at + 1, descriptionEnd(u, at+1, end)}}
		c.rule, c.act = "description after a passive", c.sense.act(descriptionFrame)
	case w == "of" && c.sense.has(accusationFrame):
		c.content = []stretch{{at + 1, end}}
		c.rule, c.act = "accusation after a passive", c.sense.act(accusationFrame)
	}
}

// callsNames tells “called it a mistake” from “called the office”: something
// must follow the object.
func (r *reading) callsNames(u *unit, c *clause, at int) bool {
	if tag := u.tag(at); tag == quoteTag || tag == "VBG" || tag == "WP" || u.tag(c.subject.lo-1) == "WP" || u.tag(c.subject.lo-1) == "WDT" {
		return true
	}
	s := r.fullPhrase(u, at)
	if s.empty() {
		return u.tag(at) == "DT"
	}
	switch tag := u.tag(s.hi); tag {
	case "TO", ".", ",", "CC", "", "IN", ":", "MD", "VBD", "VBZ":
		return s.hi-s.lo > 1 && !determiner(u.tag(s.lo)) && tag != "TO" && tag != "" // one phrase may be both: “called Brook chairman”
	}
	return true
}
