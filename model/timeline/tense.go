package timeline

import (
	"strings"

	"parley/model/language"
)

// sentence is the tokens of a sentence, each with the classes of its word.
type sentence struct {
	tokens  []language.Token
	classes []classes
}

// cut is the part [lo, hi) of the sentence.
func (s sentence) cut(lo, hi int) sentence { return sentence{s.tokens[lo:hi], s.classes[lo:hi]} }

// lower returns the small form of token i, empty outside the sentence.
func (s sentence) lower(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].Lower
}

// tense is the direction in time that a clause speaks in.
type tense int

const (
	unknownTense tense = iota
	past
	present
	future
	intended // looks ahead from a past: "was due to meet"
	nearest  // either way, whichever is nearer
)

// reach is how many tokens on either side of an expression are looked at.
const reach = 25

// tense finds the direction in time of the clause around the tokens [lo, hi):
// that of the nearest verb to the left within the clause, else of the first
// one to the right.
func (s sentence) tense(lo, hi int) tense {
	for i := lo - 1; i >= 0 && i >= lo-reach; i-- {
		if t := s.verbTense(i); t != unknownTense {
			return t
		}
		if s.edge(i) {
			break
		}
	}
	for i := hi; i < len(s.tokens) && i < hi+reach; i++ {
		if t := s.verbTense(i); t != unknownTense {
			return t
		}
		if s.tokens[i].Lower == ";" {
			break
		}
	}
	return unknownTense
}

// signalled reads the direction off the words beside the tokens [lo, hi):
// "until Friday" and "as early as Friday" look ahead, "Friday's vote" and "the
// year ended March 31" look back.
func (s sentence) signalled(lo, hi int) tense {
	switch before := s.lower(lo - 1); before {
	case "until", "till":
		if s.notUntil(lo, hi) {
			return past
		}
		return future
	case "as":
		if w := s.lower(lo - 2); (w == "early" || w == "soon" || w == "late") && s.lower(lo-3) == "as" {
			return future
		}
	case "ended":
		return past
	}
	if s.lower(hi) == "'s" {
		switch s.lower(lo - 1) {
		case "before", "of", "for", "in", "at":
			return unknownTense
		}
		return past
	}
	return unknownTense
}

// notUntil reports a past that ended on the date [lo, hi) after "until": “did
// not open until Monday”, “until Monday they had not met”.
func (s sentence) notUntil(lo, hi int) bool {
	for i := max(lo-cueReach, 1); i < min(hi+cueReach, len(s.tokens)); i++ {
		if w := s.tokens[i-1].Lower; s.isNot(i) && (w == "did" || w == "had") {
			return true
		}
	}
	return false
}

// edge reports a token before which another clause stands: a mark, a word that
// begins a clause, or a conjunction after a comma.
func (s sentence) edge(i int) bool {
	t := &s.tokens[i]
	if s.classes[i].any(of(isClause, isSubordinate)) {
		return t.Tag != "IN" || s.classes[i].has(isSubordinate)
	}
	switch t.Lower {
	case ";", ":", "--", "...":
		return true
	}
	return t.Tag == "CC" && s.lower(i-1) == ","
}

// verbTense reads the tense off the token at i; unknown when it is no verb and
// no sign of a plan.
func (s sentence) verbTense(i int) tense {
	switch s.tokens[i].Tag {
	case "MD":
		switch {
		case s.lower(i+1) == "have" || s.lower(i+2) == "have": // "might have met"
			return past
		case s.classes[i].has(isWill):
			return future
		}
	case "VBD":
		return past
	case "VBN":
		return s.participleTense(i)
	case "VBZ", "VBP":
		return s.presentTense(i)
	case "VB":
		return s.infinitiveTense(i)
	case "JJ":
		if s.planned(i) {
			return future
		}
	}
	return unknownTense
}

// planned reports "scheduled for", "due to", "set for", "payable Dec. 1".
func (s sentence) planned(i int) bool {
	if !s.classes[i].has(isPlan) || i+1 == len(s.tokens) {
		return false
	}
	switch next := &s.tokens[i+1]; next.Lower {
	case "to", "for", "by":
		return true
	default:
		return s.tokens[i].Lower != "set" && (next.Tag == "NNP" || next.Tag == "IN" || next.Tag == "CD")
	}
}

// participleTense tells "announced Friday" and "was held" (past) from "will be
// held" and "scheduled for".
func (s sentence) participleTense(i int) tense {
	if s.planned(i) {
		return s.ahead(i)
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch t := &s.tokens[j]; {
		case t.Tag == "MD" && s.classes[j].has(isWill):
			return future
		case t.Tag == "TO":
			return s.infinitiveTense(j + 1)
		case t.Lower == "is" || t.Lower == "are":
			return present
		case t.Tag != "RB" && t.Lower != "be" && t.Lower != "been":
			return past
		}
	}
	return past
}

// ahead tells "is due" and "expects" from "was due" and "expected".
func (s sentence) ahead(i int) tense {
	switch s.lower(i - 1) {
	case "was", "were", "been", "had":
		return intended
	}
	if s.tokens[i].Tag == "VBD" {
		return intended
	}
	return future
}

// presentTense tells "has met" and "says" (past in news) from "is to meet", "is
// meeting" (to come) and "meets".
func (s sentence) presentTense(i int) tense {
	switch s.tokens[i].Lower {
	case "has", "have", "'ve", "says", "say", "tells", "writes":
		return past
	case "is", "are", "am", "'s", "'re", "'m":
		if i > 0 && s.tokens[i].Lower == "am" && s.tokens[i-1].Tag == "CD" {
			return unknownTense // "7.20 am"
		}
		for j := i + 1; j < len(s.tokens) && j < i+5; j++ {
			if s.tokens[j].Tag == "VBG" || s.tokens[j].Lower == "to" || s.planned(j) {
				return future
			}
		}
	}
	return present
}

// infinitiveTense looks at what governs the infinitive at i.
func (s sentence) infinitiveTense(i int) tense {
	if s.lower(i-1) != "to" {
		return s.imperativeTense(i)
	}
	for j := i - 2; j >= 0 && j >= i-8; j-- {
		if s.classes[j].has(isDecide) {
			return nearest // “voted to remove him on Tuesday”, “to reopen in May”
		}
		if s.classes[j].any(of(isIntend, isWill)) {
			return s.ahead(j)
		}
	}
	if s.lower(i) == "be" && i > 1 && strings.HasPrefix(s.tokens[i-2].Tag, "NN") {
		return future // "the budget to be handed down"
	}
	return unknownTense
}

// imperativeTense tells the verb of a request, which stands first in its
// sentence or quotation: “Ask me in March”.
func (s sentence) imperativeTense(i int) tense {
	if i > 0 && s.lower(i-1) == "please" {
		i--
	}
	if i == 0 || s.tokens[i-1].Tag == "``" && (i == 1 || s.tokens[i-2].Tag == "," || s.tokens[i-2].Tag == ":") {
		return future
	}
	return unknownTense
}
