package actors

import (
	"strings"

	"parley/model"
)

// longestPerson bounds the words of a person's name.
const longestPerson = 6

// particles are small words inside a person's name.
var particles = map[string]bool{
	"al": true, "bin": true, "bint": true, "ibn": true, "ul": true, "ur": true, "el": true, "de": true, "del": true, "da": true,
	"dos": true, "di": true, "du": true, "la": true, "van": true, "von": true, "der": true, "den": true, "ter": true, "abu": true,
	"das": true, "della": true, "zu": true, "af": true, "ben": true, "wa": true, "arap": true, "ole": true, "ould": true, "mint": true,
}

// afterTitle reads a title and the person's name after it: "Foreign Minister A B",
// "Lt-Gen C".
func (r *recogniser) afterTitle(i int, s stretch) (name, bool) {
	j, gender, several := i, model.Gender(""), false
	for j < s.hi && j-i < 8 {
		g, n := r.l.honorificAt(r.words, j, s.hi)
		if n == 0 {
			var role *role
			if role, n = r.l.roleAt(r.words, j, s.hi); n == 0 {
				n = r.modifiersBeforeRole(j, s.hi)
			}
			several = role != nil && role.plural
		}
		if n == 0 && j == i && r.isTrade(j, s) {
			n = 1
		}
		if n == 0 {
			break
		}
		if g != "" {
			gender = g
		}
		j += n
	}
	if j == i || j >= s.hi || several && r.isHead(j) {
		return name{}, false // "Farmers Union"
	}
	p, ok := r.personAt(j, s)
	if h := r.headAt(p.hi, s); ok && h != nil && h.position != "first" {
		return name{}, false // "General Santos City"
	}
	if !ok || r.isBody(j, s) {
		return name{}, false
	}
	p.title, p.trust, p.why = i, titled, "after the title “"+r.slice(i, j)+"”"
	if gender != "" {
		p.gender = gender
	}
	return p, true
}

// isTrade reports a noun for people at word j that a given name and a surname
// follow: "Nurse Ana Kodo".
func (r *recogniser) isTrade(j int, s stretch) bool {
	noun := r.words[j].lex.person
	return noun != nil && !noun.plural && !r.isGiven(j) && j+2 < s.hi && r.areGiven(j+1, j+2) && r.words[j+2].upper && !r.words[j+2].start
}

// headAt returns the head of a name at word j, or nil.
func (r *recogniser) headAt(j int, s stretch) *orgHead {
	if j >= s.hi {
		return nil
	}
	return r.l.headOf(&r.words[j])
}

// modifiersBeforeRole returns the length of words like "deputy foreign" when a
// role noun follows them.
func (r *recogniser) modifiersBeforeRole(i, hi int) int {
	j := i
	for j < hi && j-i < 4 && r.words[j].is(roleModifier) {
		j++
	}
	if j == i || j >= hi {
		return 0
	}
	if _, n := r.l.roleAt(r.words, j, hi); n == 0 {
		return 0
	}
	return j - i
}

// isBody reports that a listed name other than a place begins at word j and no
// person's: "Pak" of "Pak Min-jun", "Petra" of "Petra Kodo".
func (r *recogniser) isBody(j int, s stretch) bool {
	n, _ := r.known(j, s)
	if n.hi == 0 || n.class == capitalClass || n.class == placeClass {
		return false
	}
	if n.hi > j+1 || n.hi == s.hi || !r.words[n.hi].upper {
		return true
	}
	return !isHyphenated(r.words[n.hi].text) && (!r.isGiven(j) || r.endsPerson(j, n.hi, s))
}

// person reads a name that begins with a known given name and has a second
// word.
func (r *recogniser) person(i int, s stretch) (name, bool) {
	if !r.isGiven(i) && !r.isDayName(i, s) || len(r.words[i].text) < 3 {
		return name{}, false
	}
	p, ok := r.personAt(i, s)
	if !ok || p.hi < i+2 {
		return name{}, false
	}
	p.trust, p.why = given, "begins with a given name"
	return p, true
}

// personAt reads capitalised words and particles as a person's name.
func (r *recogniser) personAt(i int, s stretch) (name, bool) {
	j := i
	for j < s.hi && j-i < longestPerson {
		w := &r.words[j]
		if at := r.pastParticles(j, s); at > j && j > i {
			j = at
			continue
		}
		if !w.upper || !isNameWord(w.text) || (j > i && r.endsPerson(i, j, s)) || (j == i && w.is(notName) && !r.isDayName(i, s)) {
			break
		}
		j++
		if j < s.hi && strings.HasPrefix(r.words[j].text, "'") {
			break
		}
	}
	if j == i || (j == i+1 && len(r.words[i].fold) < 2) {
		return name{}, false
	}
	n := name{lo: i, hi: j, title: i, kind: model.PersonName, why: "capitals"}
	if j > i+1 { // by itself a given name may be a surname
		n.gender = r.words[i].lex.gender
	}
	return n, true
}

// pastParticles passes particles with a capital behind them: "van den" of "Jan
// van den Kodo".
func (t *text) pastParticles(j int, s stretch) int {
	k := j
	for k < s.hi && k < j+3 && particles[t.words[k].text] {
		k++
	}
	if k == s.hi || !t.words[k].upper {
		return j
	}
	return k
}

// endsPerson reports a word that cannot go on the person's name that begins at i.
func (r *recogniser) endsPerson(i, j int, s stretch) bool {
	w := &r.words[j]
	if w.start || r.isOpened(j) {
		return true
	}
	if w.is(notName) || r.isRoleOrTitle(j, s.hi) {
		return !r.isOddSurname(i, j, s)
	}
	if h := r.l.headOf(w); h != nil && h.position != "first" {
		return true
	}
	n, _ := r.known(j, s)
	return n.hi > 0 && (n.class == countryClass || n.class == demonymClass || n.hi > j+1) && !r.isOddSurname(i, j, s)
}

// isNameWord reports a word of letters, or an initial.
func isNameWord(s string) bool {
	if len(s) > 1 && isAcronym(s) && !strings.Contains(s, ".") {
		return false
	}
	for _, c := range s {
		if c < 'A' && c != '-' && c != '\'' && c != '.' {
			return false
		}
	}
	return true
}
