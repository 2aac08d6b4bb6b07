package briefs

import (
	"strings"

	"parley/model"
)

// kindOf says what sort of line the author's own sentence is. Advice is a view
// wherever it stands; a plan, forecast or condition is expected; what is left
// is narration in a report, and in comment only where it tells something that
// happened at a time. What a sentence says in passing does not count: only its
// main clause is looked at, and of comment all of it for advice.
func kindOf(a *model.Article, words []word, ev *model.Event) LineKind {
	from, to := mainClause(words)
	main, advised := words[from:to], words[:to]
	if isComment(a) {
		from, advised = 0, words
	}
	switch {
	case advises(advised, words, from, advice()), isComment(a) && advises(advised, words, from, duty()):
		return ViewLine
	case ev != nil && (ev.Status == model.Expected || ev.Status == model.Conditional || ev.IsExpected):
		return ExpectedLine
	case forecasts(main) && !(happened(ev) && foreseen(main)):
		return ExpectedLine
	case !isComment(a):
		return NarrationLine
	case happened(ev):
		return NarrationLine
	}
	return ViewLine
}

// happened reports whether an event took place at a known time.
func happened(ev *model.Event) bool {
	return ev != nil && ev.Status == model.Happened && ev.Date.Value != ""
}

// foreseen reports whether the words look ahead from a time that is past
// itself: "over the next two decades it would grow".
func foreseen(words []word) bool {
	ahead := false
	for i, w := range words {
		switch w.lower {
		case "would", "could", "might":
			ahead = true
		default:
			if forecast().at(words, i) != "" {
				return false
			}
		}
	}
	return ahead
}

// advises reports whether the author judges or advises: by a word of advice
// among those that count, from the given one on, unless the sentence gives it
// to somebody else.
func advises(counted, all []word, from int, by phrases) bool {
	for at := from; at < len(counted); at++ {
		if by.at(counted, at) != "" {
			return !attributed(all, at)
		}
	}
	return false
}

// attributed reports whether the word at a place stands in what somebody is
// said to have said: soon after a word of saying or after one with "that", or
// before a comma and a word of saying.
func attributed(words []word, at int) bool {
	that := false
	for i := at - 1; i >= 0; i-- {
		that = that || words[i].lower == "that" || words[i].lower == "whether"
		if speechWords()[words[i].lower] && (that || at-i <= nearSaying) {
			return true
		}
	}
	for i := at + 1; i < len(words); i++ {
		if words[i-1].comma && speaksOf(words[i:min(len(words), i+3)], speechWords()) {
			return true
		}
	}
	return false
}

// nearSaying is how many words after a word of saying its content may hold a
// word of advice without "that".
const nearSaying = 6

// mainClause guesses which words, from and up to, are the main clause: from the
// first comma, when the sentence opens with a word like "although", to the
// first relative or content clause.
func mainClause(words []word) (from, to int) {
	if len(words) > 0 && opensSide()[words[0].lower] {
		for i, w := range words {
			if w.comma && i+1 < len(words) {
				from = i + 1
				break
			}
		}
	}
	for i := from + 1; i < len(words); i++ {
		if relative[words[i].lower] {
			return from, i
		}
	}
	return from, len(words)
}

// relative holds the words that open a clause after the main one.
var relative = map[string]bool{"that": true, "which": true, "who": true, "whose": true, "whom": true}

// forecasts reports whether the words tell a plan, a forecast or a condition.
// "Could not" is a past inability, and "the will" a noun.
func forecasts(words []word) bool {
	for i, w := range words {
		if forecast().at(words, i) == "" {
			continue
		}
		if w.lower == "could" && i+1 < len(words) && words[i+1].lower == "not" {
			continue
		}
		if w.lower == "will" && i > 0 && nounBefore[words[i-1].lower] {
			continue
		}
		return true
	}
	return false
}

// nounBefore holds words after which "will" is a noun.
var nounBefore = map[string]bool{
	"a": true, "the": true, "of": true, "political": true, "free": true, "good": true, "ill": true, "no": true, "popular": true, "last": true,
}

// isComment reports whether an article gives its author's opinion.
func isComment(a *model.Article) bool { return a.Kind == model.Editorial || a.Kind == model.Opinion }

// kindOfStatement is the kind of line that a statement makes.
func kindOfStatement(s *model.Statement) LineKind {
	switch s.Kind {
	case model.Quote:
		return QuoteLine
	case model.Fragment:
		return FragmentLine
	}
	return ReportedLine
}

// Flags of lines, as they are printed.
const (
	FlagHedged       = "hedged"
	FlagUnattributed = "unattributed"
	FlagNoSpeaker    = "speaker not found" // words in marks that no statement holds
	FlagSecondHand   = "second-hand"
	FlagConditional  = "conditional"
	FlagUndated      = "undated"
	FlagInsertion    = "source's insertion [ ]"
)

// flags says what a reader must know about a line besides its kind.
func (it *item) flags() []string {
	out := []string{}
	add := func(ok bool, flag string) {
		if ok {
			out = append(out, flag)
		}
	}
	s := it.statement
	add(hedges().find(it.words) != "" || s != nil && s.Hedged, FlagHedged)
	add(s != nil && s.Speaker == "" && s.Source == nil, FlagUnattributed)
	add(s == nil && it.quoted != "", FlagNoSpeaker)
	add(s != nil && s.Embedded != "" && s.Embedded != s.Speaker, FlagSecondHand)
	add(s != nil && conditional(it.words), FlagConditional)
	if s != nil && s.Via != "" {
		out = append(out, "via "+fold(string(s.Via)))
	}
	text := it.text()
	if open := strings.IndexByte(text, '['); open >= 0 {
		add(strings.IndexByte(text[open:], ']') > 0, FlagInsertion)
	}
	add(it.date().Value == "" && it.article.Published.Value == "", FlagUndated)
	return out
}

// conditional reports whether the words set a condition.
func conditional(words []word) bool {
	for _, w := range words {
		if w.lower == "if" || w.lower == "unless" {
			return forecasts(words)
		}
	}
	return false
}
