package themes

import (
	"cmp"
	"slices"
	"strings"

	"parley/model"
)

// Override is what the reader says of a theme, one row of themes.csv. A theme
// with that label or id is changed; if there is none, it is made.
type Override struct {
	Theme string // not empty
	// Words put a sentence into the theme: "dam", "negotiat*", "withdraw* +
	// troops", as in the codebook. "=Another theme" takes over its sentences
	// and removes it: that renames one theme and merges several.
	Words []string
	// Never keeps a sentence that holds one of these words out of the theme;
	// "*" removes the theme.
	Never []string
}

// override applies the reader's rows in their order. A row is about one of the
// drafts, or one of the codebook that was not chosen, or a new theme.
func (f *folder) override(drafts []*draft, overrides []Override) []*draft {
	if len(overrides) == 0 {
		return drafts
	}
	wanted := f.search(overrides, func(o *Override) []string { return o.Words })
	unwanted := f.search(overrides, func(o *Override) []string { return o.Never })
	categories := f.codebook()
	for i, o := range overrides {
		d := cmp.Or(take(&drafts, o.Theme), take(&categories, o.Theme), &draft{label: o.Theme})
		d.basis = model.FromUser
		for _, w := range o.Words {
			if other, ok := strings.CutPrefix(w, "="); ok {
				if taken := take(&drafts, other); taken != nil {
					d.merge(taken)
				}
			}
		}
		d.merge(wanted[i])
		d.lines = slices.DeleteFunc(d.lines, func(l line) bool { _, found := unwanted[i].find(l); return found })
		if len(d.lines) > 0 && !slices.Contains(o.Never, "*") {
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// take removes and returns the draft with a label, in any case, or with an id;
// nil when there is none.
func take(drafts *[]*draft, name string) *draft {
	name = strings.TrimSpace(name)
	i := slices.IndexFunc(*drafts, func(d *draft) bool {
		return strings.EqualFold(d.label, name) || slug(d.label) == name
	})
	if i < 0 {
		return nil
	}
	d := (*drafts)[i]
	*drafts = slices.Delete(*drafts, i, i+1)
	return d
}

// search finds words of the reader in all sentences, one draft an override.
func (f *folder) search(overrides []Override, words func(*Override) []string) []*draft {
	b := newCodebook()
	drafts := make([]*draft, len(overrides))
	for i := range overrides {
		drafts[i] = &draft{label: overrides[i].Theme}
		b.categories = append(b.categories, overrides[i].Theme)
		for _, w := range words(&overrides[i]) {
			if !strings.HasPrefix(w, "=") {
				b.add(i, w, false)
			}
		}
	}
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		var found []finding
		m := newMatcher(b, l.article.Text)
		for s := range l.article.Sentences {
			found = m.match(found, s, scan(l.article.Text, l.article.Sentences[s].Span))
		}
		for _, x := range found {
			drafts[x.category].add(line{article: i, sentence: x.sentence, whys: x.whys})
		}
	}
	return drafts
}
