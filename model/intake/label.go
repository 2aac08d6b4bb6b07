package intake

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

//go:embed data/labels.txt
var labelData string

// kindLabels are words that may stand before a text and say what it is, in
// lower case, each with the kind of article that it tells; empty when it tells
// none.
var kindLabels = sync.OnceValue(func() map[string]model.ArticleKind {
	kinds := map[string]model.ArticleKind{}
	for _, line := range dataLines(labelData) {
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

// labelled takes a label unless a better one is known: one that tells a kind
// is better than one that tells none.
func (f *facts) labelled(name string) {
	if f.label == "" || kindLabels()[f.label] == "" {
		f.label = name
	}
}
