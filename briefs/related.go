package briefs

import (
	"slices"
	"sort"
	"strings"

	"parley/model"
)

// related shows the sentences that relate the subject to other actors, with how;
// of those shown in another place it gives that place.
func (b *builder) related() Section {
	s := newSection("related", "Related actors", TableLayout, "How")
	how := map[*item]string{}
	var items []*item
	var elsewhere []string
	for _, r := range b.relations() {
		it, name := b.itemAt(r.Article, r.Sentence), r.Kind+" "+b.nameOf(r.Actor)
		switch {
		case it == nil || b.shown[it] != "":
			elsewhere = append(elsewhere, name+" ("+b.relationPlace(it, r)+")")
		case how[it] != "":
			how[it] += "; " + name
		default:
			how[it] = name
			items = append(items, it)
		}
	}
	b.fill(&s, items, mostTellingFirst, func(it *item) []string { return []string{how[it]} })
	if len(elsewhere) > 0 {
		note := "Also "
		if len(s.Lines) == 0 {
			note = "Shown elsewhere or told in passing: "
		}
		s.Notes = append(s.Notes, note+strings.Join(elsewhere, "; ")+".")
	}
	return s
}

// relations returns one relation to each of the actors that the subject is most
// often related to, for each kind.
func (b *builder) relations() []model.Relation {
	type link struct {
		id   model.ActorID
		kind string
	}
	count := map[link]int{}
	var first []model.Relation
	for _, r := range b.actor.Related {
		k := link{r.Actor, r.Kind}
		if count[k] == 0 && b.corpus.Actor(r.Actor) != nil {
			first = append(first, r)
		}
		count[k]++
	}
	of := func(r model.Relation) int { return count[link{r.Actor, r.Kind}] }
	sort.SliceStable(first, func(i, j int) bool { return of(first[i]) > of(first[j]) })
	return first[:min(len(first), b.opt.cap("related"))]
}

// itemAt returns the candidate that holds a sentence of an article, or nil.
func (b *builder) itemAt(id model.ArticleID, sentence int) *item {
	i := slices.IndexFunc(b.items, func(it *item) bool { return it.article.ID == id && it.first <= sentence && sentence <= it.last })
	if i < 0 {
		return nil
	}
	return b.items[i]
}

// relationPlace is the lead that holds a relation, else its place in the source.
func (b *builder) relationPlace(it *item, r model.Relation) string {
	if it != nil && strings.HasPrefix(b.shown[it], "lead ") {
		return b.shown[it]
	}
	return b.spotOf(b.corpus.Article(r.Article), r.Sentence, r.Sentence)
}
