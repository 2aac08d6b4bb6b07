package themes

import "parley/model"

// gathering collects lines under keys, in the order in which keys come up.
type gathering struct {
	index     map[string]int
	drafts    []*draft
	ofParties bool
}

func newGathering(ofParties bool) *gathering {
	return &gathering{index: map[string]int{}, ofParties: ofParties}
}

// add adds a line to the draft of a key; the first label of a key counts, and
// what has no label is left out.
func (g *gathering) add(key, label string, l line) {
	if label == "" {
		return
	}
	i, known := g.index[key]
	if !known {
		i = len(g.drafts)
		g.index[key] = i
		g.drafts = append(g.drafts, &draft{label: label, basis: model.FromFolder, isParty: g.ofParties})
	}
	g.drafts[i].add(l)
}

// phrases gathers the sentences of each candidate phrase. A sentence that
// stands in several articles word for word, such as a line of a page template,
// counts once.
func (f *folder) phrases() []*draft {
	g := newGathering(false)
	seen := map[string]bool{}
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		for at := 0; at < len(l.phrases); {
			s := l.phrases[at].sentence
			text := l.article.Slice(l.article.Sentences[s].Span)
			for ; at < len(l.phrases) && l.phrases[at].sentence == s; at++ {
				if c := &l.phrases[at]; !seen[text] && !c.isNoun() {
					g.add(c.key, c.text, line{article: i, sentence: s, whys: []string{c.text}})
				}
			}
			seen[text] = true
		}
	}
	return g.drafts
}
