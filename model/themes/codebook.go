package themes

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"parley/model/wordlist"
)

//go:embed data/codebook.txt
var codebookTXT string

// world is the built-in codebook.
var world = sync.OnceValue(func() *codebook { return parseCodebook(codebookTXT) })

// rule is a pattern of a category: all its parts must stand near each other.
type rule struct {
	category int
	parts    []int // none when there is only one
	never    bool  // keeps the sentence out
	weak     bool  // puts a sentence there only together with another one
}

// entry is a phrase and what it fulfils. It is looked up by its longest word,
// since short words are the frequent ones.
type entry struct {
	phrase phrase
	key    int   // index of the longest word
	rules  []int // which it fulfils alone
	parts  []int // of rules of several parts
}

// codebook is a list of themes with the patterns that put a sentence there.
type codebook struct {
	categories []string // labels
	acts       []bool   // categories of what is done or said, whatever the subject
	rules      []rule
	ruleOf     []int // rule of each part of a rule of several
	entries    []entry
	index      map[string]int // of entries, by the phrase as it is written
	words      *index         // from the longest word of a phrase to its entries
}

func newCodebook() *codebook { return &codebook{index: map[string]int{}, words: newIndex()} }

// parseCodebook reads the format that data/codebook.txt describes.
func parseCodebook(data string) *codebook {
	b := newCodebook()
	for _, row := range wordlist.Rows(data) {
		if row[0] != "" {
			b.categories = append(b.categories, row[0])
			b.acts = append(b.acts, slices.Contains(row, "act"))
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
	parts := parsePattern(pattern)
	if len(parts) == 0 {
		return
	}
	r, at := rule{category: category, never: never, weak: weak}, len(b.rules)
	if len(parts) == 1 {
		for _, p := range parts[0] {
			e := b.entry(p)
			e.rules = append(e.rules, at)
		}
	} else {
		r.parts = b.addParts(at, parts)
	}
	b.rules = append(b.rules, r)
}

// addParts enters the parts of a rule and returns their numbers.
func (b *codebook) addParts(rule int, parts [][]phrase) []int {
	var out []int
	for _, alternatives := range parts {
		part := len(b.ruleOf)
		b.ruleOf = append(b.ruleOf, rule)
		out = append(out, part)
		for _, p := range alternatives {
			e := b.entry(p)
			e.parts = append(e.parts, part)
		}
	}
	return out
}

// entry returns the entry of a phrase, made if need be.
func (b *codebook) entry(p phrase) *entry {
	written := fmt.Sprint(p)
	i, known := b.index[written]
	if !known {
		i = len(b.entries)
		b.index[written] = i
		b.entries = append(b.entries, entry{phrase: p, key: p.longest()})
		b.words.add(p[p.longest()], i)
	}
	return &b.entries[i]
}
