package markdown

import (
	"fmt"
	"strings"

	"parley/briefs"
)

// Block is a piece of a brief for the screen, as Markdown that can be drawn on
// its own. Blocks in order make the whole brief.
type Block struct {
	Markdown string
	Section  int // index into Brief.Sections; -1 for the head and the sources
	Line     int // index into Section.Lines; -1 when the block shows no extract
	Number   int // the number that the extract's mark [n] has, from 1; 0 for none
}

// Screen renders a brief for a terminal: one block for the title and head, one
// for each heading, one for each extract with its caption, and one for the
// numbered list of places at the end. In place of footnotes there are marks
// like [1]. There are no tables: their cells stand before the extract in bold.
// Every character of article text is escaped as in the export.
func Screen(b *briefs.Brief) []Block {
	out := []Block{{Markdown: screenHead(b), Section: -1, Line: -1}}
	number := 0
	for i := range b.Sections {
		s := &b.Sections[i]
		out = append(out, Block{Markdown: sectionHead(s), Section: i, Line: -1})
		for j, l := range s.Lines {
			number++
			out = append(out, Block{Markdown: screenLine(s, l, number), Section: i, Line: j, Number: number})
		}
		if end := sectionEnd(s); end != "" {
			out = append(out, Block{Markdown: end, Section: i, Line: -1})
		}
	}
	return append(out, Block{Markdown: places(b), Section: -1, Line: -1})
}

func screenHead(b *briefs.Brief) string {
	lines := []string{"# " + Escape(Title(b))}
	for _, h := range b.Head {
		lines = append(lines, head(h))
	}
	return strings.Join(lines, "\n\n")
}

func sectionHead(s *briefs.Section) string {
	out := "## " + Escape(s.Heading)
	for _, r := range s.Rows {
		out += "\n\n- " + strings.Join(escapeAll(r), " · ")
	}
	return out
}

// screenLine writes the cells, the extract with its mark, and the caption.
func screenLine(s *briefs.Section, l briefs.Line, number int) string {
	var out string
	if l.Pair > 0 {
		out = fmt.Sprintf("**c%d** ", l.Pair)
	}
	if len(l.Cells) > 0 {
		out += "**" + strings.Join(escapeAll(l.Cells), " · ") + "** "
	}
	return out + Escape(l.Text) + fmt.Sprintf(" \\[%d\\]\n\n*%s*", number, Escape(l.Caption()))
}

func sectionEnd(s *briefs.Section) string {
	var lines []string
	for _, n := range s.Notes {
		lines = append(lines, "- "+Escape(n))
	}
	if s.More > 0 {
		lines = append(lines, fmt.Sprintf("- %d more: `%s`", s.More, s.MoreWith))
	}
	return strings.Join(lines, "\n")
}

// places is the numbered list of where the extracts stand, and the sources.
func places(b *briefs.Brief) string {
	lines := []string{"## Sources", ""}
	number := 0
	for _, s := range b.Sections {
		for _, l := range s.Lines {
			number++
			lines = append(lines, fmt.Sprintf("%d. %s", number, Escape(l.Place)))
		}
	}
	lines = append(lines, "")
	for _, s := range b.Sources {
		lines = append(lines, "- "+Escape(s.Short+": "+s.Citation))
	}
	return strings.Join(lines, "\n")
}
