package briefs

import (
	"fmt"
	"strings"

	"parley/model"
)

// The same event told by two files and two events that look alike cannot be
// told apart by a program. They are never merged; the reader is asked.

// maybeSame is the overlap of words from which two lines of different files
// may tell the same event.
const maybeSame = 0.6

// maxQuestions bounds how many pairs a section asks about.
const maxQuestions = 2

// sameEvent asks about the lines that may tell one event: those with the same
// actors and words in two files, with what speaks for and against it, or else
// two that are much alike and not at two different known times.
func (b *builder) sameEvent(s *Section) {
	told := keep(b.taken, func(it *item) bool { return it.stance == does && it.kind != ViewLine })
	s.Notes = append(s.Notes, b.sameEvents(told)...)
	if strings.Contains(strings.Join(s.Notes, " "), sameQuestion) {
		return
	}
	for i, x := range told {
		for _, y := range told[i+1:] {
			if x.article == y.article || alike(x.content(), y.content()) < maybeSame || datesDiffer(x.date(), y.date()) {
				continue
			}
			s.Notes = append(s.Notes, fmt.Sprintf("%s %s and %s are not merged.", sameQuestion, b.spot(x), b.spot(y)))
			return
		}
	}
}

const sameQuestion = "Same event?"

// sameEvents puts the questions that the timeline asks about the events of
// these lines.
func (b *builder) sameEvents(told []*item) []string {
	of := map[*model.Event]*item{} // the line of each event
	for _, it := range told {
		if it.event != nil {
			of[it.event] = it
		}
	}
	var notes []string
	for _, q := range b.corpus.SameEvents {
		x, y := of[&b.corpus.Events[q.A]], of[&b.corpus.Events[q.B]]
		if x == nil || y == nil {
			continue
		}
		if len(notes) == maxQuestions {
			break
		}
		reasons := strings.Join(q.For, ", ")
		if len(q.Against) > 0 {
			reasons += "; but " + strings.Join(q.Against, ", ")
		}
		notes = append(notes, fmt.Sprintf("%s %s and %s are not merged: %s.", sameQuestion, b.spot(x), b.spot(y), reasons))
	}
	return notes
}

// datesDiffer reports whether both dates are known and begin at different times.
func datesDiffer(x, y model.Date) bool {
	a, b := oldestKey(x.Value), oldestKey(y.Value)
	n := min(len(a), len(b))
	return n > 0 && a[:n] != b[:n]
}

// spot names the place of an item: "002 L7 s1".
func (b *builder) spot(it *item) string { return b.spotOf(it.article, it.first, it.last) }

// spotOf names the place of the sentences first to last.
func (b *builder) spotOf(a *model.Article, first, last int) string {
	return b.names.of(a.ID) + " " + placeOf(a, first, last).String()
}
