package actors

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
	"parley/model/language"
)

// word is a token, or one part of a compound such as "US-Taliban" that was
// opened because names stand in it.
type word struct {
	model.Span
	text  string // with ASCII marks
	fold  string
	tag   string
	token int     // index into the document's tokens
	upper bool    // begins with a capital
	apart bool    // stands apart from the word before, as columns and lists on a page do
	field bool    // tells the field of an office
	post  bool    // letters behind a person's name, such as a degree
	start bool    // opens a sentence or a quotation, so that its capital says nothing
	lex   *lexeme // what the lists know of fold
	front *lexeme // and of its part before the first space
}

// text is the words of one article with the ends of its sentences.
type text struct {
	doc       *language.Document
	words     []word
	sentences []stretch
}

// stretch is the range [lo, hi) of words of a sentence.
type stretch struct {
	lo, hi  int
	heading bool // capitals throughout, which tell nothing
}

func newText(doc *language.Document) *text {
	t := &text{doc: doc, words: make([]word, 0, len(doc.Tokens)+len(doc.Tokens)/16)}
	t.sentences = make([]stretch, len(doc.Article.Sentences))
	for i := range t.sentences {
		lo := len(t.words)
		first, _ := doc.Bounds(i)
		for j, tok := range doc.Sentence(i) {
			t.words = appendWords(t.words, &tok, first+j)
		}
		markStarts(t.words[lo:])
		t.markApart(lo)
		t.sentences[i] = stretch{lo, len(t.words), isHeading(t.words[lo:])}
	}
	t.lookUp(lists())
	return t
}

// lookUp gives every word what the lists know of it.
func (t *text) lookUp(l *lexicon) {
	for i := range t.words {
		w := &t.words[i]
		w.lex, w.front = unlisted, unlisted
		if !startsWord(w.fold) {
			continue
		}
		w.lex = l.lexeme(w.fold)
		w.front = w.lex
		if strings.IndexByte(w.fold, ' ') >= 0 {
			w.front = l.lexeme(firstField(w.fold))
		}
	}
}

// startsWord reports a first byte as words have it, not punctuation.
func startsWord(s string) bool {
	return s != "" && (s[0] >= '0' && s[0] <= '9' || s[0] >= 'a')
}

func (t *text) span(lo, hi int) model.Span {
	return model.Span{Start: t.words[lo].Start, End: t.words[hi-1].End}
}

// wordsIn returns the range [lo, hi) of the words inside a span.
func (t *text) wordsIn(s model.Span) (lo, hi int) {
	lo = sort.Search(len(t.words), func(i int) bool { return t.words[i].Start >= s.Start })
	hi = lo
	for hi < len(t.words) && t.words[hi].End <= s.End {
		hi++
	}
	return lo, hi
}

// slice is the text of the words lo to hi-1 as it stands in the article.
func (t *text) slice(lo, hi int) string { return t.doc.Article.Slice(t.span(lo, hi)) }

// markApart finds the words from lo on that a gap on the same line parts from
// the word before.
func (t *text) markApart(lo int) {
	for i := lo + 1; i < len(t.words); i++ {
		gap := t.doc.Article.Text[t.words[i-1].End:t.words[i].Start]
		t.words[i].apart = len(gap) > 1 && !strings.Contains(gap, "\n") && strings.TrimSpace(gap) == "" && utf8.RuneCountInString(gap) > 1
	}
}

// isOpened reports that word i is a later part of an opened compound or stands
// apart from the word before, so that no name goes on over its front.
func (t *text) isOpened(i int) bool {
	return i > 0 && (t.words[i].token == t.words[i-1].token || t.words[i].apart)
}

// sentenceOf returns the sentence that holds a word.
func (t *text) sentenceOf(w int) int {
	return t.doc.Article.SentenceAt(t.words[w].Start)
}

func appendWords(out []word, tok *language.Token, index int) []word {
	parts := openCompound(tok.Text, tok.Len())
	if parts == nil {
		return appendWord(out, tok.Text, tok.Lower, tok.Tag, tok.Span, index)
	}
	for _, s := range parts {
		part := tok.Text[s.Start:s.End]
		span := model.Span{Start: tok.Start + s.Start, End: tok.Start + s.End}
		out = appendWord(out, part, tok.Lower[s.Start:s.End], tok.Tag, span, index)
	}
	return out
}

func appendWord(out []word, part, lower, tag string, span model.Span, token int) []word {
	if !isPlain(lower) {
		lower = fold(part)
	}
	return append(out, word{Span: span, text: part, fold: lower, tag: tag, token: token, upper: isUpper(part)})
}

// isUpper reports a word that begins with a capital, also behind a small
// prefix such as "al-" or the letter for a stop in the throat.
func isUpper(s string) bool {
	if startsUpper(s) {
		return true
	}
	if len(s) < 4 || s[0] == '-' || s[1] == '-' {
		return false
	}
	return s[2] == '-' && startsUpper(s[3:]) || s[2] != '-' && s[3] == '-' && startsUpper(s[4:])
}

// throatLetters are written for the okina and for hamza and ayin.
const throatLetters = "ʻʼʽʾʿ"

func startsUpper(s string) bool {
	if s == "" || s[0] < utf8.RuneSelf {
		return s != "" && s[0] >= 'A' && s[0] <= 'Z'
	}
	r, n := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || strings.ContainsRune(throatLetters, r) && n < len(s) && isASCIIUpper(s[n])
}

func isASCIIUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// isAcronym reports a word of two or more capitals, full stops apart; digits
// may follow.
func isAcronym(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			n++
		case c == '.' || c == '-' || (n > 0 && c >= '0' && c <= '9'):
		default:
			return false
		}
	}
	return n > 1
}

// markStarts finds the words whose capital is owed to their place.
func markStarts(words []word) {
	open := true
	for i := range words {
		w := &words[i]
		if startsWithLetter(w.text) {
			w.start, open = open, false
			continue
		}
		switch w.text {
		case `"`, ":", "--", "•", "...", "*", "[":
			open = true
		}
	}
}

// startsWithLetter reports a letter or digit at the front.
func startsWithLetter(s string) bool {
	if c := s[0]; c < utf8.RuneSelf {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// isHeading reports a sentence without a full stop in which most of the longer
// words have capitals, as headlines do.
func isHeading(words []word) bool {
	long, upper := 0, 0
	if n := len(words); n == 0 || words[n-1].text == "." || words[n-1].text == `"` {
		return false
	}
	for _, w := range words {
		if len(w.text) < 4 || w.text[0] < 'A' {
			continue
		}
		long++
		if w.upper {
			upper++
		}
	}
	return long >= 5 && upper*5 >= long*4
}
