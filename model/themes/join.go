package themes

import (
	"cmp"
	"slices"
	"strings"

	"parley/model"
)

// Join makes the themes of a folder from what its articles gave, which must be
// in a stable order; a nil Local is an article that could not be analysed.
// What the stories of a mixed folder tell comes first; otherwise themes are in
// order of their number of sentences, then of their label.
func Join(locals []*Local, overrides []Override) []model.Theme {
	f := newFolder(locals)
	return f.themes(f.override(f.choose(), overrides))
}

// folder is all articles together.
type folder struct {
	locals    []*Local
	articles  int
	sentences int
	story     []int             // of each article, the first article of its story
	tellings  int               // stories
	isMixed   bool              // a few articles tell several stories
	isPage    map[sentence]bool // lines of a page template
}

func newFolder(locals []*Local) *folder {
	f := &folder{locals: locals}
	f.story = f.stories()
	for i, l := range locals {
		if l != nil && len(l.article.Sentences) > 0 {
			f.articles++
			f.sentences += len(l.article.Sentences)
			if f.story[i] == i {
				f.tellings++
			}
		}
	}
	f.isMixed = f.tellings > 1 && f.articles < largeFolder
	f.isPage = f.template()
	return f
}

// themes gives the drafts their final form.
func (f *folder) themes(drafts []*draft) []model.Theme {
	slices.SortFunc(drafts, func(a, b *draft) int {
		return cmp.Or(byAffair(a, b), len(b.lines)-len(a.lines), strings.Compare(a.label, b.label))
	})
	themes, ids := make([]model.Theme, 0, len(drafts)), ids{}
	for _, d := range drafts {
		t := model.Theme{ID: ids.next(d.label), Label: d.label, Basis: d.basis, Terms: d.terms()}
		for _, l := range d.lines {
			a := f.locals[l.article].article
			t.Sentences = append(t.Sentences, model.ThemeSentence{Article: a.ID, Sentence: l.sentence, Why: l.why(a)})
		}
		themes = append(themes, t)
	}
	return themes
}

// byAffair puts affairs first.
func byAffair(a, b *draft) int {
	switch {
	case a.isAffair == b.isAffair:
		return 0
	case a.isAffair:
		return -1
	}
	return 1
}

// codebook gathers the findings of the codebook, one draft a category.
func (f *folder) codebook() []*draft {
	drafts := make([]*draft, len(world().categories))
	for i, label := range world().categories {
		drafts[i] = &draft{label: label, basis: model.FromCodebook, isAct: world().acts[i]}
	}
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		for _, x := range l.findings {
			if !f.isPage[sentence{i, x.sentence}] {
				drafts[x.category].add(line{article: i, sentence: x.sentence, whys: x.whys})
			}
		}
	}
	return drafts
}
