package timeline

import (
	"strings"
	"unicode/utf8"

	"parley/model"
	"parley/model/language"
)

// atom is a token, or a part of one: compounds are cut at dashes and slashes,
// so that "third-quarter", "2020-08-28" and "2006–07" are read like words in
// a row.
type atom struct {
	model.Span
	lower    string
	tag      string
	capital  bool // begins with a capital letter
	glued    bool // no white space before it
	token    int  // index into the document's tokens
	reading  word
	readings []word // all readings, when there are several
}

// maxDigits bounds the numbers that are read; longer ones are no times.
const maxDigits = 9

// atomise appends the atoms of the tokens [lo, hi) to out.
func atomise(out []atom, doc *language.Document, lo, hi int, l *lexicon) []atom {
	text := doc.Article.Text
	for i := lo; i < hi; i++ {
		t := &doc.Tokens[i]
		a := atom{Span: t.Span, lower: t.Lower, tag: t.Tag, token: i}
		a.glued = i > lo && doc.Tokens[i-1].End == t.Start
		if len(t.Text) > 1 && strings.IndexAny(t.Text, "-/") >= 0 && len(t.Text) <= maxCompound {
			if l.words[t.Lower] == nil {
				out = split(out, a, text, l)
				continue
			}
		}
		a.capital = isCapital(text[t.Start])
		a.read(l)
		out = append(out, a)
	}
	return out
}

// maxCompound is the length in bytes of the longest token that is cut up.
const maxCompound = 40

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

// split appends the parts of a compound token and the marks between them.
func split(out []atom, whole atom, text string, l *lexicon) []atom {
	emit := func(start, end int) {
		if start == end {
			return
		}
		a := whole
		a.Span = model.Span{Start: start, End: end}
		a.lower = strings.ToLower(text[start:end])
		a.capital = isCapital(text[start])
		a.glued = whole.glued || start > whole.Start
		if r, _ := utf8.DecodeRuneInString(a.lower); isDashRune(r) {
			a.lower = "-"
		}
		a.read(l)
		out = append(out, a)
	}
	start := whole.Start
	for i, r := range text[whole.Start:whole.End] {
		if r == '/' || isDashRune(r) {
			at := whole.Start + i
			emit(start, at)
			start = at + utf8.RuneLen(r)
			emit(at, start)
		}
	}
	emit(start, whole.End)
	return out
}

func isDashRune(r rune) bool {
	switch r {
	case '-', '–', '‐', '‑', '‒':
		return true
	}
	return false
}

// read finds what the atom can stand for.
func (a *atom) read(l *lexicon) {
	if a.lower == "" {
		return
	}
	if c := a.lower[0]; c >= '0' && c <= '9' {
		a.reading = readDigits(a.lower)
		if a.reading.class != "" {
			return
		}
	}
	switch a.lower {
	case "-":
		a.reading = word{class: isDash}
		return
	case "/":
		a.reading = word{class: isSlash}
		return
	}
	a.readings = l.words[a.lower]
	if len(a.readings) > 0 {
		a.reading = a.readings[0]
	}
}

// as returns the reading of the atom in the given class.
func (a *atom) as(c class) (word, bool) {
	if a.reading.class == c {
		return a.reading, true
	}
	for _, r := range a.readings {
		if r.class == c {
			return r, true
		}
	}
	return word{}, false
}

func (a *atom) is(c class) bool {
	_, ok := a.as(c)
	return ok
}

// readDigits reads a token that begins with a digit: a number, a decimal, a
// time of the clock ("10:35", "5pm") or a decade ("1990s").
func readDigits(s string) word {
	n, i := leadingNumber(s)
	rest := s[i:]
	switch {
	case i > maxDigits:
	case rest == "":
		return word{isDigits, n, s}
	case rest == "s" && n%10 == 0 && (i == 4 || i == 2):
		return word{isDecades, n, s}
	case rest == "am" || rest == "pm" || rest == "a.m." || rest == "p.m.":
		if n >= 1 && n <= 12 {
			return word{isClock, clock(n, 0, rest[0] == 'p'), ""}
		}
	case rest[0] == ':' && n <= 24:
		if m, j := leadingNumber(rest[1:]); j == 2 && m < 60 {
			return word{isClock, n*60 + m, rest[1+j:]}
		}
	case rest[0] == '.' || rest[0] == ',':
		if m, j := leadingNumber(rest[1:]); j > 0 && j < 4 && j == len(rest)-1 {
			if rest[0] == ',' {
				return word{isDecimal, n*1000 + m, s}
			}
			return word{isDecimal, n, s}
		}
	}
	return lists().ordinal(s)
}

// ordinal reads "25th" and other words that begin with a digit.
func (l *lexicon) ordinal(s string) word {
	if r := l.words[s]; len(r) > 0 {
		return r[0]
	}
	return word{}
}

func leadingNumber(s string) (n, length int) {
	for length < len(s) && s[length] >= '0' && s[length] <= '9' {
		if length < maxDigits {
			n = n*10 + int(s[length]-'0')
		}
		length++
	}
	return n, length
}

// clock is a time of the clock as minutes since midnight.
func clock(hour, minute int, afternoon bool) int {
	hour %= 12
	if afternoon {
		hour += 12
	}
	return hour*60 + minute
}
