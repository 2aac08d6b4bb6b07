package themes

import (
	"fmt"
	"slices"
	"strings"

	"parley/model"
	"parley/model/language"
)

// mostCarried is how many sentences in a row may carry on from one that has the
// words of a theme.
const mostCarried = 3

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
	out := &draft{label: d.label, category: d.category, basis: d.basis, isParty: d.isParty, isAct: d.isAct, isAffair: d.isAffair}
	for rest := d.lines; len(rest) > 0; {
		n := f.inParagraph(rest)
		fills := f.isMixed && f.fills(rest[:n])
		for i, l := range rest[:n] {
			out.add(l)
			next := l
			for next.carried = 1; next.carried <= mostCarried; next.carried++ {
				next.sentence = l.sentence + next.carried
				isOwn := i+1 < len(rest) && compareLines(rest[i+1], next) == 0
				if isOwn || !f.goesOn(d, l, next.sentence, fills) {
					break
				}
				out.add(line{article: l.article, sentence: next.sentence, carried: next.carried})
			}
		}
		rest = rest[n:]
	}
	return out
}

// inParagraph returns how many of the lines are in the paragraph of the first.
func (f *folder) inParagraph(lines []line) int {
	s := f.locals[lines[0].article].article.Sentences
	n := 1
	for n < len(lines) && lines[n].article == lines[0].article &&
		s[lines[n].sentence].Paragraph == s[lines[0].sentence].Paragraph {
		n++
	}
	return n
}

// fills reports whether the lines of one paragraph make it a paragraph about
// their theme: they open it, or are half of it.
func (f *folder) fills(lines []line) bool {
	s := f.locals[lines[0].article].article.Sentences
	lo, hi := lines[0].sentence, lines[0].sentence+1
	for lo > 0 && s[lo-1].Paragraph == s[hi-1].Paragraph {
		lo--
	}
	for hi < len(s) && s[hi].Paragraph == s[lo].Paragraph {
		hi++
	}
	return lo == lines[0].sentence || 2*len(lines) >= hi-lo
}

// goesOn reports whether a sentence that follows a line of a draft is about
// the same. In a folder of several stories, where a theme is mostly a part of
// an article, the rest of a paragraph about the theme is; and what a party's
// sentences lead on to is, as long as nobody is named and no theme is touched.
// A large folder has sentences enough that speak for themselves.
func (f *folder) goesOn(d *draft, from line, sentence int, fills bool) bool {
	l := f.locals[from.article]
	s := l.article.Sentences
	switch {
	case sentence == len(s):
		return false
	case l.carries[sentence], fills && s[sentence].Paragraph == s[from.sentence].Paragraph:
		return true
	}
	return f.isMixed && d.isParty && len(l.present[sentence]) == 0 && !l.isTold(sentence)
}

// isTold reports whether the codebook has a theme for a sentence.
func (l *Local) isTold(sentence int) bool {
	_, found := slices.BinarySearchFunc(l.findings, sentence, func(x finding, s int) int { return x.sentence - s })
	return found
}

// why gives the words that put a line there, or the line of the article that
// it carries on from.
func (l line) why(a *model.Article) string {
	switch {
	case l.carried == 0 && len(l.whys) == 0:
		return "belongs to the same account"
	case l.carried == 0:
		return strings.Join(l.whys[:min(len(l.whys), mostWhys)], "; ")
	}
	return fmt.Sprintf("continues line %d", a.Line(a.Sentences[l.sentence-l.carried].Start))
}
