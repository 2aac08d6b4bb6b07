package briefs

import (
	"fmt"
	"slices"
	"strings"

	"parley/model"
)

// Pick is a piece of an article that a reader put into the evidence tray.
type Pick struct {
	SHA256 string `json:"sha256"` // of the article's file
	model.Span
	Text string `json:"text"` // what stood there
}

// TraySubject is what a brief of the tray is about.
var TraySubject = Subject{"tray", "evidence", "Evidence tray"}

// ForTray builds a brief of a reader's own choice: the picks in the reader's
// order, each once, widened to whole sentences and to the whole of the
// statement that they belong to. Nothing is weighed and nothing left out under
// a cap. Picks that are no longer found are named; the brief is nil when none
// is found.
func ForTray(c *model.Corpus, picks []Pick) *Brief {
	b := NewEditor(c).newBuilder(Options{Full: true}, TraySubject)
	t := tray{builder: b, bySum: map[string]*model.Article{}}
	t.gather(picks)
	if len(b.items) == 0 {
		return nil
	}
	b.compose([]sectionRule{
		{"evidence", (*builder).evidence, 0},
		{"absent", func(b *builder) Section { return t.absent() }, lastRound},
	})
	return b.brief
}

// evidence lists the picks.
func (b *builder) evidence() Section {
	s := newSection("evidence", "Evidence, in the reader's order", ListLayout)
	for _, it := range b.items {
		s.Lines = append(s.Lines, b.line(it))
		b.shown[it] = s.ID
	}
	return s
}

// tray finds picks in the corpus.
type tray struct {
	*builder
	bySum map[string]*model.Article
	lost  []string // what is said of picks that are not where they were
}

// gather makes the items of the picks, in their order.
func (t *tray) gather(picks []Pick) {
	for _, a := range t.corpus.Articles {
		t.bySum[a.SHA256] = a
	}
	wanted := make([]bool, len(t.corpus.Articles))
	var found []spot
	for i, p := range picks {
		if s, ok := t.find(i+1, p); ok {
			found, wanted[t.corpus.Position(s.article.ID)] = append(found, s), true
		}
	}
	all := t.desksWith(wanted)
	taken := map[*item]bool{}
	for _, s := range found {
		if it := all.of(s.article.ID).pick(s); !taken[it] {
			taken[it] = true
			t.items = append(t.items, it)
		}
	}
	_, t.files = all.gather((*desk).attribute)
	for _, it := range t.items {
		it.describe()
	}
	countCompany(t.corpus, t.items)
}

// spot is where a pick stands.
type spot struct {
	article     *model.Article
	span        model.Span
	first, last int // sentences
}

// find looks for the n-th pick where it was, or, when its file has changed, for
// the one place where the same words stand.
func (t *tray) find(n int, p Pick) (s spot, ok bool) {
	s = spot{article: t.bySum[p.SHA256], span: p.Span}
	if !s.holds(p.Text) {
		if s = t.elsewhere(p.Text); s.article == nil {
			t.lose("Line %d of the tray: its file is not here, or has changed.", n)
			return spot{}, false
		}
		t.lose("The file of line %d of the tray: it has changed, and the words stand in %s now.", n, t.names.of(s.article.ID))
	}
	if s.first, s.last, ok = s.article.SentencesIn(s.span); !ok {
		t.lose("Line %d of the tray: it stands in a part of %s that is left out.", n, t.names.of(s.article.ID))
	}
	return s, ok
}

func (t *tray) lose(format string, args ...any) {
	t.lost = append(t.lost, fmt.Sprintf(format, args...))
}

// holds reports whether words stand there.
func (s spot) holds(text string) bool {
	return text != "" && s.article != nil && s.span.Start >= 0 && s.span.End <= len(s.article.Text) &&
		s.span.Len() == len(text) && s.article.Slice(s.span) == text
}

// elsewhere is the only place in the corpus where words stand.
func (t *tray) elsewhere(text string) spot {
	var s spot
	for _, a := range t.corpus.Articles {
		at := strings.Index(a.Text, text)
		if at < 0 {
			continue
		}
		if text == "" || s.article != nil || strings.Contains(a.Text[at+1:], text) {
			return spot{}
		}
		s = spot{article: a, span: model.Span{Start: at, End: at + len(text)}}
	}
	return s
}

// pick makes an item of a spot, with the whole of the statements that are there.
func (d *desk) pick(s spot) *item {
	it := d.claim(s.first, s.last)
	if it.statement == nil {
		it.statement = d.saidAt(s)
	}
	return it
}

// saidAt is the statement with words in the spot, or else one in the same
// sentences; nil when there is none.
func (d *desk) saidAt(s spot) *model.Statement {
	var near *model.Statement
	for _, u := range d.units[d.unitOf[s.first] : d.unitOf[s.last]+1] {
		for _, st := range u.statements {
			if slices.ContainsFunc(st.Content, s.span.Overlaps) {
				return st
			}
			if near == nil {
				near = st
			}
		}
	}
	return near
}

// absent lists what a reader of the tray would look for and not find.
func (t *tray) absent() Section {
	s := newSection("absent", "Not in these sources", ListLayout)
	for _, note := range append(t.lost, t.shortForms(), t.unknownSpeakers(), t.undatedSources()) {
		if note != "" {
			s.Notes = append(s.Notes, note)
		}
	}
	return s
}
