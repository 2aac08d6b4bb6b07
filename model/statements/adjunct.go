package statements

import (
	"strings"
)

// skipHearer passes the object of “told reporters”.
func (r *reading) skipHearer(u *unit, c *clause) int {
	at := c.end
	if u.lower(at) == "to" && !strings.HasPrefix(u.tag(at+1), "VB") && !(c.sense.has(infinitiveFrame) && determiner(u.tag(at+2))) {
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
	next := u.tag(s.hi)
	if isFinite(next) && c.sense.has(clauseFrame) && !c.sense.has(hearerFrame) {
		return at
	}
	if isFinite(next) || u.tag(s.hi) == "RB" && isFinite(u.tag(s.hi+1)) {
		s.hi = r.hearerEnd(u, s)
	}
	if u.tag(s.hi) == "CD" && strings.HasPrefix(u.tag(s.hi-1), "NNP") {
		s.hi++ // Channel 7
	}
	c.hearer = s
	if u.tag(s.hi) == "POS" {
		s.hi++
	}
	return r.skipTitle(u, s.hi)
}

// hearerEnd is where the hearer ends in a phrase that runs on into the subject
// of what is said: “told reporters | Anna Brook had left”, “told the BBC | Brook
// had left”; the end of the phrase when nothing parts the two.
func (r *reading) hearerEnd(u *unit, s stretch) int {
	for k := s.lo + 1; k < s.hi; k++ {
		name := strings.HasPrefix(u.tag(k), "NNP")
		before := r.doc.Tokens[u.items[k-1].lo].Text
		switch {
		case u.tag(k-1) == "NNS" && name:
			return k
		case len(before) > 1 && before == strings.ToUpper(before) && before[0] >= 'A' && u.tag(k) != "POS" && u.tag(k-1) == "NNP":
			return k
		case name && u.tag(k-1) == "NNP" && r.partsNames(u, k):
			return k
		}
	}
	return s.hi
}

// partsNames reports that one name ends before item k and another begins there.
func (r *reading) partsNames(u *unit, k int) bool {
	around := r.span(u, stretch{max(0, k-6), min(len(u.items), k+6)})
	end, start := r.doc.Tokens[u.items[k-1].hi-1].End, r.doc.Tokens[u.items[k].lo].Start
	ends, starts := false, false
	for _, m := range r.cast.In(around) {
		ends, starts = ends || m.End == end, starts || m.Start == start
	}
	return ends && starts
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
		if that := r.oftenThat(u, at); that > 0 {
			return that
		}
		switch {
		case r.isTimeWord(u, at) || r.lex.is(daytimeWord, w) || w == "aloud":
			at++
		case tag == "CD" && at+1 < end && r.isTimeWord(u, at-1):
			at++
		case tag == "RB" && w != "not" && (u.lower(at+1) == "that" || u.tag(at+1) == "IN" || u.tag(at+1) == "," || u.tag(at+1) == quoteTag || u.tag(at+1) == ":"):
			at++
		case (tag == "IN" || tag == "TO") && (r.isTimeWord(u, at+1) || r.isYear(u, at+1) && u.lower(at+2) != "to"):
			at += 2
		case w == "in" && (u.lower(at+1) == "private" || u.lower(at+1) == "public"):
			at += 2
		case tag == "IN" && r.isTimeWord(u, at+2) && (u.tag(at+1) == "JJ" || u.tag(at+1) == "RB"):
			at += 3 // “in late June”
		case (tag == "IN" || tag == "TO") && w != "that" && !opensClause(w):
			s := r.fullPhrase(u, at+1)
			if s.empty() || u.tag(at+1) == "CD" && u.lower(s.hi) != "that" || (w == "about" || w == "of") && !speechFollows(u, s.hi) {
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

// oftenThat is the “that” behind an adverbial of time or number at item i, “more
// than once that”, “as recently as Friday that”, “time and again that”; 0 when
// there is none.
func (r *reading) oftenThat(u *unit, i int) int {
	for k := i; k < i+9; k++ {
		tag, w := u.tag(k), u.lower(k)
		switch {
		case w == "that":
			if k > i && r.bareClause(u, k+1, len(u.items)) {
				return k
			}
			return 0
		case strings.HasPrefix(tag, "RB"), tag == "IN", tag == "CC", tag == "CD", tag == "JJR",
			r.isTimeWord(u, k), u.is(daytimeWord|spellWord, k), w == "time", w == "times", w == "occasion", w == "occasions":
		default:
			return 0
		}
	}
	return 0
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
	if strings.HasPrefix(u.tag(at-1), "NNP") && strings.HasPrefix(u.tag(at+1), "NNP") && u.lower(at+2) == "," {
		return at + 3 // in Varn, Ohio,
	}
	if w := u.lower(at + 1); w != "as" && u.is(clausalWord, at+1) && u.tag(at+2) != "VBG" {
		return 0 // “said on Monday, while the bank …”
	}
	if u.lower(at+1) == "that" || u.tag(at+1) != "IN" && u.tag(at+1) != "RB" && u.tag(at+1) != "VBG" || len(u.word(at+1).senses) > 0 {
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

// speechFollows reports “that”, a colon or words in quotation marks at item i.
func speechFollows(u *unit, i int) bool {
	if u.lower(i) == "," {
		i++
	}
	return u.lower(i) == "that" || u.lower(i) == ":" || u.tag(i) == quoteTag
}
