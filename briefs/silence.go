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
	here, known := map[model.ArticleID]*model.Article{}, map[model.ActorID]bool{}
	for _, a := range b.files {
		here[a.ID] = a
	}
	for i := range b.corpus.Statements {
		s := &b.corpus.Statements[i]
		a := here[s.Article]
		switch {
		case a == nil:
		case s.Speaker == "" && s.Sentence >= 0 && s.Sentence <= s.Last && s.Last < len(a.Sentences):
			from := a.Sentences[max(0, s.Sentence-replyReach)].Start
			h.unknown[a.ID] = append(h.unknown[a.ID], model.Span{Start: from, End: a.Sentences[s.Last].End})
		case s.Speaker != "" && !known[s.Speaker]:
			known[s.Speaker] = true
			h.speakers = append(h.speakers, s.Speaker)
		}
	}
	b.heard = h
	return h
}

// mayBeHeard reports whether an actor says something in the articles of the
// brief, or may do so. A person is heard in his own words only.
func (b *builder) mayBeHeard(a *model.Actor) bool {
	h := b.listen()
	for _, id := range h.speakers {
		if id == a.ID || a.Kind != model.Person && b.voices.near(a.ID, id) {
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

// mayDeny reports whether an accusation may be answered: when anyone near the
// side that it is aimed at denies something anywhere, or when its article
// speaks of a denial or of another answer.
func (f *pairFinder) mayDeny(u utterance) bool {
	return slices.ContainsFunc(f.deniers(), func(id model.ActorID) bool { return id == "" || f.near(u.Target, id) }) ||
		f.speaksOfAnswer(u.item.article)
}

// deniers lists who denies something anywhere, each once.
func (f *pairFinder) deniers() []model.ActorID {
	if f.denying == nil {
		f.denying = []model.ActorID{}
		known := map[model.ActorID]bool{}
		for i := range f.corpus.Statements {
			if s := &f.corpus.Statements[i]; s.Act == model.Denies && !known[s.Speaker] {
				known[s.Speaker] = true
				f.denying = append(f.denying, s.Speaker)
			}
		}
	}
	return f.denying
}

// speaksOfAnswer reports whether an article has a word of denial or rebuttal.
func (f *pairFinder) speaksOfAnswer(a *model.Article) bool {
	found, known := f.rebuts[a]
	if !known {
		found = slices.ContainsFunc(a.Sentences, func(s model.Sentence) bool {
			words := splitWords(a.Slice(s.Span))
			return speaksOf(words, denialWords()) || speaksOf(words, rebuttalWords())
		})
		f.rebuts[a] = found
	}
	return found
}
