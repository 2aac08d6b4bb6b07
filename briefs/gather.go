package briefs

import (
	"sort"

	"parley/model"
)

// desk is one page with what a brief takes from it.
type desk struct {
	*page
	mentions   []model.Mention // of the subjects, in the order of the text
	people     []model.Mention // of those whose dated acts alone are wanted
	claimed    []*item         // the item that holds each unit, or nil
	challenged map[int]bool    // sentences where a denial may answer the subject
	items      []*item
}

// desks are articles to draw lines from.
type desks struct {
	corpus *model.Corpus
	all    []desk
	at     []*desk // of each article of the corpus; nil for one that is not drawn from
}

// desksWith prepares the articles that are wanted, by their place in the corpus.
func (e *Editor) desksWith(wanted []bool) desks {
	e.lay(wanted)
	articles, units := 0, 0
	for i := range wanted {
		if wanted[i] {
			articles, units = articles+1, units+len(e.page(i).units)
		}
	}
	ds := desks{e.corpus, make([]desk, 0, articles), make([]*desk, len(wanted))}
	claimed := make([]*item, units)
	for i := range wanted {
		if !wanted[i] {
			continue
		}
		p := e.page(i)
		n := len(p.units)
		ds.all = append(ds.all, desk{page: p, claimed: claimed[:n:n]})
		claimed = claimed[n:]
		ds.at[i] = &ds.all[len(ds.all)-1]
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

// claim returns the item that shows the units of the sentences first to last.
// Where another holds one of them already, that is widened over the free ones,
// so that no sentence is shown twice.
func (d *desk) claim(first, last int) *item {
	from, to := d.unitOf[first], d.unitOf[last]
	var it *item
	for u := from; u <= to && it == nil; u++ {
		it = d.claimed[u]
	}
	if it == nil {
		it = &item{article: d.article, first: d.units[from].first, last: d.units[from].last}
		d.items = append(d.items, it)
	}
	for u := from; u <= to; u++ {
		if free := d.units[u]; d.claimed[u] == nil && free.last >= it.first-1 && free.first <= it.last+1 {
			d.claimed[u] = it
			it.first, it.last = min(it.first, free.first), max(it.last, free.last)
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
	for _, u := range d.units {
		for _, s := range u.statements {
			if !ids.say(s) {
				continue
			}
			it := d.claim(u.first, u.last)
			it.speech = append(it.speech, s)
			if it.statement == nil || kindRank(s.Kind) < kindRank(it.statement.Kind) {
				it.statement = s
			}
			it.stance = says
			if s.Act == model.Accuses || s.Act == model.Demands {
				d.challenge(u.first)
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

// otherStatements takes up what others said of the subject, or in a sentence
// that names it.
func (d *desk) otherStatements(ids subjects) {
	for _, u := range d.units {
		if len(u.statements) == 0 {
			continue
		}
		named := d.mentionsIn(d.span(u))
		for _, s := range u.statements {
			if ids.say(s) || !ids.meant(s) && len(named) == 0 && (s.Act != model.Denies || !d.challenged[s.Sentence]) {
				continue
			}
			it := d.claim(u.first, u.last)
			it.speech = append(it.speech, s)
			if it.statement != nil {
				continue // shown already, as the subject's own or another's words
			}
			it.statement, it.stance = s, spoken
		}
	}
}

// narration takes up the author's own sentences that hold the mentions; dated
// wants those that tell of dated events only. What kind they are is told later,
// of those that are good enough to be shown.
func (d *desk) narration(mentions []model.Mention, dated bool) {
	for _, m := range mentions {
		k := d.article.SentenceAt(m.Start)
		if k == len(d.article.Sentences) || d.article.Sentences[k].Start > m.Start {
			continue
		}
		n := d.unitOf[k]
		if u := d.units[n]; d.claimed[n] == nil && len(u.statements) == 0 && (!dated || d.happened(u)) {
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
		for k := it.first; k <= it.last && it.quoted == ""; k++ {
			it.quoted = d.quoted[k]
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
	if it.quoted != "" {
		it.kind, it.stance = it.quoted, spoken
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
