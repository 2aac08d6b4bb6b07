// Package timeline is the pane that shows when things happened: one line an
// event, what did not happen and what has no date apart.
package timeline

import (
	"strconv"
	"strings"

	"parley/model"
	"parley/ui/canvas"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/words"
)

// Pane is the Timeline. The zero Pane is empty.
type Pane struct {
	pane.List
	data  *Data
	spark string
	drawn size
}

// Data is the timeline of one scope, made outside of the reader's loop.
type Data struct {
	scope  *scope.Scope
	same   Same
	rows   []row
	months []int // of what happened
}

// row is an event, or a heading when it has none.
type row struct {
	heading string
	event   *model.Event
	id      string
}

// part is one of the stretches of a timeline.
type part struct {
	heading string
	holds   func(*model.Event) bool
}

func parts() []part {
	dated := func(e *model.Event) bool { return e.Date.Value != "" }
	told := func(e *model.Event) bool { return e.Status == model.Happened || e.Status == "" }
	return []part{
		{"What happened", func(e *model.Event) bool { return dated(e) && told(e) && !e.IsExpected }},
		{"Expected, conditional or denied", func(e *model.Event) bool {
			return dated(e) && (e.IsExpected || !told(e) && e.Status != model.Background)
		}},
		{"Background", func(e *model.Event) bool { return dated(e) && e.Status == model.Background && !e.IsExpected }},
		{"Without a date, in the words of the text", func(e *model.Event) bool { return !dated(e) }},
	}
}

// Of prepares the timeline of a scope.
func Of(s *scope.Scope, same Same) *Data {
	d := &Data{scope: s, same: same}
	for i, p := range parts() {
		head := row{heading: p.heading, id: "#" + strconv.Itoa(i)}
		for _, e := range s.Events {
			if !p.holds(e) {
				continue
			}
			if head.heading != "" {
				d.rows = append(d.rows, head)
				head = row{}
			}
			d.rows = append(d.rows, row{event: e, id: id(e)})
			if m, ok := pane.Month(e.Date.Value); ok && i == 0 {
				d.months = append(d.months, m)
			}
		}
	}
	return d
}

func id(e *model.Event) string {
	return string(e.Article) + "/" + strconv.Itoa(e.Sentence) + "/" + strconv.Itoa(e.Date.Start)
}

// Show shows a timeline; the event with the given id is chosen.
func (p *Pane) Show(d *Data, chosen string) {
	p.data = d
	p.SetRows(&rows{Data: d, list: &p.List}, chosen)
	p.drawn = size{}
}

// Title names the pane.
func (p *Pane) Title() string { return "Timeline" }

// The picture above the events: its height, and the height of the pane from
// which there is room for it.
const (
	sparkRows = 1
	sparkFrom = 6
)

// size is that of the pane for which the picture was drawn.
type size struct{ width, height int }

// Resize gives the pane its size.
func (p *Pane) Resize(width, height int, env pane.Env) {
	if now := (size{width, height}); p.drawn != now && p.data != nil {
		p.drawn, p.spark = now, ""
		if height >= sparkFrom {
			p.spark = pane.Spark(p.data.months, width-pane.Gutter, env.Theme.Glyphs.Spark)
		}
	}
	p.List.Resize(width, max(height-p.head(), 0), env)
}

// Rows is how many rows the pane would fill.
func (p *Pane) Rows(width, most int, env pane.Env) int {
	return min(p.List.Rows(width, most, env)+sparkRows, most)
}

func (p *Pane) head() int {
	if p.spark != "" {
		return sparkRows
	}
	return 0
}

// Draw draws the pane.
func (p *Pane) Draw(c canvas.Canvas, focused bool) {
	t := p.Env().Theme
	if p.Len() == 0 {
		c.Fit(pane.Gutter, 0, c.Width(), "No events here.", t.Label)
		return
	}
	if p.spark != "" {
		c.Text(pane.Gutter, 0, p.spark, t.Text)
	}
	p.List.Draw(c.Below(p.head()), focused)
}

// Click chooses the event in the given row of the pane.
func (p *Pane) Click(x, y int) {
	if y >= p.head() {
		p.List.Click(x, y-p.head())
	}
}

// Detail says where the event stands, how its date is known, in which sense it
// is told, which other event it may be, who takes part, and why all that.
func (p *Pane) Detail() string {
	e := p.Event()
	if e == nil {
		return ""
	}
	c := p.data.scope.Corpus
	parts := []string{words.At(c, e.Article, start(c, e)), words.Date(e.Date.Date)}
	if tag := status(e); tag != "" {
		parts = append(parts, strings.ToLower(tag))
	}
	if e.Order != "" {
		parts = append(parts, "order: "+words.Quoted(e.Order))
	}
	for _, text := range []string{p.data.same.describe(c, e), p.names(e), words.Fold(e.Why)} {
		if text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " · ")
}

func (p *Pane) names(e *model.Event) string {
	var out []string
	for _, id := range e.Actors {
		if a := p.data.scope.Corpus.Actor(id); a != nil {
			out = append(out, a.Name)
		}
	}
	return strings.Join(out, ", ")
}

// Event is the chosen one, or nil.
func (p *Pane) Event() *model.Event {
	if i, ok := p.Cursor(); ok {
		return p.data.rows[i].event
	}
	return nil
}

func start(c *model.Corpus, e *model.Event) int {
	if a := c.Article(e.Article); a != nil && e.Sentence < len(a.Sentences) {
		return a.Sentences[e.Sentence].Start
	}
	return 0
}

// status is the tag of an event that is not told as having happened. What is
// background stands under a heading that says so.
func status(e *model.Event) string {
	switch {
	case e.IsExpected:
		return "EXPECTED"
	case e.Status == model.Happened || e.Status == model.Background || e.Status == "":
		return ""
	}
	return strings.ToUpper(string(e.Status))
}
