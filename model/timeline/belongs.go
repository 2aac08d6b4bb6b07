package timeline

// belonging says which part of a sentence alone a date belongs to.
type belonging int

const (
	toSentence belonging = iota // it dates what the sentence tells
	toRelative                  // “who met them in May”, “the accord reached in May”
	toNoun                      // “the vote of 3 May”
)

// belongs finds the relative clause or noun phrase of which the date [lo, hi)
// is part.
func (s sentence) belongs(lo, hi int) (clause, belonging) {
	if from := s.nounWith(lo, hi); from < lo {
		return clause{from, hi}, toNoun
	}
	if from := s.relativeBefore(lo, hi); from < lo {
		return clause{from, s.relativeEnd(from, lo, hi)}, toRelative
	}
	if from := s.participleBefore(lo); from < lo {
		return clause{from, s.relativeEnd(from, lo, hi)}, toRelative
	}
	return clause{}, toSentence
}

// nounWith returns where the noun phrase begins that has the date [lo, hi)
// after "of": “the disputed vote of 3 May”. lo itself when there is none.
func (s sentence) nounWith(lo, hi int) int {
	if lo < 2 || s.lower(lo-1) != "of" || !isNounTag(s.tokens[lo-2].Tag) || s.classes[lo-2].any(core) {
		return lo
	}
	if hi < len(s.tokens) && isNounTag(s.tokens[hi].Tag) {
		return lo // “the cost of last year's floods”, “the role of 1960s dams”
	}
	return s.phraseStart(lo - 2)
}

func isNounTag(tag string) bool { return len(tag) > 1 && tag[:2] == "NN" }

// phraseStart returns where the noun phrase begins whose head is at i.
func (s sentence) phraseStart(i int) int {
	from := i
	for from > 0 && from > i-longestLead && (isNominal(s.tokens[from-1].Tag) || isDeterminer(s.tokens[from-1].Tag)) && s.tokens[from-1].Tag != "``" {
		from--
	}
	return from
}

// relativeBefore returns the beginning of a relative clause that is still open
// at the date [lo, hi), or lo.
func (s sentence) relativeBefore(lo, hi int) int {
	finite := 0
	for i := lo - 1; i >= 0 && i >= lo-longestClause; i-- {
		switch {
		case s.relativePronoun(i):
			if finite > 1 || finite == 1 && s.lower(leadingPreposition(s.tokens, lo, hi)-1) == "," && s.isFinite(hi) {
				return lo // the verb after it is that of the sentence: “who had fled on Monday returned in May”
			}
			if i > 0 && s.tokens[i-1].Tag == "IN" {
				i--
			}
			return i
		case s.isFinite(i) && (i == 0 || s.tokens[i-1].Tag != "CC"):
			finite++
		case s.edge(i) || isQuote(s.tokens[i].Tag):
			return lo
		}
	}
	return lo
}

// relativePronoun reports a relative pronoun at i.
func (s sentence) relativePronoun(i int) bool {
	switch s.tokens[i].Lower {
	case "who", "whom", "whose", "which":
		return i > 0 && (s.lower(i-1) == "," || isNominal(s.tokens[i-1].Tag) || s.tokens[i-1].Tag == "IN")
	case "that":
		return s.tokens[i].Tag == "WDT"
	}
	return false
}

// isFinite reports a verb that stands for itself at i.
func (s sentence) isFinite(i int) bool {
	if i >= len(s.tokens) {
		return false
	}
	switch s.tokens[i].Tag {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// participleBefore returns where the noun phrase begins that has a participle
// with the date at lo after it, “the accord reached by both sides on 3 May”, or
// lo. Without another verb in the sentence the participle is its verb.
func (s sentence) participleBefore(lo int) int {
	for i := lo - 1; i > 0 && i >= lo-cueReach; i-- {
		switch {
		case s.tokens[i].Tag == "VBN" && (s.tokens[i-1].Tag == "NN" || s.tokens[i-1].Tag == "NNS") && s.hasFinite(i):
			return s.phraseStart(i - 1)
		case s.isFinite(i), s.edge(i), s.tokens[i].Tag == "VBN", s.tokens[i].Tag == "VB", s.tokens[i].Tag == ",", isQuote(s.tokens[i].Tag):
			return lo
		}
	}
	return lo
}

// hasFinite reports a finite verb near token i.
func (s sentence) hasFinite(i int) bool {
	for j := max(i-longestClause, 0); j < min(i+longestClause, len(s.tokens)); j++ {
		if s.isFinite(j) {
			return true
		}
	}
	return false
}

// relativeEnd returns where the clause that begins at from ends after the date
// [lo, hi): before a comma, another clause, or the verb of the sentence.
func (s sentence) relativeEnd(from, lo, hi int) int {
	verb := false
	for i := from; i < lo; i++ {
		verb = verb || s.isFinite(i) || s.tokens[i].Tag == "VBN"
	}
	end := hi
	for ; end < len(s.tokens) && end < hi+longestClause; end++ {
		t := &s.tokens[end]
		if t.Tag == "," || t.Tag == "." || s.edge(end) || verb && s.isFinite(end) {
			break
		}
		verb = verb || s.isFinite(end)
	}
	return end
}
