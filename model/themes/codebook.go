package themes

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model/language"
)

//go:embed data/codebook.txt
var codebookTXT string

// world is the built-in codebook.
var world = sync.OnceValue(func() *codebook { return parseCodebook(codebookTXT) })

// rule is a pattern of a category: all its parts must stand near each other.
type rule struct {
	category int
	parts    []int
	never    bool // keeps the sentence out
	weak     bool // puts a sentence there only together with another one
}

// entry is a phrase that fulfils a part of a rule.
type entry struct {
	phrase
	part int
}

// codebook is a list of themes with the patterns that put a sentence there.
type codebook struct {
	categories []string // labels
	rules      []rule
	ruleOf     []int // rule of each part
	entries    []entry
	first      trie // from the first word of a phrase to its entries
}

// parseCodebook reads the format that data/codebook.txt describes.
func parseCodebook(data string) *codebook {
	b := &codebook{first: newTrie()}
	for _, row := range language.Rows(data) {
		if row[0] != "" {
			b.categories = append(b.categories, row[0])
			continue
		}
		if len(row) < 2 || len(b.categories) == 0 {
			continue
		}
		list, never := strings.CutPrefix(row[1], "never:")
		for pattern := range strings.SplitSeq(list, ",") {
			b.add(len(b.categories)-1, pattern, never)
		}
	}
	return b
}

// add makes a rule of a pattern, a weak one when it ends in a question mark; an
// empty pattern makes none.
func (b *codebook) add(category int, pattern string, never bool) {
	pattern, weak := strings.CutSuffix(strings.TrimSpace(pattern), "?")
	r := rule{category: category, never: never, weak: weak}
	for _, alternatives := range parsePattern(pattern) {
		part := len(b.ruleOf)
		b.ruleOf = append(b.ruleOf, len(b.rules))
		r.parts = append(r.parts, part)
		for _, p := range alternatives {
			b.first.add(p[0], len(b.entries))
			b.entries = append(b.entries, entry{p, part})
		}
	}
	if len(r.parts) > 0 {
		b.rules = append(b.rules, r)
	}
}
