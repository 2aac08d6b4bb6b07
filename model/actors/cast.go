// Package actors finds who an article speaks of: the proper names, the actors
// behind them with their mentions and roles, and, over many articles, who is
// the same as whom. It links by lists of the world's countries, offices and
// bodies, but an actor's name is always a spelling that stands in the text.
package actors

import (
	"slices"
	"strings"

	"parley/model"
	"parley/model/language"
)

// Find finds the names, actors and mentions of one article. The ids of the
// actors are local to the article.
func Find(doc *language.Document) *model.Cast {
	t := newText(doc)
	b := builder{text: t, names: recognise(t), byKey: map[string]int{}, l: lists(), g: gazetteer()}
	b.governments()
	b.bodies()
	b.persons()
	b.capitals()
	b.described()
	return b.cast()
}

// figure is an actor while its article is being read.
type figure struct {
	model.Actor
	key   string // what identifies it inside the article
	class class
	words []string // of a person: the folded words of the fullest name
}

// builder collects the actors of one article.
type builder struct {
	*text
	names   []name
	l       *lexicon
	g       *list
	figures []figure
	byKey   map[string]int // index into figures
	taken   map[model.Span]bool
}

// figure returns the index of the actor with the given key, made when new.
func (b *builder) figure(key string, kind model.ActorKind, country string) int {
	if i, ok := b.byKey[key]; ok {
		return i
	}
	b.figures = append(b.figures, figure{key: key, Actor: model.Actor{Kind: kind, Country: model.Maybe(country)}})
	b.byKey[key] = len(b.figures) - 1
	return len(b.figures) - 1
}

// mention adds words lo to hi-1 to an actor, unless the same words are a
// mention already.
func (b *builder) mention(f, lo, hi int, form model.Form, why string) bool {
	s := b.span(lo, hi)
	if b.taken == nil {
		b.taken = map[model.Span]bool{}
	}
	if b.taken[s] {
		return false
	}
	b.taken[s] = true
	a := &b.figures[f].Actor
	a.Mentions = append(a.Mentions, model.Mention{Article: b.doc.Article.ID, Span: s, Form: form, Why: why})
	return true
}

// cast puts the actors and names into the form that the rest of the program
// knows.
func (b *builder) cast() *model.Cast {
	c := &model.Cast{Article: b.doc.Article.ID}
	for _, n := range b.names {
		c.Names = append(c.Names, model.Name{Article: c.Article, Span: b.span(n.lo, n.hi), Kind: n.kind, Why: n.why})
	}
	ids := map[model.ActorID]bool{}
	for i := range b.figures {
		a := b.figures[i].Actor
		if len(a.Mentions) == 0 {
			continue
		}
		slices.SortStableFunc(a.Mentions, func(x, y model.Mention) int { return x.Start - y.Start })
		a.Name, a.Aliases = spellings(b.doc.Article, a.Mentions)
		a.ID = unique(ids, slug(a.Name))
		c.Actors = append(c.Actors, a)
	}
	c.Index()
	return c
}

// spellings returns the fullest name among the mentions and all spellings,
// most frequent first.
func spellings(a *model.Article, mentions []model.Mention) (best string, all []string) {
	count := map[string]int{}
	for _, m := range mentions {
		if m.Form == model.ByPronoun {
			continue
		}
		s := strings.Join(strings.Fields(a.Slice(m.Span)), " ")
		if count[s]++; count[s] == 1 {
			all = append(all, s)
		}
	}
	slices.SortStableFunc(all, func(x, y string) int { return count[y] - count[x] })
	return all[0], all
}

// slug is a name as an identifier: small ASCII letters, digits and hyphens.
func slug(s string) string {
	var b strings.Builder
	for _, r := range fold(s) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	out := strings.Trim(b.String(), "-")
	if out == "" {
		return "actor"
	}
	return out
}
