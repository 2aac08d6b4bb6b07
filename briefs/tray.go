package briefs

import (
	"fmt"
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
	b := newBuilder(c, Options{Full: true}, TraySubject)
	t := tray{builder: b, desks: map[model.ArticleID]*desk{}, bySum: map[string]*model.Article{}}
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
	desks map[model.ArticleID]*desk
	bySum map[string]*model.Article
	lost  []string // what is said of picks that are not where they were
}

func (t *tray) gather(picks []Pick) {
	t.files = map[model.ArticleID]bool{}
	for _, a := range t.corpus.Articles {
		t.bySum[a.SHA256] = a
	}
	found := make([]spot, len(picks))
	for i, p := range picks {
		found[i] = t.find(i+1, p)
		if found[i].article != nil {
			t.files[found[i].article.ID] = true
		}
	}
	for _, d := range desks(t.corpus, t.files) {
		t.desks[d.article.ID] = d
	}
	taken := map[*item]bool{}
	for _, s := range found {
		if s.article == nil {
			continue
		}
		if it := t.desks[s.article.ID].pick(s); !taken[it] {
			taken[it] = true
			t.items = append(t.items, it)
		}
	}
	for id := range t.desks {
		t.desks[id].themeStatements()
		t.desks[id].place()
	}
	for _, it := range t.items {
		it.describe()
	}
	countCompany(t.corpus, t.items)
}

// spot is where a pick stands; nowhere when it has no article.
type spot struct {
	article     *model.Article
	span        model.Span
	first, last int // sentences
}

// find looks for the n-th pick where it was, or, when its file has changed, for
// the one place where the same words stand.
func (t *tray) find(n int, p Pick) spot {
	a := t.bySum[p.SHA256]
	s := spot{article: a, span: p.Span}
	inside := a != nil && 0 <= p.Start && p.Start < p.End && p.End <= len(a.Text)
	if !inside || a.Slice(p.Span) != p.Text {
		if s = t.elsewhere(p.Text); s.article == nil {
			t.lost = append(t.lost, fmt.Sprintf("Line %d of the tray: its file is not here, or has changed.", n))
			return spot{}
		}
		t.lost = append(t.lost, fmt.Sprintf("The file that line %d of the tray was taken from: the words stand in %s now.", n, t.names.of(s.article.ID)))
	}
	var ok bool
	if s.first, s.last, ok = s.article.SentencesIn(s.span); !ok {
		t.lost = append(t.lost, fmt.Sprintf("Line %d of the tray: it stands in a part of %s that is left out.", n, t.names.of(s.article.ID)))
		return spot{}
	}
	return s
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

// pick makes an item of a spot. A statement in it says whose words it shows.
func (d *desk) pick(s spot) *item {
	it := d.claim(s.first, s.last)
	for _, st := range d.statements {
		for _, content := range st.Content {
			if it.statement == nil && content.Overlaps(s.span) {
				it.statement = st
			}
		}
	}
	return it
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
