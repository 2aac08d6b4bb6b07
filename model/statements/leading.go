package statements

import "strings"

// leadingSubject is the noun phrase that opens a sentence and whose relative
// clause or apposition, however long, a comma closes before the verb at item
// verb: “Anna Brook, who came from the town where the council has met since
// May, said”.
func (r *reading) leadingSubject(u *unit, verb int) stretch {
	comma := verb - 1
	for u.tag(comma) == "RB" {
		comma--
	}
	if u.lower(comma) != "," {
		return r.reduced(u, verb)
	}
	s := r.openingPhrase(u, r.sentenceStart(u, comma))
	if u.lower(s.hi) == "," && (u.tag(s.hi+1) == "CD" || u.tag(s.hi+1) == "RB" && u.lower(s.hi+2) != ",") && s.hi < comma && r.verbless(u, s.hi, comma) {
		return stretch{s.lo, comma} // “Anna Brook, 29, of Varn, Ohio, said”
	}
	if r.participial(u, s.hi, comma) {
		return stretch{s.lo, comma} // “The letter, dated May 3 and signed by Brook, says”
	}
	if s.empty() || s.hi >= comma || !relates(u, s.hi) || closedAt(u, s.hi) != comma {
		return stretch{}
	}
	return stretch{s.lo, comma}
}

// participial reports participles, which the tagger may take for verbs in the
// past, between two commas after a noun phrase.
func (r *reading) participial(u *unit, lo, comma int) bool {
	if u.lower(lo) != "," || comma-lo > farthest/2 || len(u.word(lo+1).senses) > 0 {
		return false
	}
	for k := lo + 1; k < comma; k++ {
		switch tag := u.tag(k); {
		case tag == "VBD" && (u.lower(k-1) == "," || u.tag(k-1) == "CC"):
		case isFinite(tag), tag == quoteTag, tag == ":", tag == "WP", tag == "WDT":
			return false
		}
	}
	return u.tag(lo+1) == "VBN" || u.tag(lo+1) == "VBD"
}

// reduced is the noun phrase that opens a sentence and whose participle, with
// what it governs, the verb follows: “a memo seen by the council says”.
func (r *reading) reduced(u *unit, verb int) stretch {
	first := r.sentenceStart(u, verb)
	if verb-first > farthest/2 {
		return stretch{}
	}
	s := r.openingPhrase(u, r.afterAdjunct(u, first))
	if s.empty() || s.hi >= verb-1 || u.tag(s.hi) != "VBG" && u.tag(s.hi) != "VBN" || !r.verbless(u, s.hi, verb) || clausesIn(u, s.hi, verb) {
		return stretch{}
	}
	return stretch{s.lo, verb}
}

// verbless reports near items [lo, hi) that are one sentence without a finite
// verb or words in quotation marks.
func (r *reading) verbless(u *unit, lo, hi int) bool {
	if hi-lo > farthest/2 {
		return false
	}
	for k := lo; k < hi; k++ {
		if tag := u.tag(k); isFinite(tag) || tag == quoteTag || tag == ":" || tag == "WP" || tag == "WDT" {
			return false
		}
	}
	return true
}

// clausesIn reports a comma, or a conjunction before what may be a subject, in
// items [lo, hi).
func clausesIn(u *unit, lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if next := u.tag(k + 1); u.tag(k) == "," || u.tag(k) == "CC" && u.lower(k) != "&" && (next == "PRP" || next == "DT" || next == "NNP") {
			return true
		}
	}
	return false
}

// openingPhrase is the noun phrase at item i, where a sentence begins, its
// conjunction left out.
func (r *reading) openingPhrase(u *unit, i int) stretch {
	if u.tag(i) == "CC" || u.tag(i) == quoteTag {
		i++
	}
	return r.fullPhrase(u, i)
}

// relates reports a comma at item i and a relative clause after it.
func relates(u *unit, i int) bool {
	w := u.lower(i + 1)
	return u.lower(i) == "," && (w == "who" || w == "whose" || w == "whom" || w == "which")
}

// closedAt is the first comma after item i that a finite verb follows, where a
// relative clause that began at item i is over; -1 when there is none near.
func closedAt(u *unit, i int) int {
	for k := i + 2; k+1 < len(u.items) && k-i < 2*farthest; k++ {
		if w := u.lower(k); w == ";" || u.tag(k) == quoteTag {
			return -1
		}
		if u.lower(k) != "," {
			continue
		}
		next := k + 1
		for u.tag(next) == "RB" {
			next++
		}
		if isFinite(u.tag(next)) {
			return k
		}
	}
	return -1
}

// afterAdjunct passes a short adjunct and its comma at item i: “On Monday,”,
// “However,”.
func (r *reading) afterAdjunct(u *unit, i int) int {
	if tag := u.tag(i); tag != "IN" && tag != "RB" && !r.isTimeWord(u, i) {
		return i
	}
	for k := i + 1; k < i+10 && !isFinite(u.tag(k)); k++ {
		if u.lower(k) == "," {
			return k + 1
		}
	}
	return i
}

// topicOf is the noun phrase that opens the sentence whose first item is
// given, when it is the subject: a verb follows it, or a relative clause or
// an apposition and then a verb.
func (r *reading) topicOf(u *unit, first int) stretch {
	s := r.openingPhrase(u, r.afterAdjunct(u, first))
	if s.empty() {
		return s
	}
	k := s.hi
	for u.tag(k) == "RB" {
		k++
	}
	switch {
	case isFinite(u.tag(k)):
		return s
	case (u.tag(k) == "VBG" || u.tag(k) == "IN") && strings.HasPrefix(u.tag(s.hi-1), "NNP") && r.hasFinite(u, k, k+farthest/3):
		return s // “Brook speaking in Oslo said”
	case u.lower(s.hi) == "," && describes(u, s.hi+1) && parenthetical(u, s.hi+1) && closedAt(u, s.hi) > 0:
		return s
	}
	return stretch{}
}

// withApposition extends a topic over the description or name that a comma
// closes before its verb: “the mayor, Anna Brook,”.
func withApposition(u *unit, s stretch) stretch {
	if u.lower(s.hi) != "," || !describes(u, s.hi+1) {
		return s
	}
	return stretch{s.lo, max(s.hi, closedAt(u, s.hi))}
}

// number tells for how many a subject stands that is no known actor.
type number byte

const (
	nobody number = iota
	one
	several
)

// strangers reports a noun phrase that is no actor but may be meant by a
// pronoun: a name that is nobody's here, “a driver”, “the maps”.
func (r *reading) strangers(u *unit, s stretch) number {
	head := r.headOf(u, s)
	switch tag := u.tag(head); {
	case tag == "NNS":
		return several
	case tag == "NN" && r.isRole(u.lower(head)) && !u.is(recordWord, head) && !u.is(mediumWord, head), strings.HasPrefix(tag, "NNP") && r.strangerIn(r.span(u, s)):
		return one
	}
	return nobody
}
