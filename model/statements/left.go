package statements

// closes reports whether nothing but adjuncts follows the verb, up to a comma
// or the end: only then does what stands before belong to it.
func (r *reading) closes(u *unit, c *clause, end int) bool {
	at := r.skipAdjuncts(u, r.skipHearer(u, c), end)
	if at >= end {
		return true
	}
	if u.tag(c.subject.lo-1) == quoteTag {
		return c.sense.has(hearerFrame) || !r.hasObject(u, at)
	}
	switch tag := u.tag(at); tag {
	case ",", ".", ":", "IN", "VBG", "TO", "(", quoteTag:
		return true
	}
	return false
}

// hasObject reports a noun phrase at item at that is no time: “Bayern will
// maintain a hall”.
func (r *reading) hasObject(u *unit, at int) bool {
	tag := u.tag(at)
	if !determiner(tag) && tag != "JJ" {
		return false
	}
	s := r.phraseAfter(u, at)
	return !s.empty() && !u.is(daytimeWord, s.hi-1) && !r.isTimeWord(u, s.hi)
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

// onlyAdjunct reports words before “, he said” that hold no main clause:
// “On Monday, after the talks ended,”.
func (r *reading) onlyAdjunct(u *unit, lo, hi int) bool {
	switch u.tag(lo) {
	case "IN", "TO", "WRB", "VBG", "VBN":
	default:
		return false
	}
	if n := approximated(u, lo); n > lo && r.bareClause(u, n, hi) {
		return false // “About 40 people came, …”
	}
	verbs, commas := 0, 0
	for k := lo + 1; k < hi && k-lo < longest; k++ {
		switch {
		case isFinite(u.tag(k)):
			verbs++
		case u.lower(k) == ",":
			commas++
			if r.clauseAt(u, k+1, hi) {
				return false
			}
		}
	}
	switch w := u.lower(lo); {
	case w == "whether" || w == "how" || w == "why":
		return commas > 0 || verbs < 2 // “whether it holds will be seen”
	case r.lex.is(subordinatorWord, w):
		return true
	case u.tag(lo) == "VBG" && commas == 0 && verbs > 0:
		return false // “seeing it led him to stop”
	}
	s := r.fullPhrase(u, lo+1)
	return s.empty() || !r.bareClause(u, s.hi, hi)
}

// approximated is the number behind the words at item i that say how near it is,
// “about 40”, “at least 12”, or what “a third of” stands before; i when there is
// none.
func approximated(u *unit, i int) int {
	k := i
	for k-i < 4 && u.is(approxWord, k) {
		k++
	}
	switch {
	case k == i:
		return i
	case u.tag(k) == "CD" || u.is(fractionWord, k):
		return k
	case u.is(fractionWord, k+1) && u.lower(k+2) == "of":
		return k + 3
	}
	return i
}

// clauseAt reports what may be a main clause at item i, after a comma.
func (r *reading) clauseAt(u *unit, i, hi int) bool {
	tag := u.tag(i)
	return tag == "EX" || tag == quoteTag || tag == "RB" || r.bareClause(u, i, hi) || u.tag(r.phraseAfter(u, i).hi) == "VBN"
}

// leftWords is the phrase before an interposed “, he said,”: “The talks, he
// said, had failed.”
func (r *reading) leftWords(u *unit, c *clause) stretch {
	hi := min(c.subject.lo, c.group.start)
	if u.lower(hi-1) == "," {
		hi--
	}
	lo := hi
	for lo > 0 && hi-lo < farthest && u.tag(lo-1) != "." && u.lower(lo-1) != ";" {
		lo--
	}
	if tag := u.tag(hi - 1); tag == "WDT" || tag == "WP" {
		return stretch{hi - 1, hi} // “the ban, which, he said, was wrong”
	}
	if lo < hi && (u.tag(lo) == "CC" || u.lower(lo) == "as") {
		lo++
	}
	return stretch{lo, hi}
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
		if clauses[k].subject.empty() || len(clauses[k].content) == 0 || clauses[k].group.start >= hi {
			continue
		}
		if clauses[k].subject.lo > hi {
			return // “Warning that it was late, Brook told them to go”
		}
		last := clauses[k].content[len(clauses[k].content)-1]
		if last.hi >= hi {
			if u.tag(hi-1) != quoteTag && u.lower(hi) == "," && !r.onlyAdjunct(u, r.sentenceStart(u, hi), hi) {
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
	lo = max(lo, afterSemicolon(u, lo, hi))
	for lo < hi && (u.tag(lo) == "," || u.tag(lo) == "." || u.tag(lo) == ":") {
		lo++
	}
	marks := hasQuoteBack(u, lo, hi)
	if hi <= lo || !marks && (!r.hasFiniteBack(u, lo, hi) || !c.sense.has(clauseFrame, thatFrame, hearerFrame)) {
		return
	}
	if !marks && r.onlyAdjunct(u, lo, hi) {
		return
	}
	if tag := u.tag(hi - 1); hi-1 > lo && (tag == "WDT" || tag == "WP") {
		lo = hi - 1 // “the ban, which, he said, was wrong”
	}
	if u.tag(hi-1) == quoteTag && hi-1 > lo {
		if p := u.tag(hi - 2); p == "," || p == ":" || p == "." || u.lower(hi-2) == "-" {
			lo = hi - 1
		}
	}
	c.content = append(c.content, stretch{lo, hi})
	c.act = c.sense.act(clauseFrame, thatFrame, hearerFrame, questionFrame, quoteFrame)
	c.rule = "words before the verb"
}

// afterSemicolon is the item after the last semicolon in items [lo, hi), or lo.
func afterSemicolon(u *unit, lo, hi int) int {
	for k := hi - 1; k > lo && hi-k < farthest; k-- {
		if u.lower(k) == ";" {
			return k + 1
		}
	}
	return lo
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
		if u.tag(at) == "," && at+1 < end && !marks && u.lower(at+1) == "and" && r.bareClause(u, at+2, end) && c.how == before {
			return stretch{at + 1, end}
		}
		if u.tag(at) == "," && at+1 < end && !marks && u.tag(at+1) != "VBG" && u.tag(at+1) != "WDT" && u.tag(at+1) != "WP" && !u.is(clausalWord, at+1) {
			return stretch{at + 1, end}
		}
	}
	return stretch{}
}
