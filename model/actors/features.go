package actors

import "parley/model"

// The labels of the tagger: outside, and the first or a later word of a name
// of each kind.
const (
	outside = 0
	labels  = 9
)

var labelKinds = [...]model.NameKind{model.PersonName, model.OrganisationName, model.PlaceName, model.OtherName}

func firstLabel(k int) int      { return 1 + 2*k }
func isFirst(label int) bool    { return label%2 == 1 }
func kindOfLabel(label int) int { return (label - 1) / 2 }

// follows reports whether label b may stand after label a: a later word only
// continues a name of its own kind.
func follows(a, b int) bool {
	return b == outside || isFirst(b) || (a != outside && kindOfLabel(a) == kindOfLabel(b))
}

const buckets = 1 << 18

// hasher turns feature templates into buckets (FNV-1a).
type hasher struct{ out []uint32 }

func (h *hasher) add(template byte, parts ...string) {
	x := (uint32(2166136261) ^ uint32(template)) * 16777619
	for _, p := range parts {
		for i := 0; i < len(p); i++ {
			x = (x ^ uint32(p[i])) * 16777619
		}
		x = (x ^ 0xff) * 16777619
	}
	x ^= x >> 15
	h.out = append(h.out, x%buckets)
}

// observer gives what can be seen of a word and its neighbours.
type observer struct {
	*recogniser
	rule   []string // what the grammar says of a word
	listed []string // what the lists say of a word
	doc    map[string]string
	whole  map[int]int // listed names, from their first word to their end
	seen   []sight     // what is known of words that were looked at
	h      hasher
}

// sight is what a word shows by itself.
type sight struct{ class, shape string }

// newObserver prepares the features of an article from the names that the
// grammar found in it.
func newObserver(r *recogniser) *observer {
	o := &observer{recogniser: r, rule: make([]string, len(r.words)), listed: make([]string, len(r.words)), seen: make([]sight, len(r.words)), doc: map[string]string{}, whole: map[int]int{}}
	for i := range r.names {
		o.note(&r.names[i])
	}
	for _, s := range r.sentences {
		o.noteLists(s)
	}
	return o
}

func (o *observer) note(n *name) {
	mark := string(n.kind)
	mark += string('0' + byte(n.trust))
	for i := n.lo; i < n.hi; i++ {
		o.rule[i] = "I" + mark
	}
	o.rule[n.lo] = "B" + mark
	if n.trust == guessed {
		return
	}
	last := o.words[n.hi-1].fold
	o.doc[last] = string(n.kind)
}

// What the lists say of the first word of a name and of its later ones.
var (
	frontNames = [...]string{
		"", "Bcountry", "Bcapital", "Bplace", "Bbody", "Bgroup", "Bparty", "Bwire", "Bgovernment", "Bbuilding", "Bdemonym",
	}
	insideNames = [...]string{
		"", "Icountry", "Icapital", "Iplace", "Ibody", "Igroup", "Iparty", "Iwire", "Igovernment", "Ibuilding", "Idemonym",
	}
)

func (o *observer) noteLists(s stretch) {
	for i := s.lo; i < s.hi; i++ {
		if !o.words[i].upper || o.listed[i] != "" {
			continue
		}
		n, _ := o.known(i, s)
		for k := n.lo; k < n.hi; k++ {
			o.listed[k] = insideNames[n.class]
		}
		if n.hi > 0 {
			o.listed[i] = frontNames[n.class]
			o.whole[i] = n.hi
		}
	}
}

// features appends the buckets of word i of the island [lo, hi) in sentence s.
func (o *observer) features(i, lo, hi int, s stretch) []uint32 {
	h := &o.h
	h.out = h.out[:0]
	w := o.words[i].text
	p1, p2 := o.lower(i-1, s), o.lower(i-2, s)
	n1, n2 := o.lower(i+1, s), o.lower(i+2, s)
	shape, before, after := o.shape(i, s), o.shape(i-1, s), o.shape(i+1, s)
	start := "-"
	if o.words[i].start {
		start = "+"
	}
	h.add(0)
	h.add(1, w)
	h.add(2, o.words[i].fold)
	h.add(3, p1)
	h.add(4, n1)
	h.add(5, p2, p1)
	h.add(6, n1, n2)
	h.add(7, p1, w)
	h.add(8, w, n1)
	h.add(9, shape, start)
	h.add(10, before, shape, after)
	h.add(11, affix(w, 3, true))
	h.add(12, affix(w, 3, false))
	h.add(13, affix(w, 4, false))
	h.add(14, o.tag(i, s), start)
	h.add(15, o.tag(i-1, s), o.tag(i, s))
	h.add(16, o.tag(i, s), o.tag(i+1, s))
	h.add(17, o.rule[i])
	h.add(18, o.at(o.rule, i-1, s), o.rule[i], o.at(o.rule, i+1, s))
	h.add(19, o.listed[i], o.at(o.listed, i+1, s))
	h.add(20, o.at(o.listed, i-1, s), o.listed[i])
	h.add(21, o.wordClass(i, s), o.wordClass(i+1, s))
	h.add(22, o.wordClass(i-1, s), o.wordClass(i, s))
	h.add(23, o.wordClass(i-2, s), o.wordClass(i-1, s), shape)
	h.add(24, o.doc[o.words[i].fold], start)
	h.add(25, o.lower(hi-1, s), position(i, lo, hi))
	h.add(26, o.wordClass(hi-1, s), o.wordClass(lo, s), position(i, lo, hi))
	h.add(27, o.lower(lo-1, s), position(i, lo, hi))
	h.add(28, o.lower(hi, s), position(i, lo, hi))
	h.add(29, o.lower(lo-1, s), o.lower(hi, s))
	h.add(30, o.rule[i], o.wordClass(i, s), o.tag(i, s))
	return h.out
}

func (o *observer) in(i int, s stretch) bool { return i >= s.lo && i < s.hi }

func (o *observer) lower(i int, s stretch) string {
	if !o.in(i, s) {
		return "|"
	}
	return o.words[i].fold
}

func (o *observer) tag(i int, s stretch) string {
	if !o.in(i, s) {
		return "|"
	}
	return o.words[i].tag
}

func (o *observer) at(list []string, i int, s stretch) string {
	if !o.in(i, s) {
		return "|"
	}
	return list[i]
}

// wordClass is what the word lists say of a word by itself.
func (o *observer) wordClass(i int, s stretch) string {
	if !o.in(i, s) {
		return "|"
	}
	return o.look(i).class
}

// look returns what word i shows, and remembers it.
func (o *observer) look(i int) *sight {
	v := &o.seen[i]
	if v.shape == "" {
		*v = sight{o.classify(i), shapeOf(o.words[i].text)}
	}
	return v
}

func (o *observer) classify(i int) string {
	w := &o.words[i]
	if h := o.l.headOf(w); h != nil {
		return "head " + string(h.kind)
	}
	if w.upper && w.is(addressForm) {
		return "title"
	}
	if w.lex.noun != nil {
		return "role"
	}
	if o.listed[i] != "" {
		return o.listed[i]
	}
	if !w.upper {
		return ""
	}
	if w.is(givenName) {
		return "given"
	}
	if w.is(notName) {
		return "not"
	}
	return "upper"
}

// shape is the outline of a word: X for capitals, x for small letters, d for
// digits, repetitions once.
func (o *observer) shape(i int, s stretch) string {
	if !o.in(i, s) {
		return "|"
	}
	return o.look(i).shape
}

func shapeOf(s string) string {
	var buf [12]byte
	out := buf[:0]
	for i := 0; i < len(s) && len(out) < 10; i++ {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c = 'X'
		case c >= 'a' && c <= 'z', c >= 0x80:
			c = 'x'
		case c >= '0' && c <= '9':
			c = 'd'
		}
		if n := len(out); n < 2 || out[n-1] != c || out[n-2] != c {
			out = append(out, c)
		}
	}
	return string(out)
}

func affix(s string, n int, front bool) string {
	if len(s) <= n {
		return s
	}
	if front {
		return s[:n]
	}
	return s[len(s)-n:]
}

// position tells where in its island a word stands.
func position(i, lo, hi int) string {
	switch {
	case hi == lo+1:
		return "only"
	case i == lo:
		return "first"
	case i == hi-1:
		return "last"
	}
	return "inner"
}
