package timeline

import (
	"slices"

	"parley/model"
)

// actorsIn returns who takes part in the clause of sentence s, or in the words
// around it when the clause names nobody.
func (f *finder) actorsIn(s int, c clause) []model.ActorID {
	sent := f.sentenceAt(s)
	ids := f.present(sent.span(c))
	if who, ok := f.head(sent, c); ok && !slices.Contains(ids, who) {
		ids = slices.Insert(ids, 0, who)
	}
	if who, ok := f.pronoun(s, c); ok && !slices.Contains(ids, who) {
		ids = slices.Insert(ids, 0, who)
	}
	if len(ids) > 0 {
		return ids
	}
	return f.present(sent.span(clause{max(c.lo-longestClause, 0), min(c.hi+longestClause, len(sent.tokens))}))
}

// present returns the actors that the span mentions, in the order of the text,
// without those of adjuncts: “according to the army”.
func (f *finder) present(s model.Span) []model.ActorID {
	var ids []model.ActorID
	end := 0 // of the mention before; one inside it is part of its name
	for _, p := range f.cast.In(s) {
		nested := p.End <= end
		end = max(end, p.End)
		if !nested && !f.byTheWay(p.Start) && !slices.Contains(ids, p.ID) {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

// byTheWay reports a mention at the offset that only says on whose word, or
// with whom something is compared.
func (f *finder) byTheWay(at int) bool {
	i, _ := f.doc.TokensIn(model.Span{Start: at, End: at + 1})
	for i > 0 && isDeterminer(f.doc.Tokens[i-1].Tag) {
		i--
	}
	if i == 0 {
		return false
	}
	switch f.doc.Tokens[i-1].Lower {
	case "unlike", "than":
		return true
	case "to":
		return i > 1 && f.doc.Tokens[i-2].Lower == "according"
	}
	return false
}

// head returns the actor whom a relative clause is about: the mention that ends
// right before its pronoun, “the army, which …”.
func (f *finder) head(s sentence, c clause) (model.ActorID, bool) {
	if c.lo >= len(s.tokens) || !s.relativePronoun(c.lo) && !s.relativePronoun(min(c.lo+1, len(s.tokens)-1)) {
		return "", false
	}
	at := c.lo - 1
	if s.lower(at) == "," {
		at--
	}
	if at < 0 {
		return "", false
	}
	from := s.tokens[max(at-longestLead, 0)].Start
	for _, p := range f.cast.In(model.Span{Start: from, End: s.tokens[at].End}) {
		if p.End == s.tokens[at].End {
			return p.ID, true
		}
	}
	return "", false
}

// pronoun returns for whom the pronoun stands that is the subject of the
// clause: the speaker whom the statements took it for, else the subject of the
// sentence before when the pronoun fits it.
func (f *finder) pronoun(s int, c clause) (model.ActorID, bool) {
	sent := f.sentenceAt(s)
	at := sent.subjectPronoun(c)
	if at < 0 {
		return "", false
	}
	span := sent.tokens[at].Span
	i, _ := slices.BinarySearchFunc(f.statements, s, func(st model.Statement, s int) int { return st.Last - s })
	for ; i < len(f.statements) && f.statements[i].Sentence <= s; i++ {
		if st := &f.statements[i]; st.Source != nil && *st.Source == span {
			return st.Speaker, st.Speaker != ""
		}
	}
	return f.subjectBefore(s, sent.tokens[at].Lower)
}

// subjectPronoun returns the pronoun of the third person before the first verb
// of the clause, outside quotation marks; -1 when there is none.
func (s sentence) subjectPronoun(c clause) int {
	quoted := false
	for i := c.lo; i+1 < c.hi; i++ {
		quoted = quoted != isQuote(s.tokens[i].Tag)
		if quoted || !isPronoun(s.tokens[i].Lower) {
			continue
		}
		if s.isFinite(i+1) || s.tokens[i+1].Tag == "RB" || s.tokens[i+1].Tag == "VBN" {
			return i
		}
	}
	return -1
}

func isPronoun(w string) bool { return w == "he" || w == "she" || w == "they" || w == "it" }

// subjectBefore returns the subject of the sentence before s in its paragraph:
// the only actor named before its first verb, when the pronoun can stand for it.
func (f *finder) subjectBefore(s int, pronoun string) (model.ActorID, bool) {
	sentences := f.doc.Article.Sentences
	if s == 0 || sentences[s-1].Paragraph != sentences[s].Paragraph {
		return "", false
	}
	before := f.sentenceAt(s - 1)
	verb := 0
	for verb < min(len(before.tokens), longestClause) && !before.isFinite(verb) && !isQuote(before.tokens[verb].Tag) {
		verb++
	}
	if verb == 0 || verb == len(before.tokens) || !before.isFinite(verb) {
		return "", false
	}
	ids := f.present(before.span(clause{0, verb}))
	if len(ids) != 1 {
		return "", false
	}
	who := f.cast.Actor(ids[0])
	return ids[0], who != nil && stands(pronoun, who)
}

// stands reports whether a pronoun can stand for the actor.
func stands(pronoun string, a *model.Actor) bool {
	person := a.Kind == model.Person
	switch pronoun {
	case "he":
		return person && (a.Gender == model.He || a.Gender == "")
	case "she":
		return person && (a.Gender == model.She || a.Gender == "")
	case "it":
		return !person && a.Kind != model.Unnamed
	}
	return a.Gender == model.They || a.Kind == model.Group || !person && a.Kind != model.Unnamed
}
