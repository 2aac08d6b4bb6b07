package briefs

import (
	"fmt"
	"sort"
)

// orderRule says in which order the lines of the sections stand, and which of
// them are shown where there are more than a section may hold.
const orderRule = "the most telling lines are kept: early in their article, about the subject, dated, typical of its lines. " +
	"Statements stand by kind, then newest first; acts newest first; a chronology oldest first; the rest by how telling they are."

// trayRule says the same of the evidence tray.
const trayRule = "the reader's own; every line that the reader chose and that still stands is shown."

// Order says in which order the lines of a brief stand, and which are shown.
func (b *Brief) Order() string {
	if b.Subject.Kind == TraySubject.Kind {
		return trayRule
	}
	return orderRule
}

// newSection makes an empty section; its lists are never nil, so that JSON has
// [] for them.
func newSection(id, heading string, layout Layout, columns ...string) Section {
	return Section{
		ID: id, Heading: heading, Layout: layout, Columns: append([]string{}, columns...),
		Lines: []Line{}, Rows: [][]string{}, Notes: []string{},
	}
}

// fill picks lines for a section up to its cap, puts them in order, and counts
// what is left out.
func (b *builder) fill(s *Section, items []*item, before func(x, y *item) bool, cells func(*item) []string) {
	picked := b.pick(items, b.opt.cap(s.ID))
	s.More += len(items) - len(picked)
	sort.SliceStable(picked, func(i, j int) bool { return before(picked[i], picked[j]) })
	for _, it := range picked {
		l := b.line(it)
		if cells != nil {
			l.Cells, l.Label = cells(it), b.labelWith(it, false)
		}
		b.shown[it] = s.ID
		s.Lines = append(s.Lines, l)
	}
}

// newestFirst orders items by their time, those without any last; of equals
// the more telling first.
func newestFirst(x, y *item) bool {
	a, b := x.when(), y.when()
	if a != b {
		return a > b // "" is the smallest
	}
	return x.score > y.score
}

// oldestFirst orders items as things happened; those without a time last, in
// the order of their article.
func oldestFirst(x, y *item) bool {
	a, b := oldestKey(x.date().Value), oldestKey(y.date().Value)
	if a == "" || b == "" {
		if (a == "") != (b == "") {
			return a != ""
		}
		if x.article != y.article {
			return x.article.ID < y.article.ID
		}
		return x.first < y.first
	}
	return a < b
}

// mostTellingFirst keeps the order of the score.
func mostTellingFirst(x, y *item) bool { return x.score > y.score }

// plural counts things: "1 file", "2 files".
func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	if thing[len(thing)-1] == 'y' {
		return fmt.Sprintf("%d %sies", n, thing[:len(thing)-1])
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
