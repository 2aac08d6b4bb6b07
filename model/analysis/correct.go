package analysis

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parley/model"
)

// correct changes a joined corpus as the user says, one correction after the
// other. A correction that finds nothing to change is named in the problems,
// since it may have been written for another spelling or an older text.
func correct(c *model.Corpus, rulings []ruling) {
	if len(rulings) == 0 {
		return
	}
	x := newCorrector(c)
	for _, r := range rulings {
		if fault := x.apply(r); fault != "" {
			reason := fmt.Sprintf("line %d: %s", r.line, fault)
			c.Problems = append(c.Problems, model.Problem{Path: r.path, Step: "correct", Reason: reason})
		}
	}
	x.finish()
}

// corrector applies corrections. Actors and statements keep their places until
// all are applied.
type corrector struct {
	*register
	statements map[model.ArticleID][]int
	events     map[model.ArticleID][]int
	apart      map[apart]model.ActorID
	dropped    map[int]bool // statements that are none
}

func newCorrector(c *model.Corpus) *corrector {
	x := &corrector{
		register: newRegister(c), statements: map[model.ArticleID][]int{}, events: map[model.ArticleID][]int{},
		apart: map[apart]model.ActorID{}, dropped: map[int]bool{},
	}
	for i := range c.Statements {
		id := c.Statements[i].Article
		x.statements[id] = append(x.statements[id], i)
	}
	for i := range c.Events {
		id := c.Events[i].Article
		x.events[id] = append(x.events[id], i)
	}
	return x
}

// apply makes one correction and says what was not there to be corrected.
func (x *corrector) apply(r ruling) (fault string) {
	switch r.Kind {
	case Merge:
		return x.merge(r)
	case KeepApart:
		return x.keepApart(r)
	case Rename:
		return x.rename(r)
	case ChangeKind:
		return x.changeKind(r)
	case Speaker:
		return x.setSpeaker(r)
	case NoQuotation:
		return x.drop(r)
	}
	return x.redate(r)
}

const noWords = "nothing was found with these words"

// setSpeaker gives the words to another actor, or to nobody.
func (x *corrector) setSpeaker(r ruling) (fault string) {
	var speaker model.ActorID
	if r.Is != "" {
		a, fault := x.meant(r, nil)
		if _, short := x.spelled(r.Is, r.article); a == nil && len(short) == 1 && len(x.names[strings.ToLower(r.Is)]) == 0 {
			a = short[0] // the only one of that short name there
		}
		if a == nil {
			return fault
		}
		speaker = a.ID
	}
	found := x.statementsWith(r)
	for _, i := range found {
		s := &x.Statements[i]
		s.Speaker, s.With, s.Basis, s.Why.Speaker = speaker, nil, model.SpeakerByUser, correctionsName
	}
	return orFault(len(found))
}

// drop takes out what is no statement.
func (x *corrector) drop(r ruling) (fault string) {
	found := x.statementsWith(r)
	for _, i := range found {
		x.dropped[i] = true
	}
	return orFault(len(found))
}

// redate changes the date of statements, and of the events in whose sentences
// the words stand.
func (x *corrector) redate(r ruling) (fault string) {
	found := x.statementsWith(r)
	for _, i := range found {
		x.Statements[i].Date = r.date(x.Statements[i].Date)
	}
	n := len(found)
	for _, i := range x.events[r.article] {
		e := &x.Events[i]
		if strings.Contains(sentences(x.Article(e.Article), e.Sentence, e.Sentence), r.Of) {
			e.Date.Date = r.date(e.Date.Date)
			n++
		}
	}
	return orFault(n)
}

// orFault is the fault of having changed nothing.
func orFault(changed int) string {
	if changed == 0 {
		return noWords
	}
	return ""
}

// date is the user's date in place of another, of which the words stay.
func (r *ruling) date(old model.Date) model.Date {
	return model.Date{Raw: old.Raw, Value: model.Maybe(r.Is), Basis: model.ByUser, Anchor: correctionsName}
}

// statementsWith finds the statements whose content holds the words, or, when
// none does, those in whose sentences they stand.
func (x *corrector) statementsWith(r ruling) []int {
	var inside, around []int
	for _, i := range x.statements[r.article] {
		s := &x.Statements[i]
		a := x.Article(s.Article)
		var content []string
		for _, span := range s.Content {
			content = append(content, a.Slice(span))
		}
		switch {
		case x.dropped[i]:
		case strings.Contains(fold(strings.Join(content, " ")), r.Of):
			inside = append(inside, i)
		case strings.Contains(sentences(a, s.Sentence, s.Last), r.Of):
			around = append(around, i)
		}
	}
	if len(inside) > 0 {
		return inside
	}
	return around
}

// sentences is the text of the sentences first to last.
func sentences(a *model.Article, first, last int) string {
	if first < 0 || last < first || last >= len(a.Sentences) {
		return ""
	}
	return fold(a.Slice(model.Span{Start: a.Sentences[first].Start, End: a.Sentences[last].End}))
}

// finish takes out what was dropped and merged, and puts the rest in order.
func (x *corrector) finish() {
	kept := x.Statements[:0]
	for i, s := range x.Statements {
		if !x.dropped[i] {
			s.Speaker, s.Target, s.Embedded = x.live(s.Speaker), x.live(s.Target), x.live(s.Embedded)
			s.With = without(x.liveOnce(s.With), s.Speaker)
			kept = append(kept, s)
		}
	}
	x.Statements = kept
	for i := range x.Events {
		x.Events[i].Actors = x.liveOnce(x.Events[i].Actors)
	}
	x.finishActors()
	finish(x.Corpus)
}

// liveOnce translates a list of actors, each once.
func (x *corrector) liveOnce(ids []model.ActorID) []model.ActorID {
	out := ids[:0]
	for _, id := range ids {
		if id = x.live(id); !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

func (x *corrector) finishActors() {
	x.Actors = slices.DeleteFunc(x.Actors, func(a model.Actor) bool { return x.merged[a.ID] != "" })
	for i := range x.Actors {
		a := &x.Actors[i]
		a.Era = x.live(a.Era)
		for k := range a.Related {
			a.Related[k].Actor = x.live(a.Related[k].Actor)
		}
		a.Related = slices.DeleteFunc(a.Related, func(r model.Relation) bool { return r.Actor == a.ID })
		x.inOrder(a.Mentions)
	}
	slices.SortStableFunc(x.Actors, func(a, b model.Actor) int { return cmp.Compare(b.Salience, a.Salience) })
}

// inOrder sorts mentions by article and place.
func (x *corrector) inOrder(mentions []model.Mention) {
	slices.SortStableFunc(mentions, func(m, n model.Mention) int {
		return cmp.Or(cmp.Compare(x.Position(m.Article), x.Position(n.Article)), cmp.Compare(m.Start, n.Start))
	})
}
