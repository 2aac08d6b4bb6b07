// Package timeline finds temporal expressions in an article, says which time
// they name (as TIMEX3 and as EDTF), and what happened when.
//
// A date that the text does not give is not made up: expressions that count
// from the day of publication stay open when that day is not known.
//
// Conventions: weeks run from Monday to Sunday; a bare day of the week is the
// last one up to publication, or the next one where the clause looks ahead; a
// month without a year is the nearest one in that direction; the early, middle
// and late part of a year are its first three, middle four and last three
// months, of a month its thirds; seasons are those of the north.
package timeline

import (
	"slices"

	"parley/model"
	"parley/model/language"
)

// Find returns the temporal expressions and the events of an article in the
// order of the text, and fills in the dates of the statements.
func Find(doc *language.Document, cast *model.Cast, statements []model.Statement) ([]model.Time, []model.Event) {
	f := newFinder(doc, cast, statements)
	for s := range doc.Article.Sentences {
		from := len(f.found)
		f.sentence(s)
		f.ranges(from)
	}
	f.utterances()
	f.quoted()
	return inOrder(append(datelines(doc.Article), f.times...)), f.events()
}

// tokensPerTime is about how many tokens of news hold one time.
const tokensPerTime = 40

func newFinder(doc *language.Document, cast *model.Cast, statements []model.Statement) *finder {
	f := &finder{doc: doc, cast: cast, statements: statements, lists: lists(), scene: sceneOf(doc.Article)}
	f.found = make([]found, 0, len(doc.Tokens)/tokensPerTime)
	f.times = make([]model.Time, 0, cap(f.found))
	f.classify()
	return f
}

// finder walks over the sentences of one article.
type finder struct {
	doc        *language.Document
	cast       *model.Cast
	statements []model.Statement
	lists      *lexicon
	scene      scene
	classes    []classes // of each token
	atoms      []atom    // of the sentence at hand
	core       []int
	found      []found
	times      []model.Time
	newest     int // the newest year that the text states
}

// found is an expression with its place and what it was resolved to.
type found struct {
	expression
	resolution
	model.Span
	sentence int
	lo, hi   int   // tokens of the sentence
	plain    tense // of the clause
	tense    tense // with the signals beside the expression
	ranged   bool  // stands for a whole range
	merged   bool  // the end of a range whose beginning stands for it
}

// sceneOf takes the article's date as the anchor when it is certain enough to
// count from: a date that was only inferred is not.
func sceneOf(a *model.Article) scene {
	p := a.Published
	switch p.Basis {
	case model.Stated, model.Derived, model.ByUser:
		if s, ok := parseStamp(string(p.Value)); ok {
			_, last, _ := days(s.edtf())
			return scene{published: s, lastDay: last, source: "published " + s.edtf()}
		}
	}
	if p.Value != "" {
		return scene{source: "published " + string(p.Value) + ", not exact enough to count from"}
	}
	return scene{source: "date of publication not known"}
}

// sentence reads the expressions of sentence s.
func (f *finder) sentence(s int) {
	lo, hi := f.doc.Bounds(s)
	if !slices.ContainsFunc(f.classes[lo:hi], func(c classes) bool { return c.any(core) }) {
		return
	}
	f.scene.sentence, f.scene.depth = s, 0
	f.atoms = f.atomise(f.atoms[:0], lo, hi)
	p := &parser{a: f.atoms, l: f.lists}
	p.locate(f.core)
	f.core = p.core
	end := -1 // of the expression before
	for i := 0; i < len(f.atoms); {
		if !p.starts(i) {
			i++
			continue
		}
		e, ok := p.parse(i, 0)
		if !ok || e.hi <= i {
			i++
			continue
		}
		e.dashed = i-1 == end && p.is(end, isDash)
		if end >= 0 && i-1 == end && e.isWeekday() && p.lists(end, &f.found[len(f.found)-1]) {
			e.listed, e.anchor = true, toFocus
		}
		f.add(s, lo, &e)
		i = e.hi
		if tail, ok := p.tail(&e); ok {
			f.add(s, lo, &tail)
			i = tail.hi
		}
		end = i
	}
}

// sentenceAt returns sentence s with the classes of its words.
func (f *finder) sentenceAt(s int) sentence {
	lo, hi := f.doc.Bounds(s)
	return sentence{f.doc.Tokens[lo:hi], f.classes[lo:hi]}
}

// classify notes the classes of the document's words.
func (f *finder) classify() {
	f.classes = make([]classes, len(f.doc.Tokens))
	for i := range f.doc.Tokens {
		t := &f.doc.Tokens[i]
		f.classes[i] = f.lists.words[t.Lower].classes
		if f.classes[i] == 0 {
			f.classes[i] = formClass(t.Lower)
		}
	}
}

// add resolves an expression and keeps it.
func (f *finder) add(s, first int, e *expression) {
	last := f.atoms[e.hi-1]
	t := found{expression: *e, sentence: s, Span: model.Span{Start: f.atoms[e.lo].Start, End: last.End}}
	t.lo, t.hi = f.atoms[e.lo].token-first, last.token+1-first
	f.scene.depth += f.marksBetween(s, t.lo)
	sent := f.sentenceAt(s)
	t.plain = sent.tense(t.lo, t.hi)
	t.tense = sent.direction(t.lo, t.hi, e.weekday > 0 || e.day > 0, t.plain)
	switch {
	case t.tense == future && (!e.hasYear || e.relative) && sent.lower(t.lo-1) == "as":
		t.plain = future // “as early as next week”, whatever the verb
	case sent.sinceThen(t.lo):
		t.plain, t.tense = past, past
		e.behind, t.behind = true, true
	}
	if e.listed {
		t.tense = future // “next Monday and Tuesday”: the first one after
	}
	t.resolution = f.scene.resolve(e, t.tense)
	f.scene.notice(&t, f.doc.Article.Slice(t.Span))
	if t.basis == model.Stated && t.kind == calendar {
		f.newest = max(f.newest, t.at.y)
	}
	f.found = append(f.found, t)
	f.times = append(f.times, f.time(&t))
}

// marksBetween returns how many more quotation marks open than close between the
// expression before, or the start of sentence s, and token hi.
func (f *finder) marksBetween(s, hi int) int {
	lo, n := 0, 0
	if last := len(f.found) - 1; last >= 0 && f.found[last].sentence == s {
		lo = f.found[last].lo
	}
	for _, t := range f.doc.Sentence(s)[min(lo, hi):hi] {
		switch t.Tag {
		case "``":
			n++
		case "''":
			n--
		}
	}
	return n
}

// time is what is told to others of a found time.
func (f *finder) time(t *found) model.Time {
	return model.Time{
		Article: f.doc.Article.ID, Span: t.Span, Type: t.typ, Value: model.Maybe(t.value),
		EDTF: model.Maybe(t.edtf), Basis: t.basis, Why: t.why,
	}
}

// notice moves the focus of the text to a time that was just named.
func (sc *scene) notice(t *found, raw string) {
	if t.kind == calendar && t.hasYear && !t.relative && t.span == "" {
		sc.saidYear, sc.yearRaw, sc.yearIn, sc.yearDepth = t.year, raw, t.sentence, sc.depth
	}
	if isQuarter(t.part) && t.part[0] == 'Q' && t.at.known() {
		sc.quarter, sc.quarterIn = t.at, t.sentence
	}
	if t.amount.n > 0 && t.unit == year && t.kind == shifted || t.comparison {
		return // "a year earlier" compares, the text stays where it was
	}
	if t.kind == stretch && t.edtf == "" || t.kind == calendar && t.edtf == "" {
		sc.focus, sc.focusEDTF, sc.focusRaw = stamp{}, "", raw
		return
	}
	if t.edtf == "" || (t.kind != calendar && t.kind != shifted && t.kind != stretch) {
		return
	}
	sc.focus, sc.focusEDTF, sc.focusRaw = t.at, t.edtf, raw
}

// mostTimes is how many times a sentence that tells something may hold. More
// are a table or a list of links: its times are kept, but date no events.
const mostTimes = 12

// events makes the events of the article in the order of the text.
func (f *finder) events() []model.Event {
	var out []model.Event
	next := 0
	for s := range f.doc.Article.Sentences {
		from := next
		for next < len(f.found) && f.found[next].sentence == s {
			next++
		}
		if next-from <= mostTimes {
			out = append(out, f.told(s, from, next)...)
		}
	}
	return out
}

// told returns the events of sentence s with the times [from, to): of each that
// dates something one; without any, the one that its order word gives.
func (f *finder) told(s, from, to int) []model.Event {
	var out []model.Event
	for i := from; i < to; i++ {
		if e, ok := f.event(i); ok {
			out = append(out, e)
		}
	}
	if e, ok := f.order(s); len(out) == 0 && ok {
		out = append(out, e)
	}
	return out
}
