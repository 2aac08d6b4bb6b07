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

// Features are hashed into 2^bucketBits buckets.
const (
	bucketBits = 17
	buckets    = 1 << bucketBits
)

// hasher turns feature templates into buckets. What a feature is made of comes
// as numbers; a template gives them an order.
type hasher struct {
	out      []uint32
	template uint32
}

func mix(x, part uint32) uint32 { return (x ^ part) * 0x85ebca6b }

func (h *hasher) put(x uint32) {
	x = (x ^ x>>15) * 0xc2b2ae35
	h.out = append(h.out, x>>(32-bucketBits))
}

func (h *hasher) next() uint32 {
	h.template++
	return h.template * 0x9e3779b1
}

func (h *hasher) one(a uint32)         { h.put(mix(h.next(), a)) }
func (h *hasher) two(a, b uint32)      { h.put(mix(rotate(mix(h.next(), a)), b)) }
func (h *hasher) three(a, b, c uint32) { h.put(mix(rotate(mix(rotate(mix(h.next(), a)), b)), c)) }

func rotate(x uint32) uint32 { return x<<13 | x>>19 }

// hashOf is the FNV-1a hash of a text.
func hashOf(s string) uint32 {
	x := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		x = (x ^ uint32(s[i])) * 16777619
	}
	return x
}

// sight is what a word shows by itself, as numbers that features are made of.
type sight struct {
	text, fold, tag      uint32
	front3, back3, back4 uint32 // its first and last letters
	shape, class, doc    uint32
	rule, listed         uint32 // what the grammar and the lists say of it
	start                uint32 // 1 where its place owes it a capital
}

// observer gives what can be seen of a word and its neighbours.
type observer struct {
	*recogniser
	rule   []uint16          // what the grammar says of every word
	listed []uint8           // what the lists say of it
	whole  []uint8           // for the first word of a listed name, its length
	doc    map[string]uint32 // kinds of the names that the grammar is sure of, by their last word
	sights []sight           // of the words looked at; the first stands for what is outside a sentence
	at     []int32           // for every word its place in sights, or 0
	h      hasher
	path   path
}

// newObserver prepares the features of an article from the names that the
// grammar found in it.
func newObserver(r *recogniser) *observer {
	n := len(r.words)
	o := &observer{recogniser: r, rule: make([]uint16, n), listed: make([]uint8, n), whole: make([]uint8, n), at: make([]int32, n), doc: map[string]uint32{}}
	const edge = 0x7c
	o.sights = append(make([]sight, 0, n/3+8), sight{edge, edge, edge, edge, edge, edge, edge, edge, edge, edge, edge, edge})
	for i := range r.names {
		o.note(&r.names[i])
	}
	for _, s := range r.sentences {
		o.noteLists(s)
	}
	return o
}

// note records a name of the grammar for its words.
func (o *observer) note(n *name) {
	kind := kindCode(n.kind)
	mark := uint16(2 + kind<<4 + uint32(n.trust)<<8)
	for i := n.lo; i < n.hi; i++ {
		o.rule[i] = mark + 1
	}
	o.rule[n.lo] = mark
	if n.trust > guessed {
		o.doc[o.words[n.hi-1].fold] = kind
	}
}

func kindCode(kind model.NameKind) uint32 {
	for i, k := range labelKinds {
		if k == kind {
			return uint32(i) + 1
		}
	}
	return 0
}

// noteLists records the listed names of a sentence for their words.
func (o *observer) noteLists(s stretch) {
	for i := s.lo; i < s.hi; i++ {
		if !o.words[i].upper || o.listed[i] != 0 {
			continue
		}
		n, _ := o.known(i, s)
		if n.hi == 0 {
			continue
		}
		for k := n.lo; k < n.hi; k++ {
			o.listed[k] = uint8(n.class)<<1 + 1
		}
		o.listed[i] = uint8(n.class) << 1
		o.whole[i] = uint8(n.hi - n.lo)
	}
}

// features returns the buckets of word i of the island [lo, hi) in sentence s.
// They are good until the next call.
func (o *observer) features(i, lo, hi int, s stretch) []uint32 {
	h := &o.h
	h.out, h.template = h.out[:0], 0
	w := o.look(i, s)
	p1, p2, n1, n2 := o.look(i-1, s), o.look(i-2, s), o.look(i+1, s), o.look(i+2, s)
	front, last := o.look(lo, s), o.look(hi-1, s)
	before, behind := o.look(lo-1, s), o.look(hi, s)
	at := position(i, lo, hi)
	h.one(0)
	h.one(w.text)
	h.one(w.fold)
	h.one(p1.fold)
	h.one(n1.fold)
	h.two(p2.fold, p1.fold)
	h.two(n1.fold, n2.fold)
	h.two(p1.fold, w.text)
	h.two(w.text, n1.fold)
	h.two(w.shape, w.start)
	h.three(p1.shape, w.shape, n1.shape)
	h.one(w.front3)
	h.one(w.back3)
	h.one(w.back4)
	h.two(w.tag, w.start)
	h.two(p1.tag, w.tag)
	h.two(w.tag, n1.tag)
	h.one(w.rule)
	h.three(p1.rule, w.rule, n1.rule)
	h.two(w.listed, n1.listed)
	h.two(p1.listed, w.listed)
	h.two(w.class, n1.class)
	h.two(p1.class, w.class)
	h.three(p2.class, p1.class, w.shape)
	h.two(w.doc, w.start)
	h.two(last.fold, at)
	h.three(last.class, front.class, at)
	h.two(before.fold, at)
	h.two(behind.fold, at)
	h.two(before.fold, behind.fold)
	h.three(w.rule, w.class, w.tag)
	return h.out
}

// position tells where in its island a word stands.
func position(i, lo, hi int) uint32 {
	switch {
	case hi == lo+1:
		return 0
	case i == lo:
		return 1
	case i == hi-1:
		return 2
	}
	return 3
}

// look returns what word i of a sentence shows, and remembers it.
func (o *observer) look(i int, s stretch) *sight {
	if i < s.lo || i >= s.hi {
		return &o.sights[0]
	}
	if o.at[i] == 0 {
		o.at[i] = int32(len(o.sights))
		o.sights = append(o.sights, o.sightOf(i))
	}
	return &o.sights[o.at[i]]
}

func (o *observer) sightOf(i int) sight {
	w := &o.words[i]
	v := sight{
		text: hashOf(w.text), fold: hashOf(w.fold), tag: hashOf(w.tag), shape: shapeOf(w.text),
		front3: hashOf(w.text[:min(3, len(w.text))]), back3: hashOf(lastBytes(w.text, 3)), back4: hashOf(lastBytes(w.text, 4)),
		class: o.classify(i), doc: o.doc[w.fold], rule: uint32(o.rule[i]), listed: uint32(o.listed[i]),
	}
	if w.start {
		v.start = 1
	}
	return v
}

func lastBytes(s string, n int) string { return s[max(0, len(s)-n):] }

// classify is what the word lists say of a word by itself.
func (o *observer) classify(i int) uint32 {
	const (
		small = iota
		upper
		notAName
		aGivenName
		aRole
		aTitle
		aHead   = 8
		aListed = 16
	)
	w := &o.words[i]
	if h := o.l.headOf(w); h != nil {
		return aHead + kindCode(h.kind)
	}
	switch listed := uint32(o.listed[i]); {
	case w.upper && w.is(addressForm):
		return aTitle
	case w.lex.noun != nil:
		return aRole
	case listed != 0:
		return aListed + listed
	case !w.upper:
		return small
	case w.is(givenName):
		return aGivenName
	case w.is(notName):
		return notAName
	}
	return upper
}

// shapeOf is a number for the outline of a word: capitals, small letters, digits
// and marks in their order, of repetitions no more than two.
func shapeOf(s string) uint32 {
	const longest = 10
	shape, last, run, n := uint32(0), uint32(0), 0, 0
	for i := 0; i < len(s) && n < longest; i++ {
		c := uint32(s[i])
		switch {
		case c >= 'A' && c <= 'Z':
			c = 'X'
		case c >= 'a' && c <= 'z', c >= 0x80:
			c = 'x'
		case c >= '0' && c <= '9':
			c = 'd'
		}
		if run++; c != last {
			last, run = c, 1
		}
		if run <= 2 {
			shape, n = mix(shape+1, c), n+1
		}
	}
	return shape
}
