package timeline

import (
	"strconv"
	"strings"
)

// number reads a cardinal of digits or words: 30, 1,000, 2.5, "twenty-five",
// "two hundred".
func (p *parser) number(i int) (n amount, next int, ok bool) {
	if w, ok := p.as(i, isDigits); ok {
		n = amount{n: w.n, text: w.code}
		if p.digitsHalf(i + 1) {
			n.half = true
			return n, i + 4, true
		}
		return p.scaled(n, i+1)
	}
	if w, ok := p.as(i, isDecimal); ok {
		return amount{n: w.n, text: w.code}, i + 1, true
	}
	v, next, ok := p.belowHundred(i)
	if !ok {
		return amount{}, i, false
	}
	return p.scaled(amount{n: v}, next)
}

// digitsHalf reports "1/2" at i.
func (p *parser) digitsHalf(i int) bool {
	return p.word(i, "1") && p.is(i+1, isSlash) && p.word(i+2, "2")
}

// scaled reads "hundred" and "thousand" after a number.
func (p *parser) scaled(n amount, i int) (amount, int, bool) {
	for range 2 {
		s, ok := p.as(i, isScale)
		if !ok || n.n > 1e6 {
			break
		}
		n.n, n.text, i = n.n*s.n, "", i+1
		if rest, next, ok := p.belowHundred(p.skip(i, "and")); ok {
			n.n, i = n.n+rest, next
		}
	}
	return n, i, true
}

// belowHundred reads "seven", "thirty", "thirty-five".
func (p *parser) belowHundred(i int) (n, next int, ok bool) {
	w, ok := p.as(i, isNumber)
	if !ok {
		return 0, i, false
	}
	if w.n >= 20 {
		if ones, ok := p.as(p.skipDash(i+1), isNumber); ok && ones.n < 10 {
			return w.n + ones.n, p.skipDash(i+1) + 1, true
		}
	}
	return w.n, i + 1, true
}

// amount reads how many units there are: a number, "a", "several", "a couple
// of", "two or three", "two to three", "one and a half", "half a".
func (p *parser) amount(i int) (n amount, next int, ok bool) {
	if p.word(i, "half") {
		if next := p.skip(p.skipDash(i+1), "a", "an"); next > i+1 {
			return amount{half: true}, next, true
		}
	}
	at := p.skip(i, "a", "an", "another", "the")
	if p.word(at, "couple") {
		return amount{n: 2}, p.skip(p.skip(at+1, "of"), "the"), true
	}
	if p.word(at, "handful") || p.is(at, isVague) || p.anyOf(at, "dozens", "scores", "hundreds", "thousands") || (at > i && p.word(at, "dozen")) {
		return amount{vague: true}, p.skip(p.skip(at+1, "of"), "the"), true
	}
	if at = p.skip(i, "a", "an", "another"); at > i {
		return amount{n: 1}, at, true
	}
	n, next, ok = p.number(i)
	if !ok {
		return n, i, false
	}
	if p.anyOf(next, "or", "to") || p.gluedDash(next) {
		if more, after, ok := p.number(next + 1); ok && more.n > n.n {
			next = after
		}
	}
	if p.word(next, "and") && p.word(next+1, "a") && p.word(next+2, "half") {
		n.half, next = true, next+3
	}
	return n, next, true
}

// roughly reads the words that make an amount rough: "about", "more than", "at
// least", "up to", "a little over".
func (p *parser) roughly(i int) (next int, ok bool) {
	at := p.skip(i, "well", "only")
	switch {
	case p.anyOf(at, "more", "less", "fewer", "longer", "better") && p.word(at+1, "than"):
		return at + 2, true
	case p.word(at, "at") && p.anyOf(at+1, "least", "most"):
		return at + 2, true
	case p.word(at, "up") && p.word(at+1, "to"):
		return at + 2, true
	case p.word(at, "as") && p.anyOf(at+1, "many", "long", "much") && p.word(at+2, "as"):
		return at + 3, true
	case p.is(at, isRough):
		return at + 1, true
	}
	return i, false
}

// value is the amount as TIMEX3 writes it: 3, 2.5, X.
func (n amount) value() string {
	switch {
	case n.vague:
		return "X"
	case n.half:
		return strconv.Itoa(n.n) + ".5"
	case n.text != "":
		return strings.ReplaceAll(n.text, ",", "")
	}
	return strconv.Itoa(n.n)
}
