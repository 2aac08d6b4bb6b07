package timeline

import (
	"strings"
	"unicode/utf8"

	"parley/model"
)

// atom is a token, or a part of one: compounds are cut at dashes and slashes,
// so that "third-quarter", "2021-06-16" and "1993–94" are read like words in
// a row.
type atom struct {
	model.Span
	lower    string
	tag      string
	capital  bool // begins with a capital letter
	glued    bool // no white space before it
	token    int  // index into the document's tokens
	classes  classes
	reading  word   // of a token of digits
	readings []word // of a word
}

// maxDigits bounds the numbers that are read; longer ones are no times.
const maxDigits = 9

// formClass is the class of a token that is no word of the lists, by its form.
func formClass(s string) classes {
	if s == "" {
		return 0
	}
	switch c := s[0]; {
	case len(s) > 1 && len(s) <= maxCompound && (strings.IndexByte(s, '-') >= 0 || strings.IndexByte(s, '/') >= 0):
		return of(isCompound)
	case c >= '0' && c <= '9':
		if w, ok := readDigits(s); ok {
			return of(w.class)
		}
	case s == "-":
		return of(isDash)
	case s == "/":
		return of(isSlash)
	}
	return 0
}

// atomise appends the atoms of the tokens [lo, hi) to out.
func (f *finder) atomise(out []atom, lo, hi int) []atom {
	text := f.doc.Article.Text
	for i := lo; i < hi; i++ {
		t := &f.doc.Tokens[i]
		c := f.classes[i]
		out = append(out, atom{Span: t.Span, lower: t.Lower, tag: t.Tag, token: i, classes: c, capital: isCapital(text[t.Start]),
			glued: i > lo && f.doc.Tokens[i-1].End == t.Start})
		switch a := &out[len(out)-1]; {
		case c.has(isCompound):
			out = split(out[:len(out)-1], *a, text, f.lists)
		case c.any(of(isDigits, isDecimal, isClock, isDecades)) && t.Lower[0] <= '9':
			a.reading, _ = readDigits(t.Lower)
		case c != 0:
			a.readings = f.lists.words[t.Lower].readings
		}
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

// read finds what a part of a compound can stand for.
func (a *atom) read(l *lexicon) {
	e := l.words[a.lower]
	a.classes, a.readings = e.classes, e.readings
	if a.classes != 0 {
		return
	}
	a.classes = formClass(a.lower)
	if c := a.lower[0]; c >= '0' && c <= '9' {
		a.reading, _ = readDigits(a.lower)
	}
}

// as returns the reading of the atom in the given class.
func (a *atom) as(c class) (word, bool) {
	if !a.classes.has(c) {
		return word{}, false
	}
	for _, r := range a.readings {
		if r.class == c {
			return r, true
		}
	}
	return a.reading, true
}

func (a *atom) is(c class) bool { return a.classes.has(c) }

// readDigits reads a token that begins with a digit: a number, a decimal, a
// time of the clock ("10:35", "5pm") or a decade ("1990s").
func readDigits(s string) (w word, ok bool) {
	n, i := leadingNumber(s)
	rest := s[i:]
	switch {
	case i > maxDigits:
	case rest == "":
		return word{isDigits, n, s}, true
	case rest == "s" && n%10 == 0 && (i == 4 || i == 2):
		return word{isDecades, n, s}, true
	case rest == "am" || rest == "pm" || rest == "a.m." || rest == "p.m.":
		return word{isClock, clock(n, 0, rest[0] == 'p'), ""}, n >= 1 && n <= 12
	case rest[0] == ':' && n <= 24:
		m, j := leadingNumber(rest[1:])
		return word{isClock, n*60 + m, rest[1+j:]}, j == 2 && m < 60
	case rest[0] == '.' || rest[0] == ',':
		return readDecimal(n, s, rest)
	}
	return word{}, false
}

// readDecimal reads "2.5" and "1,000"; rest begins at the mark.
func readDecimal(n int, s, rest string) (w word, ok bool) {
	m, j := leadingNumber(rest[1:])
	if j == 0 || j > 3 || j < len(rest)-1 {
		return word{}, false
	}
	if rest[0] == ',' {
		n = n*1000 + m
	}
	return word{isDecimal, n, s}, true
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
