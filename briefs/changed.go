package briefs

import (
	"strings"

	"parley/model"
)

// Baseline is what a reader saw of a subject the last time: the lines of that
// brief and the files that were there. It can be kept as JSON.
type Baseline struct {
	Date  string          `json:"date"`  // of that look, ISO; may be empty
	Files map[string]bool `json:"files"` // SHA-256 of every file of the corpus then
	Lines []Line          `json:"lines"`
}

// Remember makes the baseline for the next look from a brief and its corpus.
func Remember(c *model.Corpus, b *Brief, date string) *Baseline {
	base := &Baseline{Date: date, Files: make(map[string]bool, len(c.Articles)), Lines: []Line{}}
	for _, a := range c.Articles {
		base.Files[a.SHA256] = true
	}
	for _, s := range b.Sections {
		base.Lines = append(base.Lines, s.Lines...)
	}
	return base
}

// changed compares with the last look: lines from files that are new, lines
// whose file is gone or tells it no longer, and lines with another date or
// speaker. A line that only moved over or under a cap is no change.
func (b *builder) changed() Section {
	s := newSection("changed", "Changed since the last look", ListLayout)
	base := b.opt.Since
	if base == nil {
		s.Notes = append(s.Notes, "First look: nothing to compare with.")
		return s
	}
	if base.Date != "" {
		s.Heading = "Changed since " + model.DateWords(model.Maybe(base.Date))
	}
	notes := append(b.newLines(base), b.oldLines(base)...)
	if len(notes) == 0 {
		notes = []string{"Nothing: every line shown then still stands, with the same date and speaker."}
	}
	if limit := b.opt.cap("changed"); len(notes) > limit {
		s.More, notes = len(notes)-limit, notes[:limit]
	}
	s.Notes = append(s.Notes, notes...)
	return s
}

// newLines names what is shown from files that were not there.
func (b *builder) newLines(base *Baseline) []string {
	var notes []string
	for _, s := range b.brief.Sections {
		for _, l := range s.Lines {
			if a := b.corpus.Article(l.Article); a != nil && !base.Files[a.SHA256] {
				notes = append(notes, "New: "+where(l)+", from a file that was not there.")
			}
		}
	}
	return notes
}

// oldLines compares every line shown then with what is found now.
func (b *builder) oldLines(base *Baseline) []string {
	now := map[string]*item{}
	for _, it := range b.items {
		now[fold(it.text())] = it
	}
	var notes []string
	for _, l := range base.Lines {
		it := now[fold(l.Text)]
		switch {
		case it == nil && b.stillThere(l):
		case it == nil:
			notes = append(notes, "Gone: "+where(l)+".")
		case it.date().Value != l.Date.Value:
			notes = append(notes, "Re-dated: "+where(l)+", "+orNone(l.Date.Value)+" before, "+orNone(it.date().Value)+" now.")
		case it.actor() != l.Actor:
			notes = append(notes, "Re-attributed: "+where(l)+", "+b.nameOf(l.Actor)+" before, "+b.nameOf(it.actor())+" now.")
		}
	}
	return notes
}

// stillThere reports whether the words still stand in the article, though the
// line is no longer filed under the subject's best.
func (b *builder) stillThere(l Line) bool {
	a := b.corpus.Article(l.Article)
	return a != nil && strings.Contains(fold(a.Text), fold(l.Text))
}

// where names a line of a brief by its footnote's first part.
func where(l Line) string {
	place, _, _ := strings.Cut(l.Place, ", bytes")
	return place
}

func orNone(value model.Maybe) string {
	if value == "" {
		return "undated"
	}
	return model.DateWords(value)
}

func (b *builder) nameOf(id model.ActorID) string {
	if a := b.corpus.Actor(id); a != nil {
		return a.Name
	}
	if id == "" {
		return "nobody"
	}
	return string(id)
}
