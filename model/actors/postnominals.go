package actors

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model/wordlist"
)

//go:embed data/postnominals.tsv
var postnominalsTSV string

// postnominals are the letters behind a person's name, as they are written; true
// where they need a given name or a title before the name.
var postnominals = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, row := range wordlist.Rows(postnominalsTSV) {
		needs := len(row) > 1 && row[1] == "named"
		out[row[0]] = needs
		if lower := strings.ToLower(row[0]); !needs {
			out[lower] = needs
		}
	}
	return out
})

// findPostnominals marks the letters behind persons' names: "Ana Kodo (PhD)",
// "Ana Kodo, KC,", "Sir Jan Kodo KC MP".
func (r *recogniser) findPostnominals() {
	list := postnominals()
	for _, s := range r.sentences {
		for i := s.lo + 2; i < s.hi && !s.heading; i++ {
			w := &r.words[i]
			if len(w.text) > len("PharmD") {
				continue
			}
			if needs, ok := list[strings.ReplaceAll(w.text, ".", "")]; ok && r.isPostnominal(i, s, needs) {
				w.post = true
			}
		}
	}
}

// isPostnominal reports that a person's name stands before word i: at once, behind
// a comma or a bracket or other such letters. An acronym of the words before it
// is none: "Supreme Council (SC)".
func (r *recogniser) isPostnominal(i int, s stretch, needs bool) bool {
	const most = 16 // marks and letters between it and the name
	hi := i
	for hi > s.lo && i-hi < most && (r.words[hi-1].post || postMarks[r.words[hi-1].text]) {
		hi--
	}
	lo := hi
	for lo > s.lo && hi-lo < longestPerson && (r.words[lo-1].upper && !r.isOpened(lo) || particles[r.words[lo-1].text]) && isNameWord(r.words[lo-1].text) {
		lo--
	}
	if hi-lo < 2 || r.hasHead(lo, hi) || i+1 < s.hi && r.words[i+1].upper && !isAcronym(r.words[i+1].text) || initialsOf(r.words[lo:hi]) == r.words[i].text {
		return false
	}
	if r.words[i-1].text == "(" {
		return !needs || hi-lo < 4 && r.inBrackets(i, s) || r.opensPerson(lo, hi)
	}
	bare := hi == i
	return !bare && !needs || r.opensPerson(lo, hi)
}

// inBrackets reports word i by itself in brackets.
func (t *text) inBrackets(i int, s stretch) bool {
	return i+1 < s.hi && t.words[i-1].text == "(" && t.words[i+1].text == ")"
}

// postMarks stand between a name and such letters.
var postMarks = map[string]bool{",": true, "(": true, ")": true}

// opensPerson reports capitals that begin with a title or a given name.
func (r *recogniser) opensPerson(lo, hi int) bool {
	return r.isGiven(lo) && !r.words[lo].is(notName) || r.isRoleOrTitle(lo, hi) || lo > 0 && r.isRoleOrTitle(lo-1, hi)
}

// initialsOf are the first letters of words.
func initialsOf(words []word) string {
	var out []byte
	for i := range words {
		out = append(out, words[i].text[0])
	}
	return string(out)
}

// pastPostnominals passes the letters behind a name, with their commas and
// brackets: it returns where the text goes on.
func (t *text) pastPostnominals(j, hi int) int {
	for j+1 < hi {
		switch {
		case t.words[j].post:
			j++
		case (t.words[j].text == "," || t.words[j].text == "(") && t.words[j+1].post:
			j += 2
			if j < hi && t.words[j].text == ")" {
				j++
			}
		default:
			return j
		}
	}
	return j
}

// beforePostnominals is the way back: it returns where the name ends before word j.
func (t *text) beforePostnominals(j, lo int) int {
	for j > lo+1 {
		k := j
		if t.words[k-1].text == ")" && t.words[k-2].post {
			k--
		}
		if !t.words[k-1].post {
			return j
		}
		if k--; k > lo && (t.words[k-1].text == "," || t.words[k-1].text == "(") {
			k--
		}
		j = k
	}
	return j
}

// isRoleBehind reports letters that are an office as well, right behind a name
// and a comma: "Ana Kodo, MP,".
func (t *text) isRoleBehind(i int) bool {
	return i > 1 && t.words[i].lex.noun != nil && t.words[i-1].text == "," && !t.words[i-2].post
}
