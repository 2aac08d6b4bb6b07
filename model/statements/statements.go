// Package statements finds who said what in an article: words in quotation
// marks and reported speech, with the words that name the speaker, the cue,
// and the actor who speaks. It reads the grammar of a clause around verbs and
// nouns of speech that are listed as data; no statement is made without such a
// cue, a running quotation, a label of an interview, or whole sentences in
// quotation marks beside a sentence about one person alone.
package statements

import (
	"slices"

	"parley/model"
	"parley/model/language"
)

// Find returns the statements of one article in the order of the text.
// Speakers are actors of the cast; a cast may be nil, and then no speaker is
// known. Dates are left unknown.
func Find(doc *language.Document, cast *model.Cast) []model.Statement {
	if cast == nil {
		cast = &model.Cast{}
	}
	r := &reading{doc: doc, art: doc.Article, cast: cast, lex: lexiconOnce()}
	r.readMarks()
	r.readTold()
	r.readUnits()
	r.readLabels()
	for i := range r.units {
		if r.units[i].spoken {
			r.readSecondHand(i)
		} else {
			r.readClauses(i)
		}
	}
	slices.SortStableFunc(r.found, func(a, b *finding) int { return a.unit - b.unit })
	r.runOn()
	return r.statements()
}
