package verify

import (
	"encoding/json"
	"strconv"
	"strings"

	"parley/briefs/markdown"
)

// document is an exported brief as it is read back.
type document struct {
	isBrief  bool              // it has the front matter of a brief
	sums     map[string]string // SHA-256 of each source, by short name
	extracts []extract         // in reading order
	notes    map[string]note   // by footnote label
	order    []string          // labels of the notes, in order
}

// extract is text that is marked as copied from a source.
type extract struct {
	ref  string // its footnote label; empty for a block quote without one
	text string // un-escaped, white space folded
	line int    // of the brief
}

// note is a footnote: where its extract is said to stand.
type note struct {
	text       string // as it stands
	short      string // of the source
	start, end int    // bytes of the file
	ok         bool   // it could be read
	line       int
}

// read takes a brief apart. It accepts anything: what is not there is missing
// in the document.
func read(md []byte) *document {
	file := strings.TrimPrefix(strings.ReplaceAll(string(md), "\r\n", "\n"), "\uFEFF")
	d := &document{sums: map[string]string{}, notes: map[string]note{}}
	front, body, ok := cutFront(file)
	if ok {
		d.readFront(front)
	}
	for _, b := range blocks(body, strings.Count(front, "\n")+1) {
		d.readBlock(b)
	}
	return d
}

// cutFront splits off the front matter.
func cutFront(file string) (front, body string, ok bool) {
	if !strings.HasPrefix(file, "---\n") {
		return "", file, false
	}
	end := strings.Index(file, "\n---\n")
	if end < 0 {
		return "", file, false
	}
	return file[:end+len("\n---\n")], file[end+len("\n---\n"):], true
}

// readFront reads the checksums as parley writes them, on one line, and as
// converters rewrite them, one a line.
func (d *document) readFront(front string) {
	inSources := false
	for line := range strings.Lines(front) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		if !strings.HasPrefix(line, " ") {
			inSources = key == "sources"
		}
		switch {
		case key == "kind":
			d.isBrief = strings.Contains(value, "-brief")
		case key == "sources":
			d.readSums(value)
		case inSources:
			d.addSum(unquote(key), unquote(value))
		}
	}
}

// readSums reads {"002": "sha256:…"}.
func (d *document) readSums(list string) {
	var sums map[string]string
	if json.Unmarshal([]byte(list), &sums) != nil {
		return
	}
	for short, sum := range sums {
		d.addSum(short, sum)
	}
}

func (d *document) addSum(short, sum string) {
	if hex, ok := strings.CutPrefix(sum, "sha256:"); ok {
		d.sums[short] = hex
	}
}

func unquote(yaml string) string { return strings.Trim(strings.TrimSpace(yaml), `"'`) }

// readBlock finds the extracts of a block, which end at a footnote mark, or
// the footnote that it defines.
func (d *document) readBlock(b block) {
	if label, text, ok := definition(b.text); ok {
		n := readNote(text)
		n.line = b.line
		if _, twice := d.notes[label]; !twice {
			d.order = append(d.order, label)
			d.notes[label] = n
		}
		return
	}
	rest, found := b.text, false
	for {
		before, label, after, ok := cutMark(rest)
		if !ok {
			break
		}
		d.extracts = append(d.extracts, extract{label, unescape(before), b.line})
		rest, found = after, true
	}
	if b.quote && !found {
		d.extracts = append(d.extracts, extract{"", unescape(b.text), b.line})
	}
}

// definition reads "[^label]: text".
func definition(text string) (label, rest string, ok bool) {
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
func readNote(text string) note {
	text = unescape(text)
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

func unescape(text string) string { return fold(markdown.Unescape(text)) }

// fold is the only liberty that the check takes: runs of white space count as
// one space. What an export leaves out for having no shape is left out too.
func fold(text string) string {
	return strings.Join(strings.Fields(markdown.Flatten(text)), " ")
}
