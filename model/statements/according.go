package statements

import (
	"strings"

	"parley/model"
)

// accordingSense lets “according to” govern a clause as a verb does.
var accordingSense = &verbSense{base: "according", frames: 1 << (clauseFrame - 'a'), acts: [26]model.Act{clauseFrame - 'a': model.Says}}

// according finds “according to X” and “in the words of X”.
func (r *reading) according(u *unit) []clause {
	var out []clause
	for i := 0; i+2 < len(u.items); i++ {
		n := accordingAt(u, i)
		if n == 0 {
			continue
		}
		s := r.accordingSource(u, i+n)
		if s.empty() || u.lower(i-1) == "," && u.lower(i-2) == "that" {
			continue
		}
		if before := u.tag(i - 1); i > 0 && before != "," && before != quoteTag && before != ":" && before != "(" && before != "CC" && !r.animate(u, s) {
			continue // “each according to their choice”
		}
		c := clause{group: group{start: i, head: i, end: i + n, sense: accordingSense}, subject: s, how: complement, start: i}
		for c.start > 0 && (u.lower(c.start-1) == "," || u.tag(c.start-1) == "CC") {
			c.start--
		}
		out = append(out, c)
	}
	return out
}

// accordingSource is the phrase at item i. A comma after it goes on to a
// description only when another comma closes it or the sentence ends with it.
func (r *reading) accordingSource(u *unit, i int) stretch {
	s := r.subjectAfter(u, i)
	if tag := u.tag(s.hi); !s.empty() && (tag == "VBN" || tag == "VBG" || tag == "VBD" || tag == "WP" || tag == "PRP" && isFinite(u.tag(s.hi+1))) {
		for k := s.hi; k < s.hi+12; k++ {
			if u.lower(k) == "," {
				return stretch{s.lo, k} // “a survey published on Monday”, “people who were there”
			}
		}
	}
	opens := r.sentenceStart(u, i) >= i-2 // and so a clause has to follow
	if opens && !s.empty() {
		if k := r.clauseComma(u, r.fullPhrase(u, i).hi); k > 0 {
			return stretch{s.lo, k}
		}
	}
	if s.empty() || s.hi >= len(u.items) || u.tag(s.hi) == "." || u.tag(s.hi) == "," && !(opens && isFinite(u.tag(s.hi+1))) {
		if !r.hasFinite(u, s.lo, s.hi) {
			return s
		}
	}
	for k := s.lo; k < s.hi; k++ {
		if u.lower(k) == "," {
			return stretch{s.lo, r.describedTo(u, k)}
		}
	}
	return s
}

// clauseComma is the comma that closes a relative or contact clause at item i,
// behind a source, when a main clause follows it: “figures the mayor gave us, …”,
// “the plan, which clerks wrote, …”; -1 when there is none.
func (r *reading) clauseComma(u *unit, i int) int {
	from := i
	if relates(u, i) {
		from = i + 2
	} else if tag := u.tag(i); !determiner(tag) && !strings.HasPrefix(tag, "NNP") && tag != "PRP" {
		return -1
	}
	for k := from + 1; k+1 < len(u.items) && k-from < farthest/3; k++ {
		if u.tag(k) == quoteTag {
			return -1
		}
		if u.lower(k) == "," && hasVerb(u, from, k) {
			if r.bareClause(u, k+1, len(u.items)) {
				return k
			}
			return -1
		}
	}
	return -1
}

// describedTo is the comma that closes the description of a source from the
// first comma on, when a clause follows it, or else the first comma:
// “according to Anna Brook, the mayor of Varn, the road is closed”, but
// “according to an aide, the mayor, Anna Brook, left”.
func (r *reading) describedTo(u *unit, comma int) int {
	s := r.fullPhrase(u, comma+1)
	name := strings.HasPrefix(u.tag(comma-1), "NNP")
	if s.empty() || name != r.isRole(u.lower(r.headOf(u, s))) || !name && (u.tag(s.lo) != "NNP" || !r.isRole(u.lower(comma-1))) {
		return comma
	}
	for k := s.hi; k < s.hi+8; k++ {
		if u.lower(k) != "," {
			continue
		}
		if r.bareClause(u, k+1, len(u.items)) {
			return k
		}
		return comma
	}
	return comma
}

// accordingAt is the number of words of the cue at item i, 0 when there is
// none.
func accordingAt(u *unit, i int) int {
	switch {
	case u.lower(i) == "according" && u.lower(i+1) == "to":
		return 2
	case u.lower(i) == "in" && u.lower(i+1) == "the" && u.lower(i+2) == "words" && u.lower(i+3) == "of":
		return 4
	}
	return 0
}

// accordingContent reads the clause that “according to X” stands in: what
// follows it, what precedes it, or both.
func (r *reading) accordingContent(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	c.act, c.rule = model.Says, "clause of “according to”"
	first := r.sentenceStart(u, c.group.start)
	end := r.contentEnd(u, clauses, i)
	left := stretch{first, c.start}
	if left.hi > left.lo && (u.tag(left.lo) == "CC" || u.tag(left.lo) == "RB" && left.hi-left.lo == 1) {
		left.lo++
	}
	if tag := u.tag(left.hi - 1); !left.empty() && (tag == "WP" || tag == "WDT") {
		left.lo = left.hi - 1 // “the ban, which, according to Brook, was wrong”
	}
	right := stretch{c.subject.hi, end}
	for !right.empty() && isStop(u.tag(right.lo)) {
		right.lo++
	}
	switch {
	case left.empty():
		c.content = appendFull(c.content, right)
	case u.lower(c.subject.hi) == "," && r.takesUp(u, left, right):
		c.content = appendFull(appendFull(c.content, left), right)
	default:
		r.wrap(u, clauses, i, left)
	}
}

// takesUp reports that items right go on with the clause left that “, according
// to X,” interrupts, and neither describe X nor begin a clause of the writer.
func (r *reading) takesUp(u *unit, left, right stretch) bool {
	if right.empty() {
		return false
	}
	switch tag := u.tag(right.lo); {
	case tag == "WDT", tag == "WP", tag == "VBG", tag == "CC", u.lower(right.lo) == "while":
		return false
	case determiner(tag), strings.HasPrefix(tag, "NN"):
		return !r.hasFinite(u, left.lo, left.hi) || r.bareClause(u, right.lo, right.hi)
	}
	return true
}

func appendFull(list []stretch, s stretch) []stretch {
	if s.empty() {
		return list
	}
	return append(list, s)
}

// wrap gives a closing attribution all of its sentence before it. An agency
// or a paper only carried what another speaker in it says.
func (r *reading) wrap(u *unit, clauses []clause, i int, left stretch) {
	c := &clauses[i]
	for k := i - 1; k >= 0 && i-k < 12 && clauses[k].group.start >= left.lo; k-- {
		if len(clauses[k].content) > 0 && (r.isOutlet(u, c.subject) || r.carries(u, c, &clauses[k])) {
			clauses[k].via = c.subject
			c.content = nil
			return
		}
	}
	c.content = appendFull(c.content, left)
}

// carries reports “according to” a report or the like, which only carried what the
// main clause before it says somebody said.
func (r *reading) carries(u *unit, c, said *clause) bool {
	return c.how == complement && said.how == before && said.form == finite && u.lower(said.subject.lo-1) != "as" && u.is(mediumWord, r.headOf(u, c.subject))
}

// isOutlet reports whether a phrase names a news agency, a paper or a station,
// or is “state television” and the like.
func (r *reading) isOutlet(u *unit, s stretch) bool {
	for k := s.lo; k < s.hi && k-s.lo < 8; k++ {
		if u.tag(k) == "," {
			return false
		}
		w := u.lower(k)
		if u.lower(k-1) == "state" && k > s.lo && r.lex.is(outletwordWord, w) {
			return true
		}
		if len(u.tag(k)) > 2 && u.tag(k)[:3] == "NNP" && (r.lex.is(outletWord, w) || r.lex.is(outletwordWord, w)) {
			return true
		}
	}
	return false
}

// sentenceStart is the item where the sentence that holds item i begins.
func (r *reading) sentenceStart(u *unit, i int) int {
	if i <= 0 {
		return i
	}
	return max(u.starts[min(i, len(u.starts)-1)], i-longest)
}

// readStarts appends for every item of a unit, and for its end, where its
// sentence, or the part of it after a semicolon, begins.
func (r *reading) readStarts(starts []int, u *unit) []int {
	at := 0
	for i := range u.items {
		starts = append(starts, at)
		if u.tag(i) == "." || u.lower(i) == ";" || u.items[i].quote >= 0 && r.endsSentence(u, i) {
			at = i + 1
		}
	}
	return append(starts, at)
}

// endsSentence reports whether the quotation at item i ends with a full stop.
func (r *reading) endsSentence(u *unit, i int) bool {
	inner := r.marks[u.items[i].quote].inner
	last := r.art.Text[inner.End-1]
	return last == '.'
}
