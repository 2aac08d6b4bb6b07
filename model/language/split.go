package language

import (
	"strings"
	"unicode"

	"parley/model"
)

// longestWord bounds how far the splitter looks back for an abbreviation, in bytes.
const longestWord = 24

// splitter cuts one paragraph into sentences. It reads each byte once and
// looks a bounded way around each stop.
type splitter struct {
	text string // of the paragraph
	*lists
}

// Split cuts a paragraph into sentences: spans within text, trimmed of white
// space. A sentence ends at a stop with its closing marks when white space and
// something that can open a sentence follow. The end of the text ends one.
func Split(text string) []model.Span {
	s := splitter{text, words()}
	var out []model.Span
	start := 0
	for i := 0; i < len(text); {
		r, n := at(text, i)
		if !isStop(r) {
			i += n
			continue
		}
		stop := i
		i = s.stops(i)
		end := s.skip(i, isCloser)
		if s.ends(stop, i, end) {
			out = appendTrimmed(out, text, start, end)
			start = end
		}
		i = max(i, end)
	}
	return appendTrimmed(out, text, start, len(text))
}

// stops skips a run of stops, and the blanks inside an ellipsis that is set with
// them: ". . .".
func (s splitter) stops(i int) int {
	for {
		i = s.skip(i, isStop)
		dot := s.skip(i, isSpace)
		if r, _ := at(s.text, dot); r != '.' || dot == i {
			return i
		}
		if r, n := at(s.text, dot+1); n > 0 && !isSpace(r) && !isCloser(r) && r != '.' {
			return i
		}
		i = dot
	}
}

func (s splitter) skip(i int, of func(rune) bool) int {
	for {
		r, n := at(s.text, i)
		if n == 0 || !of(r) {
			return i
		}
		i += n
	}
}

// ends reports whether a sentence ends with the stops at [stop, after) and the
// closing marks up to end.
func (s splitter) ends(stop, after, end int) bool {
	next := s.skip(end, isSpace)
	if next == len(s.text) {
		return true
	}
	word := s.skip(next, isOpener)
	r, n := at(s.text, word)
	if n == 0 {
		return true
	}
	if next == end {
		return s.spaceLost(stop, word)
	}
	if !unicode.IsUpper(r) && !unicode.IsTitle(r) && !isDigit(r) && unicode.In(r, unicode.L) && unicode.IsLower(r) {
		return false
	}
	if s.insertion(next) {
		return false
	}
	if after == stop+1 && s.text[stop] == '.' {
		return s.stopEnds(stop, word, s.quoteOpens(next, word))
	}
	return end == after || !s.attributionFollows(word)
}

// insertion reports a dash with blanks around it and a small letter behind it:
// the sentence goes on after a title or an exclamation inside it.
func (s splitter) insertion(next int) bool {
	dash := s.skip(next, isDash)
	if dash == next {
		return false
	}
	r, _ := at(s.text, s.skip(s.skip(dash, isSpace), isOpener))
	return unicode.IsLower(r)
}

// quoteOpens reports whether a quotation begins at next, before the word.
func (s splitter) quoteOpens(next, word int) bool {
	r, _ := at(s.text, next)
	return word > next && r != '(' && r != '[' && !isDash(r)
}

// spaceLost reports a sentence end whose white space got lost when the page
// was saved: "the talks.The minister", “… again.”The minister.
func (s splitter) spaceLost(stop, word int) bool {
	if word == stop+1 && s.text[stop] != '.' {
		return false
	}
	for i := stop - 3; i < stop; i++ {
		if i < 0 || s.text[i] < 'a' || s.text[i] > 'z' {
			return false
		}
	}
	r, _ := at(s.text, word)
	return unicode.IsUpper(r) && s.openers[strings.ToLower(s.wordAt(word))]
}

// stopEnds decides for a single full stop: is it the stop of a sentence, of an
// abbreviation, or of both?
func (s splitter) stopEnds(stop, next int, opened bool) bool {
	word := s.wordBefore(stop)
	following := strings.ToLower(s.wordAt(next))
	r, _ := at(s.text, next)
	class := s.class(word)
	switch class {
	case "":
		return true
	case stopTitle, stopInner:
		return false
	case stopNumber:
		return !isDigit(r) && (s.openers[following] || !isMonth(word))
	case stopGiven:
		return s.openers[following] || !s.capitalAfter(next)
	case stopEnd:
		return unicode.IsUpper(r) && !s.afterClock[following]
	}
	return opened || s.openers[following]
}

// class says how the stop behind a word is read; empty when the word is no
// abbreviation. Single capitals are initials, whatever they mean when small.
func (s splitter) class(word string) stopClass {
	if isAcronym(word) || isInitial(word) {
		return stopWeak
	}
	class := s.abbreviation(word)
	if class == stopTitle && len(word) > 1 && word == strings.ToUpper(word) {
		return stopWeak
	}
	return class
}

// capitalAfter reports whether the word behind the one at i is capitalised too.
func (s splitter) capitalAfter(i int) bool {
	end := i + len(s.wordAt(i))
	next := s.skip(end, isSpace)
	r, _ := at(s.text, next)
	return next > end && unicode.IsUpper(r)
}

// isMonth tells months, which stand before names of holidays and years too,
// from the other abbreviations before numbers: those are words in their own
// right ("He said no.") and then end a sentence.
func isMonth(word string) bool { return len(word) > 2 && unicode.IsUpper(rune(word[0])) }

// attributionFollows reports whether a question or exclamation in quotation
// marks goes on with its speaker: “Will they come?” Ms. Smith asked. A pronoun
// or an article with a capital opens a sentence: ‘Who?’ They shrugged.
func (s splitter) attributionFollows(i int) bool {
	if first := s.wordAt(i); first != strings.ToLower(first) && s.openers[strings.ToLower(first)] {
		return false
	}
	for range 5 {
		w := s.wordAt(i)
		if w == "" {
			return false
		}
		if s.replyVerbs[strings.ToLower(w)] {
			return true
		}
		if r, _ := at(w, 0); !unicode.IsUpper(r) && !s.openers[w] {
			return false
		}
		i += len(w)
		if r, n := at(s.text, i); r == '.' {
			i += n
		}
		i = s.skip(i, isSpace)
	}
	return false
}

// wordAt returns the run of word runes, hyphens included, that begins at i.
func (s splitter) wordAt(i int) string {
	end := s.skip(i, func(r rune) bool { return isWordRune(r) || r == '-' })
	return s.text[i:min(end, i+longestWord)]
}

// wordBefore returns the word that ends at i, inner full stops and hyphens
// included.
func (s splitter) wordBefore(i int) string {
	start := i
	for i-start < longestWord {
		r, n := before(s.text, start)
		if n == 0 || !(isWordRune(r) || r == '.' || r == '-') {
			break
		}
		start -= n
	}
	return strings.TrimLeft(s.text[start:i], ".-")
}

// isAcronym reports "U.S", "a.k.a": single letters with stops between them.
func isAcronym(word string) bool {
	if len(word) < 3 {
		return false
	}
	for i := 0; i < len(word); i++ {
		if letter := word[i] != '.'; letter != (i%2 == 0) {
			return false
		}
	}
	return true
}

func isInitial(word string) bool { return len(word) == 1 && word[0] >= 'A' && word[0] <= 'Z' }

func appendTrimmed(out []model.Span, text string, start, end int) []model.Span {
	for start < end {
		r, n := at(text, start)
		if !isSpace(r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := before(text, end)
		if !isSpace(r) {
			break
		}
		end -= n
	}
	if start == end {
		return out
	}
	return append(out, model.Span{Start: start, End: end})
}
