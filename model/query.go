package model

import (
	"fmt"
	"sort"
)

// ArticleCount is the number of articles that mention the actor.
func (a *Actor) ArticleCount() int {
	in := map[ArticleID]bool{}
	for _, m := range a.Mentions {
		in[m.Article] = true
	}
	return len(in)
}

// Said is the number of statements that an actor makes.
func (c *Corpus) Said(id ActorID) int {
	n := 0
	for _, s := range c.Involving(id) {
		if s.SaidBy(id) {
			n++
		}
	}
	return n
}

// Place names a place in an article as a person reads it: "002 line 7".
func (c *Corpus) Place(id ArticleID, offset int) string {
	a := c.Article(id)
	if a == nil {
		return string(id)
	}
	return fmt.Sprintf("%s line %d", id, a.Line(offset))
}

// TimelineOrder returns the indices of Events as a timeline shows them: dated
// ones first, by the start of their date, then those without a date; both by
// article and place where the date does not decide.
func (c *Corpus) TimelineOrder() []int {
	order := make([]int, len(c.Events))
	keys := make([]string, len(c.Events))
	for i := range c.Events {
		order[i], keys[i] = i, StartKey(c.Events[i].Date.Value)
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := order[i], order[j]
		if (keys[a] == "") != (keys[b] == "") {
			return keys[a] != ""
		}
		return keys[a] < keys[b]
	})
	return order
}

// StartKey is a text by which EDTF values sort by where they begin: the digits
// of the first date in the value, with the lowest ones for what it leaves
// open. An interval without a beginning sorts by its end. Empty when there is
// no value.
func StartKey(value Maybe) string {
	key := make([]byte, 0, 10)
	for i := 0; i < len(value) && len(key) < 10; i++ {
		switch c := value[i]; {
		case c >= '0' && c <= '9', c == '-' && len(key) > 0:
			key = append(key, c)
		case c == 'X':
			key = append(key, '0')
		case len(key) > 0 && c != '~' && c != '?' && c != '%':
			i = len(value)
		}
	}
	return string(key)
}

// Told is the stretch of text that the event's date belongs to: its clause, or
// the whole sentence.
func (e *Event) Told(a *Article) Span {
	if e.Clause != nil {
		return *e.Clause
	}
	return a.Sentences[e.Sentence].Span
}
