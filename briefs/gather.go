package briefs

import (
	"sort"

	"parley/model"
)

// desk is one article with what was found in it, by sentence.
type desk struct {
	article    *model.Article
	mentions   []model.Mention // of the subjects, in the order of the text
	people     []model.Mention // of those whose dated acts alone are wanted
	statements []*model.Statement
	events     []*model.Event // the most telling of each sentence, or nil
	claimed    []*item        // the item that holds each sentence, or nil
	challenged map[int]bool   // sentences where a denial may answer the subject
	items      []*item
}

// desks are articles to draw lines from.
type desks struct {
	corpus *model.Corpus
	all    []desk
	at     []*desk // of each article of the corpus; nil for one that is not drawn from
}

// desksWith prepares the articles that are wanted, by their place in the corpus.
func desksWith(c *model.Corpus, wanted []bool) desks {
	articles, sentences := 0, 0
	for i, a := range c.Articles {
		if wanted[i] {
			articles, sentences = articles+1, sentences+len(a.Sentences)
		}
	}
	ds := desks{c, make([]desk, 0, articles), make([]*desk, len(c.Articles))}
	events, claimed := make([]*model.Event, sentences), make([]*item, sentences)
	for i, a := range c.Articles {
		if !wanted[i] {
			continue
		}
		n := len(a.Sentences)
		ds.all = append(ds.all, desk{article: a, events: events[:n:n], claimed: claimed[:n:n]})
		events, claimed = events[n:], claimed[n:]
		ds.at[i] = &ds.all[len(ds.all)-1]
		ds.at[i].lay(c.Found(a.ID))
	}
	return ds
}

// of returns the desk of an article, or nil.
func (ds desks) of(id model.ArticleID) *desk {
	if i := ds.corpus.Position(id); i >= 0 {
		return ds.at[i]
	}
	return nil
}

// lay puts what was found in the article on its desk. An event whose date is
// that of a clause does not date what the sentence tells.
func (d *desk) lay(found *model.Found) {
	for _, s := range found.Statements {
		if !saysNothing(d.article, s) {
			d.statements = append(d.statements, s)
		}
	}
	for _, e := range found.Events {
		if e.Clause == nil && e.Sentence >= 0 && e.Sentence < len(d.events) && better(e, d.events[e.Sentence]) {
			d.events[e.Sentence] = e
		}
	}
}

// byArticle calls f with the mentions in each article, as they follow on each
// other.
func (ds desks) byArticle(mentions []model.Mention, f func(*desk, []model.Mention)) {
	for from := 0; from < len(mentions); {
		to := from + 1
		for to < len(mentions) && mentions[to].Article == mentions[from].Article {
			to++
		}
		if d := ds.of(mentions[from].Article); d != nil {
			f(d, mentions[from:to:to])
		}
		from = to
	}
}

// with adds mentions to those that are there; the first ones are not copied.
func with(old, more []model.Mention) []model.Mention {
	if len(old) == 0 {
		return more
	}
	return append(old, more...)
}

// better reports whether an event says more about its sentence than another:
// a value before none, what happened before what is expected.
func better(e, old *model.Event) bool {
	if old == nil {
		return true
	}
	if (e.Date.Value != "") != (old.Date.Value != "") {
		return e.Date.Value != ""
	}
	return e.Status == model.Happened && old.Status != model.Happened
}

// sentences returns the range of sentences that a statement lies in.
func (d *desk) sentences(s *model.Statement) (first, last int, ok bool) {
	n := len(d.article.Sentences)
	if s.Sentence >= 0 && s.Sentence <= s.Last && s.Last < n {
		return s.Sentence, s.Last, true
	}
	return d.article.SentencesIn(s.Whole())
}

// claim returns the item that shows the sentences first to last. Where a
// neighbouring statement holds one of them already, its item is widened over
// the free ones, so that no sentence is shown twice.
func (d *desk) claim(first, last int) *item {
	var it *item
	for k := first; k <= last && it == nil; k++ {
		it = d.claimed[k]
	}
	if it == nil {
		it = &item{article: d.article, first: first, last: last}
		d.items = append(d.items, it)
	}
	for k := first; k <= last; k++ {
		if d.claimed[k] == nil && k >= it.first-1 && k <= it.last+1 {
			d.claimed[k] = it
			it.first, it.last = min(it.first, k), max(it.last, k)
		}
	}
	return it
}

// mentionsIn returns the mentions of the subject inside the span.
func (d *desk) mentionsIn(s model.Span) []model.Mention {
	lo := sort.Search(len(d.mentions), func(i int) bool { return d.mentions[i].Start >= s.Start })
	hi := lo
	for hi < len(d.mentions) && d.mentions[hi].Start < s.End {
		hi++
	}
	return d.mentions[lo:hi]
}

// ownStatements takes up what the subjects said.
func (d *desk) ownStatements(ids subjects) {
	for _, s := range d.statements {
		if first, last, ok := d.sentences(s); ok && ids.say(s) {
			it := d.claim(first, last)
			it.speech = append(it.speech, s)
			if it.statement == nil || kindRank(s.Kind) < kindRank(it.statement.Kind) {
				it.statement = s
			}
			it.stance = says
			if s.Act == model.Accuses || s.Act == model.Demands {
				d.challenge(first)
			}
		}
	}
}

// challenge notes that a denial in the sentences that follow may answer the
// subject, also when it does not name it.
func (d *desk) challenge(sentence int) {
	if d.challenged == nil {
		d.challenged = map[int]bool{}
	}
	for k := sentence; k <= sentence+replyReach; k++ {
		d.challenged[k] = true
	}
}

// kindRank orders statements by how much of them is in the speaker's words.
func kindRank(k model.StatementKind) int {
	switch k {
	case model.Quote:
		return 0
	case model.Fragment:
		return 1
	}
	return 2
}

// otherStatements takes up what others said of the subject. Where the subject
// is named outside what is said, the sentence tells of it too.
func (d *desk) otherStatements(ids subjects) {
	for _, s := range d.statements {
		first, last, ok := d.sentences(s)
		if !ok || ids.say(s) {
			continue
		}
		whole := model.Span{Start: d.article.Sentences[first].Start, End: d.article.Sentences[last].End}
		named := d.mentionsIn(whole)
		if !ids.meant(s) && len(named) == 0 && (s.Act != model.Denies || !d.challenged[s.Sentence]) {
			continue
		}
		it := d.claim(first, last)
		it.speech = append(it.speech, s)
		if it.statement != nil {
			continue // shown already, as the subject's own or another's words
		}
		it.statement, it.stance = s, spoken
		if !ids.meant(s) && len(named) > 0 && !anyInside(named, s.Content) {
			it.stance = does
		}
	}
}

func anyInside(mentions []model.Mention, spans []model.Span) bool {
	for _, m := range mentions {
		for _, s := range spans {
			if s.Overlaps(m.Span) {
				return true
			}
		}
	}
	return false
}

// narration takes up the author's own sentences that hold the mentions; dated
// wants those that tell of dated events only. What kind they are is told later,
// of those that are good enough to be shown.
func (d *desk) narration(mentions []model.Mention, dated bool) {
	for _, m := range mentions {
		k := d.article.SentenceAt(m.Start)
		if k < len(d.article.Sentences) && d.article.Sentences[k].Start <= m.Start && d.claimed[k] == nil && (!dated || d.happened(k)) {
			d.claim(k, k).stance = does
		}
	}
}

// place notes the events and mentions of the items.
func (d *desk) place() {
	for _, it := range d.items {
		for k := it.first; k <= it.last && it.event == nil; k++ {
			it.event = d.events[k]
		}
		for i, m := range d.mentionsIn(it.span()) {
			named := m.Form != model.ByPronoun
			if i == 0 || named {
				it.mention, it.byPronoun = m.Span, !named
			}
			if named {
				break
			}
		}
	}
}

// describe splits the item's text into words and tells its kind.
func (it *item) describe() {
	it.words = splitWords(it.text())
	if it.statement != nil {
		it.kind = kindOfStatement(it.statement)
		return
	}
	it.kind = kindOf(it.article, it.words, it.event)
	switch it.kind {
	case ViewLine:
		it.stance = spoken
	case ExpectedLine:
		it.stance = awaited
	}
	if it.kind != NarrationLine && it.event != nil && it.event.Status == model.Background {
		it.event = nil // its date is that of an aside
	}
}

// happened reports whether a sentence tells of a dated event that took place.
func (d *desk) happened(k int) bool {
	return happened(d.events[k])
}
