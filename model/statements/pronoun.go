package statements

import (
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

// byPronoun looks for the antecedent of a pronoun: the speaker before, then
// the subject of the sentence before, then the only actor who agrees.
func (r *reading) byPronoun(u *unit, f *finding, s *model.Statement, word, how string) {
	here := s.Source.Start
	for _, m := range r.cast.In(*s.Source) {
		if m.Span == *s.Source {
			r.take(s, m, how+"; "+m.Why)
			return
		}
	}
	if n := len(r.last); n > 0 {
		v := r.last[n-1]
		a := r.cast.Actor(v.speaker)
		if a != nil && u.paragraph-v.paragraph <= 1 && u.first-v.sentence <= 3 && agrees(a, word) && !r.rival(v, here, word) {
			s.Speaker, s.Basis = v.speaker, model.SpeakerByPronoun
			s.Why.Speaker = how + ", taken for " + a.Name + ", who spoke before"
			return
		}
	}
	if a, why := r.antecedentActor(u, here, word); a != nil {
		s.Speaker, s.Basis = a.ID, model.SpeakerByPronoun
		s.Why.Speaker = how + ", taken for " + a.Name + ", " + why
		return
	}
	s.Why.Speaker = how + ", and it is not clear for whom it stands"
}

// rival reports whether another actor who fits the pronoun was the subject of
// a sentence between the last speaker and the pronoun.
func (r *reading) rival(v voice, here int, word string) bool {
	for i := v.sentence + 1; i < len(r.art.Sentences) && r.art.Sentences[i].Start < here; i++ {
		if m, ok := r.sentenceSubject(i, here); ok && m.Actor.ID != v.speaker && agrees(m.Actor, word) {
			return true
		}
	}
	return false
}

// sentenceSubject is the actor mentioned first in sentence i, before its first
// finite verb.
func (r *reading) sentenceSubject(i, before int) (model.Presence, bool) {
	lo, hi := r.doc.Bounds(i)
	end := r.art.Sentences[i].End
	for k := lo; k < hi; k++ {
		if isFinite(r.doc.Tokens[k].Tag) {
			end = r.doc.Tokens[k].Start
			break
		}
	}
	found := r.cast.In(model.Span{Start: r.art.Sentences[i].Start, End: min(end, before)})
	for _, m := range found {
		if m.Form != model.ByPronoun {
			return m, true
		}
	}
	return model.Presence{}, false
}

// antecedentActor looks through this sentence and the two before it.
func (r *reading) antecedentActor(u *unit, here int, word string) (*model.Actor, string) {
	at := r.art.SentenceAt(here)
	for i := at; i >= 0 && i >= at-2; i-- {
		if m, ok := r.sentenceSubject(i, here); ok && agrees(m.Actor, word) && m.Span.End <= here {
			return m.Actor, "subject of a sentence before"
		}
		if a := r.onlyOne(i, here, word); a != nil {
			return a, "the only one in a sentence before whom it fits"
		}
	}
	return nil, ""
}

// onlyOne is the one actor in sentence i whom the pronoun fits.
func (r *reading) onlyOne(i, here int, word string) *model.Actor {
	sentence := r.art.Sentences[i]
	var one *model.Actor
	for _, m := range r.cast.In(model.Span{Start: sentence.Start, End: min(sentence.End, max(here, sentence.Start))}) {
		if !agrees(m.Actor, word) || m.Form == model.ByPronoun {
			continue
		}
		if one != nil && one.ID != m.Actor.ID {
			return nil
		}
		one = m.Actor
	}
	return one
}

// agrees reports whether the pronoun can stand for the actor.
func agrees(a *model.Actor, word string) bool {
	single := a.Kind == model.Person || a.Kind == model.Unnamed
	switch word {
	case "he":
		return single && (a.Gender == model.He || a.Gender == "")
	case "she":
		return single && (a.Gender == model.She || a.Gender == "")
	case "they":
		return !(a.Kind == model.Person) || a.Gender == model.They
	case "it":
		return a.Kind != model.Person && a.Kind != model.Unnamed
	}
	return false
}
