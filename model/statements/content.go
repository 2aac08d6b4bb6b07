package statements

import "strings"

// findContent settles what clause i says: to the right of the verb, to the
// left, or on both sides.
func (r *reading) findContent(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	if c.modal || (c.subject.empty() && c.form != passive) || (c.negated && !c.sense.has(gerundFrame)) {
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
	if w := u.lower(c.subject.lo); isFirstPerson(w) && c.subject.hi-c.subject.lo == 1 && !hasQuote(u, c.end, end) && u.tag(c.subject.lo-1) != quoteTag {
		return // the author speaks
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
	quotedLeft := u.tag(c.subject.lo-1) == quoteTag && c.how == before
	if right, ok := r.rightContent(u, c, end); ok && !(quotedLeft && (c.rule == "clause" || c.rule == "question after the verb")) {
		c.content = append(c.content, right)
		return
	}
	c.open = r.endsOpen(u, c) && c.speaks()
	if c.how == before && c.speaks() && r.closes(u, c, end) {
		r.leftContent(u, clauses, i, c.subject.lo)
		r.resume(u, c, r.skipAdjuncts(u, r.skipHearer(u, c), end), end)
	}
}

// speaks reports whether the verb can govern words in quotation marks.
func (c *clause) speaks() bool {
	return c.sense.has(clauseFrame, thatFrame, questionFrame, quoteFrame, hearerFrame)
}

// closes reports whether nothing but adjuncts follows the verb, up to a comma
// or the end: only then does what stands before belong to it.
func (r *reading) closes(u *unit, c *clause, end int) bool {
	if u.tag(c.subject.lo-1) == quoteTag {
		return true
	}
	at := r.skipAdjuncts(u, r.skipHearer(u, c), end)
	if at >= end {
		return true
	}
	switch tag := u.tag(at); tag {
	case ",", ".", ":", "IN", "VBG", "TO", "(", quoteTag:
		return true
	}
	return false
}

// resume adds what is said after an interposed “, he said,”.
func (r *reading) resume(u *unit, c *clause, at, end int) {
	right := r.resumed(u, c, at, end)
	if right.empty() {
		return
	}
	if len(c.content) > 0 {
		c.content = append(c.content, right)
		return
	}
	if u.items[right.lo-1].tag != "," || u.tag(c.start-1) != "," && c.start > 0 && u.lower(c.start) != "," {
		return
	}
	if !c.sense.has(clauseFrame, thatFrame, hearerFrame) {
		return
	}
	if left := r.leftWords(u, c); !left.empty() {
		c.content = append(c.content, left)
	}
	c.content = append(c.content, right)
	c.act, c.rule = c.sense.act(clauseFrame, thatFrame, hearerFrame, questionFrame, quoteFrame), "clause around the verb"
}

// leftWords is the phrase before an interposed “, he said,”: “The talks, he
// said, had failed.”
func (r *reading) leftWords(u *unit, c *clause) stretch {
	hi := c.subject.lo
	if u.lower(hi-1) == "," {
		hi--
	}
	lo := hi
	for lo > 0 && hi-lo < farthest && u.tag(lo-1) != "." && u.lower(lo-1) != ";" {
		lo--
	}
	if lo < hi && (u.tag(lo) == "CC" || u.lower(lo) == "as") {
		lo++
	}
	return stretch{lo, hi}
}

// endsOpen reports whether a colon, or a comma, ends the unit after the verb.
func (r *reading) endsOpen(u *unit, c *clause) bool {
	last := len(u.items) - 1
	return (u.lower(last) == ":" || u.lower(last) == ",") && last-c.end < farthest/2
}

// contentEnd is where the content to the right of clause i must end: before
// the next coordinated clause of speech, or at the end of the unit.
func (r *reading) contentEnd(u *unit, clauses []clause, i int) int {
	end := u.tail
	for k := i + 1; k < len(clauses) && k <= i+12; k++ {
		n := &clauses[k]
		if n.subject.empty() || n.start <= clauses[i].end {
			continue
		}
		if r.breaks(u, clauses, i, k) {
			end = n.start
			break
		}
	}
	return r.trimEnd(u, r.afterMarks(u, clauses[i].end, end))
}

// afterMarks ends a content at a comma inside closing marks, “…,” where a new
// clause follows.
func (r *reading) afterMarks(u *unit, at, end int) int {
	for k := at + 1; k < end && k-at < farthest; k++ {
		if u.items[k].quote < 0 || !r.endsInComma(u, k) {
			continue
		}
		next := k + 1
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

// asideStart finds the reporter’s own “…, but did not say more” after a
// content, or returns end.
func (r *reading) asideStart(u *unit, at, end int) int {
	for k := at; k+3 < end && k-at < longest; k++ {
		if u.lower(k) != "but" || u.lower(k+1) != "did" && u.lower(k+1) != "would" && u.lower(k+1) != "declined" && u.lower(k+1) != "gave" {
			continue
		}
		if u.lower(k+1) == "declined" || u.lower(k+1) == "gave" && u.lower(k+2) == "no" || r.lex.is(negationWord, u.lower(k+2)) {
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
		w := u.lower(n.group.start - 1)
		return w == "," || u.tag(n.group.start-1) == quoteTag || n.how == before || (w == "and" && clauses[i].form == gerund)
	case n.how == elliptical:
		return n.subject == clauses[i].subject
	}
	w := u.lower(n.start)
	return n.start < n.subject.lo && (w == "," || r.lex.is(clausalWord, w)) && u.lower(n.subject.lo-1) != "that"
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

// skipHearer passes the object of “told reporters”.
func (r *reading) skipHearer(u *unit, c *clause) int {
	at := c.end
	if u.lower(at) == "to" && !strings.HasPrefix(u.tag(at+1), "VB") {
		if s := r.fullPhrase(u, at+1); !s.empty() {
			c.hearer = s
			return s.hi
		}
	}
	if !c.sense.has(hearerFrame, objectFrame) && !c.sense.has(questionFrame) {
		return at
	}
	s := r.fullPhrase(u, at)
	if s.empty() || r.isTimeWord(u, s.lo) {
		return at
	}
	if next := u.tag(s.hi); isFinite(next) && c.sense.has(clauseFrame) && !c.sense.has(hearerFrame) {
		return at
	}
	c.hearer = s
	if u.tag(s.hi) == "POS" {
		s.hi++
	}
	return r.skipTitle(u, s.hi)
}

// fullPhrase is a noun phrase with the phrases that “of”, “for” and “and” tie
// to it.
func (r *reading) fullPhrase(u *unit, i int) stretch {
	s := r.phraseAfter(u, i)
	for steps := 0; !s.empty() && steps < 4; steps++ {
		w := u.lower(s.hi)
		if w != "of" && w != "and" && w != "'s" && w != "at" && w != "from" {
			return s
		}
		n := r.phraseAfter(u, s.hi+1)
		if n.empty() || r.isTimeWord(u, n.lo) || (w == "and" && isFinite(u.tag(n.hi))) {
			return s
		}
		s.hi = n.hi
	}
	return s
}

// skipAdjuncts passes words of time, place and occasion between a verb of
// speech and what is said: “said on Thursday in a statement that”.
func (r *reading) skipAdjuncts(u *unit, at, end int) int {
	for steps := 0; at < end && steps < 8; steps++ {
		w, tag := u.lower(at), u.tag(at)
		switch {
		case r.isTimeWord(u, at) || r.lex.is(daytimeWord, w):
			at++
		case tag == "CD" && at+1 < end && r.isTimeWord(u, at-1):
			at++
		case tag == "RB" && w != "not" && (u.lower(at+1) == "that" || u.tag(at+1) == "IN" || u.tag(at+1) == "," || u.tag(at+1) == quoteTag || u.tag(at+1) == ":"):
			at++
		case (tag == "IN" || tag == "TO") && r.isTimeWord(u, at+1):
			at += 2
		case (tag == "IN" || tag == "TO") && w != "that" && !opensClause(w):
			s := r.fullPhrase(u, at+1)
			if s.empty() {
				return at
			}
			if isFinite(u.tag(s.hi)) && u.lower(s.hi) != "that" {
				return at
			}
			at = r.skipTitle(u, s.hi)
		case w == "," && r.closesAdjunct(u, at, end) > 0:
			at = r.closesAdjunct(u, at, end)
		default:
			return at
		}
	}
	return at
}

// skipTitle passes the title of a programme or a paper in quotation marks:
// “on the show ‘Morning Talk’ that”.
func (r *reading) skipTitle(u *unit, at int) int {
	if u.tag(at) == quoteTag && u.items[at].hi-u.items[at].lo <= 7 && (u.lower(at+1) == "that" || u.tag(at+1) == "IN" || u.tag(at+1) == "PRP" || u.tag(at+1) == "DT" || r.isTimeWord(u, at+1)) {
		return at + 1
	}
	return at
}

// opensClause reports prepositions that may begin a clause of what is said.
func opensClause(w string) bool {
	switch w {
	case "if", "because", "while", "when", "although", "though", "unless", "since", "despite", "whether", "than", "as", "until", "without", "like":
		return true
	}
	return false
}

// closesAdjunct is the end of an adjunct between commas that begins at item
// at: “said, in an interview, that”; 0 when there is none.
func (r *reading) closesAdjunct(u *unit, at, end int) int {
	if u.tag(at+1) != "IN" && u.tag(at+1) != "RB" && u.tag(at+1) != "VBG" {
		return 0
	}
	for k := at + 2; k < end && k-at < 14; k++ {
		if u.tag(k) == quoteTag || u.tag(k) == ":" {
			return 0
		}
		if u.lower(k) == "," {
			return k + 1
		}
	}
	return 0
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
	w, tag := u.lower(next), u.tag(next)
	speaks := c.speaks() || c.sense.has(recordFrame) && r.isRecord(u, c.subject)
	switch {
	case w == "that" && tag != "NNP" && (speaks || c.sense.has(objectFrame)):
		return r.spoken(c, stretch{next + 1, end}, "clause after “that”", clauseFrame, thatFrame, hearerFrame, recordFrame, objectFrame)
	case (tag == quoteTag || w == ":") && (speaks || c.sense.has(descriptionFrame)):
		if w == ":" {
			next++
		}
		return r.spoken(c, stretch{next, end}, "words in quotation marks after the verb", clauseFrame, thatFrame, hearerFrame, quoteFrame, questionFrame)
	case w == "," && u.tag(next+1) == quoteTag && speaks:
		if u.tag(c.subject.lo-1) == quoteTag {
			return stretch{}, false
		}
		return r.spoken(c, stretch{next + 1, end}, "words in quotation marks after the verb", clauseFrame, thatFrame, hearerFrame, quoteFrame, questionFrame)
	case r.lex.is(questionWord, w) && c.sense.has(questionFrame, clauseFrame, hearerFrame, thatFrame) && r.hasFinite(u, next, end):
		return r.spoken(c, stretch{next, end}, "question after the verb", questionFrame, clauseFrame, hearerFrame, thatFrame)
	case w == "," || tag == "." || tag == ":":
		return stretch{}, false
	case c.sense.has(clauseFrame, hearerFrame) && (c.sense.base == "say" && (r.hasFinite(u, next, end) || hasQuote(u, next, end)) || r.bareClause(u, next, end)):
		return r.spoken(c, stretch{next, end}, "clause", clauseFrame, hearerFrame)
	case c.sense.base == "say" && (w == "yes" || w == "no") && next+1 == end:
		return r.spoken(c, stretch{next, end}, "answer", clauseFrame)
	case c.sense.has(thatFrame) && r.bareClause(u, next, end):
		return r.spoken(c, stretch{next, end}, "clause", thatFrame)
	case c.sense.has(recordFrame) && speaks && r.bareClause(u, next, end):
		return r.spoken(c, stretch{next, end}, "clause", recordFrame)
	case c.sense.has(thingFrame) && next == at && !r.phraseAfter(u, at).empty():
		return r.thing(u, c, at, end)
	}
	return stretch{}, false
}

// isRecord reports a source that is a study, a court, a record or the like.
func (r *reading) isRecord(u *unit, s stretch) bool {
	return !s.empty() && r.lex.is(recordWord, u.lower(r.headOf(u, s)))
}

// spoken settles act and rule of a content.
func (r *reading) spoken(c *clause, s stretch, rule string, frames ...frame) (stretch, bool) {
	if s.empty() {
		return s, false
	}
	c.act, c.rule = c.sense.act(frames...), rule
	return s, true
}

// governed reads infinitives, gerunds, accusations and descriptions, whose
// words are ruled by the verb itself.
func (r *reading) governed(u *unit, c *clause, at, end int) (stretch, bool) {
	direct := c.hearer.empty()
	for direct && r.isTimeWord(u, at) && c.sense.has(infinitiveFrame) {
		at++
	}
	w := u.lower(at)
	switch {
	case direct && w == "to" && isBase(u, at+1) && c.sense.has(infinitiveFrame) && (!refuses(c) || r.namesSpeech(u, at+1)):
		return r.spoken(c, stretch{at, end}, "infinitive after the verb", infinitiveFrame)
	case !direct && (w == "to" || (w == "not" && u.lower(at+1) == "to")) && c.sense.has(objectFrame):
		return r.spoken(c, stretch{at, end}, "infinitive after the object", objectFrame)
	case direct && u.tag(at) == "VBG" && c.sense.has(gerundFrame):
		return r.spoken(c, stretch{at, end}, "gerund after the verb", gerundFrame)
	case c.sense.has(accusationFrame):
		s := r.fullPhraseTo(u, at, end)
		if !s.empty() && (u.lower(s.hi) == "of" || u.lower(s.hi) == "for" || u.lower(s.hi) == "over") && s.hi+1 < end {
			c.hearer = s
			return r.spoken(c, stretch{s.hi + 1, end}, "accusation after “"+u.lower(s.hi)+"”", accusationFrame)
		}
	case c.sense.has(descriptionFrame):
		if r.describesThing(u, c, at, end) {
			return r.spoken(c, stretch{at, descriptionEnd(u, at, end)}, "description after the verb", descriptionFrame)
		}
	}
	return stretch{}, false
}

// refuses reports verbs that tell of silence rather than of words.
func refuses(c *clause) bool { return c.sense.base == "refuse" || c.sense.base == "decline" }

// namesSpeech reports a verb of speaking at item i: “declined to comment”.
func (r *reading) namesSpeech(u *unit, i int) bool {
	for _, s := range r.lex.verbs[u.lower(i)] {
		if s.has(clauseFrame, thatFrame, hearerFrame, questionFrame, recordFrame) {
			return true
		}
	}
	return r.lex.is(answeringWord, u.lower(i))
}

// descriptionEnd ends a description after its words in quotation marks.
func descriptionEnd(u *unit, at, end int) int {
	for k := at; k < end && k-at < farthest; k++ {
		if u.tag(k) != quoteTag {
			continue
		}
		switch w, tag := u.lower(k+1), u.tag(k+1); {
		case w == "of", w == "for", w == "to", strings.HasPrefix(tag, "NN"), tag == "JJ", tag == "POS",
			(w == "and" || w == "or") && u.tag(k+2) == quoteTag:
			continue
		}
		return k + 1
	}
	return end
}

// describesThing reports an object with its description: “call” may have any,
// other verbs need “as”, or words in quotation marks.
func (r *reading) describesThing(u *unit, c *clause, at, end int) bool {
	if c.sense.base == "call" {
		return !r.phraseAfter(u, at).empty() || u.tag(at) == quoteTag || u.tag(at) == "VBG" || u.tag(at) == "WP" || u.tag(at) == "DT"
	}
	for k := at; k < end && k-at < farthest/2; k++ {
		if u.lower(k) == "as" || u.tag(k) == quoteTag {
			return true
		}
	}
	return false
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

// thing reads a noun phrase that tells the content: “announced a ban on …”.
func (r *reading) thing(u *unit, c *clause, at, end int) (stretch, bool) {
	if u.tag(at) == "PRP" || u.tag(c.subject.hi-1) == "CD" {
		return stretch{}, false
	}
	end = r.thingEnd(u, at, end)
	if r.pointsBack(u, at, end) {
		at = c.start
		for u.lower(at) == "," {
			at++
		}
		return r.spoken(c, stretch{at, end}, "the clause, whose object points back", thingFrame)
	}
	return r.spoken(c, stretch{at, end}, "thing after the verb", thingFrame)
}

// thingEnd ends a thing before the next clause of the sentence.
func (r *reading) thingEnd(u *unit, at, end int) int {
	for k := at + 1; k+1 < end && k-at < farthest; k++ {
		tag, next := u.tag(k), u.tag(k+1)
		if tag == "CC" && (isFinite(next) || r.bareClause(u, k+1, end)) || tag == "," && (next == "VBG" || next == "WDT" || next == "WP") {
			return r.trimEnd(u, k)
		}
	}
	return end
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
	return r.isNoun(u.lower(s.hi-1)) && s.hi-at <= 2
}

// hasFinite reports a finite verb in the next items.
func (r *reading) hasFinite(u *unit, lo, hi int) bool {
	for k := lo; k < hi && k-lo < farthest; k++ {
		if isFinite(u.tag(k)) {
			return true
		}
	}
	return false
}

func hasQuote(u *unit, lo, hi int) bool {
	for k := lo; k < hi && k-lo < farthest; k++ {
		if u.tag(k) == quoteTag {
			return true
		}
	}
	return false
}

// bareClause reports a clause without “that”: a noun phrase and its verb, or
// a verb in quotation marks.
func (r *reading) bareClause(u *unit, at, hi int) bool {
	s := r.fullPhrase(u, at)
	if s.empty() && (u.tag(at) == "DT" || u.tag(at) == "EX") {
		s = stretch{at, at + 1}
	}
	for steps := 0; !s.empty() && steps < 3 && bridges(u.lower(s.hi)); steps++ {
		n := r.phraseAfter(u, s.hi+1)
		if n.empty() {
			break
		}
		s.hi = n.hi
	}
	if s.empty() || s.hi >= hi {
		return false
	}
	k := s.hi
	for u.tag(k) == "RB" {
		k++
	}
	return isFinite(u.tag(k)) || u.tag(k) == "VB" || u.tag(k) == quoteTag && r.opensSmall(u, k)
}

// opensSmall reports a quotation that begins with a small letter and so goes
// on with a clause that the reporter began.
func (r *reading) opensSmall(u *unit, k int) bool {
	first := r.art.Text[r.marks[u.items[k].quote].inner.Start]
	return first >= 'a' && first <= 'z'
}

// leftContent reads what stands before the clause of speech: a quotation, or
// a clause that a comma ends.
func (r *reading) leftContent(u *unit, clauses []clause, i int, at int) {
	c := &clauses[i]
	hi := at
	if u.lower(hi-1) == "as" {
		hi--
	}
	if u.lower(hi-1) == "," || u.lower(hi-1) == "-" || u.lower(hi-1) == "--" {
		hi--
	} else if u.tag(hi-1) != quoteTag && u.tag(hi-1) != "." {
		return
	}
	lo := 0
	for k := i - 1; k >= 0 && i-k < 12; k-- {
		if clauses[k].subject.empty() || len(clauses[k].content) == 0 {
			continue
		}
		last := clauses[k].content[len(clauses[k].content)-1]
		if last.hi >= hi {
			if u.tag(hi-1) != quoteTag && u.lower(hi) == "," {
				c.act, c.rule = c.sense.act(clauseFrame, thatFrame, hearerFrame, questionFrame, quoteFrame), "words before the verb"
				r.wrap(u, clauses, i, stretch{r.sentenceStart(u, hi), hi})
			}
			return
		}
		lo = max(lo, last.hi, clauses[k].end)
		if !clauses[k].subject.empty() && clauses[k].how == after {
			lo = max(lo, clauses[k].subject.hi)
		}
		break
	}
	for lo < hi && (u.tag(lo) == "," || u.tag(lo) == "." || u.tag(lo) == ":") {
		lo++
	}
	marks := hasQuoteBack(u, lo, hi)
	if hi <= lo || !marks && (!r.hasFiniteBack(u, lo, hi) || !c.sense.has(clauseFrame, thatFrame, hearerFrame)) {
		return
	}
	if u.tag(hi-1) == quoteTag && hi-1 > lo {
		if p := u.tag(hi - 2); p == "," || p == ":" || p == "." {
			lo = hi - 1
		}
	}
	c.content = append(c.content, stretch{lo, hi})
	c.act = c.sense.act(clauseFrame, thatFrame, hearerFrame, questionFrame, quoteFrame)
	c.rule = "words before the verb"
}

func hasQuoteBack(u *unit, lo, hi int) bool {
	for k := hi - 1; k >= lo && hi-k < farthest; k-- {
		if u.tag(k) == quoteTag {
			return true
		}
	}
	return false
}

func (r *reading) hasFiniteBack(u *unit, lo, hi int) bool {
	for k := hi - 1; k >= lo && hi-k < 2*farthest; k-- {
		if isFinite(u.tag(k)) {
			return true
		}
	}
	return false
}

// resumed is what follows an interposed “, he said,”: words in quotation marks,
// or after a comma the rest of a clause that began without marks.
func (r *reading) resumed(u *unit, c *clause, at, end int) stretch {
	at = r.skipAdjuncts(u, at, end)
	if at >= end {
		return stretch{}
	}
	marks := len(c.content) > 0 && u.items[c.content[0].hi-1].quote >= 0
	switch u.tag(at) {
	case quoteTag:
		if c.how == after && !isStop(u.tag(at-1)) {
			return stretch{} // inside the description of the speaker
		}
		return stretch{at, end}
	case ",", ".", ":":
		if u.tag(at+1) == quoteTag {
			return stretch{at + 1, end}
		}
		if u.tag(at) == "," && at+1 < end && !marks && u.tag(at+1) != "VBG" && u.tag(at+1) != "WDT" && u.tag(at+1) != "WP" && !r.lex.is(clausalWord, u.lower(at+1)) {
			return stretch{at + 1, end}
		}
	}
	return stretch{}
}

// passiveContent reads “was told that …”, “was accused of …”.
func (r *reading) passiveContent(u *unit, clauses []clause, i int) {
	c := &clauses[i]
	at := c.end
	if c.how == agent && !c.subject.empty() {
		at = c.subject.hi
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
		c.content = []stretch{{at + 1, end}}
		c.rule, c.act = "clause after a passive", c.sense.act(hearerFrame, clauseFrame)
	case r.lex.is(questionWord, w) && c.sense.has(questionFrame):
		c.content = []stretch{{at, end}}
		c.rule, c.act = "question after a passive", c.sense.act(questionFrame)
	case w == "of" && c.sense.has(accusationFrame):
		c.content = []stretch{{at + 1, end}}
		c.rule, c.act = "accusation after a passive", c.sense.act(accusationFrame)
	}
}
