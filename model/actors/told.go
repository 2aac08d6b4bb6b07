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
	var told []name
	for i := 0; i < len(t.words); i++ {
		if o, hi := t.toldAt(called[lead(t.words[i].text)], i); o != nil {
			told = append(told, name{lo: i, hi: hi, title: i, kind: model.OtherName, told: o, why: toldReason})
			i = hi - 1
		}
	}
	return replace(names, told)
}

const toldReason = "actors.csv"

// spelled is a spelling of an actor and the row that gives it.
type spelled struct {
	as  string
	row *Override
}

// calledBy returns the spellings of the rows that hold in an article by their
// leading letters, the longest first.
func calledBy(rows []Override, a *model.Article) map[string][]spelled {
	out := map[string][]spelled{}
	for r := range rows {
		o := &rows[r]
		for _, s := range [...]string{o.Name, o.Alias} {
			if key := lead(s); key != "" && o.Holds(a) {
				out[key] = append(out[key], spelled{s, o})
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

// toldAt returns the row that calls an actor by the words from word i on, and the
// word behind them; nil when there is none.
func (t *text) toldAt(called []spelled, i int) (o *Override, hi int) {
	for _, s := range called {
		end := spellingEnd(t.doc.Article.Text, t.words[i].Start, s.as)
		if end < 0 {
			continue
		}
		for hi = i; hi < len(t.words) && t.words[hi].End < end; hi++ {
		}
		if hi < len(t.words) && t.words[hi].End == end {
			return s.row, hi + 1
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

// replace puts the told names among the others, in the place of those that lie
// in them. One that a name covers or overlaps is left out.
func replace(names, told []name) []name {
	out := make([]name, 0, len(names)+len(told))
	for _, n := range names {
		for len(told) > 0 && told[0].hi <= n.lo {
			out, told = append(out, told[0]), told[1:]
		}
		switch {
		case len(told) == 0 || n.hi <= told[0].lo:
			out = append(out, n)
		case told[0].lo <= n.lo && n.hi <= told[0].hi && n.hi-n.lo < told[0].hi-told[0].lo:
			// the user's name is longer
		default:
			if n.lo == told[0].lo && n.hi == told[0].hi {
				n.told = told[0].told
			}
			out, told = append(out, n), told[1:]
		}
	}
	return append(out, told...)
}

// told makes one actor of all names in this article that the user's rows give an
// actor and that nothing else would take for one.
func (b *builder) told() {
	for i := range b.names {
		n := &b.names[i]
		if n.told == nil || n.kind != model.OtherName && (n.kind != model.PlaceName || n.entry != nil) {
			continue
		}
		kind := n.told.Kind
		if kind == "" {
			kind = model.Organisation // the join gives it that of the actor
		}
		b.figureOf[i] = b.figure("told:"+fold(n.told.Name), kind, "")
		b.mention(b.figureOf[i], n.lo, n.hi, model.ByName, toldReason)
	}
}
