package actors

import (
	"slices"

	"parley/model"
)

// persons makes actors of the names of persons: the fullest names first, then
// the bare ones that fit exactly one of them.
func (b *builder) persons() {
	var order []int
	for i := range b.names {
		if b.names[i].kind == model.PersonName {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int {
		return (b.names[y].hi - b.names[y].lo) - (b.names[x].hi - b.names[x].lo)
	})
	for _, i := range order {
		b.personName(&b.names[i])
	}
}

func (b *builder) personName(n *name) {
	words := b.folds(n)
	f, why := b.holder(words)
	if f < 0 {
		f = b.figure("person:"+joinFolds(b.words, n.lo, n.hi), model.Person, "")
		b.figures[f].words, why = words, n.why
	}
	if n.gender != "" && b.figures[f].Gender == "" {
		b.figures[f].Gender = n.gender
	}
	b.mention(f, n.lo, n.hi, model.ByName, why)
	if n.title < n.lo {
		a := &b.figures[f].Actor
		a.Roles = append(a.Roles, model.Role{Text: b.slice(n.title, n.lo), Article: b.doc.Article.ID, Span: b.span(n.title, n.lo)})
	}
}

func (b *builder) folds(n *name) []string {
	out := make([]string, 0, n.hi-n.lo)
	for i := n.lo; i < n.hi; i++ {
		out = append(out, b.words[i].fold)
	}
	return out
}

// holder returns the one person that the folded words can name, or -1.
func (b *builder) holder(words []string) (f int, why string) {
	f = -1
	for i := range b.figures {
		full := b.figures[i].words
		if len(full) == 0 || !namedBy(full, words) {
			continue
		}
		if f >= 0 {
			return -1, ""
		}
		f = i
	}
	if f < 0 {
		return -1, ""
	}
	return f, "same name as “" + joinWords(b.figures[f].words) + "”"
}

// namedBy reports whether short is a way to name full: the same words, the
// surname, or the leading names.
func namedBy(full, short []string) bool {
	if len(short) > len(full) {
		return false
	}
	return slices.Equal(full[len(full)-len(short):], short) || slices.Equal(full[:len(short)], short)
}

func joinWords(words []string) string {
	out := ""
	for i, w := range words {
		if i > 0 {
			out += " "
		}
		out += w
	}
	return out
}
