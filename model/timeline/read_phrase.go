package timeline

import "parley/model"

// phrase reads an expression that the list holds whole.
func (p *parser) phrase(i int) (expression, bool) {
	f, n := p.longest(p.l.phrases, i)
	if n == 0 || p.gluedDash(i+n) || f.typ == model.SetOfTimes && nameFollows(p, i+n) || p.word(i, "soon") && p.word(i-1, "as") {
		return expression{}, false
	}
	return expression{typ: f.typ, kind: reference, given: f.value, hi: i + n}, true
}

// holiday reads the name of a day: "Christmas", "New Year's Day", with a year
// after it or not.
func (p *parser) holiday(i int) (expression, bool) {
	if i >= len(p.a) || !p.a[i].capital {
		return expression{}, false
	}
	f, n := p.longest(p.l.holidays, i)
	if n == 0 || p.a[i+n-1].tag == "VB" || nameFollows(p, i+n) {
		return expression{}, false
	}
	e := expression{typ: model.DateTime, given: f.value, hi: i + n}
	p.yearAfter(&e)
	return e, true
}

// longest returns the longest phrase of the list at atom i and its length.
func (p *parser) longest(list map[string][]phrase, i int) (best phrase, n int) {
	if i >= len(p.a) {
		return best, 0
	}
	for _, f := range list[p.a[i].lower] {
		if len(f.words) > n && p.matches(f.words, i) {
			best, n = f, len(f.words)
		}
	}
	return best, n
}

func (p *parser) matches(words []string, i int) bool {
	if i+len(words) > len(p.a) {
		return false
	}
	for k, w := range words {
		if p.a[i+k].lower != w {
			return false
		}
	}
	return true
}
