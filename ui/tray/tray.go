// Package tray holds the evidence tray: lines of the articles that the reader
// has put aside, in the reader's order.
package tray

import (
	"fmt"
	"slices"

	"parley/briefs"
	"parley/model"
)

// Tray is the evidence tray as it stands in a corpus. It is never changed: what
// puts lines in or takes them out returns other picks. A nil Tray is empty.
type Tray struct {
	lines []Line
	spans map[model.ArticleID][]model.Span
}

// Line is one line of the tray.
type Line struct {
	briefs.Pick
	Article *model.Article // nil when its file is not here, or has changed
}

// ID names a line, wherever it stands in the tray.
func (l Line) ID() string { return fmt.Sprintf("%s/%d/%d", l.SHA256, l.Start, l.End) }

// Of finds picks in a corpus. Those that are not there stay lines of the tray.
func Of(c *model.Corpus, picks []briefs.Pick) *Tray {
	t := &Tray{spans: map[model.ArticleID][]model.Span{}}
	files := map[string][]*model.Article{}
	for _, a := range c.Articles {
		files[a.SHA256] = append(files[a.SHA256], a)
	}
	for _, p := range picks {
		l := Line{Pick: p}
		for _, a := range files[p.SHA256] {
			if !stands(a, p) {
				continue
			}
			t.spans[a.ID] = append(t.spans[a.ID], p.Span)
			if l.Article == nil {
				l.Article = a
			}
		}
		t.lines = append(t.lines, l)
	}
	return t
}

// stands reports whether the words of a pick stand where it says.
func stands(a *model.Article, p briefs.Pick) bool {
	return p.Start >= 0 && p.Start < p.End && p.End <= len(a.Text) && a.Slice(p.Span) == p.Text
}

// Lines are the lines in the reader's order.
func (t *Tray) Lines() []Line {
	if t == nil {
		return nil
	}
	return t.lines
}

// Picks are the lines as they are kept.
func (t *Tray) Picks() []briefs.Pick {
	var picks []briefs.Pick
	for _, l := range t.Lines() {
		picks = append(picks, l.Pick)
	}
	return picks
}

// Holds reports whether any of the spans of an article shares bytes with a
// line of the tray.
func (t *Tray) Holds(article model.ArticleID, spans ...model.Span) bool {
	if t == nil {
		return false
	}
	return slices.ContainsFunc(t.spans[article], func(s model.Span) bool { return slices.ContainsFunc(spans, s.Overlaps) })
}

// Put adds the whole sentences that hold a span as the last line; ok is false
// where the article is not analysed.
func (t *Tray) Put(a *model.Article, s model.Span) (picks []briefs.Pick, ok bool) {
	first, last, ok := a.SentencesIn(s)
	if !ok {
		return nil, false
	}
	whole := model.Span{Start: a.Sentences[first].Start, End: a.Sentences[last].End}
	return append(t.Picks(), briefs.Pick{SHA256: a.SHA256, Span: whole, Text: a.Slice(whole)}), true
}

// Take takes out every line that shares bytes with one of the spans.
func (t *Tray) Take(a *model.Article, spans ...model.Span) []briefs.Pick {
	return slices.DeleteFunc(t.Picks(), func(p briefs.Pick) bool {
		return p.SHA256 == a.SHA256 && slices.ContainsFunc(spans, p.Overlaps)
	})
}

// Remove takes out the line with the given id.
func (t *Tray) Remove(id string) []briefs.Pick {
	return slices.DeleteFunc(t.Picks(), func(p briefs.Pick) bool { return Line{Pick: p}.ID() == id })
}

// Move changes the place of the line with the given id by so many lines; ok is
// false at the ends and when there is no such line.
func (t *Tray) Move(id string, by int) (picks []briefs.Pick, ok bool) {
	picks = t.Picks()
	i := slices.IndexFunc(picks, func(p briefs.Pick) bool { return Line{Pick: p}.ID() == id })
	if i < 0 || i+by < 0 || i+by >= len(picks) {
		return nil, false
	}
	picks[i], picks[i+by] = picks[i+by], picks[i]
	return picks, true
}
