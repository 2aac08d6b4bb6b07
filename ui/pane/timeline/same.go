package timeline

import (
	"fmt"
	"strings"

	"parley/model"
	"parley/ui/words"
)

// Same are the events that may be the same as others, told elsewhere. Whether
// they are, the reader decides: nothing is merged. The zero Same is empty.
type Same map[*model.Event][]question

// question asks whether an event is the same as another one.
type question struct {
	other        *model.Event
	For, Against []string
}

// Ask finds the events of a corpus that may be the same, the strongest
// likeness first.
func Ask(c *model.Corpus) Same {
	same := Same{}
	for _, q := range c.SameEvents {
		a, b := &c.Events[q.A], &c.Events[q.B]
		same[a] = append(same[a], question{b, q.For, q.Against})
		same[b] = append(same[b], question{a, q.For, q.Against})
	}
	return same
}

// describe says with which event the likeness is strongest, and why.
func (s Same) describe(c *model.Corpus, e *model.Event) string {
	asked := s[e]
	if len(asked) == 0 {
		return ""
	}
	q := asked[0]
	text := "same event as " + words.At(c, q.other.Article, start(c, q.other)) + "? " + strings.Join(q.For, ", ")
	if len(q.Against) > 0 {
		text += "; but " + strings.Join(q.Against, ", ")
	}
	if more := len(asked) - 1; more > 0 {
		text += fmt.Sprintf("; and %d more like it", more)
	}
	return text
}
