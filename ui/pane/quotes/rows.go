package quotes

import (
	"strings"

	"parley/briefs"
	"parley/model"
	"parley/ui/canvas"
	"parley/ui/pane"
	"parley/ui/words"
)

// maxShown bounds the bytes of a statement that are shown here; the source
// has the rest.
const maxShown = 900

// rows shows statements in a list: a line that says who and how, the text, a
// line that says when and where, and an empty one.
type rows struct {
	*Data
	list  *pane.List
	env   pane.Env
	width int
	texts map[int]body // of the rows that were in sight at this width
}

// body is a statement's text and label, each broken into lines.
type body struct {
	text, label   string
	lines, labels []model.Span
}

func newRows(d *Data, l *pane.List) *rows {
	return &rows{Data: d, list: l, texts: map[int]body{}}
}

// Len is the number of statements and headings.
func (r *rows) Len() int { return len(r.rows) }

// ID names a row.
func (r *rows) ID(i int) string { return r.rows[i].id }

// Fixed holds for headings.
func (r *rows) Fixed(i int) bool { return r.rows[i].statement == nil }

// Text is the speaker and the statement.
func (r *rows) Text(i int) string {
	st := r.rows[i].statement
	if st == nil {
		return ""
	}
	return words.Speaker(r.scope.Corpus, st) + " " + r.extract(st)
}

// Place is what was said, word for word.
func (r *rows) Place(i int) *pane.Place {
	if st := r.rows[i].statement; st != nil {
		return &pane.Place{Article: st.Article, Spans: st.Content}
	}
	return nil
}

// Height is the number of lines of a statement.
func (r *rows) Height(i, width int) int {
	if r.rows[i].statement == nil {
		return 1
	}
	b := r.body(i, width)
	return 1 + len(b.lines) + len(b.labels) + 1
}

// body breaks the text of a statement once for each width.
func (r *rows) body(i, width int) body {
	if env := r.list.Env(); r.width != width || r.env.Method != env.Method {
		r.width, r.env = width, env
		clear(r.texts)
	}
	b, ok := r.texts[i]
	if !ok {
		b.text = r.extract(r.rows[i].statement)
		b.label = r.label(r.rows[i].statement)
		b.lines = canvas.Wrap(b.text, width, r.env.Method)
		b.labels = canvas.Wrap(b.label, width, r.env.Method)
		r.texts[i] = b
	}
	return b
}

// extract is the whole of the sentences that hold the statement, so that no
// statement is cut from its attribution.
func (r *rows) extract(st *model.Statement) string {
	a := r.scope.Corpus.Article(st.Article)
	if a == nil {
		return ""
	}
	span := st.Whole()
	if st.Sentence < len(a.Sentences) && st.Last < len(a.Sentences) && st.Last >= st.Sentence {
		span = model.Span{Start: a.Sentences[st.Sentence].Start, End: a.Sentences[st.Last].End}
	}
	return words.Extract(a, span, maxShown)
}

// DrawLine draws one line of a statement.
func (r *rows) DrawLine(c canvas.Canvas, i, line int) {
	t := r.list.Env().Theme
	st := r.rows[i].statement
	if st == nil {
		c.Fit(0, 0, c.Width(), r.rows[i].heading, t.Heading)
		return
	}
	b := r.body(i, c.Width())
	switch {
	case line == 0:
		r.drawWho(c, st)
	case line <= len(b.lines):
		s := b.lines[line-1]
		c.Text(0, 0, b.text[s.Start:s.End], t.Text)
	case line <= len(b.lines)+len(b.labels):
		s := b.labels[line-1-len(b.lines)]
		c.Text(0, 0, b.label[s.Start:s.End], t.Label)
	}
}

// drawWho draws the kind of the statement, its speaker and how that is known.
func (r *rows) drawWho(c canvas.Canvas, st *model.Statement) {
	t := r.list.Env().Theme
	kind := words.StatementKind(st.Kind)
	x := c.Text(0, 0, words.Tag(kind), t.Kind(kind)) + 1
	x = c.Fit(x, 0, c.Width()-x, words.Speaker(r.scope.Corpus, st), t.Heading) + 1
	if found := words.Found(r.scope.Corpus, st); found != "" {
		c.Fit(x, 0, c.Width()-x, "("+found+")", t.Label)
	}
}

// label says when and where it was said, and what to beware of.
func (r *rows) label(st *model.Statement) string {
	c := r.scope.Corpus
	parts := words.Flags(c, st)
	if a := c.Article(st.Article); a != nil {
		parts = append(parts, when(a, st), briefs.KindWords(a.Kind))
	}
	parts = append(parts, words.At(c, st.Article, st.Whole().Start))
	return strings.Join(parts, " "+r.list.Env().Theme.Glyphs.Dot+" ")
}

// when is the date of the statement, or else that of its article.
func when(a *model.Article, st *model.Statement) string {
	if st.Date.Value != "" || a.Published.Value == "" {
		return words.Short(st.Date)
	}
	return "article of " + words.Short(a.Published)
}
