package briefs

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// Words in quotation marks that no statement holds are still somebody's words
// and not the author's: they are shown as a quotation of nobody knows whom.
// Marks around few words, or around a title, are no speech.

// layMarks notes which sentences stand in quotation marks or hold words that
// do, and returns the quotations.
func (p *page) layMarks() []passage {
	var out []passage
	a := p.article
	for from := 0; from < len(a.Sentences); {
		to := from
		for to+1 < len(a.Sentences) && a.Sentences[to+1].Paragraph == a.Sentences[from].Paragraph {
			to++
		}
		for _, q := range quotations(a.Text, model.Span{Start: a.Sentences[from].Start, End: a.Sentences[to].End}) {
			if first, last, ok := a.SentencesIn(q); ok && isSpeech(a.Slice(q)) {
				p.mark(q, first, last)
				out = append(out, passage{first: first, last: last})
			}
		}
		from = to + 1
	}
	return out
}

// mark notes what a quotation makes of its sentences. In comment a sentence of
// the author's own that quotes stays the author's.
func (p *page) mark(q model.Span, first, last int) {
	for k := first; k <= last; k++ {
		s := p.article.Sentences[k]
		outside := strings.TrimFunc(p.article.Text[s.Start:max(s.Start, q.Start)]+p.article.Text[min(s.End, q.End):s.End], isMark)
		r, _ := utf8.DecodeRuneInString(p.article.Text[q.Start:])
		switch {
		case outside == "", unicode.IsUpper(r) && !isComment(p.article):
			p.quoted[k] = QuoteLine
		case p.quoted[k] == "" && !isComment(p.article):
			p.quoted[k] = FragmentLine
		}
	}
}

func isMark(r rune) bool { return strings.ContainsRune("“”\"‘’'. ", r) }

// quotations finds what stands between double quotation marks in a paragraph,
// marks left out. What is not closed is none. It looks at bytes, since every
// article of a brief is read.
func quotations(text string, within model.Span) []model.Span {
	part := text[within.Start:within.End]
	if strings.IndexByte(part, '"') < 0 && !strings.Contains(part, "“") {
		return nil
	}
	var out []model.Span
	open, straight := -1, false
	for i := within.Start; i < within.End; i++ {
		switch c := text[i]; {
		case c < utf8.RuneSelf && c != '"':
		case open < 0 && c == '"':
			open, straight = i+1, true
		case open < 0 && strings.HasPrefix(text[i:], "“"):
			open, straight = i+len("“"), false
		case open >= 0 && (c == '"' && straight || !straight && strings.HasPrefix(text[i:], "”")):
			out = append(out, model.Span{Start: open, End: i})
			open = -1
		}
	}
	return out
}

// minSpeechWords is how many words in marks are speech rather than a term.
const minSpeechWords = 4

// isSpeech reports whether words in marks are speech: neither few nor, by the
// capitals of their longer words, a title.
func isSpeech(quoted string) bool {
	words, long, capitals := 0, 0, 0
	for w := range eachWord(quoted) {
		words++
		if len(w.text) > 3 {
			long++
			if w.capital() {
				capitals++
			}
		}
	}
	return words >= minSpeechWords && long > 0 && 2*capitals < long+1
}
