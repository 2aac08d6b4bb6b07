package actors

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model/wordlist"
)

// An article speaks of one country when it names it and what is in it so often,
// and of all countries in so many parts of three.
const (
	fewestOfMain = 3
	partOfMain   = 2
)

// mainland returns the country that the article speaks of most by far, or "".
func (b *builder) mainland() string {
	if b.main != nil {
		return *b.main
	}
	count, total := map[string]int{}, 0
	best := ""
	for i := range b.words {
		country := b.landAt(i)
		if country == "" {
			continue
		}
		total++
		if count[country]++; count[country] > count[best] || best == "" {
			best = country
		}
	}
	if count[best] < fewestOfMain || 3*count[best] < partOfMain*total {
		best = ""
	}
	b.main = &best
	return best
}

// ofMainland gives a body that every state has, and of which the article does not
// tell whose it is, the country that the article speaks of: "the Senate".
func (b *builder) ofMainland(n *name, key string) (string, string) {
	if n.lo > 0 && stateWords()[b.words[n.lo-1].fold] == "part" {
		return key, ""
	}
	part, whole := false, false
	for word := range strings.FieldsSeq(strings.TrimPrefix(key, "body::")) {
		part, whole = part || stateWords()[word] == "part", whole || stateWords()[word] == "whole"
	}
	if part && !whole {
		return key, ""
	}
	country := b.mainland()
	if country == "" {
		return key, ""
	}
	return "body:" + country + strings.TrimPrefix(key, "body:"), country
}

//go:embed data/statewords.tsv
var stateWordsTSV string

// stateWords gives the words that tell of a body, before its name or in it, that a
// country has many such, "part", or that it is the country's own, "whole".
var stateWords = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, row := range wordlist.Rows(stateWordsTSV) {
		for w := range strings.FieldsSeq(row[1]) {
			out[w] = row[0]
		}
	}
	return out
})
