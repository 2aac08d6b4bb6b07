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
	det      string // folded article or pronoun before it
	owner    owner
	former   bool
	holder   int // the person it is said of, or -1
	stretch  stretch
	sentence int
}

// owner is whom a role belongs to: a country or people, or another actor.
type owner struct {
	country string
	figure  int  // -1 when there is none
	place   bool // the country is that of a place, which is not led by who leads the place
}

func (o owner) known() bool { return o.country != "" || o.figure >= 0 }

// roles reads the titles and role nouns of the article: first those that stand
// beside a name, which give that person the role, then the others, which refer
// to such a person, to a body, or to somebody only described.
func (b *builder) roles() {
	var all []phrase
	for k, s := range b.sentences {
		for i := s.lo; i < s.hi; {
			if b.nameAt[i] >= 0 || b.words[i].longest(rolePhrase) == 0 {
				i++
				continue
			}
			p, ok := b.phraseAt(i, s)
			if !ok {
				i++
				continue
			}
			i = p.hi
			p.sentence = k
			if p.holder >= 0 {
				b.giveRole(&p)
			}
			all = append(all, p)
		}
	}
	last := map[string]antecedent{}
	for i := range all {
		p := &all[i]
		f := p.holder
		if f < 0 {
			f = b.refer(p, last)
		}
		if f >= 0 {
			last[p.role.noun] = antecedent{f, p.sentence}
		}
	}
}

// antecedent is the last actor that a role noun was said of.
type antecedent struct{ figure, sentence int }

// reach is the number of sentences over which "the spokeswoman" means the one
// just named.
const reach = 4

// phraseAt reads the role noun at word i with what belongs to it.
func (b *builder) phraseAt(i int, s stretch) (phrase, bool) {
	r, n := b.l.roleAt(b.words, i, s.hi)
	if n == 0 {
		return phrase{}, false
	}
	p := phrase{lo: i, hi: i + n, noun: i, role: r, owner: owner{figure: -1}, holder: -1, stretch: s}
	b.readModifiers(&p)
	b.readOwnerAfter(&p)
	p.holder = b.holderOf(&p)
	return p, true
}

// longestPhrase bounds the words before a role noun.
const longestPhrase = 8

// readModifiers extends the phrase to the left over modifiers and the owner and
// notes the article before it.
func (b *builder) readModifiers(p *phrase) {
	for range longestPhrase {
		if p.lo == p.stretch.lo || !b.ownerBefore(p) && !b.modifierBefore(p) {
			break
		}
	}
	if p.lo > p.stretch.lo {
		if w := &b.words[p.lo-1]; w.tag == "DT" || w.tag == "PRP$" {
			p.det = w.fold
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
	switch {
	case formerWords[w.fold]:
		p.former = true
	case w.is(roleModifier):
		if !p.owner.known() {
			p.noun = p.lo - 1
		}
	case quantifiers[w.fold]:
		return false
	case w.tag == "JJ":
	case w.tag == "VBN" && p.lo-2 >= p.stretch.lo && b.words[p.lo-2].tag == "DT":
	case w.tag == "NN" && !w.upper && !p.owner.known() && p.role.class != officeRole:
	default:
		return false
	}
	p.lo--
	return true
}

// quantifiers stand before a description and are no part of it.
var quantifiers = map[string]bool{
	"many": true, "several": true, "few": true, "other": true, "same": true, "such": true, "own": true, "more": true, "various": true, "numerous": true,
	"certain": true, "different": true, "next": true, "last": true, "first": true, "new": true, "only": true,
}

var formerWords = map[string]bool{"former": true, "then": true, "ex": true, "ousted": true, "deposed": true, "late": true, "erstwhile": true, "previous": true}

// ownsRole reports that the name before a role noun can be its owner.
func (b *builder) ownsRole(k int) bool {
	n := &b.names[k]
	if n.kind == model.PersonName {
		return false
	}
	return b.figureOf[k] >= 0 || n.class == capitalClass || n.class == wireClass || n.kind == model.PlaceName
}

// ownerOf turns a name into an owner.
func (b *builder) ownerOf(k int) owner {
	if f := b.figureOf[k]; f >= 0 && b.figures[f].Kind != model.Country {
		return owner{country: string(b.figures[f].Country), figure: f}
	}
	if e := b.names[k].entry; e != nil {
		return owner{country: e.country, figure: -1, place: e.class == placeClass}
	}
	return owner{figure: -1}
}

// readOwnerAfter reads "of Kenya", "for Pakistan's foreign office" behind the
// phrase.
func (b *builder) readOwnerAfter(p *phrase) {
	j := p.hi
	if p.owner.known() || j+1 >= p.stretch.hi || !ownerPrepositions[b.words[j].text] {
		return
	}
	at := b.words[j].text
	if j++; b.words[j].text == "the" {
		j++
	}
	if j >= p.stretch.hi {
		return
	}
	if f := b.bodyAt(j); f >= 0 {
		p.owner = owner{country: string(b.figures[f].Country), figure: f}
		return
	}
	k := b.nameStartingAt(j)
	if k < 0 || b.names[k].kind == model.PersonName || at == "in" && b.names[k].class != capitalClass && b.names[k].class != countryClass {
		return
	}
	p.owner = b.ownerOf(k)
}

var ownerPrepositions = map[string]bool{"of": true, "for": true, "from": true, "at": true, "in": true}

// bodyAt returns the body or government whose mention begins at word j, or -1.
func (b *builder) bodyAt(j int) int {
	return b.bodyStart(b.words[j].Start)
}

// holderOf returns the person that the phrase stands beside: "Foreign Minister
// X", "X, the foreign minister", "the foreign minister, X,".
func (b *builder) holderOf(p *phrase) int {
	if k := b.nameStartingAt(b.pastTitles(p.hi, p.stretch)); k >= 0 {
		return b.personOf(k)
	}
	if p.hi+1 < p.stretch.hi && b.words[p.hi].text == "," && p.owner.known() && !p.role.plural {
		if k := b.nameStartingAt(p.hi + 1); k >= 0 && b.personOf(k) >= 0 && b.closesApposition(b.names[k].hi, p.stretch) {
			return b.personOf(k)
		}
	}
	if f := b.holderBehind(p); f >= 0 {
		b.mention(f, p.lo, p.hi, model.ByTitle, "the role of the person named behind it")
		return f
	}
	i := p.lo
	if p.det != "" {
		i--
	}
	if i-1 > p.stretch.lo && b.words[i-1].text == "," && !p.role.plural {
		if k := b.nameEndingAt(i - 1); k >= 0 {
			return b.personOf(k)
		}
	}
	return -1
}

// holderBehind returns the person named behind what the role is of: "the head
// of the Kenyan delegation Ana Kodo". A preposition or another title before
// the name would make it the name of somebody else.
func (b *builder) holderBehind(p *phrase) int {
	const reach = 10
	s := p.stretch
	if p.role.plural || b.isComplement(p) || p.hi >= s.hi || b.words[p.hi].tag != "IN" && b.words[p.hi].tag != "TO" {
		return -1
	}
	for j := p.hi + 1; j < s.hi && j < p.hi+reach; j++ {
		w := &b.words[j]
		if k := b.nameStartingAt(j); k >= 0 && b.personOf(k) >= 0 {
			before := &b.words[j-1]
			if _, n := b.l.roleAt(b.words, j-1, j); n > 0 || !strings.HasPrefix(before.tag, "NN") || b.names[k].title < j {
				return -1
			}
			return b.personOf(k)
		}
		if !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") && w.tag != "IN" && w.tag != "DT" && w.tag != "TO" {
			break
		}
	}
	return -1
}

// isComplement reports a role behind a preposition: the chancellor of "an adviser
// to the chancellor".
func (b *builder) isComplement(p *phrase) bool {
	i := p.lo - 1
	if p.det != "" {
		i--
	}
	return i >= p.stretch.lo && (b.words[i].tag == "IN" || b.words[i].tag == "TO")
}

// pastTitles passes further titles between a role noun and a name.
func (b *builder) pastTitles(j int, s stretch) int {
	for range 3 {
		if j >= s.hi || b.nameAt[j] >= 0 {
			break
		}
		_, n := b.l.honorificAt(b.words, j, s.hi)
		if n == 0 {
			_, n = b.l.roleAt(b.words, j, s.hi)
		}
		if n == 0 {
			break
		}
		j += n
	}
	return j
}

func (b *builder) closesApposition(j int, s stretch) bool {
	return j >= s.hi || b.words[j].text == "," || b.words[j].text == "."
}

// personOf returns the person that name k is of, or -1.
func (b *builder) personOf(k int) int {
	if b.names[k].kind != model.PersonName {
		return -1
	}
	return b.figureOf[k]
}

// giveRole adds the phrase to the roles of the person it stands beside.
func (b *builder) giveRole(p *phrase) {
	if p.role.plural {
		return // of one of several people, it cannot be told what each is
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
		Article: b.doc.Article.ID, Span: b.span(p.lo, p.hi), Former: p.former,
	})
}

// holding is an office that a person of the article has.
type holding struct {
	person int
	owner  owner
	former bool
}

// hold records the office of the phrase for its holder, under the whole noun
// and under the bare one: "foreign minister", "minister".
func (b *builder) hold(p *phrase) {
	h := holding{p.holder, p.owner, p.former}
	noun := joinFolds(b.words, p.noun, p.hi)
	b.holders[noun] = append(b.holders[noun], h)
	if bare := fold(p.role.noun); bare != noun && !b.isOtherOffice(p) {
		b.holders[bare] = append(b.holders[bare], h)
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
	"designate": true, "incoming": true, "exiled": true, "honorary": true,
}
