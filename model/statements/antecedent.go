package statements

import (
	"sort"

	"parley/model"
)

// place is where the search for the antecedent of a pronoun begins.
type place struct {
	word     string       // the pronoun
	here     int          // where the statement begins: nobody whom its own words name says it
	sentence int          // of here
	reach    int          // the first of the sentences before that have the same pronoun for their subject
	out      *model.Actor // never meant
}

func (r *reading) placeOf(s *model.Statement, word string, out *model.Actor) place {
	p := place{word: word, here: min(s.Source.Start, s.Content[0].Start), out: out}
	p.sentence = r.art.SentenceAt(p.here)
	p.reach = p.sentence
	for steps := 0; steps < 4; steps++ {
		i := r.toldBefore(p.reach)
		if i < 0 || word == "it" || !r.opensWith(i, word) {
			break
		}
		p.reach = i
	}
	return p
}

// opensWith reports whether the pronoun is the subject that opens sentence i.
func (r *reading) opensWith(i int, word string) bool {
	u, k := r.opening(i)
	return u.lower(k) == word && (isFinite(u.tag(k+1)) || u.tag(k+1) == "RB")
}

// opensWithKin reports a subject that opens sentence i and is described by the
// one for whom the pronoun stands or by another: “her sister Anna” for “she”.
func (r *reading) opensWithKin(i int, word string) bool {
	u, k := r.opening(i)
	return u.tag(k) == "PRP$" && nominative(u.lower(k)) == word
}

// spokeLast reports whether the actor said the statement before.
func (r *reading) spokeLast(a *model.Actor) bool {
	n := len(r.last)
	return n > 0 && r.last[n-1].speaker == a.ID
}

// opening is the item of sentence i where its subject may begin.
func (r *reading) opening(i int) (*unit, int) {
	u := &r.units[r.unitOf[i]]
	lo, _ := r.doc.Bounds(i)
	k := sort.Search(len(u.items), func(k int) bool { return u.items[k].lo >= lo })
	if u.tag(k) == "CC" {
		k++
	}
	return u, r.afterAdjunct(u, k)
}

// lastSubject is the subject whom the pronoun fits of this sentence, as far as
// it goes before the pronoun, or of the nearest of the two told before it;
// never the actor who is ruled out.
func (r *reading) lastSubject(p place) (candidate, bool) {
	if c, ok := r.subjectFor(p, p.sentence); ok {
		return c, true
	}
	i := p.reach
	for back := 1; back <= 2; back++ {
		i = r.toldBefore(i)
		if i < 0 || back == 2 && r.art.Sentences[i].Paragraph != r.art.Sentences[p.reach].Paragraph {
			break
		}
		if c, ok := r.subjectFor(p, i); ok {
			return c, true
		}
	}
	return candidate{}, false
}

// subjectFor is the subject of sentence i when the pronoun may stand for it.
func (r *reading) subjectFor(p place, i int) (candidate, bool) {
	from, limit := r.ownWords(i, p.here)
	a, stranger := r.subjectOf(i, from, limit)
	switch {
	case a != nil && a == p.out:
	case a != nil && agrees(a, p.word) && r.opensWithKin(i, p.word) && !r.spokeLast(a):
		return candidate{sentence: i}, true
	case a != nil && agrees(a, p.word):
		return candidate{a, i, "subject of a sentence before"}, true
	case stranger == one && (p.word == "he" || p.word == "she"), stranger == several && p.word == "they":
		return candidate{sentence: i}, true
	}
	return candidate{}, false
}

// another reports a person by name, whom the pronoun fits as well, in what is
// told between the candidate and the place.
func (r *reading) another(p place, c candidate) bool {
	if p.word != "he" && p.word != "she" {
		return false
	}
	for i := r.toldBefore(p.reach); i > c.sentence; i = r.toldBefore(i) {
		for _, m := range r.cast.In(r.art.Sentences[i].Span) {
			if m.Form == model.ByName && m.Actor != c.actor && m.Actor.Kind == model.Person && agrees(m.Actor, p.word) && !r.inMarks(m.Start) {
				return true
			}
		}
	}
	return false
}

// inMarks reports an offset in quotation marks.
func (r *reading) inMarks(at int) bool {
	i := sort.Search(len(r.marks), func(i int) bool { return r.marks[i].outer.End > at })
	return i < len(r.marks) && r.marks[i].outer.Start <= at
}

// ownWords is the part of sentence i, up to the offset, that the last speaker
// does not say: whoever is a subject in those words never outranks the speaker.
func (r *reading) ownWords(i, here int) (from, limit int) {
	if len(r.last) == 0 {
		return 0, here
	}
	v := r.last[len(r.last)-1]
	switch {
	case v.speaker == "" || i < v.sentence:
		return 0, here
	case v.said.Start > v.source.End && i == v.sentence:
		return 0, min(here, v.said.Start)
	case v.said.Start < v.source.Start:
		return v.said.End, here
	}
	return 0, here
}

// subjectOf is the actor who opens sentence i as its subject, or else is first
// the subject of one of its finite verbs that stands before the limit; or it
// tells that one or several open it who are no known actors. Words before the
// offset from are passed over.
func (r *reading) subjectOf(i, from, limit int) (a *model.Actor, stranger number) {
	u := &r.units[r.unitOf[i]]
	lo, _ := r.doc.Bounds(i)
	first := sort.Search(len(u.items), func(k int) bool {
		return u.items[k].lo >= lo && r.doc.Tokens[u.items[k].lo].Start >= from
	})
	if s := r.topicOf(u, first); !s.empty() && r.span(u, s).End < limit && !joined(u, s) {
		if a = r.actorOf(u, withApposition(u, s)); a != nil {
			return a, nobody
		}
		if n := r.strangers(u, s); n != nobody {
			return nil, n
		}
	}
	return r.firstSubject(u, first, limit), nobody
}

// firstSubject is the actor who is first the subject of a finite verb from
// item first on and before the offset.
func (r *reading) firstSubject(u *unit, first, limit int) *model.Actor {
	for k := first; k < len(u.items) && k-first < farthest; k++ {
		if r.doc.Tokens[u.items[k].lo].Start >= limit {
			return nil
		}
		if !isFinite(u.tag(k)) || k == 0 {
			continue
		}
		g := group{start: k, head: k, end: k + 1}
		r.readAuxiliaries(u, &g)
		s, how := r.subjectBefore(u, &g)
		if how != before || s.empty() || joined(u, s) {
			continue
		}
		if a := r.actorOf(u, s); a != nil {
			return a
		}
	}
	return nil
}

// joined reports a phrase of several, “Lind and Hale”.
func joined(u *unit, s stretch) bool {
	for k := s.lo; k < s.hi; k++ {
		if u.lower(k) == "and" {
			return true
		}
	}
	return false
}
