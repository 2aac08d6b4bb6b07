package intake

import (
	"slices"
	"strings"

	"parley/model"
)

// markdown reads text with Markdown marks. The text stays as it is; front
// matter, headings, code, tables, pictures and lines that are only a link are
// marked.
type markdown struct{}

func (markdown) read(raw []byte) (page, error) {
	p, err := plainText{}.read(raw)
	if err != nil {
		return p, err
	}
	start := 0
	if end := frontMatter(p.text); end > 0 {
		p.marks = append(p.marks, mark{model.Span{Start: 0, End: end}, "front matter"})
		p.fields = matterFields(p.text[:end])
		start = end
	}
	fenced, titled := false, false
	for start < len(p.text) {
		line, end := lineAt(p.text, start)
		reason := markupReason(line)
		switch fence := strings.HasPrefix(line, "```") || strings.HasPrefix(line, "~~~"); {
		case fence, fenced:
			reason, fenced = "code", fenced != fence
		case reason == "heading" && !titled && strings.HasPrefix(line, "# "):
			reason, titled = "title", true
		}
		if reason != "" {
			p.marks = append(p.marks, mark{model.Span{Start: start, End: end}, reason})
		}
		start = end
	}
	return p, nil
}

// isExport recognises a brief that parley wrote by the seal in its front
// matter, whatever its name. Its extracts stand in the articles already.
func isExport(text string) bool {
	return slices.ContainsFunc(matterFields(text[:frontMatter(text)]), func(f field) bool { return f.key == "parley_sha256" })
}

// lineAt returns the line that begins at start, without blanks around it, and
// where the next line begins.
func lineAt(text string, start int) (line string, end int) {
	end = len(text)
	if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
		end = start + n + 1
	}
	return strings.TrimSpace(text[start:end]), end
}

// markupReason says what a line is when it is no prose.
func markupReason(line string) string {
	switch {
	case strings.HasPrefix(line, "#") && strings.HasPrefix(strings.TrimLeft(line, "#"), " "):
		return "heading"
	case strings.HasPrefix(line, "![") && strings.HasSuffix(line, ")"):
		return "picture"
	case strings.HasPrefix(line, "|") && strings.HasSuffix(line, "|") && len(line) > 1:
		return "table"
	case isOnlyLink(strings.TrimLeft(line, "-*+ ")):
		return "list of links"
	}
	return ""
}

// isOnlyLink holds for "[text](address)" and nothing else.
func isOnlyLink(line string) bool {
	return strings.HasPrefix(line, "[") && strings.HasSuffix(line, ")") &&
		strings.Count(line, "](") == 1 && strings.Count(line, ")") == 1
}

// maxMatter bounds front matter, in lines: that of an export has all its sources
// in one.
const maxMatter = 500

// frontMatter returns where the metadata between two lines of --- or +++ at
// the start of a text ends, or 0 when there is none.
func frontMatter(text string) int {
	fence, end := lineAt(text, 0)
	if fence != "---" && fence != "+++" {
		return 0
	}
	for lines := 0; end < len(text) && lines < maxMatter; lines++ {
		var line string
		if line, end = lineAt(text, end); line == fence {
			return end
		}
	}
	return 0
}

// matterFields reads the flat "key: value" and "key = value" lines of front
// matter; a list of one value a line belongs to the key before it.
func matterFields(text string) []field {
	var fields []field
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if item, ok := strings.CutPrefix(line, "- "); ok && len(fields) > 0 {
			last := &fields[len(fields)-1]
			last.value = strings.TrimPrefix(last.value+", "+unquote(item), ", ")
			continue
		}
		at := strings.IndexAny(line, ":=")
		if at <= 0 {
			continue
		}
		fields = append(fields, field{strings.ToLower(strings.TrimSpace(line[:at])), unquote(line[at+1:])})
	}
	return fields
}

// unquote takes blanks, quotation marks and list brackets off a value.
func unquote(s string) string {
	return strings.Trim(strings.TrimSpace(s), `"'[]`)
}
