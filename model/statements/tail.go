package statements

import (
	"strings"

	"parley/model"
)

// commentStart is the comma or dash in items (at, end) of clause c after
// which the writer goes on about what was said, in words that belong to
// somebody else or to nobody: “…, a figure that Brook disputes”, “…, although it
// is late”, “…, which is what they always say”, “…, without saying when”; end
// when there is none.
func (r *reading) commentStart(u *unit, c *clause, at, end int) int {
	for k := at + 1; k+3 < end && k-at < 2*farthest; k++ {
		if w := u.lower(k); w != "," && !isDash(w) {
			continue
		}
		if r.comments(u, k, end) || r.turnsPresent(u, c, k, end) {
			return k
		}
	}
	return end
}

// comments reports a comment of the writer after the comma or dash at item k.
func (r *reading) comments(u *unit, k, end int) bool {
	switch u.lower(k + 1) {
	case "although", "though":
		return u.lower(k) == "," && !closedBefore(u, k+1, end) && r.bareClause(u, k+2, end)
	case "even":
		return u.lower(k+2) == "as" && !closedBefore(u, k+2, end)
	case "without":
		return r.withholds(u, k+2) && !closedBefore(u, k+2, end)
	case "which":
		return u.is(beWord, k+2) && u.lower(k+3) == "what" || !isFinite(u.tag(k+2)) && r.speechVerb(u, k+2, end) > 0 && !closedBefore(u, k+2, end)
	}
	return r.opensComment(u, k+1) && (r.judged(u, k+1, end) || r.worded(u, k+1, end))
}

// withholds reports what somebody does not say, at item i after “without”:
// “saying when”, “giving a reason”.
func (r *reading) withholds(u *unit, i int) bool {
	if u.is(withholdingWord, i) {
		return true
	}
	return len(u.word(i).senses) > 0 && (u.is(questionWord, i+1) || isStop(u.tag(i+1)))
}

// worded reports an apposition at item i that is about the words themselves:
// “an apparent reference to Brook”, “a saying of the north”, “a claim denied by
// Brook”.
func (r *reading) worded(u *unit, i, end int) bool {
	head := nounFrom(u, i)
	if head < 0 || closedBefore(u, i, end) {
		return false
	}
	next := u.tag(head + 1)
	if w := u.lower(head + 1); r.resumes(u, head) && (next == "VBN" || next == "VBD") && u.lower(head+2) == "by" || r.resumes(u, head) && (w == "that" || w == "which") && u.is(beWord, head+2) && u.lower(head+4) == "by" {
		return true // “a position shared by Brook”, “a view that was echoed by Brook”
	}
	return u.is(wordingWord, head) || u.word(head).isNoun() && (next == "VBN" || next == "VBD" || u.is(negationWord, head+1))
}

// isDash reports the words for a dash between clauses.
func isDash(w string) bool { return w == "-" || w == "--" }

// opensComment reports the first word of an apposition to a whole clause: “a
// charge”, “allegations”, “something”.
func (r *reading) opensComment(u *unit, i int) bool {
	switch u.lower(i) {
	case "a", "an", "something":
		return true
	}
	return u.tag(i) == "NNS" && (u.word(i).isNoun() || u.is(wordingWord, i))
}

// judged reports an apposition at item i of which somebody says something, up
// to the end of the content: “a charge Brook denied”, “a step that they called
// ‘mad’”.
func (r *reading) judged(u *unit, i, end int) bool {
	head := nounFrom(u, i)
	if head < 0 {
		return false
	}
	from := head + 1
	if w := u.lower(from); w == "that" || w == "which" {
		from++
	} else if !r.resumes(u, head) {
		return false
	}
	verb := r.speechVerb(u, from, end)
	return verb > from && !closedBefore(u, verb, end)
}

// resumes reports a noun, such as “claim” or “figure”, that takes up what was
// said before.
func (r *reading) resumes(u *unit, i int) bool {
	return u.word(i).isNoun() || u.is(resumptiveWord, i) || u.lower(i) == "something"
}

// nounFrom is the last of the nouns of the phrase at item i, before any name;
// -1 when there is none.
func nounFrom(u *unit, i int) int {
	for k := i; k < i+6; k++ {
		tag := u.tag(k)
		if tag == "NN" && u.tag(k+1) != "NN" || tag == "NNS" && k == i || k > i && u.is(wordingWord, k) {
			return k
		}
		if tag != "DT" && tag != "NN" && tag != "RB" && tag != "VBN" && tag != "VBG" && !strings.HasPrefix(tag, "JJ") {
			return -1
		}
	}
	return -1
}

// speechVerb is the first main verb from item i on when it is a verb of
// speech; -1 otherwise.
func (r *reading) speechVerb(u *unit, i, end int) int {
	for k := i; k < end && k-i < farthest/3; k++ {
		if u.tag(k) == quoteTag || u.lower(k) == ";" {
			return -1
		}
		if k > i && len(u.word(k).senses) > 0 && isStop(u.tag(k+1)) && r.isVerb(u, k) {
			return k
		}
		if !isFinite(u.tag(k)) {
			continue
		}
		for u.is(auxWord, k) || u.tag(k) == "RB" {
			k++
		}
		if len(u.word(k).senses) > 0 && r.isVerb(u, k) {
			return k
		}
		return -1
	}
	return -1
}

// closedBefore reports a comma in items (i, end) that a finite verb follows:
// what began at item i is an aside, and its clause goes on.
func closedBefore(u *unit, i, end int) bool {
	k := closedAt(u, i-1)
	return k > 0 && k < end
}

// judges reports a verb that denies, blames or welcomes what its clause is
// about.
func judges(c *clause) bool {
	switch c.sense.act(thingFrame, descriptionFrame) {
	case model.Denies, model.Accuses, model.Agrees:
		return c.sense.has(thingFrame, descriptionFrame)
	}
	return false
}

// commentedOn is where the apposition begins of which the clause with its
// subject at item lo says something: “a charge that Brook denied”; -1 when
// there is none.
func (r *reading) commentedOn(u *unit, lo int) int {
	head := lo - 1
	if w := u.lower(head); w == "which" && u.lower(head-1) == "," {
		return head
	} else if w == "that" || w == "which" {
		head--
	}
	for k := head; k > 0 && head-k < 6; k-- {
		if !r.opensComment(u, k) {
			continue
		}
		if before := u.lower(k - 1); (before == "," || isDash(before)) && nounFrom(u, k) == head {
			return k
		}
		return -1
	}
	return -1
}
