package statements

import "strings"

// byname reports whether tokens [i, j) in quotation marks, of the tokens
// [lo, hi), are a name and nobody's words: inside a name or before it, “Anna
// ‘Bee’ Brook”, “‘The Bee’ Brook”, or the subject of a verb that governs no
// clause, “‘The Bee’ ran the valley”.
func (r *reading) byname(lo, i, j, hi int) bool {
	tokens := r.doc.Tokens
	if j >= hi || j-i < 3 || j-i > 6 {
		return false
	}
	for k := i + 1; k < j-1; k++ {
		if c := tokens[k].Text[0]; c < 'A' || c > 'Z' && c < 0x80 {
			return false
		}
	}
	if next := tokens[j].Tag; strings.HasPrefix(next, "NNP") {
		first := i == lo || tokens[i-1].Tag == "."
		return i > lo && strings.HasPrefix(tokens[i-1].Tag, "NNP") && j-i < 6 || first && j-i > 3
	} else if next != "VBD" && next != "VBZ" || i > lo && tokens[i-1].Tag != "." {
		return false
	}
	for _, s := range r.lex.of(tokens[j].Lower).senses {
		if s.has(clauseFrame, quoteFrame) {
			return false
		}
	}
	return true
}
