package timeline

import "parley/model"

// clause is the range [lo, hi) of the tokens of a sentence that tell one thing.
type clause struct{ lo, hi int }

// longestClause bounds how far a clause reaches on either side of its date, in
// tokens, so that the cost stays linear on a text without stops.
const longestClause = 60

// clauseAt cuts the sentence around the tokens [lo, hi) at semicolons, colons,
// dashes and the words that begin another clause. A piece without a verb is
// no clause: then it is the whole sentence.
func (s sentence) clauseAt(lo, hi int) clause {
	c, whole := clause{lo, hi}, clause{max(lo-longestClause, 0), min(hi+longestClause, len(s.tokens))}
	for c.lo > whole.lo && !s.edge(c.lo) {
		c.lo--
	}
	for c.hi < whole.hi && !s.edge(c.hi) {
		c.hi++
	}
	for _, t := range s.tokens[c.lo:c.hi] {
		if len(t.Tag) > 2 && t.Tag[:2] == "VB" || t.Tag == "MD" {
			return c
		}
	}
	return whole
}

// outsideQuotes is the clause at [lo, hi) up to the quotation marks around it:
// what is quoted does not tell in what sense the rest is meant.
func (s sentence) outsideQuotes(lo, hi int) clause {
	c := s.clauseAt(lo, hi)
	for i := lo - 1; i >= c.lo; i-- {
		if isQuote(s.tokens[i].Tag) {
			c.lo = i
			break
		}
	}
	for i := hi; i < c.hi; i++ {
		if isQuote(s.tokens[i].Tag) {
			c.hi = i
			break
		}
	}
	return c
}

// span is the stretch of text of a clause.
func (s sentence) span(c clause) model.Span {
	return model.Span{Start: s.tokens[c.lo].Start, End: s.tokens[c.hi-1].End}
}

func isQuote(tag string) bool { return tag == "``" || tag == "''" }
