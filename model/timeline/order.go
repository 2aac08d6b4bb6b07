package timeline

import (
	"strings"

	"parley/model"
	"parley/model/language"
)

// longestOrder bounds the words of "following the talks in the capital".
const longestOrder = 20

// order makes the event of a sentence that has no date but a word of order:
// "subsequently", "following the explosions".
func (f *finder) order(s int) (e model.Event, ok bool) {
	sent := f.sentenceAt(s)
	tokens := sent.tokens
	at, n, kind := f.orderWord(sent)
	if n == 0 {
		return e, false
	}
	hi := at + n
	if kind == "preposition" {
		hi = sent.phraseEnd(hi)
	}
	span := model.Span{Start: tokens[at].Start, End: tokens[hi-1].End}
	word := strings.ToLower(f.doc.Article.Slice(model.Span{Start: span.Start, End: tokens[at+n-1].End}))
	e = model.Event{
		Article: f.doc.Article.ID, Sentence: s, Order: word,
		Date: model.EventDate{Span: span, Date: model.Date{Raw: model.Maybe(f.doc.Article.Slice(span)), Basis: model.Unknown}},
		Why:  "no date, but the order “" + word + "”",
	}
	c := sent.clauseAt(at, hi)
	if !tellsPast(tokens[c.lo:c.hi]) || sent.tense(at, hi) == future {
		return e, false
	}
	e.Actors = f.actorsIn(s, c)
	var why string
	e.Status, why = f.status("", &found{plain: past, lo: at, hi: hi}, sent, sent.outsideQuotes(at, hi))
	e.IsExpected = e.Status == model.Expected
	e.Why += "; " + why
	return e, true
}

// orderWord finds the first order word of a sentence; adverbs count before
// prepositions.
func (f *finder) orderWord(s sentence) (at, n int, kind string) {
	tokens := s.tokens
	for i := range tokens {
		if !s.classes[i].has(isOrderPhrase) {
			continue
		}
		for _, p := range f.lists.order[tokens[i].Lower] {
			if len(p.words) <= n && at == i || (n > 0 && (kind == "adverb" || p.value != "adverb") && at != i) {
				continue
			}
			if wordsAt(tokens, i, p.words) && orders(s, i, p) {
				at, n, kind = i, len(p.words), p.value
			}
		}
	}
	return at, n, kind
}

func wordsAt(tokens []language.Token, i int, words []string) bool {
	if i+len(words) > len(tokens) {
		return false
	}
	for k, w := range words {
		if tokens[i+k].Lower != w {
			return false
		}
	}
	return true
}

// timely are the classes of the words that make a preposition part of a date
// or a length: "after midnight", "after years of war".
var timely = of(isUnit, isUnits, isInstant, isDaypart, isWeekday, isMonth, isNumber, isVague)

// orders reports whether the phrase at i orders the events of its clause: an
// adverb stands before or after a verb or at the beginning, a preposition
// before a noun phrase or a participle.
func orders(s sentence, i int, p phrase) bool {
	tokens, classes := s.tokens, s.classes
	next := i + len(p.words)
	if p.value == "adverb" {
		return i == 0 || isVerb(tokens, i-1) || isVerb(tokens, next)
	}
	if next >= len(tokens) || tokens[next].Lower == "all" || timely.any(classes[next]) || i > 0 && (p.words[0] == "after" || p.words[0] == "before") {
		return false
	}
	switch tokens[next].Tag {
	case "DT", "NN", "NNS", "JJ", "VBG", "PRP$":
		return tokens[i].Lower != "following" || i == 0 || tokens[i-1].Tag != "DT"
	}
	return false
}

// phraseEnd returns the end of the noun phrase that a preposition at lo
// governs: before the next comma, stop or finite verb.
func (s sentence) phraseEnd(lo int) int {
	hi := lo
	for hi < len(s.tokens) && hi < lo+longestOrder {
		switch t := &s.tokens[hi]; {
		case t.Tag == "," || t.Tag == "." || t.Tag == ":" || isQuote(t.Tag) || t.Tag == "VBD" && hi > lo || t.Tag == "MD" || t.Tag == "VBZ" || t.Tag == "VBP":
			return max(hi, lo+1)
		case hi > lo && s.classes[hi].any(of(isClause, isSubordinate)):
			return hi
		}
		hi++
	}
	return max(hi, lo)
}

func isVerb(tokens []language.Token, i int) bool {
	return i >= 0 && i < len(tokens) && (tokens[i].Tag == "VBD" || tokens[i].Tag == "VBN")
}

// tellsPast reports a sentence with a verb in the past.
func tellsPast(tokens []language.Token) bool {
	for i := range tokens {
		if tokens[i].Tag == "VBD" || i > 0 && tokens[i].Tag == "VBN" && tokens[i-1].Lower != "be" {
			return true
		}
	}
	return false
}
