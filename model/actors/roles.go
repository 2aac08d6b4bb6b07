package actors

import (
	"strings"

	"parley/model"
)

// phrase is a noun phrase about the holder of a role: words lo to hi-1, from
// its first modifier to the role noun.
type phrase struct {
	lo, hi   int
	noun     int // first word of the role noun with its modifiers: "foreign minister"
	role     *role
	det      string   // folded article, number or pronoun before it
	marks    []string // folded words that set the one meant apart: "deputy", "Nordic"
	proper   []string // those of them with a capital, names of parties and the like
	owner    owner
	whose    string // the words behind it that name the owner: "of the Harbour Board"
	former   bool
	past     bool // told of an earlier year
	holder   int  // the person it is said of, or -1
	stretch  stretch
	sentence int
}

// roles reads the titles and role nouns of the article: first those that stand
// beside a name, which give that person the role, then the others, which refer
// to such a person, to a body, or to somebody only described.
func (b *builder) roles() {
	var all []phrase
	for k, s := range b.sentences {
		from := s.lo
		for i := s.lo; i < s.hi; {
			if w := &b.words[i]; b.nameAt[i] >= 0 || w.post && !b.isRoleBehind(i) || w.longest(rolePhrase) == 0 && w.lex.person == nil {
				i++
				continue
			}
			p, ok := b.phraseAt(i, k, from)
			if !ok {
				i++
				continue
			}
			i, from = p.hi, p.hi
			if p.holder >= 0 {
				b.giveRole(&p)
			}
			all = append(all, p)
		}
	}
	b.holdRanks()
	for i := range all {
		p := &all[i]
		f := p.holder
		if f < 0 {
			f = b.refer(p)
		}
		if f >= 0 {
			b.last[p.role.noun] = append(b.last[p.role.noun], antecedent{f, p})
		}
	}
}

// phraseAt reads the role noun at word i with what belongs to it, which begins
// at word from or behind it.
func (b *builder) phraseAt(i, sentence, from int) (phrase, bool) {
	s := b.sentences[sentence]
	r, n := b.l.roleAt(b.words, i, s.hi)
	if n == 0 {
		r, n = b.sourceNoun(i, s)
	}
	if n == 0 || n == 1 && b.leadsRole(i, s) {
		return phrase{}, false
	}
	p := phrase{lo: i, hi: i + n, noun: i, role: r, owner: owner{figure: -1}, holder: -1, stretch: s, sentence: sentence}
	b.readModifiers(&p, from)
	b.readField(&p)
	b.readPresence(&p)
	b.readOwnerAfter(&p)
	b.readThing(&p)
	if !p.owner.known() && (p.det == "its" || p.det == "their") {
		p.owner = b.ownerMeant(&p)
	}
	if p.holder = b.heldBehind(&p); p.holder < 0 {
		p.holder = b.holderOf(&p)
	}
	if p.holder >= 0 {
		b.readOwnerBehindHolder(&p)
	}
	p.past = b.isPast(&p)
	return p, true
}

// heldBehind returns the person whose name behind the office was found by it, or
// -1: "Leader of the Opposition Ana Kodo".
func (b *builder) heldBehind(p *phrase) int {
	if p.role.plural || !b.words[p.hi-1].upper || p.hi >= p.stretch.hi || !officeLinks[b.words[p.hi].text] {
		return -1
	}
	for j := p.hi + 1; j < min(p.stretch.hi, p.hi+longestOffice); j++ {
		if k := b.nameStartingAt(j); k >= 0 && b.personOf(k) >= 0 && b.names[k].title >= p.noun && b.names[k].title < p.hi {
			b.mention(b.personOf(k), p.lo, p.hi, model.ByTitle, "the office of the person named behind it")
			return b.personOf(k)
		}
	}
	return -1
}

// leadsRole reports a noun that only describes the role behind it: "deputy" of
// "deputy prime minister".
func (b *builder) leadsRole(i int, s stretch) bool {
	j := i
	for j < s.hi && j < i+longestPhrase && b.words[j].is(roleModifier) {
		j++
	}
	if j == i || j >= s.hi || i > s.lo && b.words[i-1].is(roleModifier) && b.isRankOfName(j, s) {
		return false
	}
	_, n := b.l.roleAt(b.words, j, s.hi)
	return n > 0 || b.words[j].lex.person != nil
}

// isRankOfName reports a rank before a name at word j, which another office may
// stand before: "army chief General X".
func (b *builder) isRankOfName(j int, s stretch) bool {
	at := b.pastHonorifics(j, s)
	return at > j && b.nameStartingAt(at) >= 0
}

// readField extends the phrase over the field behind the noun: "for Rural
// Affairs".
func (b *builder) readField(p *phrase) {
	for ; p.hi < p.stretch.hi && b.words[p.hi].field; p.hi++ {
		if w := &b.words[p.hi]; w.tag != "IN" && w.tag != "CC" && w.tag != "DT" && w.fold != "state" {
			p.marks = append(p.marks, w.fold)
		}
	}
}

// readPresence extends the phrase over "present" of "an official present at the
// talks".
func (b *builder) readPresence(p *phrase) {
	if j := p.hi; j+1 < p.stretch.hi && b.words[j].fold == "present" && (b.words[j+1].tag == "IN" || b.words[j+1].tag == "WRB") {
		p.hi++
	}
}

// longestPhrase bounds the words before a role noun.
const longestPhrase = 8

// readModifiers extends the phrase to the left, up to word from, over modifiers
// and the owner and notes the article before it.
func (b *builder) readModifiers(p *phrase, from int) {
	for range longestPhrase {
		if p.lo == from || !b.ownerBefore(p) && !b.modifierBefore(p) {
			break
		}
	}
	if p.lo > p.stretch.lo {
		if w := &b.words[p.lo-1]; w.tag == "DT" || w.tag == "PRP$" || w.tag == "CD" || quantifiers[w.fold] || isPossessive(w) {
			p.det = w.fold
		}
	}
	if k := b.nameEndingAt(p.lo - 1); k >= 0 && b.figureOf[k] >= 0 && isPossessive(&b.words[p.lo-1]) && !p.owner.known() {
		p.owner.figure, p.det = b.figureOf[k], ""
	} else if p.lo > p.stretch.lo && isPossessive(&b.words[p.lo-1]) && !p.owner.known() {
		if f := b.bodyBefore(p.lo - 1); f >= 0 { // "the union's leader"
			p.owner, p.det = owner{country: string(b.figures[f].Country), figure: f}, ""
		}
	}
}

// ownerBefore takes the owner in front of the phrase into it: "Kenya's",
// "Kenyan", "State Department".
func (b *builder) ownerBefore(p *phrase) bool {
	hi := p.lo
	if isPossessive(&b.words[hi-1]) {
		hi--
	}
	if k := b.nameEndingAt(hi); k >= 0 && hi > p.stretch.lo {
		if p.owner.known() || !b.ownsRole(k) {
			return false
		}
		p.owner, p.lo = b.ownerOf(k), b.names[k].lo
		return true
	}
	if hi == p.stretch.lo {
		return false
	}
	e := b.countryWord(hi - 1)
	if e == nil {
		return false
	}
	if p.owner.country == "" {
		p.owner.country = e.country
	}
	p.lo = hi - 1
	return true
}

// modifierBefore takes the word in front of the phrase into it when it
// describes the role.
func (b *builder) modifierBefore(p *phrase) bool {
	w := &b.words[p.lo-1]
	if k := b.nameEndingAt(p.lo); k >= 0 && b.names[k].kind == model.OtherName && b.figureOf[k] < 0 {
		p.lo = b.names[k].lo
		p.marks = append(p.marks, joinFolds(b.words, p.lo, b.names[k].hi))
		p.proper = append(p.proper, p.marks[len(p.marks)-1])
		return true
	}
	switch {
	case formerWords[w.fold]:
		p.former = true
	case w.is(roleModifier):
		if !p.owner.known() {
			p.noun = p.lo - 1
		}
	case quantifiers[w.fold]:
		return false
	case w.tag == "JJ", w.upper && !w.start && p.role.class != officeRole && b.nameAt[p.lo-1] < 0:
	case w.tag == "VBN" && p.lo-2 >= p.stretch.lo && b.words[p.lo-2].tag == "DT":
	case w.tag == "NN" && (!w.upper || w.start) && !p.owner.known() && p.role.class != officeRole:
	default:
		return false
	}
	if !formerWords[w.fold] && !rankWords[w.fold] {
		p.marks = append(p.marks, w.fold)
	}
	if w.upper && !w.start && !w.is(roleModifier) && !formerWords[w.fold] {
		p.proper = append(p.proper, w.fold)
	}
	p.lo--
	return true
}

// rankWords do not tell one holder of a role from another.
var rankWords = map[string]bool{"senior": true, "top": true, "ranking": true, "unnamed": true, "high": true}

// quantifiers stand before a description and are no part of it.
var quantifiers = map[string]bool{
	"many": true, "several": true, "few": true, "other": true, "same": true, "such": true, "own": true, "more": true, "various": true, "numerous": true,
	"certain": true, "different": true, "next": true, "last": true, "first": true, "new": true, "only": true,
}

var formerWords = map[string]bool{"former": true, "then": true, "ex": true, "ousted": true, "deposed": true, "late": true, "erstwhile": true, "previous": true,
	"one time": true, "onetime": true, "sometime": true, "past": true}

// giveRole adds the phrase to the roles of the person it stands beside.
func (b *builder) giveRole(p *phrase) {
	if p.role.plural || p.role.class == anybodyRole {
		return // of one of several people it cannot be told what each is, and "the man" tells nothing
	}
	f := &b.figures[p.holder]
	if f.Country == "" && p.owner.country != "" {
		f.Country = model.Maybe(p.owner.country)
	}
	if f.Gender == "" {
		f.Gender = p.role.gender
	}
	b.hold(p)
	b.relateByRole(p)
	f.Roles = append(f.Roles, model.Role{
		Text:    strings.Join(strings.Fields(b.slice(p.lo, p.hi)), " "),
		Of:      strings.Join(strings.Fields(p.whose), " "),
		Article: b.doc.Article.ID, Span: b.span(p.lo, p.hi), Former: p.former,
	})
}

// holding is an office that a person of the article has.
type holding struct {
	person int
	at     int // first word of the phrase that tells it
	owner  owner
	marks  []string
	former bool
	past   bool
	bare   bool // told by a rank before the name, which says nothing of whose office it is
}

// hold records the office of the phrase for its holder, under the whole noun
// and under the bare one: "foreign minister", "minister".
func (b *builder) hold(p *phrase) {
	h := holding{person: p.holder, at: p.lo, owner: p.owner, marks: p.marks, former: p.former, past: p.past}
	noun := joinFolds(b.words, p.noun, p.hi)
	b.holders[noun] = append(b.holders[noun], h)
	if bare := fold(p.role.noun); bare != noun && !b.isOtherOffice(p) {
		b.holders[bare] = append(b.holders[bare], h)
	}
}

// holdRanks gives the persons with a rank before their names the office that it
// is short for: "Gov. X" is "the governor".
func (b *builder) holdRanks() {
	for k := range b.names {
		f, lo := b.personOf(k), b.names[k].lo
		if f < 0 || lo == 0 || !b.words[lo-1].is(addressForm) {
			continue
		}
		if noun := b.l.offices[b.words[lo-1].fold]; noun != "" {
			former := lo > 1 && formerWords[b.words[lo-2].fold]
			b.holders[noun] = append(b.holders[noun], holding{person: f, at: lo, owner: owner{figure: -1}, former: former, bare: true})
		}
	}
}

// isOtherOffice reports a modifier that makes another office of the noun's: the
// deputy prime minister is not "the prime minister".
func (b *builder) isOtherOffice(p *phrase) bool {
	for i := p.noun; i < p.hi; i++ {
		if otherOffice[b.words[i].fold] {
			return true
		}
	}
	return false
}

var otherOffice = map[string]bool{
	"deputy": true, "vice": true, "assistant": true, "associate": true, "shadow": true, "opposition": true, "junior": true, "former": true,
	"designate": true, "incoming": true, "exiled": true, "honorary": true, "acting": true,
}
