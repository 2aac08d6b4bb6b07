package actors

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"parley/model/wordlist"
)

//go:embed data/shortgiven.tsv
var shortGivenTSV string

// shortGiven gives the given names that a familiar form stands for.
var shortGiven = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for _, row := range wordlist.Rows(shortGivenTSV) {
		out[row[0]] = strings.Fields(row[1])
	}
	return out
})

// isShortGiven reports that one given name is a familiar form of the other: "Joe"
// of "Joseph".
func isShortGiven(a, b string) bool {
	return slices.Contains(shortGiven()[a], b) || slices.Contains(shortGiven()[b], a)
}
