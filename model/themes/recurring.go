package themes

import (
	"cmp"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// leastSubject is in how many sentences of a story a noun comes back that is a
// subject of its own.
const leastSubject = 3

// mostRecurring is how many candidates there are to a story.
const mostRecurring = 8

// recurring gathers, story by story, the sentences of each noun and noun phrase
// that keeps coming back there, the weightiest: "Permits: Fiji and Tonga".
func (f *folder) recurring() []*draft {
	g := newGathering(false)
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		story := strconv.Itoa(f.story[i]) + "\n"
		for j := range l.phrases {
			c := &l.phrases[j]
			g.add(story+c.key, c.text, line{article: i, sentence: c.sentence, whys: []string{c.text}})
		}
	}
	var out []*draft
	n := f.namer()
	for _, d := range most(g.drafts, mostRecurring*f.tellings) {
		if len(d.lines) < leastSubject {
			continue
		}
		d.label = titled(d.label, cmp.Or(n.parties(d.lines), n.stories[f.story[d.lines[0].article]]))
		d.isAffair = true
		out = append(out, d)
	}
	return out
}

// capitalised is a label with a capital at its beginning.
func capitalised(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
