package timeline

import (
	"cmp"
	"strings"
)

// direction is where the date [lo, hi) lies whose clause speaks in the tense
// plain: the words beside the date outweigh the verb, and what is proposed,
// called for or asked to be done by then is still to come. daily says that the
// date is a day.
func (s sentence) direction(lo, hi int, daily bool, plain tense) tense {
	t := cmp.Or(s.signalled(lo, hi), s.untilEvent(lo, plain), plain)
	switch {
	case t == past && s.requested(lo):
		return future
	case (t == past || t == unknownTense) && (s.ifBy(lo) || s.setFor(lo, hi, daily)):
		return future
	case t == past && (s.deadline(lo) || s.proposed(lo)):
		return nearest
	}
	return t
}

// untilEvent looks ahead from a date at lo on which the event falls that something
// lasts until: “bought time until the local elections on 4 November”. What lasted
// in a simple past may be over: “held out until the truce on 4 May”.
func (s sentence) untilEvent(lo int, plain tense) tense {
	switch i := s.eventBound(lo); {
	case i < 0 || s.lower(i) == "since":
		return unknownTense
	case plain == past && !s.perfectBefore(i):
		return nearest
	}
	return future
}

// longestEvent is how many words the event of “until the local elections on” may
// have.
const longestEvent = 6

// eventBound returns the token of "since", "until" or "till" that governs the
// event of which the date at lo tells, or -1: “since the truce on 4 May”.
func (s sentence) eventBound(lo int) int {
	if w := s.lower(lo - 1); w != "on" && w != "in" && w != "of" {
		return -1
	}
	for i := lo - 2; i >= max(lo-2-longestEvent, 0); i-- {
		switch t := &s.tokens[i]; {
		case t.Lower == "until" || t.Lower == "till" || t.Lower == "since":
			return i
		case strings.HasPrefix(t.Tag, "VB") || t.Tag == "MD" || t.Tag == "IN" && t.Lower != "of" || t.Tag == "," || isQuote(t.Tag):
			return -1
		}
	}
	return -1
}

// sinceThen reports a date at lo that can only lie behind: of “since” or of the
// event since which something is so.
func (s sentence) sinceThen(lo int) bool {
	return s.lower(lo-1) == "since" || s.lower(s.eventBound(lo)) == "since"
}

// perfectBefore reports "has" or "have" with its participle as the nearest verb
// before token i in its clause.
func (s sentence) perfectBefore(i int) bool {
	for j := i - 1; j >= max(i-reach, 0) && !s.edge(j); j-- {
		switch s.tokens[j].Tag {
		case "VBN":
			return s.inPerfect(j)
		case "VBD", "VBZ", "VBP", "VB", "MD":
			return false
		}
	}
	return false
}

// inPerfect reports "has" or "have" before the participle at i.
func (s sentence) inPerfect(i int) bool {
	for j := i - 1; j >= max(i-3, 0); j-- {
		if w := s.tokens[j].Lower; w == "has" || w == "have" || w == "'ve" {
			return true
		}
	}
	return false
}

// requested reports a date at lo after "in" or "on" of a gathering to which
// somebody is asked, or that is called for: “invited the envoys to a meeting on
// Saturday”, “called for elections in October”. “Left the meeting on Saturday”
// and “attacked the call for the elections in October” tell of no request.
func (s sentence) requested(lo int) bool {
	if w := s.lower(lo - 1); w != "in" && w != "on" {
		return false
	}
	verb := s.proposing(lo - 2)
	if verb < 0 || !s.classes[verb].has(isRequest) {
		return false
	}
	for i := lo - 2; i > verb+1; i-- {
		if s.classes[i].has(isGathering) {
			before := s.lower(s.phraseStart(i) - 1)
			return !s.definite(i) && (before == "to" || before == "for")
		}
	}
	return false
}

// isDeadline reports the prepositions of what is to be done by then.
func isDeadline(w string) bool { return w == "by" || w == "before" }

// deadline reports "by June" and "before the end of June" before token lo in a
// past that does not say that it was done by then: “they expected a deal before
// the end of June”, but “it was finished by June”.
func (s sentence) deadline(lo int) bool {
	if !isDeadline(s.lower(lo - 1)) {
		return false
	}
	for i := lo - 1; i >= max(lo-reach, 0) && !s.edge(i); i-- {
		if s.tokens[i].Tag == "VBN" && s.helped(i) {
			return false
		}
	}
	return true
}

// helped reports a participle at i with its auxiliary before it.
func (s sentence) helped(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if w := s.tokens[j].Lower; isAuxiliary(w) || w == "been" || w == "be" || w == "being" {
			return true
		}
	}
	return false
}

// ifBy reports a deadline before token lo in a clause that "if" opens and that
// no verb of asking governs: “if the siege ends by June”.
func (s sentence) ifBy(lo int) bool {
	if !isDeadline(s.lower(lo - 1)) {
		return false
	}
	for i := lo - 2; i >= max(lo-reach, 0); i-- {
		switch {
		case s.tokens[i].Lower == "had":
			return false
		case s.classes[i].has(isIf):
			return i == 0 || !s.classes[i-1].has(isAsk)
		case s.edge(i):
			return false
		}
	}
	return false
}

// setFor reports "for" before the date [lo, hi) after what is arranged for a
// time, or before a day in a clause that arranges something: “a motion for
// May”, “summoned the envoy for Friday”; not “for Friday's attack” nor
// “announced a loss for the fourth quarter”. What is put off has "to" as well:
// “adjourned the trial to May”.
func (s sentence) setFor(lo, hi int, daily bool) bool {
	if lo < 2 || s.lower(hi) == "'s" {
		return false
	}
	verb := s.proposing(lo - 2)
	switch s.lower(lo - 1) {
	case "for":
		return s.classes[lo-2].has(isGathering) || daily && verb >= 0
	case "to":
		return verb >= 0 && s.classes[verb].has(isCancel)
	}
	return false
}

// proposed reports a date at lo after "in" that belongs to what the verb
// proposes: “proposed a round of talks with the rebels in May”. “Proposed the
// talks in May” tells of the month of the proposal.
func (s sentence) proposed(lo int) bool {
	if s.lower(lo-1) != "in" {
		return false
	}
	verb := s.proposing(lo - 2)
	if verb < 0 {
		return false
	}
	for i := lo - 2; i > verb; i-- {
		if s.classes[i].has(isGathering) {
			return !s.definite(i)
		}
	}
	return false
}

// definite reports the noun at i with "the" or a possessive before its phrase.
func (s sentence) definite(i int) bool {
	from := s.phraseStart(i)
	switch s.tokens[from].Tag {
	case "DT":
		return s.tokens[from].Lower != "a" && s.tokens[from].Lower != "an" && s.tokens[from].Lower != "another"
	case "PRP$", "POS":
		return true
	}
	return false
}

// proposing returns the verb of proposing that governs token from, or -1: the
// nearest verb before it in its clause.
func (s sentence) proposing(from int) int {
	for i := from; i >= max(from-reach, 0) && !s.edge(i); i-- {
		if len(s.tokens[i].Tag) < 2 || s.tokens[i].Tag[:2] != "VB" || s.classes[i].has(isGathering) {
			continue
		}
		if s.classes[i].has(isPropose) {
			return i
		}
		return -1
	}
	return -1
}

// toCome reports an event of which a deadline after the day of publication is
// told: “wants it done by June”.
func (f *finder) toCome(last stamp, t *found, s sentence) bool {
	lead := leadingPreposition(s.tokens, t.lo, t.hi)
	return f.scene.published.known() && f.scene.lastDay.before(last) && isDeadline(s.bound(lead, t.lo))
}
