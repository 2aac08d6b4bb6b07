package statements

import (
	"cmp"
	"slices"
	"strings"

	"parley/model"
)

// readNouns finds nouns of speech with what they govern: “the claim that …”,
// “Anna Brook’s promise to …”, “a warning by officials that …”.
func (r *reading) readNouns(n int, clauses []clause) {
	u := &r.units[n]
	var taken func(int) bool
	for i := range u.items {
		noun := u.items[i].word.noun
		answers := u.is(answerWord, i)
		if noun.act == "" && !answers || !strings.HasPrefix(u.tag(i), "NN") || strings.HasPrefix(u.tag(i), "NNP") {
			continue
		}
		f := &finding{unit: n, cue: stretch{i, i + 1}, act: cmp.Or(noun.act, model.Says)}
		at := r.nounSource(u, i, f)
		w, tag := u.lower(at), u.tag(at+1)
		that := r.copulaThat(u, at)
		switch {
		case f.how == owner && that > 0:
			f.content, f.rule = []stretch{fromThat(u, that, r.nounEnd(u, clauses, that))}, "clause after a noun of speech and “is”"
		case noun.act == "":
			continue
		case noun.owned && f.source.empty():
			continue
		case w == "that" && r.bareClause(u, at+1, len(u.items)) && !r.lacksObject(u, at+1):
			f.content, f.rule = []stretch{fromThat(u, at, r.nounEnd(u, clauses, at))}, "clause after a noun of speech"
		case w == "to" && (tag == "VB" || tag == "VBP") && promises(u, i) && !f.source.empty():
			f.content, f.rule = []stretch{{at, r.nounEnd(u, clauses, at)}}, "infinitive after a noun of speech"
		default:
			continue
		}
		if taken == nil {
			taken = r.takenIn(n)
		}
		if !f.content[0].empty() && !taken(i) {
			r.found = append(r.found, f)
		}
	}
}

// copulaThat is the item of “that” after a form of be at item i, with or without
// an aside between commas before it: “Brook’s message, sent in May, was that …”;
// -1 when there is none.
func (r *reading) copulaThat(u *unit, i int) int {
	if u.lower(i) == "," {
		for k := i + 1; k < i+15; k++ {
			if u.lower(k) == "," {
				i = k + 1
				break
			}
		}
	}
	if u.is(beWord, i) && u.lower(i+1) == "that" && r.bareClause(u, i+2, len(u.items)) {
		return i + 1
	}
	return -1
}

// lacksObject reports a clause at item at whose verb of speech ends it, so that
// its object stands before: “an accusation that Brook denied”.
func (r *reading) lacksObject(u *unit, at int) bool {
	verb := r.fullPhrase(u, at).hi
	for u.tag(verb) == "RB" || u.is(auxWord, verb) {
		verb++
	}
	next := u.tag(verb + 1)
	return len(u.word(verb).senses) > 0 && (isStop(next) || isFinite(next) || next == "CC" || next == "")
}

// promises reports nouns that take an infinitive.
func promises(u *unit, i int) bool {
	switch strings.TrimSuffix(u.lower(i), "s") {
	case "promise", "pledge", "vow", "threat", "offer", "commitment", "call", "demand", "request", "appeal", "plea", "proposal", "order":
		return true
	}
	return false
}

// nounSource finds who made the claim, as its owner or after “by” and “from”,
// and returns where the content can begin.
func (r *reading) nounSource(u *unit, i int, f *finding) int {
	lo := r.phraseBack(u, i)
	for k := i - 1; k >= lo; k-- {
		if u.tag(k) == "POS" && k > lo {
			f.source, f.how = stretch{lo, k}, owner
			break
		}
		if u.tag(k) == "PRP$" {
			f.source, f.how = stretch{k, k + 1}, owner
			break
		}
	}
	if f.source.empty() {
		r.lightSource(u, lo, i, f)
	}
	at := i + 1
	if u.tag(at) == "VBN" {
		at = agentOf(u, at) // “remarks made in Varn by Brook”
	}
	if w := u.lower(at); w == "by" || w == "from" || (w == "of" && f.source.empty()) {
		if s := r.fullPhrase(u, at+1); !s.empty() {
			if w != "of" || u.lower(s.hi) == "that" {
				f.source, f.how = s, agent
			}
			if n := r.fullPhrase(u, s.hi+1); u.lower(s.hi) == "," && u.lower(n.hi) == "," && strings.HasPrefix(u.tag(n.lo), "NNP") && w == "by" {
				s.hi, f.source.hi = n.hi, n.hi // “by the mayor, Anna Brook, that”
			}
			at = s.hi
		}
	}
	for steps := 0; steps < 3 && (u.tag(at) == "IN" || r.isTimeWord(u, at)) && u.lower(at) != "that"; steps++ {
		if r.isTimeWord(u, at) {
			at++
			continue
		}
		s := r.fullPhrase(u, at+1)
		if s.empty() {
			break
		}
		at = s.hi
	}
	if u.lower(at) == "," && (u.lower(at+1) == "that" || u.lower(at+1) == "to") {
		at++
	}
	if u.lower(at) == "to" && u.lower(at+2) == "effect" && u.lower(at+3) == "that" {
		at += 3
	}
	return at
}

// agentOf is the item of the “by” that belongs to the participle at item i, a few
// words of time and place after it, or else that participle.
func agentOf(u *unit, i int) int {
	for k := i + 1; k < i+8 && u.tag(k) != "," && u.tag(k) != quoteTag && !isFinite(u.tag(k)); k++ {
		if u.lower(k) == "by" {
			return k
		}
	}
	return i
}

// lightSource finds who made the claim as the subject of the verb that has the
// noun, with its phrase from item lo on, as its object: “Brook gave assurances”.
func (r *reading) lightSource(u *unit, lo, noun int, f *finding) {
	if !u.is(lightWord, lo-1) || !strings.HasPrefix(u.tag(lo-1), "VB") {
		return
	}
	g := group{start: lo - 1, head: lo - 1, end: lo}
	r.readAuxiliaries(u, &g)
	if g.form != finite || g.modal || g.negated || g.would {
		return
	}
	if s, how := r.subjectBefore(u, &g); !s.empty() && r.animate(u, s) && !isFirstPerson(u.lower(s.lo)) {
		f.source, f.how, f.cue = s, how, stretch{g.start, noun + 1}
	}
}

// nounEnd is where the content of a noun ends: at a comma before a finite
// verb or the next clause of speech, or with the unit.
func (r *reading) nounEnd(u *unit, clauses []clause, at int) int {
	end := min(u.tail, at+longest) // contents of nouns may lie in one another
	next, _ := slices.BinarySearchFunc(clauses, at+2, func(c clause, at int) int { return c.group.start - at })
	for k := next; k < len(clauses) && k < next+8; k++ {
		if len(clauses[k].content) > 0 && clauses[k].start > at+1 {
			end = min(end, clauses[k].start)
			break
		}
	}
	opens := u.tag(r.sentenceStart(u, at)) == "IN"
	from := at + 2
	if s := r.fullPhrase(u, at+1); relates(u, s.hi) {
		from = max(from, closedAt(u, s.hi)+1) // “that Brook, who is old, will go”
	}
	for k := from; k < end && k-at < farthest; k++ {
		if u.lower(k) == "," && (isFinite(u.tag(k+1)) || u.tag(k+1) == "WDT" || u.tag(k+1) == "VBG" || u.tag(k+1) == "CC" || opens && r.bareClause(u, k+1, end)) {
			end = k
		}
	}
	return r.trimEnd(u, end)
}
