package intake

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"parley/model/wordlist"
)

// place says where in a unit of text a pattern must stand.
type place string

// The places of patterns, as the data files name them.
const (
	whole    place = "whole" // the unit is the pattern and nothing else
	atStart  place = "start"
	atEnd    place = "end"
	anywhere place = "any"
)

// pattern is a run of words that tells something of the text it stands in.
type pattern struct {
	label string
	place place
	most  int // words that the unit may have at most; 0 for any number
	words []string
}

// parsePatterns reads a data file: label, place, most words, pattern, with
// tabs between. In a pattern * stands for any word, # for a number, and a
// word that ends in * for any word that begins so. The first word is literal
// or #. It panics on a malformed line, which only a change of the embedded
// files can cause.
func parsePatterns(data string) []*pattern {
	var patterns []*pattern
	for _, line := range wordlist.Lines(data) {
		fields := strings.Split(line, "\t")
		if len(fields) != 4 {
			panic(fmt.Sprintf("intake: malformed pattern %q", line))
		}
		most, err := strconv.Atoi(fields[2])
		if err != nil {
			panic(fmt.Sprintf("intake: malformed pattern %q: %v", line, err))
		}
		patterns = append(patterns, &pattern{fields[0], place(fields[1]), most, strings.Fields(fields[3])})
	}
	return patterns
}

// find returns the first pattern in the words of a unit that the caller takes,
// or nil.
func (l list) find(words []word, take func(*pattern) bool) *pattern {
	for at := range words {
		for _, p := range l.beginning(words, at) {
			if p.matches(words, at) && take(p) {
				return p
			}
		}
	}
	return nil
}

// beginning returns the patterns that may begin with the word at the given
// place.
func (l list) beginning(words []word, at int) []*pattern {
	if at == 0 {
		return words[at].entry.patterns[l]
	}
	return words[at].entry.inner[l]
}

// labelSet is the labels of the patterns that a unit matches.
type labelSet []string

func (s labelSet) has(label string) bool { return slices.Contains(s, label) }

// labels returns the labels of all patterns in the words of a unit.
func (l list) labels(words []word) labelSet {
	var set labelSet
	for at := range words {
		for _, p := range l.beginning(words, at) {
			if !set.has(p.label) && p.matches(words, at) {
				set = append(set, p.label)
			}
		}
	}
	return set
}

// matches reports whether the pattern stands at the given place, which is the
// first unless the pattern may stand behind other words.
func (p *pattern) matches(words []word, at int) bool {
	end := at + len(p.words)
	switch {
	case end > len(words), p.most > 0 && len(words) > p.most:
		return false
	case (p.place == whole || p.place == atEnd) && end < len(words):
		return false
	}
	for i, want := range p.words {
		if !matchWord(want, words[at+i].lower) {
			return false
		}
	}
	return true
}

func matchWord(want, got string) bool {
	switch {
	case want == "*" || want == got:
		return true
	case want == "#":
		return isNumber(got)
	}
	stem, ok := strings.CutSuffix(want, "*")
	return ok && strings.HasPrefix(got, stem)
}

func isNumber(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }
