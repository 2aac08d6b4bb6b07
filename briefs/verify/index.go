package verify

import "strings"

// Linked returns the names of the briefs that an exported index links, in its
// order: files that lie beside it. ok is false for what is no index.
func Linked(file []byte) (names []string, ok bool) {
	front, body, _ := cutFront(plain(file))
	if !isIndex(front) {
		return nil, false
	}
	for line := range strings.Lines(body) {
		if name := linkTarget(line); isBriefName(name) {
			names = append(names, name)
		}
	}
	return names, true
}

func isIndex(front string) bool {
	for line := range strings.Lines(front) {
		if key, value, _ := strings.Cut(line, ":"); key == "kind" {
			return unquote(value) == "index"
		}
	}
	return false
}

// linkTarget is the file that a line of an index links: "- [Name](file.md), 3
// extracts" or "- [[file|Name]], 3 extracts". Brackets in names are escaped.
func linkTarget(line string) string {
	if _, wiki, ok := strings.Cut(line, "[["); ok {
		name, _, _ := strings.Cut(wiki, "|")
		return name + ".md"
	}
	at := strings.LastIndex(line, "](")
	if at < 0 {
		return ""
	}
	name, _, _ := strings.Cut(line[at+2:], ")")
	return name
}

// isBriefName reports whether a text can be the name of an export: no path, and
// only such characters as exports are named with.
func isBriefName(name string) bool {
	stem, ok := strings.CutSuffix(name, ".md")
	return ok && stem != "" && strings.Trim(stem, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}
