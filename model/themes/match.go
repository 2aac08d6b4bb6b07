package themes

import (
	"slices"
	"strings"

	"parley/model/language"
)

const (
	window   = 12 // most words between the parts of a rule
	mostWhys = 3  // reasons told of one sentence and theme

	gap = " … " // stands between the parts of a reason
)

// finding is a sentence that a category's words put there.
type finding struct {
	category, sentence int
	whys               []string // the words as they stand in the sentence
}

// matcher applies a codebook to the sentences of one article.
type matcher struct {
	*codebook
	text string
	// For the sentence under way:
	tokens []language.Token
	seen   []place // of each part, where it was found last
	marks  []mark  // of each category
	hits   []int   // categories with a hit, in the order found
	stamp  int
}

// place is a run of tokens in a sentence.
type place struct{ stamp, lo, hi int }

// mark is what is known of a category in the sentence under way.
type mark struct {
	stamp  int
	never  bool
	strong bool // one of the reasons is enough alone
	whys   []string
}

func newMatcher(b *codebook, text string) *matcher {
	return &matcher{codebook: b, text: text, seen: make([]place, len(b.ruleOf)), marks: make([]mark, len(b.categories))}
}

// match returns what is found in a sentence, by category. Its cost is linear
// in the number of tokens.
func (m *matcher) match(sentence int, tokens []language.Token) []finding {
	m.stamp++
	m.tokens, m.hits = tokens, m.hits[:0]
	for i := range tokens {
		m.first.visit(tokens[i].Lower, func(e int) {
			if p := &m.entries[e]; p.fits(tokens[i:]) {
				m.found(p.part, i, i+len(p.phrase))
			}
		})
	}
	slices.Sort(m.hits)
	var out []finding
	for _, c := range m.hits {
		if k := &m.marks[c]; !k.never && (k.strong || len(k.whys) > 1) {
			out = append(out, finding{c, sentence, k.whys})
		}
	}
	return out
}

// found notes a part of a rule and, when the others are near, the rule.
func (m *matcher) found(part, lo, hi int) {
	m.seen[part] = place{m.stamp, lo, hi}
	r := &m.rules[m.ruleOf[part]]
	for _, p := range r.parts {
		at := m.seen[p]
		overlaps := p != part && at.lo < hi && lo < at.hi
		if at.stamp != m.stamp || at.hi < lo-window || overlaps {
			return
		}
	}
	m.hit(r)
}

// hit notes a rule whose parts have all been found.
func (m *matcher) hit(r *rule) {
	k := &m.marks[r.category]
	if k.stamp != m.stamp {
		*k = mark{stamp: m.stamp}
		m.hits = append(m.hits, r.category)
	}
	k.never = k.never || r.never
	k.strong = k.strong || !r.weak && !r.never
	if !r.never && len(k.whys) < mostWhys {
		k.whys = addWhy(k.whys, m.why(r))
	}
}

// addWhy appends a reason that says something new.
func addWhy(whys []string, why string) []string {
	for _, w := range whys {
		if strings.Contains(w, why) || strings.EqualFold(w, why) || turned(w) == turned(why) {
			return whys
		}
	}
	return append(whys, why)
}

// turned puts the parts of a reason in alphabetical order.
func turned(why string) string {
	parts := strings.Split(strings.ToLower(why), gap)
	slices.Sort(parts)
	return strings.Join(parts, gap)
}

// why gives the words of a rule as they stand in the text, in their order.
func (m *matcher) why(r *rule) string {
	var places []place
	for _, p := range r.parts {
		places = append(places, m.seen[p])
	}
	slices.SortFunc(places, func(a, b place) int { return a.lo - b.lo })
	var words []string
	for _, p := range places {
		words = append(words, fold(m.text[m.tokens[p.lo].Start:m.tokens[p.hi-1].End]))
	}
	return strings.Join(words, gap)
}

// fold makes every run of white space one space.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }
