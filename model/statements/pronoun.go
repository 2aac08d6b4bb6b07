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
	p := r.placeOf(s, word, around)
	c, ok := r.lastSpeaker(p)
	subject, found := r.lastSubject(p)
	if v, unnamed := r.strangerBefore(p); unnamed && (!found || subject.sentence <= v.sentence) {
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
		c, ok = r.onlyPerson(p)
	}
	if ok && f.how == owner && (word == "it" || word == "they") && c.sentence != p.sentence {
		ok = false // “its claim” is often that of somebody in its own sentence
	}
	if !ok || r.another(p, c) {
		s.Why.Speaker = how + ", and it is not clear for whom it stands"
		return
	}
	s.Speaker, s.Basis = c.actor.ID, model.SpeakerByPronoun
	s.Why.Speaker = how + ", taken for " + c.actor.Name + ", " + c.why
}

// strangerBefore is the speaker of the statement before when no actor is known
// for that speaker.
func (r *reading) strangerBefore(p place) (voice, bool) {
	v, ok := r.lastVoice(p.word)
	return v, ok && v.speaker == "" && r.near(p, v)
}

// lastVoice is the last speaker whom the text showed, but for those unknown
// whom the pronoun cannot mean.
func (r *reading) lastVoice(word string) (voice, bool) {
	for k := len(r.last) - 1; k >= 0 && k >= len(r.last)-3; k-- {
		v := r.last[k]
		if v.speaker != "" || v.mayMean(word) {
			return v, true
		}
	}
	return voice{}, false
}

// mayMean reports whether a pronoun may stand for an unknown speaker: “he” and
// “she” never for several, a letter or somebody of the other gender.
func (v voice) mayMean(word string) bool {
	if v.role == "he" || v.role == "she" {
		return v.role == word
	}
	return word != "he" && word != "she" || !v.several && !v.paper
}

// near reports a voice of the paragraph where the search begins or the one
// before, with no more than three sentences told since.
func (r *reading) near(p place, v voice) bool {
	return r.art.Sentences[p.reach].Paragraph-v.paragraph <= 1 && r.told[p.reach]-r.told[v.sentence] <= 3
}

// personBefore reports that a person spoke in this sentence or the one before.
// When the pronoun does not fit that person, another one is no safe guess.
func (r *reading) personBefore(u *unit) bool {
	if len(r.last) == 0 {
		return false
	}
	v := r.last[len(r.last)-1]
	a := r.cast.Actor(v.speaker)
	return a != nil && a.Kind == model.Person && r.told[u.first]-r.told[v.sentence] <= 1
}

// lastSpeaker is the speaker of the statement before, when the pronoun fits
// and no paragraph without a statement lies between.
func (r *reading) lastSpeaker(p place) (candidate, bool) {
	v, ok := r.lastVoice(p.word)
	if !ok {
		return candidate{}, false
	}
	a := r.cast.Actor(v.speaker)
	fits := a != nil && (agrees(a, p.word) || (p.word == "he" || p.word == "she") && a.Kind != model.Country && a.Gender == "" && v.delegate)
	if !fits || !r.near(p, v) {
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

// onlyPerson is the one named person in this sentence before the pronoun and
// in the sentence before it, when there is just one whom the pronoun fits.
func (r *reading) onlyPerson(p place) (candidate, bool) {
	around := model.Span{Start: r.art.Sentences[max(0, p.sentence-1)].Start, End: p.here}
	var c candidate
	if r.strangerIn(around) {
		return c, false
	}
	for _, m := range r.cast.In(around) {
		named := m.Form == model.ByName && m.Actor.Kind == model.Person || p.word == "it" || p.word == "they"
		if !named || !agrees(m.Actor, p.word) || m.Form == model.ByPronoun {
			continue
		}
		if c.actor != nil && c.actor != m.Actor {
			return candidate{}, false
		}
		c = candidate{m.Actor, p.sentence, "the only one nearby whom it fits"}
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
		return several || a.Kind != model.Person && a.Kind != model.Unnamed && a.Kind != model.Country
	case "it":
		return a.Kind != model.Person && a.Kind != model.Unnamed
	}
	return false
}
