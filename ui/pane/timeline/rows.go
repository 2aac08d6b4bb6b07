package timeline

import (
	"parley/briefs"
	"parley/model"
	"parley/ui/canvas"
	"parley/ui/pane"
	"parley/ui/words"
)

// rows shows the data of a timeline in a list.
type rows struct {
	*Data
	list *pane.List
}

// Len is the number of events and headings.
func (r *rows) Len() int { return len(r.rows) }

// ID names a row.
func (r *rows) ID(i int) string { return r.rows[i].id }

// Height is one line for every row.
func (r *rows) Height(int, int) int { return 1 }

// Fixed holds for headings.
func (r *rows) Fixed(i int) bool { return r.rows[i].event == nil }

// Text is the date and the sentence of an event.
func (r *rows) Text(i int) string {
	e := r.rows[i].event
	if e == nil {
		return ""
	}
	return words.Short(e.Date.Date) + " " + r.sentence(e)
}

// Place is the sentence of an event.
func (r *rows) Place(i int) *pane.Place {
	e := r.rows[i].event
	if e == nil {
		return nil
	}
	a := r.scope.Corpus.Article(e.Article)
	if a == nil || e.Sentence >= len(a.Sentences) {
		return nil
	}
	return pane.At(e.Article, e.Told(a))
}

// The widths of the columns.
const (
	articleColumn = 10
	maxShown      = 1000 // bytes of a sentence: more than a row holds
	wide          = 70   // columns from which the article is named on each line
)

// dateColumn is the width of the column of dates in a pane of the given width:
// room for a day, for two of one month, for more.
func dateColumn(width int) int {
	switch {
	case width < 38:
		return 13
	case width < 56:
		return 17
	}
	return 20
}

// sameTag marks an event that may be the same as another one.
func sameTag(width int) string {
	if width < 56 {
		return "same?"
	}
	return "same event?"
}

// DrawLine draws an event: its date, its sense, its sentence and its article.
func (r *rows) DrawLine(c canvas.Canvas, i, _ int) {
	t := r.list.Env().Theme
	e := r.rows[i].event
	if e == nil {
		c.Fit(0, 0, c.Width(), r.rows[i].heading, t.Heading)
		return
	}
	room, x := c.Width(), dateColumn(c.Width())
	if room >= wide {
		room -= articleColumn
		c.Fit(room+1, 0, articleColumn-1, words.ShortID(e.Article), t.Dim)
	}
	about := " "
	if e.Date.Value != "" && !words.Certain(e.Date.Date) {
		about = t.Glyphs.About
	}
	c.Text(0, 0, about, t.Label)
	c.Fit(1, 0, x-2, words.Brief(e.Date.Date), t.Label)
	if tag := status(e); tag != "" {
		x = c.Text(x, 0, tag+" ", t.Kind(briefs.ExpectedLine))
	}
	if len(r.same[e]) > 0 {
		x = c.Text(x, 0, sameTag(c.Width())+" ", t.Label)
	}
	c.Fit(x, 0, room-x, r.sentence(e), t.Text)
}

func (r *rows) sentence(e *model.Event) string {
	a := r.scope.Corpus.Article(e.Article)
	if a == nil || e.Sentence >= len(a.Sentences) {
		return ""
	}
	return words.Extract(a, e.Told(a), maxShown)
}
