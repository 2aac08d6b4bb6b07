// Package themes finds what articles are about: themes of a general codebook,
// told apart by story where the articles tell of several affairs, and themes of
// the folder at hand, which are parties, pairs of them and noun phrases that its
// articles keep coming back to. A sentence may be in several themes or in none;
// each says which words put it there, or from which line it carries on.
package themes

import (
	"sort"

	"parley/model"
	"parley/model/language"
)

// Local is what one article gives to the themes of its folder.
type Local struct {
	article  *model.Article
	findings []finding   // by sentence, then category
	phrases  []candidate // by sentence
	names    nameIndex
	sides    []side           // in the order in which the article names them
	present  [][]presence     // of each sentence, in the order of sides
	people   []model.Presence // in the order of the text
	carries  []bool           // whether a sentence carries on from the one before
}

// usualRate is how many tokens there are to one candidate phrase.
const usualRate = 6

// Collect finds the codebook's themes, the candidate phrases and the sides
// that are present in each sentence of an article.
func Collect(doc *language.Document, cast *model.Cast) *Local {
	l := &Local{
		article: doc.Article,
		names:   newNameIndex(cast, isAny),
		phrases: make([]candidate, 0, len(doc.Tokens)/usualRate),
		present: make([][]presence, 0, len(doc.Article.Sentences)),
	}
	m := newMatcher(world(), doc.Article.Text)
	m.persons = newNameIndex(cast, isPerson)
	parties := newParties(doc.Article, cast)
	for i, s := range doc.Article.Sentences {
		l.findings = m.match(l.findings, i, doc.Sentence(i))
		l.phrases = addPhrases(l.phrases, doc, i, l.names)
		l.present = append(l.present, parties.in(s.Span))
	}
	l.sides, l.people = parties.sides, parties.people
	l.carries = carriesOn(doc, l.present)
	return l
}

// peopleIn are the people of a sentence.
func (l *Local) peopleIn(sentence int) []model.Presence {
	s := l.article.Sentences[sentence].Span
	from := func(at int) int {
		return sort.Search(len(l.people), func(i int) bool { return l.people[i].Start >= at })
	}
	return l.people[from(s.Start):from(s.End)]
}
