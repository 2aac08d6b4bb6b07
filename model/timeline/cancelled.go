package timeline

// cancelled says that what a clause plans for the date at [lo, hi) came to
// nothing, or why = "" when it does not: “the summit planned for Monday was
// called off”, “they were to have met on Monday”, “did not take place on
// Monday”. A date beside the calling off itself is that of the calling off.
func (s sentence) cancelled(c clause, lo, hi int, plain tense) (why string) {
	part := s.cut(c.lo, c.hi)
	switch {
	case part.wasToHave():
		return "“was to have”"
	case s.negated(c, lo):
		return "told as not so"
	case (plain == future || plain == intended || s.plannedFor(lo)) && (s.calledOff(hi, c.hi) || s.butNot(c.hi)):
		return "called off"
	}
	return ""
}

// wasToHave reports "was to have met".
func (s sentence) wasToHave() bool {
	for i := range s.tokens {
		if (s.tokens[i].Lower == "was" || s.tokens[i].Lower == "were") && s.lower(i+1) == "to" && s.lower(i+2) == "have" {
			return true
		}
	}
	return false
}

// plannedFor reports a date at lo that a word of planning governs: “planned for
// Monday”.
func (s sentence) plannedFor(lo int) bool {
	for i := lo - 1; i >= 0 && i >= lo-3; i-- {
		if s.classes[i].has(isPlan) {
			return true
		}
	}
	return false
}

// calledOff reports a word of calling off, or "did not", among the tokens
// [from, to), before another clause begins there.
func (s sentence) calledOff(from, to int) bool {
	for i := from; i < to && s.lower(i) != "that" && !s.relativePronoun(i); i++ {
		if s.classes[i].has(isCancel) || s.lower(i) == "called" && s.lower(i+1) == "off" || s.isNot(i) && s.lower(i-1) == "did" {
			return true
		}
	}
	return false
}

// butNot reports "but" at i with a word of calling off or "not" soon after it.
func (s sentence) butNot(i int) bool {
	if s.lower(i) == "," {
		i++
	}
	return s.lower(i) == "but" && s.calledOff(i+1, min(i+cueReach, len(s.tokens)))
}

// negated reports "did not" or "never" with the verb that stands before the
// date at lo. Bounds are not denied: “did not meet until Monday”.
func (s sentence) negated(c clause, lo int) bool {
	for i := lo - 1; i > c.lo && i >= lo-cueReach; i-- {
		switch {
		case isBound(s.tokens[i].Lower) || s.edge(i):
			return false
		case s.isNot(i):
			return s.lower(i-1) == "did" && s.lower(i+1) != "only" && s.lower(i+1) != "just"
		}
	}
	return false
}

func (s sentence) isNot(i int) bool {
	switch s.tokens[i].Lower {
	case "not", "n't", "never":
		return true
	}
	return false
}
