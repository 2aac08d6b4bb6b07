package timeline

import (
	"cmp"
	"slices"

	"parley/model"
	"parley/model/language"
)

// longestDateline is the length in bytes of the longest dateline that is read.
const longestDateline = 200

// datelines returns the times in the datelines, which are no part of the body:
// “GENEVA, May 3 (Agency) --”. They date no event.
func datelines(a *model.Article) []model.Time {
	var out []model.Time
	for _, o := range a.Omitted {
		if o.Reason != "dateline" || o.Len() > longestDateline {
			continue
		}
		line := *a
		line.Paragraphs, line.Sentences = []model.Span{o.Span}, nil
		doc, err := language.Analyse(&line)
		if err != nil {
			continue // the model did not load, which the body has already shown
		}
		f := newFinder(doc, nil, nil)
		for s := range line.Sentences {
			f.sentence(s)
		}
		out = append(out, f.times...)
	}
	return out
}

// inOrder sorts times by their place in the text.
func inOrder(times []model.Time) []model.Time {
	slices.SortStableFunc(times, func(a, b model.Time) int { return cmp.Compare(a.Start, b.Start) })
	return times
}
