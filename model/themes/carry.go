package themes

import (
	"fmt"
	"strings"

	"parley/model"
	"parley/model/language"
)

// mostCarried is how many sentences in a row may carry on from one that has the
// words of a theme.
const mostCarried = 2

// carriesOn tells of each sentence whether it goes on about what the one before
// it tells: it opens with a quotation, which speaks to what was just said, or
// it stands in the same paragraph and brings in no party of its own. Pronouns
// and "the talks" as further signs were measured and gained nothing over this.
func carriesOn(doc *language.Document, present [][]presence) []bool {
	out := make([]bool, len(doc.Article.Sentences))
	for i := 1; i < len(out); i++ {
		s := doc.Article.Sentences
		tokens := doc.Sentence(i)
		opensQuote := len(tokens) > 0 && tokens[0].Tag == "``"
		out[i] = opensQuote || s[i].Paragraph == s[i-1].Paragraph && len(present[i]) == 0
	}
	return out
}

// extend gives a draft together with the sentences that carry on from its own.
func (f *folder) extend(d *draft) *draft {
	out := &draft{label: d.label, category: d.category, basis: d.basis}
	for i, l := range d.lines {
		out.add(l)
		next := line{article: l.article, sentence: l.sentence + 1}
		carries := f.locals[l.article].carries
		for ; next.sentence < len(carries) && carries[next.sentence]; next.sentence++ {
			isNext := i+1 < len(d.lines) && compareLines(d.lines[i+1], next) == 0
			if isNext || next.sentence > l.sentence+mostCarried {
				break
			}
			next.carried = next.sentence - l.sentence
			out.add(next)
		}
	}
	return out
}

// why gives the words that put a line there, or the line of the article that
// it carries on from.
func (l line) why(a *model.Article) string {
	if l.carried == 0 {
		return strings.Join(l.whys[:min(len(l.whys), mostWhys)], "; ")
	}
	return fmt.Sprintf("continues line %d", a.Line(a.Sentences[l.sentence-l.carried].Start))
}
