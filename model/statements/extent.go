package statements

import (
	"strings"
)

// endsOpen reports whether a colon, or a comma, ends the unit after the verb.
func (r *reading) endsOpen(u *unit, c *clause) bool {
	last := len(u.items) - 1
	return (u.lower(last) == ":" || u.lower(last) == ",") && last-c.end < farthest/2
}

// contentEnd is where the content to the right of clause i must end: before
// the next coordinated clause of speech, or at the end of the unit.
func (r *reading) contentEnd(u *unit, clauses []clause, i int) int {
	end := u.tail
	from := clauses[i].end
	if clauses[i].how == complement {
		from = max(from, clauses[i].subject.hi) // “according to a plan that she wrote, …”
	}
	for k := i + 1; k < len(clauses) && k <= i+12; k++ {
		n := &clauses[k]
		if n.subject.empty() || n.modal || n.start < from || n.start == clauses[i].end {
			continue
		}
		if r.breaks(u, clauses, i, k) {
			end = n.start
			break
		}
		if n.how == before && u.tag(n.start-1) == quoteTag && n.start-1 > clauses[i].end {
			end = n.start - 1 // the next speaker’s words
			break
		}
	}
	end = r.authorsClause(u, from, r.closesOuter(u, &clauses[i], end))
	end = r.commentStart(u, &clauses[i], from, end)
	end = r.afterMarks(u, from, end)
	return r.trimEnd(u, r.mainClause(u, &clauses[i], end))
}

// closesOuter is the first comma behind a verb that is no main verb when a finite
// verb follows: it closes what another comma opened before, as in “Lind, accused by
// Brook of sleeping, went home”; or else end.
func (r *reading) closesOuter(u *unit, c *clause, end int) int {
	if c.form == finite || c.form == infinitive {
		return end
	}
	if c.form == gerund && c.subject.lo > c.end {
		return min(end, c.subject.lo-1) // “Accusing Brook of sleeping, Lind left”
	}
	k := r.firstComma(u, c.end)
	if k < 0 || k >= end || !isFinite(u.tag(k+1)) {
		return end
	}
	for j := c.group.start - 1; j > 0 && c.group.start-j < farthest/2 && u.tag(j) != "."; j-- {
		if u.lower(j) == "," {
			return k
		}
	}
	return end
}

// authorsClause ends a content where the writer goes on: at a semicolon, or at
// a comma before “yet”, “hours after”, “triggering” and the like.
func (r *reading) authorsClause(u *unit, at, end int) int {
	for k := at + 1; k+1 < end && k-at < 2*farthest; k++ {
		if u.lower(k) == ";" || u.lower(k) == "," && (u.lower(k+1) == "yet" || u.is(effectWord, k+1) || r.timeAfter(u, k+1) > 0) {
			return k
		}
	}
	return end
}

// timeAfter is the end of “hours after”, “two days before” at item i; 0 when
// it does not stand there.
func (r *reading) timeAfter(u *unit, i int) int {
	for k := i; k < i+4; k++ {
		switch w := u.lower(k); {
		case (w == "after" || w == "before") && k > i && u.is(spellWord, k-1):
			return k + 1
		case !r.lex.is(spellWord, w) && u.tag(k) != "CD" && u.tag(k) != "DT" && u.tag(k) != "RB" && u.tag(k) != "IN" && u.tag(k) != "JJ" && u.tag(k) != "JJR":
			return 0
		}
	}
	return 0
}

// mainClause ends the content of a subordinate clause where the main clause
// goes on: “As he announced that …, the hall …”, “the war, which she said …, was …”.
func (r *reading) mainClause(u *unit, c *clause, end int) int {
	if k := closedAt(u, c.end); c.how == relative && c.group.start < k && k < end && u.lower(c.subject.hi) == "," {
		return k // “Brook, who said it was late, left”
	}
	if c.how != before || c.subject.lo == 0 {
		return end
	}
	w, tag := u.lower(c.subject.lo-1), u.tag(c.subject.lo-1)
	aside := (tag == "WDT" || tag == "WP") && u.tag(c.subject.lo-2) != "IN"
	opens := (tag == "WRB" || tag == "IN") && r.lex.is(subordinatorWord, w) && w != "that" && r.sentenceStart(u, c.subject.lo) >= c.subject.lo-2
	if !aside && !opens {
		return end
	}
	for k := c.end + 1; k+1 < end && k-c.end < farthest; k++ {
		if u.lower(k) == "," && u.lower(k-1) != "that" && (aside || r.bareClause(u, k+1, end)) {
			return k
		}
	}
	return end
}

// afterMarks ends a content at a comma inside closing marks, “…,” where a new
// clause follows.
func (r *reading) afterMarks(u *unit, at, end int) int {
	for k := at; k < end && k-at < farthest; k++ {
		if u.items[k].quote < 0 {
			continue
		}
		if k-at <= 1 && r.exclaims(u, k) && u.tag(k+1) != quoteTag && !isStop(u.tag(k+1)) && u.tag(k+1) != "CC" {
			return k + 1 // yelled “Go!” at them
		}
		if k == at && u.lower(k+1) == "," && u.lower(k+2) == "but" && r.bareClause(u, k+3, end) {
			return k + 1 // said “we are tired”, but they had slept
		}
		if !r.endsInComma(u, k) || u.lower(at) == "that" && u.tag(at+1) == "IN" && !r.hasFinite(u, at, k) {
			continue
		}
		next := k + 1
		if tag := u.tag(next); k-at <= 2 && (tag == "WRB" || tag == "IN") {
			return next // “…,” when asked
		}
		if u.tag(next) == "CC" {
			next++
		}
		if tag := u.tag(next); tag == "VBG" && next == k+1 || isFinite(tag) && next > k+1 || tag != quoteTag && r.bareClause(u, next, end) {
			return k + 1
		}
	}
	return end
}

// endsInComma reports whether the quotation at item k ends with a comma.
func (r *reading) endsInComma(u *unit, k int) bool {
	return r.art.Text[r.marks[u.items[k].quote].inner.End-1] == ','
}

// exclaims reports a quotation at item k that is a sentence and ends with a
// mark of its own.
func (r *reading) exclaims(u *unit, k int) bool {
	inner := r.marks[u.items[k].quote].inner
	last := r.art.Text[inner.End-1]
	return (last == '!' || last == '?') && !r.opensSmall(u, k)
}

// asideStart finds the reporter’s own “…, but did not say more” after a
// content, or returns end.
func (r *reading) asideStart(u *unit, at, end int) int {
	for k := at; k+3 < end && k-at < longest; k++ {
		if u.lower(k) != "but" || u.lower(k+1) != "did" && u.lower(k+1) != "would" && u.lower(k+1) != "declined" && u.lower(k+1) != "gave" {
			continue
		}
		if u.lower(k+1) == "declined" || u.lower(k+1) == "gave" && u.lower(k+2) == "no" || u.is(negationWord, k+2) {
			return k
		}
	}
	return end
}

// breaks reports whether clause k is no part of what clause i says.
func (r *reading) breaks(u *unit, clauses []clause, i, k int) bool {
	n := &clauses[k]
	switch {
	case n.how == after:
		return false
	case n.how == complement:
		return n.start < n.group.start
	case n.form == gerund:
		w, first := u.lower(n.group.start-1), u.lower(n.start)
		return w == "," || u.tag(n.group.start-1) == quoteTag || n.how == before ||
			first == "but" || first == "while" || (first == "and" && clauses[i].form == gerund)
	case n.how == elliptical:
		return n.subject == clauses[i].subject
	}
	if u.lower(n.start-1) == ";" || r.afterSpell(u, n.subject.lo) {
		return true
	}
	w := u.lower(n.start)
	if u.lower(n.start-1) == "that" {
		return false // “said that, because Brook says so, …”
	}
	return n.start < n.subject.lo && (w == "," || r.lex.is(clausalWord, w)) && u.lower(n.subject.lo-1) != "that"
}

// afterSpell reports a subject right after “, hours after”.
func (r *reading) afterSpell(u *unit, lo int) bool {
	if w := u.lower(lo - 1); w != "after" && w != "before" {
		return false
	}
	for k := lo - 2; k >= 0 && lo-k < 7; k-- {
		if u.lower(k) == "," {
			return r.timeAfter(u, k+1) == lo
		}
	}
	return false
}

// trimEnd drops punctuation and closing adjuncts at the end of a content.
func (r *reading) trimEnd(u *unit, end int) int {
	for end > 0 {
		switch u.tag(end - 1) {
		case ".", ",", ":", "CC":
			end--
			continue
		}
		return end
	}
	return end
}

// newClause reports a noun phrase with a finite verb directly after it.
func (r *reading) newClause(u *unit, at, end int) bool {
	s := r.fullPhrase(u, at)
	return !s.empty() && s.hi < end && isFinite(u.tag(s.hi))
}

// descriptionEnd ends a description after its words in quotation marks.
func descriptionEnd(u *unit, at, end int) int {
	for k := at; k < end && k-at < farthest; k++ {
		if u.tag(k) != quoteTag {
			continue
		}
		switch w, tag := u.lower(k+1), u.tag(k+1); {
		case w == "of", w == "for", w == "to", strings.HasPrefix(tag, "NN"), tag == "JJ", tag == "POS",
			(w == "and" || w == "or" || w == ",") && u.tag(k+2) == quoteTag, tag == quoteTag:
			continue
		}
		return k + 1
	}
	return end
}

// thingEnd ends a thing before the next clause of the sentence.
func (r *reading) thingEnd(u *unit, at, end int) int {
	for k := at + 1; k+1 < end && k-at < farthest; k++ {
		tag, next := u.tag(k), u.tag(k+1)
		if tag == "CC" && (isFinite(next) || r.newClause(u, k+1, end)) || tag == "," && (next == "VBG" || next == "WDT" || next == "WP") {
			return r.trimEnd(u, k)
		}
	}
	return end
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
