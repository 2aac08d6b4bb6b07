package actors

import (
	"strings"

	"parley/model"
)

// apposedBodies gives organisations named in apposition the noun before the
// comma: "the trade body, Kodo Exporters,".
func (b *builder) apposedBodies() {
	for _, s := range b.sentences {
		for i := s.lo + 1; i+2 < s.hi; i++ {
			if w := &b.words[i]; b.words[i+1].text != "," || w.upper || !b.l.organisations[w.fold] || !strings.HasPrefix(w.tag, "NN") {
				continue
			}
			j := i + 2
			if b.words[j].text == "the" {
				j++
			}
			k := b.nameStartingAt(j)
			if k < 0 || b.figureOf[k] < 0 || !b.closesApposition(b.names[k].hi, s) || b.goesOnAsList(b.names[k].hi, s) {
				continue
			}
			f := b.figureOf[k]
			if kind := b.figures[f].Kind; kind != model.Organisation && kind != model.Group {
				continue
			}
			if lo := b.definiteStart(i, s); lo >= 0 {
				b.mention(f, lo, i+1, model.ByTitle, "the body named in apposition")
			}
		}
	}
}

// definiteStart returns the first word behind "the", "its" or a possessive of the
// phrase that ends with word i, or -1 when it has none of them.
func (b *builder) definiteStart(i int, s stretch) int {
	for lo := i; lo > s.lo && i-lo < longestPhrase; lo-- {
		w := &b.words[lo-1]
		switch {
		case w.fold == "the" || w.tag == "PRP$" || isPossessive(w):
			return lo
		case w.upper || !strings.HasPrefix(w.tag, "JJ") && !strings.HasPrefix(w.tag, "NN") && w.tag != "VBG" && w.tag != "VBN":
			return -1
		}
	}
	return -1
}
