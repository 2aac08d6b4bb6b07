package themes

import (
	"cmp"
	"slices"
	"strings"
)

// mostParties is how many sides the label of a story names.
const mostParties = 2

// split cuts the categories that are spread over several stories into their
// part of each, as far as the parts are themes: "Elections: Fiji and Tonga". A
// category stays whole when most of it lies in stories that only touch it.
func (f *folder) split(categories []*draft, isTheme func(*draft) bool) []*draft {
	n := f.namer()
	var out []*draft
	for _, d := range categories {
		parts := f.parts(d, n)
		held := 0
		for _, p := range parts {
			if isTheme(f.extend(p)) {
				held += len(p.lines)
			}
		}
		if len(parts) > 1 && 2*held >= len(d.lines) {
			out = append(out, parts...)
		} else {
			out = append(out, d)
		}
	}
	return out
}

// leastOfPart is in how many articles of a large folder a part of a category is.
const leastOfPart = 3

// divide sorts the categories of a large folder into themes and, of those that
// are told in more than an eighth of the articles, the parts that are told in
// several. One with less than half of itself in such parts stays whole.
func (f *folder) divide(categories []*draft) (wholes, parts []*draft) {
	n := f.namer()
	for _, d := range categories {
		if 8*d.articles <= f.articles {
			wholes = append(wholes, d)
			continue
		}
		held := 0
		for _, p := range f.parts(d, n) {
			if p.articles >= leastOfPart {
				held += p.articles
				parts = append(parts, p)
			}
		}
		if 2*held < d.articles {
			wholes = append(wholes, d)
		}
	}
	return wholes, parts
}

// parts are the sentences of a category in each story, under the label of the
// category and the parties of those sentences, or else the name that the story
// has most often. Parts with one label are one.
func (f *folder) parts(d *draft, n *namer) []*draft {
	byStory := grouped(d.lines, func(l line) int { return f.story[l.article] })
	labels := make(map[int]string, len(byStory))
	for _, lines := range byStory {
		story := f.story[lines[0].article]
		labels[story] = d.label
		if who := cmp.Or(n.parties(lines), n.stories[story]); who != "" {
			labels[story] += ": " + who
		}
	}
	var parts []*draft
	for _, lines := range grouped(d.lines, func(l line) string { return labels[f.story[l.article]] }) {
		p := &draft{label: labels[f.story[lines[0].article]], category: d.label, basis: d.basis, isAct: d.isAct}
		for _, l := range lines {
			p.add(l)
		}
		parts = append(parts, p)
	}
	return parts
}

// grouped sorts lines under keys, in the order in which keys come up.
func grouped[K comparable](lines []line, key func(line) K) [][]line {
	var groups [][]line
	index := map[K]int{}
	for _, l := range lines {
		i, known := index[key(l)]
		if !known {
			i = len(groups)
			index[key(l)] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], l)
	}
	return groups
}

// namer names what sentences are about.
type namer struct {
	*folder
	labels  map[string]string // of sides, by key
	weight  map[string]int    // sentences of the folder that name a side, by label
	phrases map[string]int    // how often the folder has a phrase
	stories map[int]string    // of each story, the name that stands there most often
}

func (f *folder) namer() *namer {
	n := &namer{folder: f, labels: f.labels(), weight: map[string]int{}, phrases: map[string]int{}, stories: f.storyNames()}
	for _, l := range f.locals {
		if l != nil {
			for i := range l.phrases {
				n.phrases[l.phrases[i].key]++
			}
		}
	}
	f.eachPresent(func(l *Local, _ line, present []presence) {
		for _, p := range present {
			n.weight[n.labels[l.sides[p.side].key]]++
		}
	})
	return n
}

// parties names the sides that most of the sentences name; of equally frequent
// ones those that the folder names more often.
func (n *namer) parties(lines []line) string {
	count := map[string]int{}
	var names []string
	for _, at := range lines {
		l := n.locals[at.article]
		for _, p := range l.present[at.sentence] {
			name := n.labels[l.sides[p.side].key]
			if name == "" || l.sides[p.side].body {
				continue
			}
			if count[name]++; count[name] == 1 {
				names = append(names, name)
			}
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(count[b]-count[a], n.weight[b]-n.weight[a], strings.Compare(a, b))
	})
	names = names[:min(len(names), mostParties)]
	slices.Sort(names)
	return strings.Join(names, " and ")
}
