package actors

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// toldNames makes names of the words by which the user's rows call an actor in
// this article, also of those that nothing else would take for a name: "the
// Falcon", "the ministry". What lies inside a longer name stays a part of it.
func toldNames(t *text, names []name, rows []Override) []name {
	called := calledBy(rows, t.doc.Article)
	if len(called) == 0 {
		return names
	}
	var told []toldName
	for i := 0; i < len(t.words); i++ {
		if s, hi := t.calledAt(called[lead(t.words[i].text)], i); s != nil {
			told = append(told, toldName{name{lo: i, hi: hi, title: i, kind: model.OtherName, told: s.row, why: toldReason}, s.alias})
			i = hi - 1
		}
	}
	return replace(names, told)
}

const toldReason = "actors.csv"

// spelled is a spelling of an actor and the row that gives it.
type spelled struct {
	as    string
	row   *Override
	alias bool // rather than the name of the actor
}

// calledBy returns the spellings of the rows that hold in an article by their
// leading letters, the longest first. A single small word, "minister", is no name
// by itself; it counts where it is found to mean somebody.
func calledBy(rows []Override, a *model.Article) map[string][]spelled {
	out := map[string][]spelled{}
	for r := range rows {
		o := &rows[r]
		for _, s := range [...]spelled{{o.Name, o, false}, {o.Alias, o, true}} {
			if key := lead(s.as); key != "" && (isUpper(s.as) || strings.Contains(s.as, " ")) && o.Holds(a) {
				out[key] = append(out[key], s)
			}
		}
	}
	for _, list := range out {
		slices.SortStableFunc(list, func(x, y spelled) int { return len(y.as) - len(x.as) })
	}
	return out
}

// lead is the letters and digits with which a text begins, in small letters.
func lead(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if end < 0 {
		end = len(s)
	}
	return strings.ToLower(s[:end])
}

// calledAt returns the spelling that the words from word i on are, and the word
// behind them; nil when there is none.
func (t *text) calledAt(called []spelled, i int) (s *spelled, hi int) {
	for k := range called {
		s = &called[k]
		end := spellingEnd(t.doc.Article.Text, t.words[i].Start, s.as)
		if end < 0 {
			continue
		}
		for hi = i; hi < len(t.words) && t.words[hi].End < end; hi++ {
		}
		if hi < len(t.words) && t.words[hi].End == end {
			return s, hi + 1
		}
	}
	return nil, 0
}

// spellingEnd returns where a spelling ends that stands in the text at the given
// byte, or -1. Space in it is space of any width and kind, and its first letter
// may be a capital.
func spellingEnd(text string, at int, spelling string) int {
	first := true
	for _, want := range spelling {
		r, n := utf8.DecodeRuneInString(text[at:])
		switch {
		case want == ' ' && unicode.IsSpace(r):
			for unicode.IsSpace(r) {
				at += n
				r, n = utf8.DecodeRuneInString(text[at:])
			}
			continue
		case n == 0 || r != want && !(first && r == unicode.ToUpper(want)):
			return -1
		}
		first = false
		at += n
	}
	return at
}

// toldName is a name by the user's word.
type toldName struct {
	name
	alias bool // rather than the name of the actor, which may be found without the user
}

// replace puts the told names among the others, in the place of those that lie
// in them. One that a name covers or overlaps is left out.
func replace(names []name, told []toldName) []name {
	out := make([]name, 0, len(names)+len(told))
	for _, n := range names {
		for len(told) > 0 && told[0].hi <= n.lo {
			out, told = append(out, told[0].name), told[1:]
		}
		switch {
		case len(told) == 0 || n.hi <= told[0].lo:
			out = append(out, n)
		case told[0].lo <= n.lo && n.hi <= told[0].hi && n.hi-n.lo < told[0].hi-told[0].lo:
			// the user's name is longer
		default:
			if n.lo == told[0].lo && n.hi == told[0].hi && told[0].alias {
				n.told = told[0].told
			}
			out, told = append(out, n), told[1:]
		}
	}
	for _, n := range told {
		out = append(out, n.name)
	}
	return out
}

// told makes one actor of all names in this article that the user's rows give an
// actor. Of a capital or another place that is no person's name only the mentions count that are found to
// mean somebody, see mention.
func (b *builder) told() {
	for i := range b.names {
		n := &b.names[i]
		if n.told == nil || n.kind != model.PersonName && n.entry != nil && (n.class == capitalClass || n.class == placeClass || n.class == buildingClass) {
			continue
		}
		b.figureOf[i] = b.toldFigure(i)
		b.mention(b.figureOf[i], n.lo, n.hi, model.ByName, toldReason)
	}
}

// toldFigure is the actor to whom the user's row gives name i.
func (b *builder) toldFigure(i int) int {
	o := b.names[i].told
	kind := o.Kind
	if kind == "" {
		kind = model.Organisation // the join gives it that of the actor
	}
	return b.figure("told:"+fold(o.Name), kind, "")
}

// toldAt returns the name of just these words that a row gives an actor, or -1.
func (b *builder) toldAt(lo, hi int) int {
	if i := b.nameStartingAt(lo); i >= 0 && b.names[i].hi == hi && b.names[i].told != nil {
		return i
	}
	return -1
}
