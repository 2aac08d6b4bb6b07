package timeline

import "parley/model/language"

// clause is the range [lo, hi) of the tokens of a sentence that tell one thing.
type clause struct{ lo, hi int }

// longestClause bounds how far a clause reaches on either side of its date, in
// tokens, so that the cost stays linear on a text without stops.
const longestClause = 60

// clauseAt cuts the sentence around the tokens [lo, hi) at semicolons, colons,
// dashes and the words that begin another clause. A piece without a verb is
// no clause: then it is the whole sentence.
func clauseAt(tokens []language.Token, lo, hi int, l *lexicon) clause {
	c, whole := clause{lo, hi}, clause{max(lo-longestClause, 0), min(hi+longestClause, len(tokens))}
	for c.lo > whole.lo && !clauseEdge(&tokens[c.lo], l) {
		c.lo--
	}
	for c.hi < whole.hi && !clauseEdge(&tokens[c.hi], l) {
		c.hi++
	}
	for _, t := range tokens[c.lo:c.hi] {
		if len(t.Tag) > 2 && t.Tag[:2] == "VB" || t.Tag == "MD" {
			return c
		}
	}
	return whole
}
