package brief

import (
	"fmt"
	"strings"

	"parley/briefs"
	"parley/model"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/words"
)

// block is one part of a brief that is drawn together: a heading, a note, or
// an extract with its caption.
type block struct {
	id     string
	parts  []part
	text   string // for the search
	place  *pane.Place
	detail string
}

// part is a paragraph of Markdown.
type part struct {
	markdown string
	extract  bool            // a text from a source, to be set off from the program's words
	number   string          // of the extract in its section, as other lines refer to it
	kind     briefs.LineKind // of the extract that this is the caption of
}

// own is a block part in the program's words.
func own(markdown string) []part { return []part{{markdown: markdown}} }

// composer writes a brief as blocks of Markdown for glamour. Every text from
// outside is escaped; the marks around it are the composer's own.
type composer struct {
	scope   *scope.Scope
	blocks  []block
	sources map[model.ArticleID]int // the number in the list of sources
}

// blocksOf writes the brief of a scope. In a compact one the head is a single
// paragraph, and the name is left to the title of the pane.
func blocksOf(s *scope.Scope, b *briefs.Brief, compact bool) []block {
	c := composer{scope: s, sources: map[model.ArticleID]int{}}
	for i, s := range b.Sources {
		c.sources[s.Article] = i + 1
	}
	head := b.Head
	if compact {
		head = []string{strings.Join(b.Head, " ")}
	} else {
		c.words("# "+escape(title(b.Subject)), b.Subject.Name)
	}
	for _, h := range head {
		c.words(escape(h), h)
	}
	for i := range b.Sections {
		c.section(&b.Sections[i])
	}
	c.sourceList(b.Sources)
	return c.blocks
}

func title(s briefs.Subject) string {
	if s.Kind == "theme" {
		return "Theme: " + s.Name
	}
	return s.Name
}

// words adds a block that cannot be opened.
func (c *composer) words(markdown, text string) {
	c.blocks = append(c.blocks, block{id: fmt.Sprintf("#%d", len(c.blocks)), parts: own(markdown), text: text})
}

func (c *composer) section(s *briefs.Section) {
	if len(s.Lines) == 0 && len(s.Notes) == 0 && s.More == 0 {
		return
	}
	c.words("## "+escape(s.Heading), s.Heading)
	pair := 0
	for i := range s.Lines {
		l := &s.Lines[i]
		if l.Pair != pair && l.Pair > 0 {
			pair = l.Pair
			c.words(fmt.Sprintf("### c%d", pair), "")
		}
		c.line(s, l, i+1)
	}
	for _, cells := range s.Rows {
		c.words(c.cells(s.Columns, cells), strings.Join(cells, " "))
	}
	for _, n := range s.Notes {
		c.words("*"+escape(n)+"*", n)
	}
	if s.More > 0 {
		c.words(fmt.Sprintf("*\\+ %d more: %s*", s.More, escape(s.MoreWith)), "")
	}
}

// line adds an extract: what the columns of a table say of it, its text with
// the number of its source, and its caption. In a list the line is numbered.
func (c *composer) line(s *briefs.Section, l *briefs.Line, number int) {
	var parts []part
	if cells := c.cells(s.Columns, l.Cells); cells != "" {
		parts = own(cells)
	}
	text := words.Fold(l.Text)
	if text != "" {
		extract := part{markdown: escape(text) + c.mark(l), extract: true}
		if s.Layout == briefs.ListLayout {
			extract.number = fmt.Sprintf("%d.", number)
		}
		parts = append(parts, extract)
	}
	parts = append(parts, part{markdown: caption(l), kind: l.Kind})
	detail := l.Place
	if reason := why(c.scope, l); reason != "" {
		detail += " · " + reason
	}
	c.blocks = append(c.blocks, block{
		id: l.Ref, parts: parts, text: text + " " + l.Caption() + " " + strings.Join(l.Cells, " "),
		place: pane.At(l.Article, l.Span), detail: detail,
	})
}

// caption is the kind of a line, what is to be known of it, and its flags.
func caption(l *briefs.Line) string {
	out := "**" + words.Tag(l.Kind) + "**"
	for _, part := range append([]string{l.Label}, l.Flags...) {
		if part != "" {
			out += " · " + escape(part)
		}
	}
	return out
}

// cells writes a table row as "column: cell" in turn, which unlike a table can
// be read in a narrow pane.
func (c *composer) cells(columns, cells []string) string {
	var out []string
	for i, cell := range cells {
		if cell == "" {
			continue
		}
		text := "**" + escape(cell) + "**"
		if i < len(columns) && columns[i] != "" {
			text = escape(columns[i]+":") + " " + text
		}
		out = append(out, text)
	}
	return strings.Join(out, " · ")
}

// mark is the number of a line's source, as in "[2]".
func (c *composer) mark(l *briefs.Line) string {
	if n, ok := c.sources[l.Article]; ok {
		return fmt.Sprintf(" \\[%d\\]", n)
	}
	return ""
}

// sourceList adds the numbered sources.
func (c *composer) sourceList(sources []briefs.Source) {
	if len(sources) == 0 {
		return
	}
	c.words("## Sources", "Sources")
	for i, s := range sources {
		text := s.Citation
		if s.Note != "" {
			text += ". " + s.Note
		}
		c.blocks = append(c.blocks, block{
			id: "source " + string(s.Article), parts: own(fmt.Sprintf("\\[%d\\] %s", i+1, escape(text))),
			text: text, place: &pane.Place{Article: s.Article}, detail: s.Path + ", sha256 " + s.SHA256,
		})
	}
}
