package briefs

import (
	"slices"
	"strings"

	"parley/model"
)

// Baseline is what a reader saw of a subject the last time: the lines of that
// brief and the files that were there. It can be kept as JSON.
type Baseline struct {
	Date  string          `json:"date"`  // of that look, ISO; may be empty
	Files map[string]bool `json:"files"` // SHA-256 and id of every file of the corpus then
	Lines []Line          `json:"lines"`
}

// Remember makes the baseline for the next look from a brief and its corpus.
func Remember(c *model.Corpus, b *Brief, date string) *Baseline {
	base := &Baseline{Date: date, Files: make(map[string]bool, 2*len(c.Articles)), Lines: []Line{}}
	for _, a := range c.Articles {
		base.Files[a.SHA256], base.Files[string(a.ID)] = true, true
	}
	for _, s := range b.Sections {
		base.Lines = append(base.Lines, s.Lines...)
	}
	return base
}

// changed compares with the last look. A line is the same when its file and its
// words are, white space folded, wherever it stands and whatever else the file
// holds now. A line of a file that was there and is the same only moved over or
// under a cap, which is no change.
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
	notes := b.compare(base)
	if len(notes) == 0 {
		notes = []string{"Nothing: every line shown then still stands, with the same date and speaker."}
	}
	if limit := b.opt.cap("changed"); len(notes) > limit {
		s.More, notes = len(notes)-limit, notes[:limit]
	}
	s.Notes = append(s.Notes, notes...)
	return s
}

// comparison is a brief beside what was seen the last time.
type comparison struct {
	*builder
	base   *Baseline
	then   map[model.ArticleID]bool // the files of the lines shown then
	found  map[string][]*item       // what is found now, by its words
	met    map[lineKey]bool         // lines of now that were shown then
	differ map[model.ArticleID]bool // files of which a note tells
}

// lineKey is what makes a line the same at another look.
type lineKey struct {
	article model.ArticleID
	words   string
}

// compare says what is new, then what became of the lines shown then, then
// which files changed without that.
func (b *builder) compare(base *Baseline) []string {
	c := &comparison{b, base, map[model.ArticleID]bool{}, map[string][]*item{}, map[lineKey]bool{}, map[model.ArticleID]bool{}}
	for _, l := range base.Lines {
		c.then[l.Article], c.met[lineKey{l.Article, fold(l.Text)}] = true, true
	}
	for _, it := range b.items {
		words := fold(it.text())
		c.found[words] = append(c.found[words], it)
	}
	old := c.oldLines()
	return slices.Concat(c.newLines(), old, c.changedFiles())
}

// newLines names what is shown now and was not then, from files that are new or
// have changed. Of a changed file nobody can say whether the words stood there.
func (c *comparison) newLines() []string {
	var notes []string
	for _, s := range c.brief.Sections {
		for _, l := range s.Lines {
			a := c.corpus.Article(l.Article)
			if a == nil || c.base.Files[a.SHA256] || c.met[lineKey{a.ID, fold(l.Text)}] {
				continue
			}
			c.differ[a.ID] = true
			if c.wasThere(a) {
				notes = append(notes, "Perhaps new: "+where(l)+", not shown then, from a file that has changed.")
			} else {
				notes = append(notes, "New: "+where(l)+", from a file that was not there.")
			}
		}
	}
	return notes
}

// wasThere reports whether a file was there at the last look, as it is or with
// other words.
func (c *comparison) wasThere(a *model.Article) bool {
	return c.base.Files[a.SHA256] || c.base.Files[string(a.ID)] || c.then[a.ID]
}

// oldLines says what became of every line shown then.
func (c *comparison) oldLines() []string {
	var notes []string
	for _, l := range c.base.Lines {
		if note := c.fate(l); note != "" {
			c.differ[l.Article] = true
			notes = append(notes, note)
		}
	}
	return notes
}

// fate says what became of a line; nothing when it stands as it was.
func (c *comparison) fate(l Line) string {
	it := c.nearest(l)
	switch {
	case it == nil || !c.isFileOf(it.article, l):
		return c.gone(l, it)
	case it.date().Value != l.Date.Value:
		return "Re-dated: " + c.standing(it) + ", " + orNone(l.Date.Value) + " before, " + orNone(it.date().Value) + " now."
	case it.actor() != l.Actor:
		return "Re-attributed: " + c.standing(it) + ", " + c.nameOf(l.Actor) + " before, " + c.nameOf(it.actor()) + " now."
	case it.kind != l.Kind:
		return "Relabelled: " + c.standing(it) + ", " + kindWord(l.Kind) + " before, " + kindWord(it.kind) + " now."
	}
	return ""
}

// isFileOf reports whether an article is the file of a line, by its name or as
// it was under another.
func (c *comparison) isFileOf(a *model.Article, l Line) bool {
	return a.ID == l.Article || c.base.Files[a.SHA256] && !c.base.Files[string(a.ID)]
}

// gone says that a line is gone from its file, and which other file has its
// words, if one does.
func (c *comparison) gone(l Line, copied *item) string {
	switch {
	case c.stillThere(l):
		return ""
	case copied == nil:
		return "Gone: " + where(l) + "."
	}
	c.met[lineKey{copied.article.ID, fold(l.Text)}] = true
	return "Gone: " + where(l) + ", the same words stand in " + c.spot(copied) + "."
}

// nearest is what is found now with the words of a line, in its file rather
// than in another, and of those the most like it; nil when there is none.
func (c *comparison) nearest(l Line) *item {
	var best *item
	most := -1
	for _, it := range c.found[fold(l.Text)] {
		like := 0
		for i, same := range []bool{it.kind == l.Kind, it.actor() == l.Actor, it.date().Value == l.Date.Value, it.article.ID == l.Article} {
			if same {
				like += 1 << i
			}
		}
		if like > most {
			best, most = it, like
		}
	}
	return best
}

// changedFiles names each file of the lines shown then that has changed though
// its lines have not.
func (c *comparison) changedFiles() []string {
	var notes []string
	for _, a := range c.corpus.Articles {
		if c.then[a.ID] && !c.base.Files[a.SHA256] && !c.differ[a.ID] {
			notes = append(notes, "Changed file: "+c.names.of(a.ID)+"; every line shown of it then still stands.")
		}
	}
	return notes
}

// standing names an item as its footnote does.
func (c *comparison) standing(it *item) string {
	p := placeOf(it.article, it.first, it.last)
	return where(Line{Place: footnote(it.article, c.names.of(it.article.ID), p, it.span())})
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

// kindWord is a kind as it is printed.
func kindWord(k LineKind) string { return strings.ToUpper(string(k)) }

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
