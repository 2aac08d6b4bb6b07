package intake

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"parley/model"
	"parley/model/wordlist"
)

// unit is about a sentence: the smallest part that is judged to be body or
// furniture.
type unit struct {
	model.Span
	words   []word
	block   int    // index of its block
	piece   int    // number of its piece: what stands between wide gaps
	first   bool   // it opens its block
	last    bool   // it closes its block
	ended   bool   // by a full stop or the like
	spaced  bool   // a blank line follows its block
	item    bool   // it opens with the sign of a list item, or ends as one does
	asks    bool   // it ends in a question or an exclamation
	small   bool   // it begins with a small letter
	colon   bool   // it ends in a colon
	trails  bool   // it ends in dots, as a shortened headline does
	quoted  bool   // it stands in quotation marks, or has some
	fronted bool   // a date or the like was taken off in front of it
	reason  string // why it is left out; empty for body
	label   string // the kind of article that it names
	opens   string // what begins with it, when it opens the foot of the page
	line    bool   // opens counts for the rest of a line only
	shape   shape
}

// prose holds for a unit that reads as a sentence of the body.
func (u *unit) prose() bool {
	teaser := u.trails && u.first && u.last
	return u.ended && !teaser && u.shape.prose() && u.shape.sentence()
}

// wideGap is how many blanks in a row set two pieces of a line apart.
const wideGap = 3

// unitsOf cuts blocks into pieces at wide gaps, and pieces into units at the
// ends of sentences. It judges each unit by its words.
func unitsOf(text string, words []word, blocks []block) []unit {
	units := make([]unit, 0, len(words)/15+len(blocks))
	cursor := wordCursor{words: words}
	piece := 0
	for b, bl := range blocks {
		from := len(units)
		var q quotation
		for start := bl.Start; start < bl.End; {
			s, gap := nextUnit(text, start, bl.End)
			start = s.End
			if s = trim(text, s); s.Len() > 0 {
				u := newUnit(text[s.Start:s.End], cursor.in(s))
				u.Span, u.block, u.piece, u.spaced = s, b, piece, bl.spaced
				u.quoted = q.read(text[s.Start:s.End])
				u.judgeWords()
				switch {
				case u.reason != "":
				case isCredit(text[s.Start:s.End], u):
					u.reason = "credit"
				case endsInCredit(text[s.Start:s.End]):
					u.reason = "caption"
				}
				units = append(units, u)
			}
			if gap {
				piece++
			}
		}
		if from < len(units) {
			units[from].first, units[len(units)-1].last = true, true
		}
		piece++
	}
	return units
}

// cutFront takes off what stands in front of a unit's body and judges the rest
// again.
func (u *unit) cutFront(text string, body int) {
	words := u.words
	for len(words) > 0 && words[0].Start < body {
		words = words[1:]
	}
	rest := newUnit(text[body:u.End], words)
	rest.Span = model.Span{Start: body, End: u.End}
	rest.block, rest.piece, rest.first, rest.last, rest.spaced, rest.quoted = u.block, u.piece, u.first, u.last, u.spaced, u.quoted
	rest.fronted = true
	*u = rest
	u.judgeWords()
}

// newUnit looks at the text of a unit.
func newUnit(s string, words []word) unit {
	bare := strings.TrimRight(s, closers)
	return unit{
		words:  words,
		shape:  shapeOf(words),
		ended:  ended(s),
		trails: strings.HasSuffix(s, "…") || strings.HasSuffix(s, "..."),
		small:  len(words) > 0 && !words[0].upper && !isNumber(words[0].lower),
		asks:   strings.HasSuffix(bare, "?") || strings.HasSuffix(bare, "!"),
		colon:  strings.HasSuffix(bare, ":"),
		item:   isItem(s) || strings.HasSuffix(s, ";") || strings.HasSuffix(s, ","),
	}
}

// quotation follows the quotation marks through a block. A mark that is never
// closed counts for a few units.
type quotation struct{ open int }

const longestQuotation = 6 // units

// read reports whether a unit has a part in quotation marks.
func (q *quotation) read(s string) bool {
	quoted := q.open > 0
	q.open = max(0, q.open-1)
	if !strings.Contains(s, `"`) && !strings.Contains(s, "“") && !strings.Contains(s, "”") {
		return quoted
	}
	last := ' '
	for i, r := range s {
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		switch {
		case r == '“', r == '"' && unicode.IsSpace(last) && !unicode.IsSpace(next):
			q.open, quoted = longestQuotation, true
		case r == '”', r == '"':
			q.open, quoted = 0, true
		}
		last = r
	}
	return quoted
}

// nextUnit returns the unit that begins at start and whether a wide gap
// follows it.
func nextUnit(text string, start, end int) (s model.Span, gap bool) {
	i := start + blanks(text[start:end])
	for i < end {
		if c := text[i]; c >= 'a' && c <= 'z' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:end])
		switch {
		case r == ' ' && i+1 < end && text[i+1] > ' ' && text[i+1] < utf8.RuneSelf:
		case unicode.IsSpace(r):
			size = blanks(text[i:end])
			if isWide(text[i : i+size]) {
				return model.Span{Start: start, End: i}, true
			}
		case r == ')' && i-start < longestAside && opensBody(text[i+1:end]) && aside(text[start:i]):
			return model.Span{Start: start, End: i + 1}, isWide(text[i+1 : i+1+blanks(text[i+1:end])])
		case (r == '.' || r == '!' || r == '?' || r == '…') && sentenceEnds(text, start, i, end):
			i += size
			i += len(text[i:end]) - len(strings.TrimLeft(text[i:end], closers))
			return model.Span{Start: start, End: i}, isWide(text[i : i+blanks(text[i:end])])
		}
		i += size
	}
	return model.Span{Start: start, End: end}, true
}

// longestAside is how long a credit in round brackets may be, in bytes.
const longestAside = 100

// aside reports whether a text is a round bracket from its start on that has
// not been closed: "(Photo: NAME".
func aside(s string) bool {
	s = s[blanks(s):]
	return strings.HasPrefix(s, "(") && strings.Count(s, "(") == strings.Count(s, ")")+1
}

// blanks returns the length of the white space that s begins with.
func blanks(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// isWide reports whether white space on one line sets two pieces apart.
func isWide(s string) bool {
	return len(s) >= wideGap && !strings.Contains(s, "\n") && utf8.RuneCountInString(s) >= wideGap
}

// sentenceEnds reports whether the stop at i ends a sentence: what follows
// opens one, and the word before it is no abbreviation.
func sentenceEnds(text string, start, i, end int) bool {
	_, size := utf8.DecodeRuneInString(text[i:])
	rest := strings.TrimLeft(text[i+size:end], closers)
	next := rest[blanks(rest):]
	if next == "" {
		return true
	}
	if len(next) == len(rest) {
		return text[i] == '.' && glued(text[start:i], next)
	}
	switch r, _ := utf8.DecodeRuneInString(next); {
	case unicode.IsLower(r), strings.ContainsRune(",;:)", r):
		return false
	case strings.ContainsRune("—–-", r) && i-start < 40:
		return false // "ORLANDO, Fla. —"
	}
	return text[i] != '.' || !isAbbreviation(text[start:i])
}

// glued reports whether a full stop between two words ends a sentence whose
// following blank was lost: "on Sunday.Hearing".
func glued(before, next string) bool {
	tail := before[max(0, len(before)-3):]
	return len(tail) == 3 && strings.Trim(tail, "abcdefghijklmnopqrstuvwxyz") == "" &&
		len(next) > 1 && next[0] >= 'A' && next[0] <= 'Z' && next[1] >= 'a' && next[1] <= 'z'
}

// isAbbreviation reports whether the last word of s, which a full stop
// follows, is an initial, an abbreviation, or the number of a list item.
func isAbbreviation(s string) bool {
	last := s[max(0, len(s)-12):]
	if n := strings.LastIndexFunc(last, func(r rune) bool { return unicode.IsSpace(r) || r == '(' || r == '.' }); n >= 0 {
		last = last[n+1:]
	} else if len(s) > len(last) {
		return false
	}
	initial := len(last) == 1 && unicode.IsUpper(rune(last[0]))
	item := last != "" && strings.Trim(last, "0123456789") == "" && strings.TrimSpace(s) == last
	return initial || item || abbreviations()[strings.ToLower(last)]
}

//go:embed data/abbreviations.txt
var abbreviationData string

// abbreviations are the words that a full stop belongs to, in lower case. Package
// language, which cuts the body into sentences, has more of them and tells them
// apart: units of a page that still holds its menus fare better with few.
var abbreviations = sync.OnceValue(func() map[string]bool { return wordlist.Set(abbreviationData) })
