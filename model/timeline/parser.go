package timeline

import "slices"

// parser reads expressions from the atoms of one sentence. Each method reads
// one form that begins at atom i and returns where it ends; every form is
// bounded in length, so that the whole is linear.
type parser struct {
	a    []atom
	l    *lexicon
	core []int // for each atom, the next one of a core class
}

// longestLead bounds the words before the first core word of an expression:
// "as many as the first two and a half" years.
const longestLead = 9

// locate finds the next core word of each atom; buf is reused.
func (p *parser) locate(buf []int) {
	p.core = slices.Grow(buf[:0], len(p.a))[:len(p.a)]
	next := len(p.a) + longestLead
	for i := len(p.a) - 1; i >= 0; i-- {
		if p.a[i].classes.any(core) {
			next = i
		}
		p.core[i] = next
	}
}

// maxNesting bounds "the end of the beginning of the middle of …".
const maxNesting = 3

// form is a way to read an expression that begins with a word of some classes.
type form struct {
	begins classes
	read   func(*parser, int) (expression, bool)
}

// forms are the ways to read an expression; of several readings the longest
// counts, of equally long ones the first.
var forms = [...]form{
	{of(isPhrase), (*parser).holiday},
	{of(isPhrase), (*parser).phrase},
	{of(isDigits), (*parser).isoDate},
	{of(isDigits), (*parser).slashDate},
	{of(isDigits), (*parser).dayOfSeveral},
	{of(isMonth, isDigits, isOrdinal, isArticle), (*parser).monthDate},
	{of(isWeekday), (*parser).weekdayDate},
	{of(isSeason, isOrdinal, isDigits, isNumber, isArticle, isStart), (*parser).partOfYear},
	{of(isDigits, isNumber, isArticle, isUnit, isStart), (*parser).yearDate},
	{of(isDecades, isDigits, isArticle, isStart), (*parser).decadeDate},
	{of(isOrdinal, isArticle), (*parser).centuryDate},
	{of(isDay, isTonight, isArticle), (*parser).dayWord},
	{of(isRelative, isArticle, isStart), (*parser).neighbour},
	{of(isFocus, isArticle), (*parser).focusUnit},
	{of(isEvery, isArticle, isStart), (*parser).repeated},
	{of(isDigits, isDecimal, isNumber, isUnit, isUnits, isRough, isVague, isFocus, isPart, isOrdinal, isRelative, isArticle, isStart), (*parser).counted},
	{of(isArticle), (*parser).bareUnit},
	{of(isUnit, isArticle, isStart), (*parser).yearAgoPart},
	{of(isDigits, isClock, isInstant, isDawn, isRough, isMod, isStart), (*parser).clockTime},
}

// modifiers are the classes of the words that may pick a part of a time.
var modifiers = of(isMod, isPart, isArticle, isRelative, isOrdinal, isOrder, isRough, isStart)

// beginners are the classes of the words that may begin an expression.
var beginners = func() classes {
	all := modifiers
	for _, f := range forms {
		all |= f.begins
	}
	return all
}()

// starts reports whether an expression may begin at atom i. An article needs
// another such word after it, or a core word soon.
func (p *parser) starts(i int) bool {
	c := p.a[i].classes
	if !c.any(beginners) || p.core[i] >= i+longestLead {
		return false
	}
	return !c.has(isArticle) || p.core[i] < i+3 || i+1 < len(p.a) && p.a[i+1].classes.any(beginners)
}

// parse reads the longest expression that begins at atom i.
func (p *parser) parse(i, depth int) (best expression, found bool) {
	if i >= len(p.a) {
		return best, false
	}
	begins := p.a[i].classes
	if begins.any(modifiers) {
		best, found = p.modified(i, depth)
	}
	for k := range forms {
		if !begins.any(forms[k].begins) {
			continue
		}
		e, ok := forms[k].read(p, i)
		if !ok {
			continue
		}
		e.lo = i
		p.extend(&e, depth)
		if !found || e.hi > best.hi {
			best, found = e, true
		}
	}
	return best, found
}

// word reports whether atom i is the given word.
func (p *parser) word(i int, w string) bool { return i >= 0 && i < len(p.a) && p.a[i].lower == w }

// anyOf reports whether atom i is one of the given words.
func (p *parser) anyOf(i int, words ...string) bool {
	for _, w := range words {
		if p.word(i, w) {
			return true
		}
	}
	return false
}

// as returns the reading of atom i in the given class.
func (p *parser) as(i int, c class) (word, bool) {
	if i < 0 || i >= len(p.a) {
		return word{}, false
	}
	return p.a[i].as(c)
}

func (p *parser) is(i int, c class) bool {
	_, ok := p.as(i, c)
	return ok
}

// gluedDash reports a dash at i with words close on both sides.
func (p *parser) gluedDash(i int) bool {
	return p.is(i, isDash) && p.a[i].glued && i+1 < len(p.a) && p.a[i+1].glued
}

// skipDash returns the atom after a dash at i, if there is one.
func (p *parser) skipDash(i int) int {
	if p.gluedDash(i) {
		return i + 1
	}
	return i
}

// skip returns the atom after i if that is one of the words, else i.
func (p *parser) skip(i int, words ...string) int {
	if p.anyOf(i, words...) {
		return i + 1
	}
	return i
}
