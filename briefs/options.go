package briefs

import "parley/model"

// Options sets what a brief may not find out for itself, and its size.
type Options struct {
	Since *Baseline // what the reader saw last; nil for the first look
	Full  bool      // without caps: every line of every section
}

// Limits of a brief that is not Full: a page to glance at and five minutes in
// all, for a reader of 220 words a minute.
const (
	MaxFrontWords = 450  // title, head, leads and who
	MaxWords      = 1100 // everything printed below the front matter

	maxLeads     = 3
	maxLines     = 20  // extracts in all
	maxLineWords = 110 // longer extracts are left out, never cut
)

// caps of the sections, in lines (of "conflict" in pairs).
var sectionCaps = map[string]int{
	"leads": maxLeads, "who": 6, "said": 8, "about": 5, "did": 6, "expected": 4, "related": 4, "conflict": 4, "changed": 5,
	"absent": 5, "positions": 8, "chronology": 6, "views": 4,
}

// cap returns how many rows a section may have.
func (o Options) cap(section string) int {
	if o.Full {
		return int(^uint(0) >> 1)
	}
	return sectionCaps[section]
}

// stance is how a line relates to the subject of an actor brief.
type stance int

const (
	says    stance = iota // the subject is the speaker
	spoken                // somebody else speaks of the subject, or the author judges
	does                  // the text tells of the subject
	awaited               // the text tells what is expected of the subject
)

// item is one line that a brief may show: whole sentences of one article.
type item struct {
	article   *model.Article
	first     int // sentences first to last of the article
	last      int
	kind      LineKind
	stance    stance
	statement *model.Statement   // whose words the line shows; nil for the author's own
	speech    []*model.Statement // every statement in these sentences
	quoted    LineKind           // what words in marks that no statement holds make it, or ""
	event     *model.Event       // nil when the sentence tells no dated event
	mention   model.Span         // the first mention of the subject, if any
	byPronoun bool               // the subject is only there as a pronoun
	why       string             // of a theme line: the words that put it there
	named     []*model.Actor     // who is named in the text, the most salient first
	opener    *model.Actor       // whom the pronoun that the text opens with stands for
	themes    int                // how many themes the text belongs to
	words     []word
	bag       map[string]bool // its content words, once asked for
	score     float64
	also      []*model.Article // other articles with the same words
}

// span is where the item stands.
func (it *item) span() model.Span {
	return model.Span{Start: it.article.Sentences[it.first].Start, End: it.article.Sentences[it.last].End}
}

// text is what stands there.
func (it *item) text() string { return it.article.Slice(it.span()) }

// date is the item's own date; without a value when none is known.
func (it *item) date() model.Date {
	if it.event != nil && (it.statement == nil || it.stance != says) && it.event.Date.Value != "" {
		return it.event.Date.Date
	}
	if it.statement != nil {
		return it.statement.Date
	}
	if it.event != nil {
		return it.event.Date.Date
	}
	return model.Date{Basis: model.Unknown}
}

// when orders items in time: the item's own date, else that of its article.
func (it *item) when() string {
	if d := it.date(); d.Value != "" {
		return newestKey(d.Value)
	}
	return newestKey(it.article.Published.Value)
}
