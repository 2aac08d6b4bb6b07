package markdown

import (
	"errors"
	"fmt"
	"strings"

	"parley/briefs"
)

// Flavor is the program that the Markdown is for.
type Flavor string

// The flavors: plain GitHub-flavoured Markdown, and Obsidian with callouts and
// wiki links.
const (
	GFM      Flavor = "gfm"
	Obsidian Flavor = "obsidian"
)

// Options sets what a brief cannot know.
type Options struct {
	Date   string // of the export, ISO; empty for none
	Flavor Flavor // GFM when empty
	Note   string // the analyst's note, to the letter
}

// The marks around the analyst's note.
const (
	NoteBegin = "<!-- analyst:begin -->"
	NoteEnd   = "<!-- analyst:end -->"
)

// WordsColumn heads the column of a table that holds the extracts.
const WordsColumn = "In the source's words"

// Write renders a brief as Markdown, UTF-8, without hard wraps: front matter,
// sections, the analyst's note, sources, how to check, footnotes.
func Write(b *briefs.Brief, opt Options) ([]byte, error) {
	if b == nil {
		return nil, errors.New("markdown: no brief to write")
	}
	w := &writer{opt: opt}
	w.line("# " + Escape(Title(b)))
	for _, h := range b.Head {
		w.line(head(h))
	}
	for i := range b.Sections {
		w.section(&b.Sections[i])
	}
	w.note(opt.Note)
	w.sources(b)
	w.footnotes(b)
	return seal(frontMatter(b, opt), w.out.String()), nil
}

// Title is the title of a brief: "Actor brief: Ann Bell".
func Title(b *briefs.Brief) string {
	name := Flatten(b.Subject.Name)
	switch b.Subject.Kind {
	case briefs.TraySubject.Kind:
		return name
	case "theme":
		return "Theme brief: " + name
	}
	return "Actor brief: " + name
}

// writer collects the body. Every line that it writes is a block of its own,
// with a blank line after it, unless it is part of a table or list.
type writer struct {
	out     strings.Builder
	opt     Options
	command string // that shows what is left out, once it is written
}

func (w *writer) line(s string) { w.out.WriteString(s + "\n\n") }

// head writes a sentence of the head with its first words in bold.
func head(sentence string) string {
	for _, bold := range []string{"As of", "Built from", "Rule:", "Support:"} {
		if rest, ok := strings.CutPrefix(sentence, bold); ok {
			return "**" + bold + "**" + " " + Escape(strings.TrimSpace(rest))
		}
	}
	return Escape(sentence)
}

func (w *writer) section(s *briefs.Section) {
	w.line("## " + Escape(s.Heading))
	w.rows(s)
	switch s.Layout {
	case briefs.TableLayout:
		w.table(s)
	case briefs.PairLayout:
		w.pairs(s)
		w.more(s)
		return
	case briefs.QuoteLayout:
		for _, l := range s.Lines {
			w.quote(l)
		}
	default:
		w.list(s.Lines)
	}
	w.notes(s.Notes)
	w.more(s)
}

// rows writes the table of a section that has facts instead of extracts.
func (w *writer) rows(s *briefs.Section) {
	if len(s.Rows) == 0 {
		return
	}
	w.tableHead(s.Columns)
	for _, r := range s.Rows {
		w.row(escapeAll(r))
	}
	w.out.WriteString("\n")
}

// table writes one row a line: the cells, the extract, the caption.
func (w *writer) table(s *briefs.Section) {
	if len(s.Lines) == 0 {
		return
	}
	w.tableHead(append(append([]string{}, s.Columns...), WordsColumn, "Kind"))
	for _, l := range s.Lines {
		cells := append(escapeAll(l.Cells), extract(l), Escape(l.Caption()))
		w.row(cells)
	}
	w.out.WriteString("\n")
}

func (w *writer) tableHead(columns []string) {
	w.row(escapeAll(columns))
	w.out.WriteString(strings.Repeat("|---", len(columns)) + "|\n")
}

func (w *writer) row(cells []string) {
	w.out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

func escapeAll(texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = Escape(t)
	}
	return out
}

// extract writes the words of the source and the mark of their footnote.
func extract(l briefs.Line) string { return Escape(l.Text) + "[^" + l.Ref + "]" }

// list numbers the lines.
func (w *writer) list(lines []briefs.Line) {
	for i, l := range lines {
		fmt.Fprintf(&w.out, "%d. %s *(%s)*\n", i+1, extract(l), Escape(l.Caption()))
	}
	if len(lines) > 0 {
		w.out.WriteString("\n")
	}
}

// quote writes a block quote with its caption below, or an Obsidian callout.
func (w *writer) quote(l briefs.Line) {
	if w.opt.Flavor == Obsidian {
		w.line("> [!quote] " + Escape(l.Caption()) + "\n> " + extract(l))
		return
	}
	w.line("> " + extract(l))
	w.line("*" + Escape(l.Caption()) + "*")
}

// pairs writes each pair under a heading that serves as its anchor.
func (w *writer) pairs(s *briefs.Section) {
	for i, note := range s.Notes {
		w.line(fmt.Sprintf("### c%d", i+1))
		for _, l := range s.Lines {
			if l.Pair == i+1 {
				w.quote(l)
			}
		}
		_, text, found := strings.Cut(note, ": ")
		if !found {
			text = note
		}
		w.line("*" + Escape(text) + "*")
	}
}

func (w *writer) notes(notes []string) {
	for _, n := range notes {
		w.out.WriteString("- " + Escape(n) + "\n")
	}
	if len(notes) > 0 {
		w.out.WriteString("\n")
	}
}

// more says how many lines are left out, and how to see them where that was not
// said before.
func (w *writer) more(s *briefs.Section) {
	if s.More == 0 {
		return
	}
	line := fmt.Sprintf("\\+ %d more", s.More)
	if s.MoreWith != w.command {
		w.command = s.MoreWith
		line += ": `" + s.MoreWith + "`"
	}
	w.line(line)
}

// note writes the block that belongs to the analyst, as it was.
func (w *writer) note(text string) {
	w.line("## Analyst note")
	if text == "" {
		text = "\n\n"
	}
	w.line(NoteBegin + text + NoteEnd)
}

func (w *writer) sources(b *briefs.Brief) {
	w.line("## Sources")
	w.tableHead([]string{"Id", "Kind", "Source", "Note"})
	for _, s := range b.Sources {
		w.row(escapeAll([]string{s.Short, s.Kind, s.Citation, s.Note}))
	}
	w.out.WriteString("\n")
	w.line("Order: " + Escape(b.Order()))
	w.line("Check: `parley verify THIS-FILE.md --sources FOLDER`. To Word: `pandoc -f gfm --shift-heading-level-by=-1 THIS-FILE.md -o brief.docx`.")
}

// footnotes writes one definition for every extract, in reading order.
func (w *writer) footnotes(b *briefs.Brief) {
	for _, s := range b.Sections {
		for _, l := range s.Lines {
			w.line("[^" + l.Ref + "]: " + Escape(l.Place) + ".")
		}
	}
}
