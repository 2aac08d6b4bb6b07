package actors

import (
	"strings"

	"parley/model"
)

// trimmed returns what rules leave of a name of the tagger: itself, two names
// where it joined two bodies, or none.
func (r *recogniser) trimmed(n name, s stretch) []name {
	var out []name
	for n.lo < n.hi {
		part, ok := r.trim(n, s)
		if ok {
			out = append(out, part)
		}
		if n.kind != model.OrganisationName || part.hi >= n.hi {
			break
		}
		n.lo = max(part.hi, n.lo) + 1
	}
	return out
}

// trim takes words off a name of the tagger that rules know to be none of it:
// articles and words that owe their capital to the start of a sentence in
// front, titles before a person and whatever follows a word that no person's
// name holds. ok is false when nothing is left.
func (r *recogniser) trim(n name, s stretch) (name, bool) {
	for n.lo < n.hi && (closedTags[r.words[n.lo].tag] && !r.isInitial(n.lo, n.hi) && !particles[r.words[n.lo].fold] || r.words[n.lo].start && r.words[n.lo].is(notName) && !r.isDayName(n.lo, s) || n.lo+1 < n.hi && r.tellsTime(n.lo, s)) {
		n.lo++
	}
	if n.lo == n.hi {
		return n, false
	}
	n.lo = r.pastAdjective(n.lo, n.hi)
	n.lo = r.pastOwner(n.lo, n.hi, s)
	if n.kind == model.OrganisationName && r.isFieldBefore(n, s) {
		return n, false
	}
	n.hi = r.endBeforeTime(n.lo, n.hi)
	if n.kind == model.OrganisationName {
		n.hi = r.endOfBody(n.lo, n.hi)
	}
	if n.kind == model.PersonName && r.isSeat(n.lo, s) {
		return n, false
	}
	if n.kind == model.PersonName {
		n.lo = r.pastPersonTitle(n.lo, n.hi)
		n.lo = r.givenBefore(n.lo, s)
		n.hi = r.endOfPerson(n.lo, n.hi, s)
	}
	if n.lo >= n.hi || !r.words[n.lo].upper && n.hi == n.lo+1 {
		return n, false
	}
	n.title = n.lo
	return n, n.hi > n.lo+1 || !r.isCommon(n.lo)
}

// isSeat reports the party and the seat of an American lawmaker: "R-Tucson" behind
// a comma.
func (r *recogniser) isSeat(i int, s stretch) bool {
	w := r.words[i].text
	return i > s.lo && r.words[i-1].text == "," && len(w) > 3 && (w[0] == 'R' || w[0] == 'D') && w[1] == '-' && w[2] >= 'A' && w[2] <= 'Z'
}

// isCommon reports a word that is no name by itself, in spite of its capital:
// a word for a people, a bare head, a word that the article also writes small,
// a web address.
func (r *recogniser) isCommon(i int) bool {
	w := &r.words[i]
	if w.is(notName) {
		return true
	}
	if w.lex.longest[namePhrase] > 0 {
		return r.isPeople(i)
	}
	return r.isHead(i) || w.start && !strings.HasPrefix(w.tag, "NNP") || r.isSmall(w) || isAddress(w.text)
}

// isAddress reports a full stop inside a word before small letters: "news.com".
func isAddress(s string) bool {
	at := strings.LastIndexByte(s, '.')
	return at > 0 && at+2 < len(s) && s[at+1] >= 'a' && s[at+1] <= 'z'
}

// isShouted reports a name of two words or more, or one long word, in capitals
// throughout.
func (r *recogniser) isShouted(n name) bool {
	const longestAcronym = 6
	letters := 0
	for i := n.lo; i < n.hi; i++ {
		w := r.words[i].text
		if w != strings.ToUpper(w) {
			return false
		}
		letters = max(letters, len(w))
	}
	return n.hi > n.lo+1 || letters > longestAcronym
}

// pastPersonTitle passes the titles at the front of a person's name.
func (r *recogniser) pastPersonTitle(lo, hi int) int {
	for lo+1 < hi {
		_, k := r.l.honorificAt(r.words, lo, hi)
		if k == 0 {
			_, k = r.l.roleAt(r.words, lo, hi)
		}
		if k == 0 || lo+k >= hi {
			break
		}
		lo += k
	}
	return lo
}

// givenBefore returns where a person's name begins of which the words from lo on
// are known: particles and a capital in front of them belong to it, "Jan" of
// "Jan van der Kodo".
func (r *recogniser) givenBefore(lo int, s stretch) int {
	j := lo
	if r.words[lo].upper {
		for j > s.lo && particles[r.words[j-1].text] {
			j--
		}
	}
	if j == s.lo || !particles[r.words[j].fold] {
		return lo
	}
	w := &r.words[j-1]
	if !w.upper || !isNameWord(w.text) || w.is(notName) && !r.isGiven(j-1) || !isProper(w) || r.isOpened(j) || r.isRoleOrTitle(j-1, s.hi) || w.lex.longest[namePhrase] > 0 && !r.isGiven(j-1) {
		return lo
	}
	return j - 1
}

// endOfPerson returns where a person's name that begins at lo ends.
func (r *recogniser) endOfPerson(lo, hi int, s stretch) int {
	for j := lo + 1; j < hi; j++ {
		w := &r.words[j]
		small := !w.upper && !particles[w.text]
		if small || j-lo >= longestPerson || w.upper && (w.is(notName) || r.isRoleOrTitle(j, s.hi)) && !r.isOddSurname(lo, j, s) || r.isPeople(j) && r.leadsNoun(j, s) {
			return j
		}
	}
	return hi
}

// isPeople reports a word for the people of a country, which is no name.
func (r *recogniser) isPeople(i int) bool {
	e := r.g.find(r.words[i].fold, r.words[i].text)
	return e != nil && e.class == demonymClass
}

// endOfBody ends an organisation's name before an "and" that another one
// follows: behind a head, when the words after it have a head as well.
func (r *recogniser) endOfBody(lo, hi int) int {
	for j := lo + 1; j+1 < hi; j++ {
		if w := &r.words[j]; w.text != "and" && w.text != "&" {
			continue
		}
		if r.hasHead(lo, j) && (r.hasHead(j+1, hi) || closedTags[r.words[j+1].tag]) {
			return j
		}
	}
	return hi
}

// endBeforeTime ends a name before a preposition with a word that is no name:
// "on Thursday".
func (r *recogniser) endBeforeTime(lo, hi int) int {
	if hi-lo >= 3 && r.words[hi-1].is(notName) && (r.words[hi-2].text == "on" || r.words[hi-2].text == "in") {
		return hi - 2
	}
	return hi
}

func (r *recogniser) hasHead(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if r.isHead(i) {
			return true
		}
	}
	return false
}

// isInitial reports an initial without a full stop, which looks like an
// article: "A Rajan".
func (r *recogniser) isInitial(lo, hi int) bool {
	return len(r.words[lo].text) == 1 && !r.words[lo].start && lo+1 < hi
}

// isFieldBefore reports the field of an office in front of it: "Kenyan
// Fisheries" of "Kenyan Fisheries Minister".
func (r *recogniser) isFieldBefore(n name, s stretch) bool {
	return n.hi < s.hi && r.words[n.hi].upper && fieldOffices[r.words[n.hi].fold] && !r.hasHead(n.lo, n.hi)
}

// pastAdjective passes a word before a country that only describes it or tells
// the day: "Landlocked Chad", "on Monday Chad".
func (r *recogniser) pastAdjective(lo, hi int) int {
	if hi != lo+2 || r.isGiven(lo) {
		return lo
	}
	e := r.g.at(r.words, lo+1, hi)
	if e == nil || e.class != countryClass && e.class != capitalClass || r.g.at(r.words, lo, hi) != nil {
		return lo
	}
	w := &r.words[lo]
	if dayWords[w.fold] || w.start && (strings.HasPrefix(w.tag, "JJ") || strings.HasPrefix(w.tag, "VB") || hasAny(w.fold, adjectiveEnds)) {
		return lo + 1
	}
	return lo
}

// adjectiveEnds are ends of adjectives and participles that names hardly have.
var adjectiveEnds = []string{"ed", "ing", "less", "ful", "ous", " rich", " torn", " hit", " run", " poor", " starved"}

func hasAny(s string, ends []string) bool {
	for _, end := range ends {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

func (r *recogniser) isGiven(i int) bool {
	return r.words[i].is(givenName)
}

// pastOwner passes a listed name in the possessive: "Kenya's" of "Kenya's Army".
func (r *recogniser) pastOwner(lo, hi int, s stretch) int {
	n, _ := r.known(lo, s)
	if n.hi > 0 && n.hi+1 < hi && isPossessive(&r.words[n.hi]) {
		return n.hi + 1
	}
	return lo
}
