package themes

import "parley/model"

// gathering collects lines under keys, in the order in which keys come up.
type gathering struct {
	index  map[string]int
	drafts []draft
}

func newGathering() *gathering { return &gathering{index: map[string]int{}} }

// add adds a line to the draft of a key; the first label of a key counts.
func (g *gathering) add(key, label string, l line) {
	i, known := g.index[key]
	if !known {
		i = len(g.drafts)
		g.index[key] = i
		g.drafts = append(g.drafts, draft{label: label, basis: model.FromFolder})
	}
	g.drafts[i].add(l.article, l.sentence, l.whys...)
}

// phrases gathers the sentences of each candidate phrase.
func (f *folder) phrases() []draft {
	g := newGathering()
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		for _, c := range l.phrases {
			g.add(c.key, c.text, line{i, c.sentence, []string{c.text}})
		}
	}
	return g.drafts
}
