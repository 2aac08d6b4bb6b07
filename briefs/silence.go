package briefs

import (
	"slices"

	"parley/model"
)

// A false claim that somebody is silent does more harm than none. Nobody is
// called silent who may be heard: through another of the same side, in a
// statement whose speaker is not known, or in a sentence that tells of speech
// where no statement was found.

// hearing is what the articles of a brief hold of speech.
type hearing struct {
	speakers []model.ActorID                  // each once, in the order of the corpus
	unknown  map[model.ArticleID][]model.Span // where a speaker that is not known may have been named
}

// listen collects the speech of the articles of the brief.
func (b *builder) listen() *hearing {
	if b.heard != nil {
		return b.heard
	}
	h := &hearing{unknown: map[model.ArticleID][]model.Span{}}
	known := map[model.ActorID]bool{}
	for _, a := range b.files {
		for _, s := range b.corpus.Found(a.ID).Statements {
			switch {
			case s.Speaker == "" && s.Sentence >= 0 && s.Sentence <= s.Last && s.Last < len(a.Sentences):
				from := a.Sentences[max(0, s.Sentence-replyReach)].Start
				h.unknown[a.ID] = append(h.unknown[a.ID], model.Span{Start: from, End: a.Sentences[s.Last].End})
			}
			for _, id := range s.Speakers() {
				if !known[id] {
					known[id] = true
					h.speakers = append(h.speakers, id)
				}
			}
		}
	}
	b.heard = h
	return h
}

// mayBeHeard reports whether an actor says something in the articles of the
// brief, or may do so: a person also as somebody who is only called by an
// office.
func (b *builder) mayBeHeard(a *model.Actor) bool {
	if a == b.actor && b.speaks() {
		return true
	}
	h := b.listen()
	for _, id := range h.speakers {
		if id == a.ID || a.Kind != model.Person && b.voices.near(a.ID, id) || a.Kind == model.Person && b.mayHold(a, id) {
			return true
		}
	}
	for _, m := range a.Mentions {
		if slices.ContainsFunc(h.unknown[m.Article], func(s model.Span) bool { return s.Overlaps(m.Span) }) {
			return true
		}
	}
	return slices.ContainsFunc(b.items, func(it *item) bool {
		return it.statement == nil && slices.Contains(it.named, a) && speaksOf(it.words, speechWords())
	})
}

// mayHold reports whether a speaker who is called by an office alone, "the
// finance minister", may be a person of the same article.
func (b *builder) mayHold(a *model.Actor, speaker model.ActorID) bool {
	office := b.corpus.Actor(speaker)
	if office == nil || office.Kind != model.Unnamed || !isOneOffice(splitWords(office.Name)) {
		return false
	}
	return slices.ContainsFunc(office.Mentions, func(m model.Mention) bool {
		return slices.ContainsFunc(a.Mentions, func(n model.Mention) bool { return n.Article == m.Article })
	})
}

// isOneOffice reports whether words name an office that one person holds:
// "finance minister", but not "two officials".
func isOneOffice(words []word) bool {
	return len(words) > 0 && soleOffices()[words[len(words)-1].lower]
}

// speaks reports whether a line of the brief is a statement of the subject, or
// of those who speak for it.
func (b *builder) speaks() bool {
	return slices.ContainsFunc(b.items, func(it *item) bool { return it.statement != nil && it.stance == says })
}

// noDenial says that nobody denies the accusation of a pair; empty when it has
// none, or when somebody may.
func (e *Editor) noDenial(p pair) string {
	if p.open == nil || e.mayDeny(p.open) {
		return ""
	}
	return "no denial by " + e.corpus.Actor(p.open.Target).Name + " in these sources"
}

// mayDeny reports whether an accusation may be answered: when anyone near the
// side that it is aimed at denies something anywhere, or when its article
// speaks of a denial or of another answer.
func (e *Editor) mayDeny(u *utterance) bool {
	return slices.ContainsFunc(e.deniers(), func(id model.ActorID) bool { return id == "" || e.voices.near(u.Target, id) }) ||
		e.speaksOfAnswer(u.item.article)
}

// deniers lists who denies something in a corpus, each once.
func deniers(c *model.Corpus) []model.ActorID {
	var out []model.ActorID
	known := map[model.ActorID]bool{}
	for i := range c.Statements {
		s := &c.Statements[i]
		if s.Act != model.Denies {
			continue
		}
		for _, id := range append([]model.ActorID{s.Speaker}, s.With...) {
			if !known[id] {
				known[id] = true
				out = append(out, id)
			}
		}
	}
	return out
}

// speaksOfAnswer reports whether an article has a word of denial or rebuttal.
func (e *Editor) speaksOfAnswer(a *model.Article) bool {
	found, known := e.rebuts[a]
	if !known {
		found = slices.ContainsFunc(a.Sentences, func(s model.Sentence) bool {
			for w := range eachWord(a.Slice(s.Span)) {
				if denialWords()[w.lower] || rebuttalWords()[w.lower] {
					return true
				}
			}
			return false
		})
		e.rebuts[a] = found
	}
	return found
}
