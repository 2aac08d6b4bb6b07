package intake

import (
	"fmt"
	"strconv"
	"strings"
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

// lexicon is a set of patterns, found by their first words.
type lexicon map[string][]pattern

// parseLexicon reads a data file: label, place, most words, pattern, with
// tabs between. In a pattern * stands for any word, # for a number, and a
// word that ends in * for any word that begins so. The first word is literal
// or #. It panics on a malformed line, which only a change of the embedded
// files can cause.
func parseLexicon(data string) lexicon {
	l := lexicon{}
	for _, line := range dataLines(data) {
		fields := strings.Split(line, "\t")
		if len(fields) != 4 {
			panic(fmt.Sprintf("intake: malformed pattern %q", line))
		}
		most, err := strconv.Atoi(fields[2])
		if err != nil {
			panic(fmt.Sprintf("intake: malformed pattern %q: %v", line, err))
		}
		p := pattern{fields[0], place(fields[1]), most, strings.Fields(fields[3])}
		l[p.words[0]] = append(l[p.words[0]], p)
	}
	return l
}

// find returns the first pattern in the words of a unit that the caller takes.
func (l lexicon) find(words []word, take func(pattern) bool) (pattern, bool) {
	for at := range words {
		if p, ok := l.at(words, at, take); ok {
			return p, true
		}
	}
	return pattern{}, false
}

// at returns the first pattern that stands at word at of a unit and that the
// caller takes.
func (l lexicon) at(words []word, at int, take func(pattern) bool) (pattern, bool) {
	for _, p := range l[words[at].lower] {
		if p.matches(words, at) && take(p) {
			return p, true
		}
	}
	if isNumber(words[at].lower) {
		for _, p := range l["#"] {
			if p.matches(words, at) && take(p) {
				return p, true
			}
		}
	}
	return pattern{}, false
}

func (p pattern) matches(words []word, at int) bool {
	end := at + len(p.words)
	switch {
	case end > len(words), p.most > 0 && len(words) > p.most:
		return false
	case (p.place == whole || p.place == atStart) && at > 0:
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
