package timeline

import "parley/model/language"

// clause is the range [lo, hi) of the tokens of a sentence that tell one thing.
type clause struct{ lo, hi int }

// clauseAt cuts the sentence around the tokens [lo, hi) at semicolons, colons,
// dashes and the words that begin another clause. A piece without a verb is
// no clause: then it is the whole sentence.
func clauseAt(tokens []language.Token, lo, hi int, l *lexicon) clause {
	c := clause{lo, hi}
	for c.lo > 0 && !edgeBefore(tokens, c.lo, l) {
		c.lo--
	}
	for c.hi < len(tokens) && !edgeBefore(tokens, c.hi, l) {
		c.hi++
	}
	for _, t := range tokens[c.lo:c.hi] {
		if len(t.Tag) > 2 && t.Tag[:2] == "VB" || t.Tag == "MD" {
			return c
		}
	}
	return clause{0, len(tokens)}
}

// edgeBefore reports whether a clause begins at token i.
func edgeBefore(tokens []language.Token, i int, l *lexicon) bool {
	return clauseEdge(&tokens[i], l)
}
