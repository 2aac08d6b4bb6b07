package briefs

import (
	"fmt"
	"strings"
)

// maxLeadWords bounds the leads together; the first one always stands.
const maxLeadWords = 90

// leads chooses what a reader with half a minute must see: the two most
// telling lines; and the newest dated thing that the subject said or else the
// first of accusation or denial, position that differs, second-hand report.
// Where there is none of a sort, the next most telling line takes its place.
// The note below them says so.
func (b *builder) leads() Section {
	s := newSection("leads", "Lead extracts", ListLayout)
	for _, choose := range []func(room int) *item{
		func(room int) *item { return b.best(anything, room) },
		func(room int) *item { return b.best(anything, room) },
		func(room int) *item { return b.newest(b.ownAndDated, room) },
		func(room int) *item { return b.best(b.tense, room) },
		func(room int) *item { return b.best(anything, room) },
	} {
		if len(s.Lines) == maxLeads {
			break
		}
		room := maxLeadWords - wordsOf(s.Lines)
		if len(s.Lines) == 0 {
			room = maxLineWords
		}
		if it := choose(room); it != nil {
			b.take(it)
			b.shown[it] = fmt.Sprintf("lead %d", len(s.Lines)+1)
			s.Lines = append(s.Lines, b.line(it))
		}
	}
	if len(s.Lines) > 1 {
		s.Notes = append(s.Notes, b.leadRule())
	}
	return s
}

// leadRule says how the leads were chosen.
func (b *builder) leadRule() string {
	if b.actor != nil {
		return "Chosen by rule: the two most telling lines; then the newest dated own statement, or else the first line in dispute."
	}
	return "Chosen by rule: the two most telling lines; then the first line in dispute."
}

func anything(*item) bool { return true }

// mayLead reports whether a line may lead at all. A scrap, a question, what has
// page text in it and what the text gives to nobody may not; nor may a sentence of the author's that
// sets a scene or makes a joke, and so tells of nobody else, of no time and of
// no theme.
func (b *builder) mayLead(it *item) bool {
	if text := it.text(); len(it.words) < minLeadWords || asks(text) || glued(text) {
		return false
	}
	if s := it.statement; s != nil {
		return s.Speaker != "" || s.Source != nil
	}
	return it.quoted == "" && (b.company(it) > 0 || it.date().Value != "")
}

// company counts the other actors and the other themes of a line.
func (b *builder) company(it *item) int {
	n := it.themes
	if b.theme != nil {
		n--
	}
	for _, a := range it.named {
		if a != b.actor {
			n++
		}
	}
	return n
}

// asks reports whether a text ends with a question.
func asks(text string) bool { return strings.HasSuffix(strings.TrimRight(text, "\"'”’»)"), "?") }

// minLeadWords is how many words a lead has at least: a scrap tells nothing.
const minLeadWords = 7

// ownAndDated reports whether a line is the subject's own statement and says
// when it was made.
func (b *builder) ownAndDated(it *item) bool {
	return b.actor != nil && it.stance == says && it.date().Value != ""
}

// best is the most telling line that passes the test, fits, may lead, and
// repeats no other lead.
func (b *builder) best(test func(*item) bool, room int) *item {
	for _, it := range b.ranked(b.where(test)) {
		if len(it.words) <= room && b.mayLead(it) && !b.repeats(it) {
			return it
		}
	}
	return nil
}

// newest is the line with the latest date among those that pass the test and
// may lead.
func (b *builder) newest(test func(*item) bool, room int) *item {
	var best *item
	for _, it := range b.where(test) {
		if len(it.words) > room || !b.mayLead(it) || b.repeats(it) {
			continue
		}
		if best == nil || newestFirst(it, best) {
			best = it
		}
	}
	return best
}

// tense reports whether a line holds an accusation or denial, is second-hand,
// or belongs to a pair.
func (b *builder) tense(it *item) bool {
	for _, p := range b.pairs {
		for _, l := range p.lines {
			if l == it && p.kind != agreement {
				return true
			}
		}
	}
	return it.statement != nil && it.statement.Embedded != "" && it.statement.Embedded != it.statement.Speaker
}

// wordsOf counts the words of the extracts.
func wordsOf(lines []Line) int {
	n := 0
	for _, l := range lines {
		n += countWords(l.Text)
	}
	return n
}
