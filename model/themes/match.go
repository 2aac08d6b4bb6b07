package themes

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"parley/model"
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
	text    string
	persons nameIndex // whose names say nothing of a subject, those ahead
	// For the sentence under way:
	tokens []language.Token
	seen   []place // of each part, where it was found last
	marks  []mark  // of each category
	hits   []int   // categories with a hit, in the order found
	stamp  int32
}

// place is a run of tokens in a sentence.
type place struct{ stamp, lo, hi int32 }

// mark is what is known of a category in the sentence under way.
type mark struct {
	stamp  int32
	never  bool
	strong bool // one of the reasons is enough alone
	whys   []string
}

func newMatcher(b *codebook, text string) *matcher {
	return &matcher{codebook: b, text: text, seen: make([]place, len(b.ruleOf)), marks: make([]mark, len(b.categories))}
}

// match appends what is found in a sentence, by category. Sentences come in
// order. Its cost is linear in the number of tokens.
func (m *matcher) match(out []finding, sentence int, tokens []language.Token) []finding {
	m.stamp++
	m.tokens, m.hits = tokens, m.hits[:0]
	for i := range tokens {
		if m.isPerson(tokens[i].Span) {
			continue
		}
		for _, h := range m.words.of(tokens[i].Lower) {
			if !strings.HasPrefix(tokens[i].Lower, h.text) {
				continue
			}
			e := &m.entries[h.entry]
			if lo := i - e.key; e.phrase.fits(tokens, lo) {
				m.found(e, place{m.stamp, int32(lo), int32(lo + len(e.phrase))})
			}
		}
	}
	slices.Sort(m.hits)
	for _, c := range m.hits {
		if k := &m.marks[c]; !k.never && (k.strong || len(k.whys) > 1) {
			out = append(out, finding{c, sentence, k.whys})
		}
	}
	return out
}

// isPerson reports whether a token is in the name of a person. Tokens come in
// order.
func (m *matcher) isPerson(token model.Span) bool {
	for len(m.persons) > 0 && m.persons[0].End <= token.Start {
		m.persons = m.persons[1:]
	}
	return len(m.persons) > 0 && m.persons[0].Holds(token)
}

// found notes a phrase, the rules that it fulfils alone, and those of which it
// is the last part to be found.
func (m *matcher) found(e *entry, at place) {
	for _, i := range e.rules {
		m.hit(&m.rules[i], at)
	}
	for _, part := range e.parts {
		m.seen[part] = at
		if r := &m.rules[m.ruleOf[part]]; m.isNear(r, part) {
			m.hit(r, at)
		}
	}
}

// isNear reports whether all parts of a rule stand apart from the given one and
// near it.
func (m *matcher) isNear(r *rule, part int) bool {
	here := m.seen[part]
	for _, p := range r.parts {
		there := m.seen[p]
		overlaps := p != part && there.lo < here.hi && here.lo < there.hi
		if there.stamp != m.stamp || there.hi < here.lo-window || overlaps {
			return false
		}
	}
	return true
}

// hit notes a rule that is fulfilled, by the phrase at a place alone if it has
// no parts.
func (m *matcher) hit(r *rule, at place) {
	k := &m.marks[r.category]
	if k.stamp != m.stamp {
		*k = mark{stamp: m.stamp}
		m.hits = append(m.hits, r.category)
	}
	k.never = k.never || r.never
	k.strong = k.strong || !r.weak && !r.never
	if !r.never && len(k.whys) < mostWhys {
		k.whys = addWhy(k.whys, m.why(r, at))
	}
}

// addWhy appends a reason that says something new.
func addWhy(whys []string, why string) []string {
	for _, w := range whys {
		if strings.Contains(w, why) || strings.EqualFold(w, why) || len(w) == len(why) && turned(w) == turned(why) {
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
func (m *matcher) why(r *rule, at place) string {
	if len(r.parts) == 0 {
		return m.wordsOf(at)
	}
	var places []place
	for _, p := range r.parts {
		places = append(places, m.seen[p])
	}
	slices.SortFunc(places, func(a, b place) int { return cmp.Compare(a.lo, b.lo) })
	var words []string
	for _, p := range places {
		words = append(words, m.wordsOf(p))
	}
	return strings.Join(words, gap)
}

// wordsOf are the words of a place as they stand in the text.
func (m *matcher) wordsOf(p place) string {
	return fold(m.text[m.tokens[p.lo].Start:m.tokens[p.hi-1].End])
}

// fold makes every run of white space one space.
func fold(s string) string {
	if strings.IndexFunc(s, unicode.IsSpace) < 0 {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}
