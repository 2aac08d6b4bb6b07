// Package language turns the text of an article into sentences, tokens with
// part-of-speech tags, and noun phrases. It is the only package that knows the
// language library.
package language

import (
	"sort"

	"parley/model"
)

// Token is one word or punctuation mark.
type Token struct {
	model.Span
	Text  string // with quotation marks, apostrophes and dashes made ASCII
	Lower string // Text in lower case
	Tag   string // Penn Treebank tag; quotation marks have "``" or "''"
}

// Document is an article cut into sentences and tagged tokens.
type Document struct {
	Article *model.Article
	Tokens  []Token
	first   []int // index into Tokens of each sentence's first token, and the end
}

// Sentence returns the tokens of sentence i.
func (d *Document) Sentence(i int) []Token {
	lo, hi := d.Bounds(i)
	return d.Tokens[lo:hi]
}

// Bounds returns the range [lo, hi) of indices into Tokens of sentence i.
func (d *Document) Bounds(i int) (lo, hi int) { return d.first[i], d.first[i+1] }

// TokensIn returns the range [lo, hi) of indices into Tokens of the tokens
// that share bytes with the span.
func (d *Document) TokensIn(s model.Span) (lo, hi int) {
	lo = sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > s.Start })
	rest := d.Tokens[lo:]
	return lo, lo + sort.Search(len(rest), func(i int) bool { return rest[i].Start >= s.End })
}

// SpanOf returns the span from token lo to token hi-1.
func (d *Document) SpanOf(lo, hi int) model.Span {
	return model.Span{Start: d.Tokens[lo].Start, End: d.Tokens[hi-1].End}
}
