package statements

import (
	"strings"
)

// farthest bounds how many items a search for a subject or a bracket looks at.
const farthest = 60

// longest bounds how many items of a clause are looked at.
const longest = 400

// stretch is a range [lo, hi) of items; empty when nothing was found.
type stretch struct{ lo, hi int }

func (s stretch) empty() bool { return s.lo >= s.hi }

// canEndSubject reports whether item i can be the last word of a noun phrase
// that is the subject of a verb.
func (r *reading) canEndSubject(u *unit, i int) bool {
	tag, w := u.tag(i), u.lower(i)
	switch {
	case r.lex.is(objectWord, w):
		return tag == "PRP" && (w == "her" || u.lower(i-1) == "of") // “one of them said”
	case strings.HasPrefix(tag, "NN"):
		return !r.isTimeWord(u, i) && !r.lex.is(daytimeWord, w)
	case tag == "PRP", tag == "CD":
		return true
	case tag == "DT" || tag == "JJ" || tag == "WP":
		switch w {
		case "those", "some", "others", "another", "both", "many", "few", "several", "all", "most", "who", "one", "this", "that":
			return w != "that" && w != "this"
		}
	}
	return false
}

// isTimeWord reports days and months, which tell when and never who.
func (r *reading) isTimeWord(u *unit, i int) bool {
	switch c := u.word(i).classes; {
	case c&(dayWord|monthWord) == 0:
		return false
	case c&monthWord != 0:
		return u.tag(i) == "NNP"
	}
	return true
}

// phraseBack is the start of the base noun phrase that ends with item e.
func (r *reading) phraseBack(u *unit, e int) int {
	if tag := u.tag(e); tag == "PRP" || tag == "WP" {
		return e
	}
	i := e
	for i > 0 && e-i < farthest && r.inPhrase(u, i-1) {
		owner := u.tag(i-1) == "POS"
		if indefinite(u.lower(i - 1)) {
			break // “something Brook denies”
		}
		if determiner(u.tag(i)) && !owner && !r.inName(u, i) {
			break
		}
		if r.resumes(u, i-1) && r.commentedOn(u, i) > 0 {
			break // “a charge Brook denies”
		}
		i--
	}
	for i < e && u.tag(i) == "POS" {
		i++
	}
	return i
}

// inName reports a capital word of another kind in the middle of a name:
// “Radio This Week”.
func (r *reading) inName(u *unit, i int) bool {
	c := r.doc.Tokens[u.items[i].lo].Text[0]
	return c >= 'A' && c <= 'Z' && u.tag(i-1) == "NNP" && u.tag(i+1) == "NNP"
}

// indefinite reports pronouns that stand for a thing and end their phrase.
func indefinite(w string) bool {
	return w == "something" || w == "anything" || w == "nothing" || w == "everything"
}

func determiner(tag string) bool { return tag == "DT" || tag == "PRP$" || tag == "WP$" }

// inPhrase reports whether item i can stand inside a base noun phrase, before
// its last noun.
func (r *reading) inPhrase(u *unit, i int) bool {
	tag := u.tag(i)
	switch tag {
	case "CD":
		return !r.isYear(u, i)
	case "DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "POS", "$", "FW":
		return true
	case "VBN", "VBG":
		before := u.tag(i - 1)
		return before == "DT" || before == "JJ" || before == "POS" || before == "PRP$"
	case quoteTag:
		return false
	case "IN":
		return u.lower(i) == "about" && u.tag(i+1) == "CD"
	}
	if strings.HasPrefix(tag, "NN") {
		return !r.isTimeWord(u, i)
	}
	if tag == "RB" || tag == "RBS" || tag == "RBR" {
		next := u.tag(i + 1)
		return (next == "JJ" || next == "VBN" || u.lower(i) == "then") && (determiner(u.tag(i-1)) || u.tag(i-1) == "POS")
	}
	return u.lower(i) == "&" || (tag == "MD" && strings.HasPrefix(u.tag(i+1), "NNP"))
}

// isYear reports the year of an adjunct such as “in 1979”, which belongs to no
// name that follows.
func (r *reading) isYear(u *unit, i int) bool {
	w := u.lower(i)
	if len(w) != 4 || w[0] != '1' && w[0] != '2' {
		return false
	}
	switch u.lower(i - 1) {
	case "in", "since", "by", "until", "during":
		return true
	}
	return false
}

// bridges reports prepositions that tie a phrase to the one before it.
func bridges(w string) bool {
	switch w {
	case "of", "for", "from", "at", "in", "with", "on", "to", "against", "inside", "near", "around", "within", "between", "close", "under", "behind", "representing", "leading", "among", "across", "over", "including", "about":
		return true
	}
	return false
}

// subjectEnding is the noun phrase, with its complements, that ends at item e
// and stands where a clause can begin.
func (r *reading) subjectEnding(u *unit, e int) stretch {
	base := r.phraseBack(u, e)
	best := stretch{base, e + 1}
	lo := base
	for steps := 0; steps < 6; steps++ {
		if r.beginsClause(u, lo) {
			best.lo = lo
		}
		next := -1
		if w := u.lower(lo - 1); w == "of" && lo >= 3 && u.lower(lo-2) == "out" && u.tag(lo-3) == "CD" {
			next = r.phraseBack(u, lo-3)
		} else if w == "of" && lo >= 2 && quantifies(u.tag(lo-2)) {
			next = r.phraseBack(u, lo-2)
		} else if (w == "with" || w == "to") && (u.tag(lo-2) == "JJ" || u.lower(lo-2) == "close") && lo >= 3 && r.nounAt(u, lo-3) {
			next = r.phraseBack(u, lo-3)
		} else if bridges(w) && lo >= 3 && u.lower(lo-2) == "and" && r.nounAt(u, lo-3) {
			next = r.phraseBack(u, lo-3)
		} else if (bridges(w) || w == "by" && u.is(recordWord|mediumWord, lo-2)) && lo >= 2 && r.nounAt(u, lo-2) {
			next = r.phraseBack(u, lo-2)
		} else if (w == "and" || w == "or" || w == "&") && lo >= 2 && r.nounAt(u, lo-2) && (alike(u, lo-2, e) || alike(u, lo-2, lo)) {
			next = r.phraseBack(u, lo-2)
		} else if w == "and" && lo >= 2 && lo == base && u.tag(lo-2) == "JJ" && r.beginsClause(u, lo-2) {
			next = lo - 2 // “Dutch and Belgian leaders”
		} else if w == "and" && lo >= 3 && u.lower(lo-2) == "," && r.nounAt(u, lo-3) && alike(u, lo-3, e) {
			if next = r.phraseBack(u, lo-3); !r.listed(u, next) {
				next = -1 // “…, and Brook said”
			}
		} else if tag := u.tag(lo - 1); (tag == "VBG" || tag == "VBN") && lo >= 2 && r.nounAt(u, lo-2) && r.beginsClause(u, r.phraseBack(u, lo-2)) {
			next = r.phraseBack(u, lo-2) // “reports citing officials”
		} else if w == "," && steps > 0 && lo >= 4 && r.nounAt(u, lo-2) && r.ofSeveral(u, r.phraseBack(u, lo-2)) {
			next = r.phraseBack(u, lo-2)
		} else if w == "," && lo >= 2 && best.lo != lo && r.nounAt(u, lo-2) {
			next = r.phraseBack(u, lo-2)
		}
		if next < 0 {
			break
		}
		lo = next
	}
	if r.beginsClause(u, lo) {
		best.lo = lo
	}
	return best
}

// ofSeveral reports whether the phrase at item lo is the first of those to
// whom several people belong: “the mayors of Varn, Oslo and Skell”.
func (r *reading) ofSeveral(u *unit, lo int) bool {
	return u.lower(lo-1) == "of" && u.tag(lo-2) == "NNS" && r.isRole(u.lower(lo-2))
}

// listed reports whether the phrase at item lo is one of a list that begins a
// clause: “China, Iran, and Russia”.
func (r *reading) listed(u *unit, lo int) bool {
	return u.lower(lo-1) == "," && r.nounAt(u, lo-2) && r.beginsClause(u, r.phraseBack(u, lo-2))
}

// quantifies reports the tags of words such as “most” in “most of them”.
func quantifies(tag string) bool {
	return tag == "JJS" || tag == "DT" || tag == "JJ" || tag == "RBS" || tag == "PDT"
}

// alike reports whether two words can be joined by "and" in one subject: both
// names, or both plural.
func alike(u *unit, a, b int) bool {
	return strings.HasPrefix(u.tag(a), "NNP") == strings.HasPrefix(u.tag(b), "NNP") || u.tag(a) == "PRP" || u.tag(b) == "PRP"
}

func (r *reading) nounAt(u *unit, i int) bool {
	tag := u.tag(i)
	return (strings.HasPrefix(tag, "NN") && !r.isTimeWord(u, i)) || tag == "PRP" || tag == "CD"
}

// beginsClause reports whether a clause can begin at item i, by what stands
// before it.
func (r *reading) beginsClause(u *unit, i int) bool {
	if i <= 0 {
		return true
	}
	tag, w := u.tag(i-1), u.lower(i-1)
	switch {
	case tag == quoteTag, tag == "CC", tag == "WRB", tag == "WDT", tag == ",", tag == ":", tag == ".", tag == "(", tag == "''", tag == "``", tag == "RB":
		return true
	case r.lex.is(subordinatorWord, w):
		return true
	}
	return r.isTimeWord(u, i-1)
}
