package verify

import (
	"slices"
	"strings"

	"parley/briefs/markdown"
)

// block is a piece of a brief that may hold an extract: a paragraph, list
// item, block quote, table cell or footnote, without the marks that make it
// one, its lines joined by spaces.
type block struct {
	text    string
	kind    blockKind
	line    int // of the file, from 1
	section int // counts the headings before it
}

// blockKind is what sort of piece a block is.
type blockKind int

const (
	paragraph blockKind = iota
	numbered            // item of a numbered list
	bullet              // item of another list
	quote
	cell      // of a table
	wordsCell // of the column for extracts
	heading
	definition // of a footnote
)

// blocks takes a body apart. The analyst's note is left out. It follows only
// as much of Markdown as exports use, and converters that wrap lines.
func blocks(body string, firstLine int) []block {
	r := &blockReader{at: firstLine - 1}
	skipUntil := analystEnd(body)
	for line := range strings.Lines(body) {
		r.at++
		r.offset += len(line)
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(line, markdown.NoteBegin) && skipUntil > r.offset-len(line)-1 {
			r.flush()
			r.skipping = true
		}
		if r.skipping {
			r.skipping = r.offset < skipUntil
			continue
		}
		r.line(line)
	}
	r.flush()
	return r.out
}

// analystEnd is the offset where the analyst's note ends, its closing mark
// included; 0 when there is none.
func analystEnd(body string) int {
	begin, end := strings.Index(body, markdown.NoteBegin), strings.LastIndex(body, markdown.NoteEnd)
	if begin < 0 || end < begin {
		return 0
	}
	return end + len(markdown.NoteEnd)
}

type blockReader struct {
	out      []block
	parts    []string // lines of the open block
	kind     blockKind
	start    int // line of the open block
	section  int
	inTable  bool
	words    int // column of the extracts in the table; -1 for none
	at       int // current line
	offset   int
	skipping bool
}

// line takes up one line.
func (r *blockReader) line(line string) {
	text := strings.TrimSpace(line)
	if r.inTable = r.inTable && strings.HasPrefix(text, "|"); text == "" {
		r.flush()
		return
	}
	item := itemText(text)
	switch {
	case text[0] == '|':
		r.tableRow(cells(text))
	case text[0] == '>':
		r.quoteLine(strings.TrimSpace(strings.TrimLeft(text, "> ")))
	case text[0] == '#':
		r.section++
		r.open(text, heading)
	case strings.HasPrefix(text, "[^"):
		r.open(text, definition)
	case item != text && text[0] >= '0' && text[0] <= '9':
		r.open(item, numbered)
	case item != text:
		r.open(item, bullet)
	case len(r.parts) > 0:
		r.parts = append(r.parts, text)
	default:
		r.open(text, paragraph)
	}
}

// tableRow takes up a row of a table, the first of which names the columns.
func (r *blockReader) tableRow(row []string) {
	r.flush()
	if !r.inTable {
		r.inTable, r.words = true, slices.IndexFunc(row, isWordsColumn)
		return
	}
	for i, text := range row {
		kind := cell
		if i == r.words && strings.Trim(text, ":-") != "" {
			kind = wordsCell
		}
		r.out = append(r.out, block{text, kind, r.at, r.section})
	}
}

func isWordsColumn(name string) bool {
	return plainPunctuation(name) == plainPunctuation(markdown.WordsColumn)
}

// quoteLine takes up a line of a block quote. The title of a callout is no
// part of it.
func (r *blockReader) quoteLine(text string) {
	switch {
	case text == "" || strings.HasPrefix(text, "[!"):
		r.flush()
	case len(r.parts) > 0 && r.kind == quote:
		r.parts = append(r.parts, text)
	default:
		r.open(text, quote)
	}
}

func (r *blockReader) open(text string, kind blockKind) {
	r.flush()
	r.parts, r.kind, r.start = []string{text}, kind, r.at
}

func (r *blockReader) flush() {
	if len(r.parts) > 0 {
		r.out = append(r.out, block{strings.Join(r.parts, " "), r.kind, r.start, r.section})
	}
	r.parts = nil
}

// itemText is a line without the mark of a list item.
func itemText(text string) string {
	digits := 0
	for digits < len(text) && text[digits] >= '0' && text[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits < 10 && digits+1 < len(text) && (text[digits] == '.' || text[digits] == ')') && text[digits+1] == ' ' {
		return strings.TrimSpace(text[digits+2:])
	}
	for _, mark := range []string{"- ", "* ", "+ "} {
		if rest, ok := strings.CutPrefix(text, mark); ok {
			return strings.TrimSpace(rest)
		}
	}
	return text
}

// cells splits a table row at the pipes that have no backslash.
func cells(row string) []string {
	var out []string
	start := 0
	for i := 0; i < len(row); i++ {
		switch row[i] {
		case '\\':
			i++
		case '|':
			out = append(out, strings.TrimSpace(row[start:i]))
			start = i + 1
		}
	}
	return append(out, strings.TrimSpace(row[min(start, len(row)):]))
}
