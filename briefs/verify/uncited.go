package verify

import "strings"

// addUncited adds, as extracts without a footnote, what stands among the
// extracts and names no source: a line that parley never wrote, or whose mark
// was taken away. Captions in emphasis, bullets and counts of what is left out
// are the program's own words or an analyst's, and are free; so are sections
// that cite nothing.
func (d *document) addUncited(all []block) {
	cites := map[int]bool{}
	for _, b := range all {
		if _, _, _, ok := cutMark(b.text); ok && b.kind != definition {
			cites[b.section] = true
		}
	}
	for _, b := range all {
		if text := uncited(b); text != "" && (b.kind == quote || cites[b.section]) {
			d.extracts = append(d.extracts, extract{"", unescape(text), b.line})
		}
	}
}

// uncited is the part of a block that should have a footnote and has none:
// all of it, or what stands behind its last mark.
func uncited(b block) string {
	rest, cited := b.text, false
	for {
		_, _, after, ok := cutMark(rest)
		if !ok {
			break
		}
		rest, cited = strings.TrimSpace(after), true
	}
	switch b.kind {
	case heading, definition:
		return ""
	case bullet, cell:
		if !cited {
			return ""
		}
	}
	if emphasised(rest) || b.kind == paragraph && isCount(rest) {
		return ""
	}
	return rest
}

// emphasised reports whether a text is one emphasis, as captions are.
func emphasised(text string) bool {
	if len(text) < 3 || text[0] != '*' && text[0] != '_' {
		return false
	}
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case text[0]:
			return i == len(text)-1
		}
	}
	return false
}

// isCount reports whether a text says how many lines are left out: "+ 3 more".
func isCount(text string) bool {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(text, "\\"), "+ ")
	if !ok {
		return false
	}
	rest, ok = strings.CutPrefix(strings.TrimLeft(rest, "0123456789"), " more")
	return ok && (rest == "" || strings.HasPrefix(rest, ": `") && strings.HasSuffix(rest, "`"))
}
