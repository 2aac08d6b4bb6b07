package briefs

import (
	"fmt"

	"parley/model"
)

// The same event told by two files and two events that look alike cannot be
// told apart by a program. They are never merged; the reader is asked.

// maybeSame is the overlap of words from which two lines of different files
// may tell the same event.
const maybeSame = 0.6

// sameEvent asks about the first two lines that may tell one event: from
// different files, much alike, and not at two different known times.
func (b *builder) sameEvent(s *Section) {
	told := keep(b.taken, func(it *item) bool { return it.stance == does && it.kind != ViewLine })
	for i, x := range told {
		for _, y := range told[i+1:] {
			if x.article == y.article || alike(x.content(), y.content()) < maybeSame || datesDiffer(x.date(), y.date()) {
				continue
			}
			s.Notes = append(s.Notes, fmt.Sprintf("Same event? %s and %s are not merged.", b.spot(x), b.spot(y)))
			return
		}
	}
}

// datesDiffer reports whether both dates are known and begin at different times.
func datesDiffer(x, y model.Date) bool {
	a, b := oldestKey(x.Value), oldestKey(y.Value)
	n := min(len(a), len(b))
	return n > 0 && a[:n] != b[:n]
}

// spot names the place of an item: "002 L7 s1".
func (b *builder) spot(it *item) string {
	return b.names.of(it.article.ID) + " " + placeOf(it.article, it.first, it.last).String()
}
