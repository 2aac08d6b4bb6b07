package intake

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/labels.txt
var labelData string

// kindLabels are words that may stand before a text and say what it is, in
// lower case, each with the kind of article that it tells; empty when it tells
// none.
var kindLabels = sync.OnceValue(func() map[string]model.ArticleKind {
	kinds := map[string]model.ArticleKind{}
	for _, line := range wordlist.Lines(labelData) {
		name, kind, _ := strings.Cut(line, "\t")
		kinds[name] = model.ArticleKind(kind)
	}
	return kinds
})

// isLabel holds for the words of a label, in lower case.
func isLabel(words string) bool {
	_, ok := kindLabels()[words]
	return ok
}

// longestLabel bounds a label and the mark behind it, in bytes.
const longestLabel = 40

// label reads a word that says what kind of text follows, up to the mark that
// sets it apart: "EDITORIAL |", "Opinion:", "Analysis –".
func (p prefix) label(at int) int {
	name, size := labelWords(p.text[at:min(p.end, at+longestLabel)])
	first, _ := utf8.DecodeRuneInString(name)
	lower := strings.ToLower(name)
	if !unicode.IsUpper(first) || !isLabel(lower) || isTurn(lower) {
		return at
	}
	rest := strings.TrimSpace(p.text[at+size : p.end])
	if rest != "" && !opensBody(rest) {
		return at
	}
	p.facts.labelled(lower)
	return at + size
}

// labelWords cuts s at the first mark that ends a label; size counts the mark.
// Dashes need a blank before them.
func labelWords(s string) (name string, size int) {
	for i, r := range s {
		switch r {
		case ':', '|', '·', '•':
		case '-', '–', '—':
			if i == 0 || s[i-1] != ' ' {
				continue
			}
		default:
			continue
		}
		return strings.TrimSpace(s[:i]), i + utf8.RuneLen(r)
	}
	return "", 0
}

// mostCrumbs is how many parts the path to a page has at most; a line of more is
// a menu.
const mostCrumbs = 4

// breadcrumb reads the path to a page, as it stands above an article, and takes
// the label that is nearest to its end: "Home » Opinion » Leader".
func (f *facts) breadcrumb(s string) {
	crumbs := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("»›>", r) })
	if len(crumbs) < 2 || len(crumbs) > mostCrumbs {
		return
	}
	for _, crumb := range slices.Backward(crumbs) {
		if name := strings.ToLower(strings.TrimSpace(crumb)); kindLabels()[name] != "" {
			f.labelled(name)
			return
		}
	}
}

// labelled takes a label unless a better one is known: one that tells a kind
// is better than one that tells none.
func (f *facts) labelled(name string) {
	if f.label == "" || kindLabels()[f.label] == "" {
		f.label = name
	}
}
