package statements

// findContent settles what clause i says: to the right of the verb, to the
// left, or on both sides.
func (r *reading) findContent(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	if silent(u, c) || c.modal || (c.subject.empty() && c.form != passive) || (c.negated && !c.sense.has(gerundFrame)) {
		return
	}
	if c.how == complement {
		r.accordingContent(u, clauses, i)
		return
	}
	if c.form == passive || c.form == participle {
		r.passiveContent(u, clauses, i)
		return
	}
	end := r.contentEnd(u, clauses, i)
	if w := u.lower(c.subject.lo); isFirstPerson(w) && c.subject.hi-c.subject.lo == 1 && (w == "you" || !hasQuote(u, c.end, end) && u.tag(c.subject.lo-1) != quoteTag) {
		return // the author speaks
	}
	if r.asPut(u, c) {
		return
	}
	if c.how == after {
		r.leftContent(u, clauses, i, c.group.start)
		r.resume(u, c, c.subject.hi, end)
		if at := c.subject.hi; len(c.content) == 0 && at+1 < end && isStop(u.tag(at)) && u.tag(at+1) == quoteTag {
			c.content = []stretch{{at + 1, end}}
			c.act, c.rule = c.sense.act(clauseFrame, thatFrame, questionFrame, quoteFrame), "words in quotation marks after the speaker"
		}
		return
	}
	quotedLeft := u.tag(c.subject.lo-1) == quoteTag && c.how == before && !titles(u, c.subject.lo-1)
	if right, ok := r.rightContent(u, c, end); ok && !(quotedLeft && (c.rule == "clause" || c.rule == "question after the verb")) {
		c.content = append(r.begun(u, c, right), right)
		return
	}
	if from := r.commentedOn(u, c.subject.lo); from > 0 && c.how == before && judges(c) {
		c.content = append(c.content, stretch{from, end})
		c.act, c.rule = c.sense.act(thingFrame, descriptionFrame), "apposition that the verb judges"
		return
	}
	c.open = r.endsOpen(u, c) && c.speaks()
	if c.how == before && c.speaks() && r.closes(u, c, end) {
		r.leftContent(u, clauses, i, c.subject.lo)
		r.resume(u, c, r.skipAdjuncts(u, r.skipHearer(u, c), end), end)
	}
}

// begun is the clause that words in quotation marks complete behind an
// interposed “, he said,”: “It was, he said, ‘a farce’.”
func (r *reading) begun(u *unit, c *clause, right stretch) []stretch {
	if c.how != before || u.tag(c.subject.lo-1) != "," || u.tag(right.lo) != quoteTag || !r.opensSmall(u, right.lo) {
		return nil
	}
	left := r.leftWords(u, c)
	if tag := u.tag(left.hi - 1); left.empty() || !isFinite(tag) && tag != "VBN" {
		return nil
	}
	return []stretch{left}
}

// silent reports a verb that tells of no words: “said nothing”, “nobody said”,
// and what unnamed “those who” say of somebody.
func silent(u *unit, c *clause) bool {
	switch u.lower(c.subject.lo) {
	case "neither", "no", "none", "nobody":
		return c.how == before && c.form == finite
	}
	if w := u.lower(c.group.start - 1); w == "nor" && c.how == elliptical || w == "without" && c.form == gerund {
		return true // “would neither confirm nor deny that”, “without saying when”
	}
	if u.lower(c.subject.lo-1) == "what" && u.is(beWord, c.subject.lo-2) && u.tag(c.end) != ":" && u.tag(c.end) != quoteTag {
		return true // “which is what they have said since May”
	}
	if w := u.lower(c.end); w == "nothing" || w == "little" && u.tag(c.end+1) != "NN" {
		return !isFinite(u.tag(c.end + 1)) // “said nothing had been signed” tells something
	}
	return c.how == relative && c.subject.hi-c.subject.lo == 1 && u.lower(c.subject.lo) == "those"
}

// rightContent reads what stands after the verb.
func (r *reading) rightContent(u *unit, c *clause, end int) (stretch, bool) {
	at := r.skipHearer(u, c)
	if at >= end && !c.sense.has(thingFrame) {
		return stretch{}, false
	}
	if s, ok := r.governed(u, c, at, end); ok {
		return s, true
	}
	if c.sense.has(thingFrame) && !c.hearer.empty() && c.hearer.lo == c.end && u.lower(at) != "that" {
		at, c.hearer = c.end, stretch{}
	}
	next := r.skipAdjuncts(u, at, end)
	if next >= end {
		return stretch{}, false
	}
	if u.lower(next+1) == ":" && (u.tag(next) == "PRP" || u.tag(next) == "DT") {
		next++ // “said it: …”
	}
	if u.lower(next) == "," && u.lower(next+1) == "that" && !c.hearer.empty() {
		next++
	}
	next = beforeMarks(u, next, end)
	w, tag := u.lower(next), u.tag(next)
	speaks := c.speaks() || c.sense.has(recordFrame) && r.isRecord(u, c.subject)
	switch {
	case w == "that" && (u.lower(next+1) == "same" || tag == "DT" && !r.hasFinite(u, next+1, end) && !hasQuote(u, next+1, end)):
		return stretch{}, false // “pointing out that amount”, “asked that same day”
	case w == "that" && tag != "NNP" && (speaks || c.sense.has(objectFrame)):
		return r.spoken(c, fromThat(u, next, end), "clause with “that”", clauseFrame, thatFrame, hearerFrame, recordFrame, objectFrame, viewFrame)
	case tag == quoteTag, w == ":", w == "," && u.tag(next+1) == quoteTag:
		return r.marksAfter(u, c, stretch{next, end}, speaks, next == at)
	case r.lex.is(questionWord, w) && c.sense.has(questionFrame, clauseFrame, hearerFrame, thatFrame) && r.hasFinite(u, next, end):
		return r.spoken(c, stretch{next, end}, "question after the verb", questionFrame, clauseFrame, hearerFrame, thatFrame)
	case w == "," || tag == "." || tag == ":":
		return stretch{}, false
	case c.sense.has(clauseFrame, hearerFrame) && (c.sense.base == "say" && (hasVerb(u, next, end) || hasQuote(u, next, end)) || r.bareClause(u, next, end)):
		return r.spoken(c, stretch{next, end}, "clause", clauseFrame, hearerFrame)
	case c.sense.base == "say" && (w == "yes" || w == "no") && next+1 == end:
		return r.spoken(c, stretch{next, end}, "answer", clauseFrame)
	case c.sense.has(thatFrame) && r.bareClause(u, next, end):
		return r.spoken(c, stretch{next, end}, "clause", thatFrame)
	case c.sense.has(recordFrame) && speaks && r.bareClause(u, next, end):
		return r.spoken(c, stretch{next, end}, "clause", recordFrame)
	case c.sense.has(thingFrame) && next == at && (!r.phraseAfter(u, at).empty() || r.quotedObject(u, at)):
		return r.thing(u, c, at, end)
	case speaks && next == at && c.how != after && r.quotedObject(u, at):
		return r.thing(u, c, at, end)
	}
	return stretch{}, false
}

// marksAfter reads words in quotation marks that begin a stretch, or follow the
// colon or comma that does. A verb that governs things alone has to stand right
// before them.
func (r *reading) marksAfter(u *unit, c *clause, s stretch, speaks, direct bool) (stretch, bool) {
	const rule = "words in quotation marks after the verb"
	switch first := u.tag(s.lo); {
	case first == quoteTag && c.sense.has(thingFrame) && direct && !speaks:
		return r.spoken(c, s, rule, thingFrame)
	case first == ",":
		if !speaks || u.tag(c.subject.lo-1) == quoteTag && c.how == before {
			return stretch{}, false
		}
		s.lo++
	case !speaks && !c.sense.has(descriptionFrame):
		return stretch{}, false
	case u.lower(s.lo) == ":":
		s.lo++
	}
	return r.spoken(c, s, rule, clauseFrame, thatFrame, hearerFrame, quoteFrame, questionFrame)
}

// beforeMarks is the colon before words in quotation marks when only an adjunct
// stands between it and item i, “said without a smile: ‘…’”; or else i.
func beforeMarks(u *unit, i, end int) int {
	if u.tag(i) != "IN" && u.tag(i) != "RB" {
		return i
	}
	for k := i + 1; k+1 < end && k-i < 12 && !isFinite(u.tag(k)) && u.tag(k) != ","; k++ {
		if u.lower(k) == ":" && u.tag(k+1) == quoteTag {
			return k
		}
	}
	return i
}

// fromThat is the clause with “that” at item i. Words in quotation marks alone
// stand without it.
func fromThat(u *unit, i, end int) stretch {
	if i+1 >= end || i+2 == end && u.tag(i+1) == quoteTag {
		return stretch{i + 1, end}
	}
	return stretch{i, end}
}

// spoken settles act and rule of a content.
func (r *reading) spoken(c *clause, s stretch, rule string, frames ...frame) (stretch, bool) {
	if s.empty() {
		return s, false
	}
	c.act, c.rule = c.sense.act(frames...), rule
	return s, true
}
