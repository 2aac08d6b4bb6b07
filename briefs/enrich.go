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
	if len(items) <= n {
		return items
	}
	byStance := map[stance][]*item{}
	for _, it := range items {
		it.score = it.cheapScore()
		byStance[it.stance] = append(byStance[it.stance], it)
	}
	kept := map[*item]bool{}
	for _, group := range byStance {
		sortByScore(group)
		for _, it := range group[:min(n, len(group))] {
			kept[it] = true
		}
	}
	return keep(items, func(it *item) bool { return kept[it] })
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

// countCompany notes which actors and themes the items name.
func countCompany(c *model.Corpus, items []*item) {
	byArticle := map[model.ArticleID][]*item{}
	for _, it := range items {
		byArticle[it.article.ID] = append(byArticle[it.article.ID], it)
	}
	for id, list := range byArticle {
		sort.Slice(list, func(i, j int) bool { return list[i].first < list[j].first })
		found := c.Found(id)
		for _, m := range found.Mentions {
			if it := firstEnding(list, func(it *item) bool { return it.span().End > m.Mention.Start }); it != nil && it.span().Start <= m.Mention.Start {
				it.name(m.Actor, m.Mention)
			}
		}
		for _, t := range found.Themes {
			if it := firstEnding(list, func(it *item) bool { return it.last >= t.Sentence }); it != nil && it.first <= t.Sentence {
				it.themes++
			}
		}
	}
}

// firstEnding is the first item of one article, in the order of the text, that
// ends after a place; nil when there is none.
func firstEnding(list []*item, after func(*item) bool) *item {
	if i := sort.Search(len(list), func(i int) bool { return after(list[i]) }); i < len(list) {
		return list[i]
	}
	return nil
}

// name notes that the item names an actor.
func (it *item) name(a *model.Actor, m *model.Mention) {
	if m.Form == model.ByPronoun && m.Start == it.span().Start {
		it.opener = a
	}
	if m.Form != model.ByPronoun && (len(it.named) == 0 || it.named[len(it.named)-1] != a) {
		it.named = append(it.named, a)
	}
}
