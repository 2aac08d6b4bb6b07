package themes

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

const (
	mostTopics  = 2 // nouns in a label
	leastTopics = 3 // sentences of a theme that have such a noun
)

// withTopics returns the drafts that fit under labels that also tell what their
// sentences are about: "Fiji: lighthouse, reef". The nouns are those that are
// frequent there and rare elsewhere.
func (f *folder) withTopics(drafts []*draft, fits func(*draft) bool) []*draft {
	all := map[string]int{}
	for _, l := range f.locals {
		if l != nil {
			eachNoun(l.phrases, func(c *candidate) { all[c.key]++ })
		}
	}
	var out []*draft
	for _, d := range drafts {
		if !fits(d) {
			continue
		}
		told := *d
		if topics := f.topics(d, all); len(topics) > 0 {
			told.label += ": " + strings.Join(topics, ", ")
		}
		out = append(out, &told)
	}
	return out
}

// topics are the nouns that tell a draft from the rest of the folder, as often
// as all its sentences have them.
func (f *folder) topics(d *draft, all map[string]int) []string {
	here, forms := map[string]int{}, map[string]string{} // how often; how it stands there first
	for _, at := range f.extend(d).lines {
		eachNoun(f.locals[at.article].phrasesIn(at.sentence), func(c *candidate) {
			if here[c.key]++; here[c.key] == 1 {
				forms[c.key] = c.text
			}
		})
	}
	var nouns []string
	for noun, n := range here {
		if n >= leastTopics {
			nouns = append(nouns, noun)
		}
	}
	slices.SortFunc(nouns, func(a, b string) int {
		return cmp.Or(here[b]*here[b]*all[a]-here[a]*here[a]*all[b], strings.Compare(a, b))
	})
	nouns = nouns[:min(len(nouns), mostTopics)]
	for i, n := range nouns {
		nouns[i] = forms[n]
	}
	return nouns
}

// eachNoun calls do with the candidates of one word.
func eachNoun(phrases []candidate, do func(*candidate)) {
	for i := range phrases {
		if phrases[i].isNoun() {
			do(&phrases[i])
		}
	}
}

// phrasesIn are the candidates of a sentence.
func (l *Local) phrasesIn(sentence int) []candidate {
	from := func(s int) int {
		return sort.Search(len(l.phrases), func(i int) bool { return l.phrases[i].sentence >= s })
	}
	return l.phrases[from(sentence):from(sentence+1)]
}
