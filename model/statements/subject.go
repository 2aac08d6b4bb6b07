package statements

import (
	"sort"
	"strings"

	"parley/model"
)

// found tells how a speaker was found in the clause.
type manner string

const (
	before     manner = "subject before the verb"
	after      manner = "subject after the verb"
	relative   manner = "antecedent of the relative clause"
	elliptical manner = "subject of the coordinated verb before"
	sentence   manner = "subject of the sentence"
	agent      manner = "agent after “by”"
	owner      manner = "owner of the noun"
	complement manner = "noun phrase after the cue"
	named      manner = "name before the colon"
	relayed    manner = "whom the source quotes"
	hero       manner = "subject of the sentence before"
)

// subjectBefore looks for the subject to the left of a verb group, over
// brackets, appositions and adjuncts between commas.
func (r *reading) subjectBefore(u *unit, g *group) (stretch, manner) {
	if g.start < 2 {
		return r.readSubject(u, g)
	}
	if u.subjects == nil {
		u.subjects = make([]subject, len(u.items))
	}
	s := &u.subjects[g.start]
	if !s.known {
		s.stretch, s.how = r.readSubject(u, g)
		s.known = true
	}
	return s.stretch, s.how
}

// subject is the subject of a verb group, which only depends on where the
// group begins when that is not the first word of its unit.
type subject struct {
	stretch
	how   manner
	known bool
}

func (r *reading) readSubject(u *unit, g *group) (stretch, manner) {
	if s := r.leadingSubject(u, g.start); !s.empty() {
		return s, before
	}
	j := g.start - 1
	end := -1 // the last item of the source, when an apposition belongs to it
	for steps := 0; steps < 4 && j >= 0; steps++ {
		if w := u.lower(j); (w == "both" || w == "all" || w == "each") && r.nounAt(u, j-1) {
			j--
			continue
		}
		if k := r.timePhrase(u, j); k >= 0 {
			j = k
			continue
		}
		switch {
		case u.tag(j) == "WDT" || u.lower(j) == "who" || (u.lower(j) == "that" && r.nounAt(u, j-1) && u.tag(j) != "DT"):
			return r.antecedent(u, j)
		case r.canEndSubject(u, j) && r.placed(u, j) > 0:
			j = r.placed(u, j) - 1
		case r.canEndSubject(u, j):
			return r.subjectUpTo(u, g, j, end)
		case u.lower(j) == "," || u.lower(j) == ")" || u.lower(j) == "-" || u.lower(j) == "--":
			k := r.opener(u, j)
			if k < 0 {
				return stretch{}, ""
			}
			if end < 0 && describes(u, k+1) {
				end = j
				if u.lower(j) == ")" {
					end++
				}
			}
			j = k - 1
		case r.isTimeWord(u, j) || u.tag(j) == "RB" || u.tag(j) == "EX" || u.lower(j) == "on" || u.tag(j) == "IN" && r.isTimeWord(u, j+1):
			j--
		case (u.tag(j) == "VBN" || u.tag(j) == "VBD") && r.canEndSubject(u, j-1) || j == 0 && g.head == 1 && u.tag(j) == "VBG" && g.sense != nil && g.sense.has(clauseFrame):
			if j == 0 {
				return stretch{0, 1}, before // a name that looks like a verb
			}
			j--
		default:
			return r.beforeRelative(u, j)
		}
	}
	return stretch{}, ""
}

// placed is the comma before “of” or “from” when the phrase that ends at item j
// only tells where the person before it belongs: “Brook, of Varn, a clerk, said”;
// 0 when it does not.
func (r *reading) placed(u *unit, j int) int {
	p := r.phraseBack(u, j) - 1
	if w := u.lower(p); w != "of" && w != "from" || u.lower(p-1) != "," || u.lower(j+1) != "," || !strings.HasPrefix(u.tag(p-2), "NNP") {
		return 0
	}
	return p - 1
}

// subjectUpTo reads the subject whose last noun is item j; its apposition, if
// there is one, goes on to end.
func (r *reading) subjectUpTo(u *unit, g *group, j, end int) (stretch, manner) {
	s := r.subjectEnding(u, j)
	if !r.beginsClause(u, s.lo) && !saysBefore(u, s.lo) {
		if whole, how := r.beforeRelative(u, j); !whole.empty() {
			return whole, how
		}
	}
	if r.inAdjunct(u, s.lo-1) {
		return stretch{}, ""
	}
	if u.tag(s.lo) == "WP$" {
		return r.antecedent(u, s.lo)
	}
	aside := u.lower(g.end) == ","
	own := end > j && u.tag(s.lo) == "PRP$" && strings.HasPrefix(u.tag(j+2), "NNP") // “Copperline, its chief, Anna Brook, said”
	if !own && (!aside || u.lower(g.start-1) == ",") {
		s = r.withName(u, s) // “Lima, the envoy said, would not pay” has no apposition
	}
	s = r.withOthers(u, s, !aside)
	s.hi = max(s.hi, end)
	return s, before
}

// saysBefore reports a finite verb such as “said” before item i, of whose
// content without “that” the item is then the beginning.
func saysBefore(u *unit, i int) bool {
	if !isFinite(u.tag(i - 1)) {
		return false
	}
	for _, s := range u.word(i - 1).senses {
		if s.has(clauseFrame) && len(s.particle) == 0 {
			return true
		}
	}
	return false
}

// inAdjunct reports whether the preposition at item k makes what follows it
// part of an adjunct or of a longer phrase and no subject: “but in an interview
// said”, “a look back at years of news about Oslo shows”.
func (r *reading) inAdjunct(u *unit, k int) bool {
	if k <= 0 {
		return false
	}
	switch w := u.lower(k); w {
	case "of", "about", "by", "with", "from", "within", "between", "among", "against":
		return true
	default:
		return bridges(w) && (u.tag(k-1) == "CC" || u.tag(k-1) == ",")
	}
}

// timePhrase passes back over “at that time” and “on the day”; -1 when there
// is none that ends at item j.
func (r *reading) timePhrase(u *unit, j int) int {
	if w := u.lower(j); w != "time" && w != "day" && !r.lex.is(daytimeWord, w) {
		return -1
	}
	for k := j - 1; k >= 0 && j-k < 4; k-- {
		switch tag := u.tag(k); {
		case tag == "IN":
			return k - 1
		case r.isTimeWord(u, k):
			return k
		case u.lower(k) == "last" || u.lower(k) == "this":
			return k - 1
		case tag != "DT" && tag != "JJ" && tag != "CD":
			return -1
		}
	}
	return -1
}

// beforeRelative finds a subject with a relative clause between it and the
// verb: “the unions that struck say”.
func (r *reading) beforeRelative(u *unit, j int) (stretch, manner) {
	for k := j; k > 0 && j-k < farthest/3; k-- {
		tag := u.tag(k)
		if tag == "," || tag == quoteTag || tag == ":" || tag == "CC" {
			break
		}
		if (u.lower(k) == "who" || tag == "WDT") && r.canEndSubject(u, k-1) && r.hasFinite(u, k+1, j+1) {
			s := r.subjectEnding(u, k-1)
			s.hi = j + 1
			return s, before
		}
	}
	return stretch{}, ""
}

// antecedent is the noun phrase that the relative pronoun at item j refers to.
func (r *reading) antecedent(u *unit, j int) (stretch, manner) {
	k := j - 1
	if u.lower(k) == "," || u.lower(k) == "of" {
		k--
	}
	if u.lower(k) == "many" || u.lower(k) == "most" || u.lower(k) == "some" {
		k -= 2
	}
	if not := r.phraseBack(u, k) - 1; u.lower(not) == "not" && u.lower(not-1) == "," {
		k = not - 2 // “it was Brook, not Lind, who said”
	}
	if !r.canEndSubject(u, k) {
		return stretch{}, ""
	}
	return r.withName(u, stretch{r.phraseBack(u, k), k + 1}), relative
}

// opener finds the mark that opens the bracket or the pair of commas that item
// j closes, where a noun stands before it; -1 when there is none.
func (r *reading) opener(u *unit, j int) int {
	want := u.lower(j)
	if want == ")" {
		want = "("
	}
	for k := j - 1; k >= 0 && j-k < farthest/2; k-- {
		if u.tag(k) == quoteTag && !titles(u, k) || u.lower(k) == ";" {
			return -1
		}
		if u.lower(k) == want && (r.canEndSubject(u, k-1) || u.lower(k-1) == ")") && (want != "," || parenthetical(u, k+1)) {
			return k
		}
	}
	return -1
}

// parenthetical reports whether what begins at item i, after a comma, can be
// an apposition, a relative clause or an adjunct.
func parenthetical(u *unit, i int) bool {
	tag, w := u.tag(i), u.lower(i)
	switch tag {
	case "DT", "CD", "JJ", "WP", "WP$", "WDT", "WRB", "IN", "VBG", "VBN", "RB", "TO", "PRP$", "JJS", "JJR", "RBS":
		return w != "that" || tag == "WDT"
	}
	return strings.HasPrefix(tag, "NN")
}

// describes reports whether the parenthesis at item i tells who somebody is.
func describes(u *unit, i int) bool {
	switch u.tag(i) {
	case "IN", "VBG", "VBN", "RB", "TO", "WRB":
		return false
	}
	return true
}

// withName extends an apposition to the name before it: “Smith, the mayor,”
// and a description to the comma-bounded name: “the mayor, Smith,”.
func (r *reading) withName(u *unit, s stretch) stretch {
	for steps := 0; steps < 2; steps++ {
		k := s.lo - 1
		if u.lower(k) != "," || !r.canEndSubject(u, k-1) || u.tag(k-1) == "PRP" {
			return s
		}
		if !r.apposed(u, k-1, s) {
			return s
		}
		s.lo = r.phraseBack(u, k-1)
		if e := r.subjectEnding(u, k-1); e.lo < s.lo {
			s.lo = e.lo
		}
	}
	return s
}

// apposed reports whether the phrase s explains the one that ends at item e:
// one is a name and the other a description.
func (r *reading) apposed(u *unit, e int, s stretch) bool {
	nameBefore := strings.HasPrefix(u.tag(e), "NNP")
	first := u.tag(s.lo)
	nameAfter := first == "NNP"
	lo := r.subjectEnding(u, e).lo
	if tag := u.tag(lo - 1); lo > 0 && (!r.beginsClause(u, lo) || !nameBefore && tag != "," && tag != quoteTag && tag != "CC") {
		return false
	}
	if u.lower(lo-1) == "and" && lo > 1 && u.tag(r.phraseBack(u, lo-2)-1) == "IN" {
		return false // “in a note signed by Lind and Brook, the banks said”
	}
	if nameBefore && nameAfter {
		return r.isRole(u.lower(s.hi - 1)) // “Brook, Works Minister said”
	}
	if nameBefore && u.lower(s.hi) != "," && (u.lower(r.phraseBack(u, e)-1) == "and" || r.isPlace(u, e)) {
		return false // “in Varn, the mayors said”
	}
	if nameBefore {
		return !nameAfter && (first == "DT" || first == "NN" || first == "JJ" || first == "CD" || first == "PRP$")
	}
	head := u.lower(r.headOf(u, stretch{lo, e + 1}))
	return nameAfter && strings.HasPrefix(u.tag(e), "NN") && lo > 0 && r.isRole(head) && !r.lex.is(mediumWord, head)
}

// isPlace reports a word at item e that ends the name of a place or a country.
func (r *reading) isPlace(u *unit, e int) bool {
	word := r.span(u, stretch{e, e + 1})
	for _, m := range r.cast.In(word) {
		if m.Actor.Kind == model.Country {
			return true
		}
	}
	names := r.cast.Names
	at := sort.Search(len(names), func(i int) bool { return names[i].End >= word.End })
	return at < len(names) && names[at].Start <= word.Start && names[at].Kind == model.PlaceName
}
