package statements

import "strings"

// form is the grammatical form of a verb group.
type form byte

const (
	finite form = iota
	passive
	gerund
	infinitive
	participle
)

// group is a verb of speech with its auxiliaries, adverbs and particles:
// items [start, end) with the verb at head.
type group struct {
	start, head, end int
	form             form
	sense            *verbSense
	modal            bool // "may say", "should say": nothing was said
	would            bool // "would offer": a plan or a condition
	negated          bool
	carrier          stretch // who quotes the speaker: “was quoted by Anadolu as saying”
}

// groups finds the verbs of speech of a unit, in order.
func (r *reading) groups(u *unit) []group {
	var out []group
	for i := range u.items {
		if g, ok := r.groupAt(u, i); ok && (len(out) == 0 || g.start >= out[len(out)-1].end) {
			out = append(out, g)
		}
	}
	return out
}

// groupAt reads the verb group with its main verb at item i.
func (r *reading) groupAt(u *unit, i int) (group, bool) {
	it := &u.items[i]
	senses := it.word.senses
	if len(senses) == 0 || !r.isVerb(u, i) {
		return group{}, false
	}
	g := group{start: i, head: i, end: i + 1}
	for _, s := range senses {
		if n, ok := matchParticle(u, i+1, s.particle); ok {
			g.sense, g.end = s, i+1+n
			break
		}
	}
	if g.sense == nil {
		return group{}, false
	}
	r.readAuxiliaries(u, &g)
	r.readQuoted(u, &g)
	if g.sense.has(clauseFrame) && u.lower(g.end) == "in" && u.lower(g.end+1) == "a" && u.lower(g.end+2) == "statement" {
		g.end += 3
	}
	return g, true
}

// isVerb trusts the tag, except for forms of "say" and words after a subject
// that the tagger takes for nouns.
func (r *reading) isVerb(u *unit, i int) bool {
	it := &u.items[i]
	if u.lower(i-1) == "a" || it.lower == "said" && r.inName(u, i) {
		return false // “a saying of the north”, “Governor Said Lind”
	}
	if u.is(insistentWord, i) {
		return u.lower(i+1) == "that" && (u.is(beWord, i-1) || u.tag(i-1) == "RB" && u.is(beWord, i-2))
	}
	if strings.HasPrefix(it.tag, "VB") {
		return true
	}
	switch it.lower {
	case "said", "says", "told", "wrote", "tweeted":
		return true
	}
	if (it.tag == "NNS" || it.tag == "NN") && isStop(u.tag(i+1)) && r.canEndSubject(u, i-1) && u.tag(r.phraseBack(u, i-1)-1) == quoteTag {
		return true // “…,” the paper notes.
	}
	if (it.tag == "NN" || it.tag == "NNS" || it.tag == "VB") && isStop(u.tag(i+1)) && r.canEndSubject(u, i-1) && r.commentedOn(u, r.phraseBack(u, i-1)) > 0 {
		return true // “…, a figure that the rebels dispute.”
	}
	if it.tag == "NN" && strings.HasSuffix(it.lower, "ing") && u.lower(i+1) == "that" && r.canEndSubject(u, i-1) && u.lower(r.phraseBack(u, i-1)-1) == "with" {
		return true // “with Brook warning that”
	}
	if it.lower == "read" && u.lower(i+1) == ":" && u.is(mediumWord, i-1) {
		return true // “the statement read: …”
	}
	if it.tag == "NN" && r.lex.is(verbonlyWord, it.lower) {
		return i > 0 && r.canEndSubject(u, i-1)
	}
	if it.tag == "NNS" && u.lower(i+1) == "," && u.tag(i+2) == quoteTag && !it.word.isNoun() && it.word.senses[0].has(clauseFrame, thatFrame) {
		k := i - 1
		if w := u.lower(k); w == "there" || w == "here" {
			k--
		}
		return k > 0 && r.canEndSubject(u, k) && u.lower(r.phraseBack(u, k)-1) == "," // “…, an official recounts, “…””
	}
	if it.tag == "NNS" && u.tag(i-1) == "CC" && u.tag(i-2) == quoteTag && u.lower(i+1) == "that" && r.bareClause(u, i+2, len(u.items)) {
		return it.word.senses[0].has(clauseFrame, thatFrame) // calls it “bad” and hints that
	}
	if (it.tag == "NNS" || it.tag == "NN") && u.tag(i-1) != "CD" {
		after := u.lower(i + 1)
		return i > 0 && (after == "that" || u.tag(i+1) == quoteTag) && r.canEndSubject(u, i-1) && !it.word.isNoun() &&
			it.word.senses[0].has(clauseFrame, thatFrame, viewFrame)
	}
	return false
}

func matchParticle(u *unit, at int, particle []string) (int, bool) {
	for k, w := range particle {
		if u.lower(at+k) != w {
			return 0, false
		}
	}
	return len(particle), true
}

// readAuxiliaries extends the group to the left and settles its form.
func (r *reading) readAuxiliaries(u *unit, g *group) {
	be, any, have := false, false, false
	i := g.head - 1
	for ; i >= 0 && g.head-i < 8; i-- {
		w, tag := u.lower(i), u.tag(i)
		switch {
		case r.lex.is(auxWord, w) && tag != "POS" && tag != "NNP":
			any = true
			be = be || r.lex.is(beWord, w)
			have = have || w == "has" || w == "have" || w == "had" || w == "having"
			g.modal = g.modal || r.lex.is(irrealisWord, w)
			g.would = g.would || w == "would" || w == "'d" || w == "will"
			g.negated = g.negated || r.lex.is(negationWord, w)
		case tag == "RB" || tag == "RBR" || tag == "MD" || !any && i == g.head-1 && (w == "both" || w == "all") && u.is(auxWord, i-1):
		case !any && i == g.head-1 && r.auxBeforeTime(u, i) > 0:
			i = r.auxBeforeTime(u, i) // “had on Sunday appealed”
		default:
			g.start = i + 1
			g.form = r.formOf(u, g, be, any, have)
			return
		}
	}
	g.start = i + 1
	g.form = r.formOf(u, g, be, any, have)
}

// auxBeforeTime is the item after the auxiliary that a time, which ends at item
// i, parts from its verb; 0 when there is none.
func (r *reading) auxBeforeTime(u *unit, i int) int {
	if !r.isTimeWord(u, i) && (u.lower(i) != "may" || u.tag(i-1) != "IN") {
		return 0
	}
	if tag := u.tag(i - 1); tag == "IN" || tag == "JJ" {
		i--
	}
	if !u.is(auxWord, i-1) {
		return 0
	}
	return i
}

func (r *reading) formOf(u *unit, g *group, be, any, have bool) form {
	tag, w := u.tag(g.head), u.lower(g.head)
	switch {
	case strings.HasSuffix(w, "ing"):
		if be {
			return finite
		}
		return gerund
	case u.is(insistentWord, g.head):
		return finite
	case be && (tag == "VBN" || tag == "VBD" || tag == "JJ"):
		return passive
	case u.lower(g.start-1) == "to" && (!any && (tag == "VB" || tag == "VBP") || have && !be):
		return infinitive
	case tag == "VBN" && !any && (u.lower(g.end) == "by" || g.sense != nil && g.sense.has(descriptionFrame) && strings.HasPrefix(u.tag(g.start-1), "NN") && !isStop(u.tag(g.end))):
		return participle
	}
	return finite
}

// word is what the lists say of item i.
func (u *unit) word(i int) *entry {
	if i < 0 || i >= len(u.items) {
		return unlisted
	}
	return u.items[i].word
}

// is reports whether item i belongs to the class.
func (u *unit) is(c class, i int) bool { return u.word(i).classes&c != 0 }

// lower is the word at item i, empty outside the unit.
func (u *unit) lower(i int) string {
	if i < 0 || i >= len(u.items) {
		return ""
	}
	return u.items[i].lower
}

// tag is the tag at item i, empty outside the unit.
func (u *unit) tag(i int) string {
	if i < 0 || i >= len(u.items) {
		return ""
	}
	return u.items[i].tag
}
