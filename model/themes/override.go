package themes

import (
	"slices"
	"strings"

	"parley/model"
)

// Override is what the reader says of a theme, one row of themes.csv. A theme
// with that label or id is changed; if there is none, it is made.
type Override struct {
	Theme string
	// Words put a sentence into the theme: "dam", "negotiat*", "withdraw* +
	// troops", as in the codebook. "=Another theme" takes over its sentences
	// and removes it: that renames one theme and merges several.
	Words []string
	// Never keeps a sentence that holds one of these words out of the theme;
	// "*" removes the theme.
	Never []string
}

// override applies the reader's rows in their order.
func (f *folder) override(drafts []draft, overrides []Override) []draft {
	if len(overrides) == 0 {
		return drafts
	}
	wanted, unwanted := f.search(overrides, func(o *Override) []string { return o.Words }), f.search(overrides, func(o *Override) []string { return o.Never })
	for i, o := range overrides {
		d := draft{label: o.Theme}
		if at := find(drafts, o.Theme); at >= 0 {
			d = drafts[at]
			drafts = slices.Delete(drafts, at, at+1)
		} else if all := f.codebook(); find(all, o.Theme) >= 0 {
			d = all[find(all, o.Theme)]
		}
		d.basis = model.FromUser
		for _, w := range o.Words {
			if other, ok := strings.CutPrefix(w, "="); ok {
				if at := find(drafts, other); at >= 0 {
					d.lines = merge(d.lines, drafts[at].lines)
					drafts = slices.Delete(drafts, at, at+1)
				}
			}
		}
		d.lines = without(merge(d.lines, wanted[i].lines), &unwanted[i])
		if len(d.lines) > 0 && !slices.Contains(o.Never, "*") {
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// find returns the index of the draft with a label, in any case, or with an
// id; -1 when there is none.
func find(drafts []draft, name string) int {
	name = strings.TrimSpace(name)
	return slices.IndexFunc(drafts, func(d draft) bool {
		return strings.EqualFold(d.label, name) || slug(d.label) == name
	})
}

// without gives the lines that are not in a draft.
func without(lines []line, d *draft) []line {
	return slices.DeleteFunc(lines, func(l line) bool {
		_, found := slices.BinarySearchFunc(d.lines, l, compareLines)
		return found
	})
}

// search finds words of the reader in all sentences, one draft an override.
func (f *folder) search(overrides []Override, words func(*Override) []string) []draft {
	b := &codebook{first: newTrie()}
	for i := range overrides {
		b.categories = append(b.categories, category{label: overrides[i].Theme})
		for _, w := range words(&overrides[i]) {
			if !strings.HasPrefix(w, "=") {
				b.add(i, w, false)
			}
		}
	}
	drafts := make([]draft, len(overrides))
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		m := newMatcher(b, l.article.Text)
		for s := range l.article.Sentences {
			for _, x := range m.match(s, scan(l.article.Text, l.article.Sentences[s].Span)) {
				drafts[x.category].add(i, s, x.whys...)
			}
		}
	}
	return drafts
}
