package statements

import (
	"strings"

	"parley/model"
)

// readQuotes finds attributions with verbs that no list names, where the
// quotation itself shows that somebody speaks: “…,” the judge sighed. — She
// gloated: “…”
func (r *reading) readQuotes(n int) {
	u := &r.units[n]
	taken := r.takenIn(n)
	for i := range u.items {
		if u.items[i].quote < 0 || taken(i) || !r.sentenceLike(u, i) || i > 0 && !isStop(u.tag(i-1)) {
			continue
		}
		if f := r.quoteAfter(u, i); f != nil {
			r.found = append(r.found, f)
		} else if f := r.quoteBefore(u, i); f != nil {
			r.found = append(r.found, f)
		}
	}
}

// takenIn tells which items of unit n a finding has already.
func (r *reading) takenIn(n int) func(int) bool {
	taken := make([]bool, len(r.units[n].items))
	mark := func(s stretch) {
		for i := s.lo; i < s.hi; i++ {
			taken[i] = true
		}
	}
	for k := len(r.found) - 1; k >= 0 && r.found[k].unit == n; k-- {
		for _, c := range r.found[k].content {
			mark(c)
		}
		mark(r.found[k].source)
		mark(r.found[k].cue)
	}
	return func(i int) bool { return taken[i] }
}

// sentenceLike reports whether a quotation is long enough, and begins as a
// sentence does, to be an utterance.
func (r *reading) sentenceLike(u *unit, i int) bool {
	it := &u.items[i]
	words := 0
	for k := it.lo; k < it.hi && words < 4; k++ {
		if t := r.doc.Tokens[k].Tag; len(t) > 0 && t[0] >= 'A' && t[0] <= 'Z' {
			words++
		}
	}
	first := r.art.Text[r.marks[it.quote].inner.Start]
	return words >= 3 && (first < 'a' || first > 'z')
}

// quoteAfter reads “X gloated: …” with the quotation at item i.
func (r *reading) quoteAfter(u *unit, i int) *finding {
	k := i - 1
	if p := u.lower(k); p != ":" && p != "," {
		return nil
	}
	if f := r.nameBefore(u, i, k); f != nil {
		return f
	}
	if f := r.answerBefore(u, i, k); f != nil {
		return f
	}
	verb := k - 1
	for verb > 0 && k-verb < 12 && !isFinite(u.tag(verb)) {
		verb--
	}
	if !isFinite(u.tag(verb)) || u.tag(verb) == "MD" || u.lower(k) == "," && verb != k-1 {
		return nil
	}
	return r.attributed(u, i, verb)
}

// nameBefore reads a bare name and a colon before the quotation at item i, at
// the start of a sentence or after a dash: “Brook: ‘We will wait.’”
func (r *reading) nameBefore(u *unit, i, colon int) *finding {
	if u.lower(colon) != ":" || !strings.HasPrefix(u.tag(colon-1), "NNP") {
		return nil
	}
	lo := r.phraseBack(u, colon-1)
	var cue stretch
	switch first := r.sentenceStart(u, colon); {
	case lo == first && colon-lo > 1 && len(u.word(lo).senses) > 0:
		cue = stretch{lo, lo + 1} // “Added Anna Brook: ‘…’”
		lo++
	case lo == first+1 && len(u.word(first).senses) > 0:
		cue = stretch{first, lo}
	}
	if before := u.lower(lo - 1); lo > 0 && before != "-" && before != "--" && u.tag(lo-1) != "." && u.tag(lo-1) != quoteTag && cue.empty() {
		return nil
	}
	return &finding{unit: u.index, cue: cue, source: stretch{lo, colon}, how: named, act: model.Says,
		content: []stretch{{i, i + 1}}, rule: "words in quotation marks after a name"}
}

// answerBefore reads a noun for words with its owner and a colon before the
// quotation at item i: “Brook’s answer was short: ‘No.’”
func (r *reading) answerBefore(u *unit, i, colon int) *finding {
	k := colon - 1
	for k > 0 && colon-k < 5 && (u.tag(k) == "JJ" || u.tag(k) == "RB" || u.is(beWord, k)) {
		k--
	}
	if u.lower(colon) != ":" || !u.is(answerWord, k) {
		return nil
	}
	f := &finding{unit: u.index, cue: stretch{k, k + 1}, act: model.Says, content: []stretch{{i, i + 1}}, rule: "words in quotation marks after a noun for them"}
	r.nounSource(u, k, f)
	if f.source.empty() {
		return nil
	}
	return f
}

// quoteBefore reads “…,” the judge sighed, and “…,” reads the letter.
func (r *reading) quoteBefore(u *unit, i int) *finding {
	inner := r.marks[u.items[i].quote].inner
	switch r.art.Text[inner.End-1] {
	case ',', '?', '!', '-':
	default:
		if u.lower(i+1) != "," {
			return nil
		}
	}
	at := i + 1
	if u.lower(at) == "," {
		at++
	}
	if tag := u.tag(at); tag == "VBD" || tag == "VBZ" {
		s := r.subjectAfter(u, at+1)
		if s.empty() || (u.tag(s.hi) != "." && u.tag(s.hi) != "," && s.hi < len(u.items)) {
			return nil
		}
		return &finding{unit: u.index, cue: stretch{at, at + 1}, source: s, how: after,
			content: []stretch{{i, i + 1}}, act: model.Says, rule: "words in quotation marks before the verb"}
	}
	s := r.subjectAfter(u, at)
	if s.empty() {
		return nil
	}
	verb := s.hi
	for u.lower(verb) == "," || u.tag(verb) == "RB" {
		verb++
	}
	if tag := u.tag(verb); tag != "VBD" && tag != "VBZ" && tag != "VBP" {
		return nil
	}
	return r.attributed(u, i, verb)
}

// attributed makes the finding for the quotation at item i and the verb.
func (r *reading) attributed(u *unit, i, verb int) *finding {
	g := group{start: verb, head: verb, end: verb + 1}
	r.readAuxiliaries(u, &g)
	s, how := r.subjectBefore(u, &g)
	if s.empty() || g.modal || (s.lo <= i && i < s.hi) || !r.animate(u, s) {
		return nil
	}
	if u.is(auxWord, verb) && (u.lower(i-1) != ":" || g.negated || !r.isPerson(u, s)) {
		return nil // but “Brook was blunt: ‘No.’”
	}
	return &finding{unit: u.index, cue: stretch{g.start, g.end}, source: s, how: how,
		content: []stretch{{i, i + 1}}, act: model.Says, rule: "words in quotation marks beside the verb"}
}

// isPerson reports a subject that names a person or stands for one.
func (r *reading) isPerson(u *unit, s stretch) bool {
	if w := u.lower(s.lo); w == "he" || w == "she" {
		return true
	}
	a := r.actorOf(u, s)
	return a != nil && a.Kind == model.Person
}

// introduced reads “She released this statement:” at the end of a unit, when
// words in quotation marks follow in the next paragraph.
func (r *reading) introduced(u *unit) *finding {
	last := len(u.items) - 1
	if last < 2 || u.lower(last) != ":" || u.spoken {
		return nil
	}
	for k := last - 1; k > 0 && last-k < 12; k-- {
		if u.tag(k) == quoteTag || u.tag(k) == "." {
			return nil
		}
		if !isFinite(u.tag(k)) || u.tag(k) == "MD" {
			continue
		}
		g := group{start: k, head: k, end: k + 1}
		r.readAuxiliaries(u, &g)
		s, how := r.subjectBefore(u, &g)
		if s.empty() || u.is(auxWord, k) || !r.animate(u, s) {
			return nil
		}
		return &finding{unit: u.index, cue: stretch{g.start, g.end}, source: s, how: how, act: model.Says,
			rule: "words in quotation marks after a colon"}
	}
	return nil
}
