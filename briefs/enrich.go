package briefs

import (
	"sort"

	"parley/model"
)

// maxRated bounds how many lines of one stance are weighed in full. The rest,
// told apart by the cheap part of the score, would not reach a page anyway.
const maxRated = 400

// shortlist keeps the lines that may reach the page and weighs them: it reads
// their words, finds out which actors and themes they name, and sorts them by
// score.
func shortlist(c *model.Corpus, items []*item, subject map[string]bool, opt Options) []*item {
	if !opt.Full {
		items = prefer(items, maxRated)
	}
	for _, it := range items {
		it.describe()
	}
	countCompany(c, items)
	items = fit(items)
	items = mergeRepeats(items)
	rate(items, subject)
	return items
}

// prefer keeps the best n of each stance, in their order.
func prefer(items []*item, n int) []*item {
	byStance := map[stance][]*item{}
	for _, it := range items {
		it.score = it.cheapScore()
		byStance[it.stance] = append(byStance[it.stance], it)
	}
	drop := map[*item]bool{}
	for _, s := range []stance{says, spoken, does, awaited} {
		group := byStance[s]
		if len(group) > n {
			sortByScore(group)
			for _, it := range group[n:] {
				drop[it] = true
			}
		}
	}
	if len(drop) == 0 {
		return items
	}
	var out []*item
	for _, it := range items {
		if !drop[it] {
			out = append(out, it)
		}
	}
	return out
}

// fit leaves out what is too long to be read on a page; nothing is ever cut.
func fit(items []*item) []*item {
	var out []*item
	for _, it := range items {
		if len(it.words) > 0 && len(it.words) <= maxLineWords {
			out = append(out, it)
		}
	}
	return out
}

// mergeRepeats shows the same words once and counts the other articles that
// have them.
func mergeRepeats(items []*item) []*item {
	first := map[string]*item{}
	var out []*item
	for _, it := range items {
		key := fold(it.text())
		if old := first[key]; old != nil {
			if old.article != it.article {
				old.also = append(old.also, it.article)
			}
			continue
		}
		first[key] = it
		out = append(out, it)
	}
	return out
}

// company finds items by article and offset.
type company map[model.ArticleID][]*item

func newCompany(items []*item) company {
	m := company{}
	for _, it := range items {
		m[it.article.ID] = append(m[it.article.ID], it)
	}
	for _, list := range m {
		sort.SliceStable(list, func(i, j int) bool { return list[i].first < list[j].first })
	}
	return m
}

// at returns the item of an article's list that holds the sentence, or nil.
func at(list []*item, holds func(*item) bool, before func(*item) bool) *item {
	i := sort.Search(len(list), func(i int) bool { return !before(list[i]) })
	if i < len(list) && holds(list[i]) {
		return list[i]
	}
	return nil
}

// countCompany notes which actors and themes the items name.
func countCompany(c *model.Corpus, items []*item) {
	m := newCompany(items)
	for i := range c.Actors {
		a := &c.Actors[i]
		var id model.ArticleID
		var list []*item
		for _, mention := range a.Mentions {
			if mention.Article != id {
				id, list = mention.Article, m[mention.Article]
			}
			if len(list) == 0 {
				continue
			}
			it := at(list, func(it *item) bool { return it.span().Start <= mention.Start },
				func(it *item) bool { return it.span().End <= mention.Start })
			if it != nil {
				it.name(a, mention)
			}
		}
	}
	for i := range c.Themes {
		var id model.ArticleID
		var list []*item
		for _, s := range c.Themes[i].Sentences {
			if s.Article != id {
				id, list = s.Article, m[s.Article]
			}
			it := at(list, func(it *item) bool { return it.first <= s.Sentence }, func(it *item) bool { return it.last < s.Sentence })
			if it != nil {
				it.themes++
			}
		}
	}
}

// name notes that the item names an actor.
func (it *item) name(a *model.Actor, m model.Mention) {
	if m.Form == model.ByPronoun && m.Start == it.span().Start {
		it.opener = a
	}
	if m.Form != model.ByPronoun && (len(it.named) == 0 || it.named[len(it.named)-1] != a) {
		it.named = append(it.named, a)
	}
}
