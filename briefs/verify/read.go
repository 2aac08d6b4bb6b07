package verify

import (
	"encoding/binary"
	"sort"
	"strconv"
	"strings"
	"unicode/utf16"

	"parley/briefs/markdown"
)

// document is an exported brief as it is read back.
type document struct {
	isBrief  bool              // it has the front matter of a brief
	json     bool              // it is no Markdown
	sums     map[string]string // SHA-256 of each source, by short name
	extracts []extract         // in reading order
	notes    map[string]note   // by footnote label
	order    []string          // labels of the notes, in order
}

// extract is text that is marked as copied from a source.
type extract struct {
	ref  string // its footnote label; empty for text that should have one
	text string // un-escaped, white space folded
	line int    // of the brief
}

// note is a footnote: where its extract is said to stand.
type note struct {
	text       string // as it stands
	behind     string // what stands behind the bytes and does not belong there
	short      string // of the source
	start, end int    // bytes of the file
	ok         bool   // it could be read
	line       int
}

// read takes an export apart: a brief, or a list of briefs in JSON. It accepts
// anything: what is not there is missing in the document.
func read(file []byte) []*document {
	text := plain(file)
	if all, ok := readJSON(text); ok {
		return all
	}
	return []*document{readMarkdown(text)}
}

// plain is the text of a file in UTF-8 with newlines, whatever an editor made
// of the encoding and of the line ends.
func plain(file []byte) string {
	text := string(file)
	switch {
	case strings.HasPrefix(text, "\xFF\xFE"):
		text = fromUTF16(file[2:], binary.LittleEndian)
	case strings.HasPrefix(text, "\xFE\xFF"):
		text = fromUTF16(file[2:], binary.BigEndian)
	}
	return lineEnds.Replace(strings.TrimPrefix(text, "\uFEFF"))
}

func fromUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// readMarkdown takes a brief in Markdown apart.
func readMarkdown(file string) *document {
	d := &document{sums: map[string]string{}, notes: map[string]note{}}
	front, body, ok := cutFront(file)
	if ok {
		d.readFront(front)
	}
	all := blocks(body, strings.Count(front, "\n")+1)
	for _, b := range all {
		d.readBlock(b)
	}
	d.addUncited(all)
	sort.SliceStable(d.extracts, func(i, j int) bool { return d.extracts[i].line < d.extracts[j].line })
	return d
}

// readBlock finds the extracts of a block, which end at a footnote mark, or
// the footnote that it defines.
func (d *document) readBlock(b block) {
	if label, text, ok := cutDefinition(b.text); ok {
		d.addNote(label, readNote(text), b.line)
		return
	}
	rest := b.text
	for {
		before, label, after, ok := cutMark(rest)
		if !ok {
			return
		}
		d.extracts = append(d.extracts, extract{label, unescape(before), b.line})
		rest = after
	}
}

// addNote adds a footnote. Of several with the same label the first counts.
func (d *document) addNote(label string, n note, line int) {
	if _, twice := d.notes[label]; twice {
		return
	}
	n.line = line
	d.order = append(d.order, label)
	d.notes[label] = n
}

// cutDefinition reads "[^label]: text".
func cutDefinition(text string) (label, rest string, ok bool) {
	if !strings.HasPrefix(text, "[^") {
		return "", "", false
	}
	label, rest, ok = strings.Cut(text[2:], "]:")
	if !ok || !isLabel(label) {
		return "", "", false
	}
	return label, strings.TrimSpace(rest), true
}

// cutMark cuts a text around its first footnote mark "[^label]". In an extract
// every such bracket has a backslash, so that none can be taken for a mark.
func cutMark(text string) (before, label, after string, ok bool) {
	for i := 0; i+1 < len(text); i++ {
		if text[i] == '\\' {
			i++
			continue
		}
		if text[i] != '[' || text[i+1] != '^' {
			continue
		}
		end := strings.IndexByte(text[i:min(len(text), i+maxLabel)], ']')
		if end > 0 && isLabel(text[i+2:i+end]) {
			return text[:i], text[i+2 : i+end], text[i+end+1:], true
		}
	}
	return text, "", "", false
}

// maxLabel bounds the length of a footnote label.
const maxLabel = 120

// isLabel reports whether a text can be a footnote label.
func isLabel(s string) bool {
	return s != "" && len(s) < maxLabel && strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == ""
}

// readNote reads "002, report, L7 s1–3, bytes 1661–1897.".
func readNote(text string) note { return readPlace(unescape(text)) }

// readPlace is readNote for a text without escapes.
func readPlace(text string) note {
	n := note{text: text}
	short, rest, ok := strings.Cut(text, ", ")
	if !ok {
		return n
	}
	n.short = short
	_, bytes, ok := strings.Cut(rest, "bytes ")
	if !ok {
		return n
	}
	from, to, ok := cutRange(strings.TrimRight(bytes, ". "))
	if !ok {
		return n
	}
	if digits := len(to) - len(strings.TrimLeft(to, "0123456789")); digits < len(to) {
		to, n.behind = to[:digits], to[digits:]
	}
	var err1, err2 error
	n.start, err1 = strconv.Atoi(from)
	n.end, err2 = strconv.Atoi(to)
	n.ok = err1 == nil && err2 == nil && n.start >= 0 && n.start < n.end
	return n
}

// cutRange splits "1661–1897"; a converter may have made the dash a hyphen.
func cutRange(s string) (from, to string, ok bool) {
	for _, dash := range []string{"–", "--", "-", "—"} {
		if from, to, ok = strings.Cut(s, dash); ok {
			return from, to, true
		}
	}
	return "", "", false
}

func unescape(text string) string { return foldSpace(markdown.Unescape(text)) }

// foldSpace is the only liberty that the check takes: runs of white space count
// as one space.
func foldSpace(text string) string { return strings.Join(strings.Fields(text), " ") }

// fold makes the text of a source what an export makes of it: what has no shape
// is left out.
func fold(text string) string { return foldSpace(markdown.Flatten(text)) }
