package timeline

import "parley/model"

// titleLength is how many words the name of a document may have: “the 2015 Lake
// Board annual report”.
const titleLength = 5

// otherAct reports a time near the cue [lo, hi) of a statement that dates
// something else than the saying: the edge of a stretch, an act of a clause of
// its own, or what a noun stands for.
func (f *finder) otherAct(t *found, st *model.Statement, lo, hi int) bool {
	s := f.sentenceAt(t.sentence)
	first, _ := f.doc.Bounds(t.sentence)
	cue := lo - first
	switch {
	case cue < 0 || cue >= len(s.tokens):
		return true // in another sentence
	case s.endsStretch(t.lo, t.hi), f.ofOther(t, cue), f.aside(t, lo):
		return true
	case f.attributive(t) && !inside(t.Span, sourceOf(st)) && !s.inNoun(t.lo):
		return true // of a document that others wrote
	case t.hi <= cue:
		return s.actBetween(t.hi, cue) || s.refers(t.lo, t.hi)
	}
	return s.verbBetween(hi-first, t.lo)
}

// endsStretch reports a date that a preposition makes the edge of a stretch of time:
// “until Friday”.
func (s sentence) endsStretch(lo, hi int) bool {
	lead := leadingPreposition(s.tokens, lo, hi)
	return lead < lo && isBound(s.lower(lead)) || s.onwards(hi)
}

// ofOther reports a time of a noun or relative clause that neither holds the
// cue nor is an occasion of speaking: “the 2015 study”, “in a speech of 3 May”.
func (f *finder) ofOther(t *found, cue int) bool {
	s := f.sentenceAt(t.sentence)
	if f.attributive(t) {
		return !s.cut(t.hi, min(t.hi+titleLength, len(s.tokens))).holds(isOccasion)
	}
	part, kind := s.belongs(t.lo, t.hi)
	return kind != toSentence && !(part.lo <= cue && cue < part.hi) && !s.cut(part.lo, t.lo).holds(isOccasion)
}

// inNoun reports a date at lo in a phrase like “in her 2015 memoir”.
func (s sentence) inNoun(lo int) bool {
	return lo > 1 && isDeterminer(s.tokens[lo-1].Tag) && s.lower(lo-2) == "in"
}

func sourceOf(st *model.Statement) []model.Span {
	if st.Source == nil {
		return nil
	}
	return []model.Span{*st.Source}
}

// actBetween reports a verb of its own between a date and the cue that stands
// after it: “as he left on Monday the envoy smiled and, it was said, …”. What
// "and" joins to the cue keeps its date, as do the cue's own auxiliaries.
func (s sentence) actBetween(from, cue int) bool {
	if cue >= len(s.tokens) || s.tokens[cue].Tag == "VBG" {
		return false
	}
	end := cue
	for end > from && (s.tokens[end-1].Tag == "RB" || isAuxiliary(s.tokens[end-1].Lower)) {
		end--
	}
	if end > from && s.tokens[end-1].Tag == "CC" {
		return false
	}
	return s.verbBetween(from, end)
}

// verbBetween reports a finite verb among the tokens [from, to).
func (s sentence) verbBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if s.isFinite(i) {
			return true
		}
	}
	return false
}

func isAuxiliary(w string) bool {
	switch w {
	case "has", "have", "had", "was", "were", "is", "are", "did":
		return true
	}
	return false
}

// aside reports a date that ends a clause put in before the cue: “Larsen, who
// faces a vote in May, said”. A date in commas of its own, or first in its
// sentence, is none, nor is one of an occasion of speaking or before “saying”.
func (f *finder) aside(t *found, cue int) bool {
	s := f.sentenceAt(t.sentence)
	first, _ := f.doc.Bounds(t.sentence)
	lead := leadingPreposition(s.tokens, t.lo, t.hi)
	return first+t.hi <= cue && s.lower(t.hi) == "," && lead > 0 && s.lower(lead-1) != "," && f.doc.Tokens[cue].Tag != "VBG" &&
		!s.cut(s.commaBefore(lead), lead).holds(isOccasion)
}

// commaBefore returns the token after the last comma before token i, as far as
// a clause reaches.
func (s sentence) commaBefore(i int) int {
	at := i
	for at > 0 && i-at < longestClause && s.tokens[at-1].Tag != "," {
		at--
	}
	return at
}

// refers reports a date in a phrase that begins with a word of reference and
// ends before the subject: “Referring to the blast on 3 May, she said”.
func (s sentence) refers(lo, hi int) bool {
	if s.lower(hi) != "," {
		return false
	}
	lead := leadingPreposition(s.tokens, lo, hi)
	for i := lead - 1; i >= 0 && i >= lo-reach; i-- {
		if s.isFinite(i) {
			return false
		}
		if s.classes[i].has(isRefer) {
			return true
		}
	}
	return false
}

// lasting reports a statement that is not of the occasion of the one before it:
// “the minister insists” after “said”, “he had said earlier”.
func (f *finder) lasting(st, said *model.Statement) bool {
	return f.presentCue(st) && !f.presentCue(said) || f.earlierCue(st)
}

// earlierCue reports "earlier" or "previously" beside the cue.
func (f *finder) earlierCue(st *model.Statement) bool {
	if st.Cue == nil || len(f.doc.Tokens) == 0 {
		return false
	}
	lo, hi := f.doc.TokensIn(*st.Cue)
	for i := max(lo-1, 0); i < min(hi+1, len(f.doc.Tokens)); i++ {
		if w := f.doc.Tokens[i].Lower; w == "earlier" || w == "previously" {
			return true
		}
	}
	return false
}

func (f *finder) presentCue(st *model.Statement) bool {
	if st.Cue == nil {
		return false
	}
	lo, hi := f.doc.TokensIn(*st.Cue)
	for i := lo; i < hi; i++ {
		if tag := f.doc.Tokens[i].Tag; tag == "VBZ" || tag == "VBP" {
			return true
		}
	}
	return false
}
