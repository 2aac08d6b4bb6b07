package statements

import (
	"sort"
	"strings"

	"parley/model"
)

// nominative turns “his” into “he”.
func nominative(w string) string {
	switch w {
	case "his", "him":
		return "he"
	case "her":
		return "she"
	case "its":
		return "it"
	case "their", "them":
		return "they"
	case "my", "our", "your":
		return "i"
	}
	return w
}

func isFirstPerson(w string) bool { return w == "i" || w == "we" || w == "you" }

// candidate is an actor for whom a pronoun may stand, and the sentence that
// puts the actor forward.
type candidate struct {
	actor    *model.Actor
	sentence int
	why      string
}

// byPronoun looks for the antecedent of a pronoun: the speaker before or the
// subject of a sentence before, whichever is nearer, then the only person
// nearby. Two who are equally near leave it open.
func (r *reading) byPronoun(u *unit, f *finding, s *model.Statement, word, how string) {
	around := r.subjectAround(u, f)
	for _, m := range r.cast.In(*s.Source) {
		if m.Span == *s.Source && m.Actor != around {
			r.take(s, m, how+"; "+m.Why)
			return
		}
	}
	here := s.Source.Start
	c, ok := r.lastSpeaker(u, word)
	subject, found := r.lastSubject(here, word, around)
	if v, unnamed := r.strangerBefore(u); unnamed && (!found || subject.sentence <= v.sentence) {
		s.Why.Speaker = how + ", which may stand for “" + r.art.Slice(v.source) + "”"
		return
	}
	if found && subject.actor == nil && (!ok || subject.sentence >= c.sentence) {
		s.Why.Speaker = how + ", which may stand for the subject of a sentence before, who is no known actor"
		return
	}
	if found && subject.actor != nil {
		switch {
		case !ok || subject.sentence > c.sentence:
			c, ok = subject, true
		case subject.sentence == c.sentence && subject.actor != c.actor:
			s.Why.Speaker = how + ", which may stand for " + c.actor.Name + " or " + subject.actor.Name
			return
		}
	}
	if !ok && around == nil && !r.personBefore(u) {
		c, ok = r.onlyPerson(here, word)
	}
	if ok && f.how == owner && (word == "it" || word == "they") && c.sentence != r.art.SentenceAt(here) {
		ok = false // “its claim” is often that of somebody in its own sentence
	}
	if !ok {
		s.Why.Speaker = how + ", and it is not clear for whom it stands"
		return
	}
	s.Speaker, s.Basis = c.actor.ID, model.SpeakerByPronoun
	s.Why.Speaker = how + ", taken for " + c.actor.Name + ", " + c.why
}

// strangerBefore is the speaker of the statement before when no actor is known
// for that speaker.
func (r *reading) strangerBefore(u *unit) (voice, bool) {
	if len(r.last) == 0 {
		return voice{}, false
	}
	v := r.last[len(r.last)-1]
	return v, v.speaker == "" && u.paragraph-v.paragraph <= 1 && u.first-v.sentence <= 3
}

// personBefore reports that a person spoke in this sentence or the one before.
// When the pronoun does not fit that person, another one is no safe guess.
func (r *reading) personBefore(u *unit) bool {
	if len(r.last) == 0 {
		return false
	}
	v := r.last[len(r.last)-1]
	a := r.cast.Actor(v.speaker)
	return a != nil && a.Kind == model.Person && u.first-v.sentence <= 1
}

// lastSpeaker is the speaker of the statement before, when the pronoun fits
// and no paragraph without a statement lies between.
func (r *reading) lastSpeaker(u *unit, word string) (candidate, bool) {
	if len(r.last) == 0 {
		return candidate{}, false
	}
	v := r.last[len(r.last)-1]
	a := r.cast.Actor(v.speaker)
	fits := a != nil && (agrees(a, word) || (word == "he" || word == "she") && a.Kind != model.Country && a.Gender == "" && v.delegate)
	if !fits || u.paragraph-v.paragraph > 1 || u.first-v.sentence > 3 {
		return candidate{}, false
	}
	return candidate{a, v.sentence, "who spoke before"}, true
}

// subjectAround is the actor who is the subject of the clause that an
// interposed “, he said,” interrupts before the clause is complete, and so
// never the one who says it: “The envoy, Anna Brook, has, he added, no patience.”
func (r *reading) subjectAround(u *unit, f *finding) *model.Actor {
	comma := f.source.lo - 1
	if u.lower(comma) != "," || u.lower(f.cue.hi) != "," {
		return nil
	}
	first := r.sentenceStart(u, comma)
	if u.tag(comma-1) == quoteTag || r.hasFinite(u, first, comma) && !isFinite(u.tag(comma-1)) {
		return nil
	}
	s := r.openingPhrase(u, r.afterAdjunct(u, first))
	if s.empty() || s.hi >= comma {
		s.hi = comma
	}
	return r.actorOf(u, stretch{s.lo, comma})
}

// lastSubject is the subject whom the pronoun fits of this sentence, as far as
// it goes before the pronoun, or of the nearest of the two before it; never
// the actor who is ruled out.
func (r *reading) lastSubject(here int, word string, out *model.Actor) (candidate, bool) {
	at := r.art.SentenceAt(here)
	for i := at; i >= 0 && i >= at-2; i-- {
		if i < at-1 && r.art.Sentences[i].Paragraph != r.art.Sentences[at].Paragraph {
			break
		}
		a, stranger := r.subjectOf(i, r.beforeWords(i, here))
		if a != nil && a == out {
			continue
		}
		if a != nil && agrees(a, word) {
			return candidate{a, i, "subject of a sentence before"}, true
		}
		if stranger == one && (word == "he" || word == "she") || stranger == several && word == "they" {
			return candidate{sentence: i}, true
		}
	}
	return candidate{}, false
}

// beforeWords is where the words begin that the last speaker says in sentence
// i, when that is before the offset: whoever is a subject in them never
// outranks the speaker.
func (r *reading) beforeWords(i, here int) int {
	if len(r.last) == 0 {
		return here
	}
	v := r.last[len(r.last)-1]
	if v.sentence != i || v.speaker == "" || v.content < 0 {
		return here
	}
	return min(here, v.content)
}

// subjectOf is the actor who opens sentence i as its subject, or else is first
// the subject of one of its finite verbs that stands before the offset; or it
// tells that one or several open it who are no known actors.
func (r *reading) subjectOf(i, limit int) (a *model.Actor, stranger number) {
	u := &r.units[r.unitOf[i]]
	lo, _ := r.doc.Bounds(i)
	first := sort.Search(len(u.items), func(k int) bool { return u.items[k].lo >= lo })
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

// onlyPerson is the one named person in this sentence before the pronoun and
// in the sentence before it, when there is just one whom the pronoun fits.
func (r *reading) onlyPerson(here int, word string) (candidate, bool) {
	at := r.art.SentenceAt(here)
	var c candidate
	if r.strangerIn(model.Span{Start: r.art.Sentences[max(0, at-1)].Start, End: here}) {
		return c, false
	}
	for _, m := range r.cast.In(model.Span{Start: r.art.Sentences[max(0, at-1)].Start, End: here}) {
		named := m.Form == model.ByName && m.Actor.Kind == model.Person || word == "it" || word == "they"
		if !named || !agrees(m.Actor, word) || m.Form == model.ByPronoun {
			continue
		}
		if c.actor != nil && c.actor != m.Actor {
			return candidate{}, false
		}
		c = candidate{m.Actor, at, "the only one nearby whom it fits"}
	}
	return c, c.actor != nil
}

// strangerIn reports a name of a person in the span that belongs to no actor.
func (r *reading) strangerIn(s model.Span) bool {
	names := r.cast.Names
	at := sort.Search(len(names), func(i int) bool { return names[i].Start >= s.Start })
	for ; at < len(names) && names[at].Start < s.End; at++ {
		if names[at].Kind == model.PersonName && len(r.cast.In(names[at].Span)) == 0 {
			return true
		}
	}
	return false
}

// agrees reports whether the pronoun can stand for the actor, by gender and
// number.
func agrees(a *model.Actor, word string) bool {
	several := a.Gender == model.They || a.Kind == model.Group || a.Kind == model.Unnamed && strings.HasSuffix(a.Name, "s")
	single := (a.Kind == model.Person || a.Kind == model.Unnamed) && !several
	switch word {
	case "he":
		return single && (a.Gender == model.He || a.Gender == "")
	case "she":
		return single && (a.Gender == model.She || a.Gender == "")
	case "they":
		return several || a.Kind != model.Person && a.Kind != model.Unnamed
	case "it":
		return a.Kind != model.Person && a.Kind != model.Unnamed
	}
	return false
}
