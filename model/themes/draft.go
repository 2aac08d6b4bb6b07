package themes

import (
	"cmp"
	"slices"
	"strings"

	"parley/model"
)

// line is a sentence of a draft.
type line struct {
	article, sentence int // index into the folder's locals; sentence of that article
	whys              []string
}

func compareLines(a, b line) int {
	return cmp.Or(cmp.Compare(a.article, b.article), cmp.Compare(a.sentence, b.sentence))
}

// draft is a theme in the making. Its lines are in order, each sentence once.
type draft struct {
	label string
	basis model.ThemeBasis
	lines []line
}

// add appends a finding to the last line or as a new one; findings come in the
// order of their sentences.
func (d *draft) add(article, sentence int, whys ...string) {
	if n := len(d.lines); n > 0 && d.lines[n-1].article == article && d.lines[n-1].sentence == sentence {
		for _, w := range whys {
			d.lines[n-1].whys = addWhy(d.lines[n-1].whys, w)
		}
		return
	}
	d.lines = append(d.lines, line{article, sentence, slices.Clone(whys)})
}

// articles is the number of articles that a draft reaches.
func (d *draft) articles() int {
	n := 0
	for i := range d.lines {
		if i == 0 || d.lines[i].article != d.lines[i-1].article {
			n++
		}
	}
	return n
}

// weight is frequency times spread: sentences times articles.
func (d *draft) weight() int { return len(d.lines) * d.articles() }

// shared is the number of sentences that two drafts have in common.
func shared(a, b *draft) int {
	n, j := 0, 0
	for i := range a.lines {
		for j < len(b.lines) && compareLines(b.lines[j], a.lines[i]) < 0 {
			j++
		}
		if j < len(b.lines) && compareLines(b.lines[j], a.lines[i]) == 0 {
			n++
		}
	}
	return n
}

// merge gives the lines of both drafts.
func merge(a, b []line) []line {
	all := slices.Concat(a, b)
	slices.SortStableFunc(all, compareLines)
	var d draft
	for _, l := range all {
		d.add(l.article, l.sentence, l.whys...)
	}
	return d.lines
}

// both gives the sentences that are in both drafts, with the reasons of both.
func both(a, b *draft) []line {
	var d draft
	j := 0
	for _, l := range a.lines {
		for j < len(b.lines) && compareLines(b.lines[j], l) < 0 {
			j++
		}
		if j < len(b.lines) && compareLines(b.lines[j], l) == 0 {
			d.add(l.article, l.sentence, append(slices.Clone(l.whys), b.lines[j].whys...)...)
		}
	}
	return d.lines
}

// mostTerms is how many words a theme shows as its rule.
const mostTerms = 12

// terms are the words that put sentences into a draft, the most frequent first.
func (d *draft) terms() []string {
	count := map[string]int{}
	var terms []string
	for _, l := range d.lines {
		for _, w := range l.whys {
			w = strings.ToLower(w)
			if count[w]++; count[w] == 1 {
				terms = append(terms, w)
			}
		}
	}
	slices.SortFunc(terms, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	return terms[:min(len(terms), mostTerms)]
}
