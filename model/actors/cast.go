// Package actors finds who an article speaks of: the proper names, the actors
// behind them with their mentions and roles, and, over many articles, who is
// the same as whom. It links by lists of the world's countries, offices and
// bodies, but an actor's name is always a spelling that stands in the text.
package actors

import (
	"slices"

	"parley/model"
	"parley/model/language"
)

// Find finds the names, actors and mentions of one article; told are the user's
// words on who goes by which name. The ids of the actors are local to the
// article.
func Find(doc *language.Document, told ...Override) *model.Cast {
	t := newText(doc)
	b := newBuilder(t, toldNames(t, recognise(t), told))
	b.told()
	b.bodies()
	b.commonBodies()
	b.persons()
	b.governments()
	b.capitals()
	b.divisions()
	b.apposedBodies()
	b.bareBodies()
	b.roles()
	b.genders()
	b.circles()
	b.personalBodies()
	b.speakingBodies()
	b.relateByVerb()
	b.cite()
	return b.cast()
}

// figure is an actor while its article is being read.
type figure struct {
	model.Actor
	key   string
	class class
	words []string // of a person: the folded words of the fullest name
	full  []int    // and where it is named in two words or more, in the order of the text
	bare  bool     // and whether it goes by one word

	titles []string // the last words of the titles before the names of a person, folded
	era    string   // of a government: the key of the group or leader that the text names with it
}

// builder collects the actors of one article.
type builder struct {
	*text
	l        *lexicon
	g        *list
	names    []name
	figureOf []int // for every name, the index of its figure, or -1
	nameAt   []int // for every word, the index of the name that it lies in, or -1
	figures  []figure
	byKey    map[string]int // index into figures
	taken    map[model.Span]bool

	main       *string // see mainland
	people     peopleIndex
	otherNames map[string]int          // names in full, by the folded alias
	owned      map[string][]int        // bodies of a country, by the rest of their key
	spoken     map[string]bool         // countries that the article names; made when needed
	ruling     map[string][]int        // governments by country
	saidOf     map[string][]int        // governments by the noun they are named with
	leaders    map[int]string          // countries of persons, by the titles before their names
	eras       map[string]string       // countries of governments, by the key of the group or leader
	holders    map[string][]holding    // by the folded noun of the office
	last       map[string][]antecedent // by the role noun
	pending    []pending
	hosts      map[string]string        // of missions, by the noun; made when needed
	home       *homeland                // nil until it is asked for
	heads      map[string][]bodyMention // where bodies are named, by the nouns that stand for them

	*bodyMentions // nil until they are asked for
}

func newBuilder(t *text, names []name) *builder {
	b := &builder{
		text: t, l: lists(), g: gazetteer(), names: names,
		figureOf: make([]int, len(names)), nameAt: make([]int, len(t.words)),
		byKey: map[string]int{}, taken: map[model.Span]bool{}, people: newPeopleIndex(), owned: map[string][]int{}, ruling: map[string][]int{}, saidOf: map[string][]int{},
		holders: map[string][]holding{}, eras: map[string]string{}, last: map[string][]antecedent{},
	}
	for i := range b.nameAt {
		b.nameAt[i] = -1
	}
	for i, n := range names {
		b.figureOf[i] = -1
		for w := n.lo; w < n.hi; w++ {
			b.nameAt[w] = i
		}
	}
	return b
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
// mention already. The user's word on whom they mean goes before.
func (b *builder) mention(f, lo, hi int, form model.Form, why string) bool {
	s := b.span(lo, hi)
	if b.taken[s] {
		return false
	}
	if i := b.toldAt(lo, hi); i >= 0 {
		f, why = b.toldFigure(i), toldReason
	}
	b.taken[s] = true
	a := &b.figures[f].Actor
	a.Mentions = append(a.Mentions, model.Mention{Article: b.doc.Article.ID, Span: s, Form: form, Why: why})
	return true
}

// nameEndingAt returns the name whose last word is hi-1, or -1.
func (b *builder) nameEndingAt(hi int) int {
	if hi <= 0 || hi > len(b.nameAt) {
		return -1
	}
	if i := b.nameAt[hi-1]; i >= 0 && b.names[i].hi == hi {
		return i
	}
	return -1
}

// nameStartingAt returns the name whose first word is lo, or -1.
func (b *builder) nameStartingAt(lo int) int {
	if lo < 0 || lo >= len(b.nameAt) {
		return -1
	}
	if i := b.nameAt[lo]; i >= 0 && b.names[i].lo == lo {
		return i
	}
	return -1
}

// cast puts the actors and names into the form that the rest of the program
// knows.
func (b *builder) cast() *model.Cast {
	c := &model.Cast{Article: b.doc.Article.ID}
	for _, n := range b.names {
		c.Names = append(c.Names, model.Name{Article: c.Article, Span: b.span(n.lo, n.hi), Kind: n.kind, Why: n.why})
	}
	b.nameFigures()
	b.settle()
	for i := range b.figures {
		f := &b.figures[i]
		if len(f.Mentions) == 0 {
			continue
		}
		if k, ok := b.byKey[f.era]; ok {
			f.Era = b.figures[k].ID
		}
		c.Actors = append(c.Actors, f.Actor)
	}
	c.Index()
	return c
}

// nameFigures gives every actor its name and id.
func (b *builder) nameFigures() {
	ids := newIDs(len(b.figures))
	for i := range b.figures {
		a := &b.figures[i].Actor
		if len(a.Mentions) == 0 {
			continue
		}
		slices.SortStableFunc(a.Mentions, func(x, y model.Mention) int { return x.Start - y.Start })
		a.Name, a.Aliases = spellings(b.doc.Article, a.Kind, a.Mentions)
		a.ID = ids.take(slug(a.Name))
	}
}
