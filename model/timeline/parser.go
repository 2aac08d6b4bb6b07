package timeline

// parser reads expressions from the atoms of one sentence. Each method reads
// one form that begins at atom i and returns where it ends; every form is
// bounded in length, so that the whole is linear.
type parser struct {
	a []atom
	l *lexicon
}

// maxNesting bounds "the end of the beginning of the middle of …".
const maxNesting = 3

// forms are the ways to read an expression; of several readings the longest
// counts, of equally long ones the first.
var forms = [...]func(*parser, int) (expression, bool){
	(*parser).holiday,
	(*parser).isoDate,
	(*parser).slashDate,
	(*parser).monthDate,
	(*parser).weekdayDate,
	(*parser).partOfYear,
	(*parser).yearDate,
	(*parser).decadeDate,
	(*parser).centuryDate,
	(*parser).dayWord,
	(*parser).neighbour,
	(*parser).focusUnit,
	(*parser).repeated,
	(*parser).counted,
	(*parser).bareUnit,
	(*parser).clockTime,
	(*parser).phrase,
}

// parse reads the longest expression that begins at atom i.
func (p *parser) parse(i, depth int) (expression, bool) {
	best, found := p.modified(i, depth)
	for _, form := range forms {
		e, ok := form(p, i)
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

// skipDeterminer returns the atom after "the" at i.
func (p *parser) skipDeterminer(i int) int {
	return p.skip(i, "the")
}
