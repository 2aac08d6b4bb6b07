package actors

import (
	"strings"

	"parley/model"
)

// owner is whom a role belongs to: a country or people, a place, or another
// actor.
type owner struct {
	country string
	place   string // folded name of the town or province, perhaps in the country
	seat    bool   // the place is a capital, which may stand for its country
	thing   string // folded noun, where only one tells whose the role is: "hospital"
	other   bool   // the thing is one of several: "of a hospital"
	figure  int    // -1 when there is none
}

func (o owner) known() bool {
	return o.country != "" || o.place != "" || o.thing != "" || o.figure >= 0
}

// same reports owners that can be one: a capital's role may be told by its
// country alone, but two towns of a country are two owners.
func (o owner) same(other owner) bool {
	if o.figure >= 0 || other.figure >= 0 {
		return o.figure == other.figure
	}
	return o.thing == other.thing && o.country == other.country && (o.place == other.place || o.country != "" && (o.place == "" || other.place == ""))
}

// ofState returns the country for the government of it: who is minister of the one
// is minister of the other.
func (b *builder) ofState(o owner) owner {
	if o.figure >= 0 && o.country != "" && b.figures[o.figure].Kind == model.Government {
		return owner{country: o.country, figure: -1}
	}
	return o
}

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
	n := &b.names[k]
	if f := b.figureOf[k]; f >= 0 && b.figures[f].Kind != model.Country {
		return owner{country: string(b.figures[f].Country), figure: f}
	}
	o := owner{figure: -1, seat: n.class == capitalClass}
	if n.entry != nil {
		o.country = n.entry.country
	}
	if n.class != countryClass {
		o.place = joinFolds(b.words, n.lo, n.hi)
	}
	return o
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
		if k := b.nameStartingAt(j); k >= 0 {
			b.readWhose(p, k)
		}
		return
	}
	j = b.pastDescription(j, p.stretch)
	k := b.nameStartingAt(j)
	if k < 0 || b.names[k].kind == model.PersonName || at == "in" && b.names[k].class != capitalClass && b.names[k].class != countryClass {
		return
	}
	if p.owner = b.ownerOf(k); at == "with" && p.owner.figure < 0 {
		p.owner = owner{figure: -1}
		return
	}
	b.readWhose(p, k)
}

// readWhose takes the words up to name k, which tell whose the role is, unless the
// name is but a part of that.
func (b *builder) readWhose(p *phrase, k int) {
	if !b.ownsNext(b.names[k].hi, p.stretch) {
		p.whose = b.slice(p.hi, b.names[k].hi)
	}
}

var ownerPrepositions = map[string]bool{"of": true, "for": true, "from": true, "at": true, "in": true, "with": true}

// pastDescription passes the small words that tell what the body named behind them
// is: "the opposition Unity Party", "a consultancy, Norvik Partners" not.
func (b *builder) pastDescription(j int, s stretch) int {
	const longest = 3
	for i := j; i < s.hi && i <= j+longest; i++ {
		w := &b.words[i]
		if k := b.nameStartingAt(i); k >= 0 && b.figureOf[k] >= 0 && b.figures[b.figureOf[k]].Kind != model.Country {
			return i
		}
		if w.upper || !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") && w.tag != "DT" {
			break
		}
	}
	return j
}

// readOwnerBehindHolder reads "of Kenya" behind the name of the holder: "President
// X of Kenya". A body there is the owner of a head alone: a minister "of the
// Labour Party" is no minister of it.
func (b *builder) readOwnerBehindHolder(p *phrase) {
	j := b.holderEnd(p)
	if p.owner.known() || j < 0 || j+1 >= p.stretch.hi || b.words[j].text != "of" {
		return
	}
	if j++; b.words[j].text == "the" {
		j++
	}
	k := -1
	if j < p.stretch.hi {
		k = b.nameStartingAt(j)
	}
	if k < 0 || b.names[k].kind == model.PersonName || b.ownsNext(b.names[k].hi, p.stretch) {
		return
	}
	o := b.ownerOf(k)
	if o.figure < 0 || b.l.headRoles[joinFolds(b.words, p.noun, p.hi)] {
		p.owner = o
	}
}

// holderEnd returns the word behind the name of the holder where it stands behind
// the phrase, or -1.
func (b *builder) holderEnd(p *phrase) int {
	for j := p.hi; j < min(p.stretch.hi, p.hi+longestOffice); j++ {
		if k := b.nameStartingAt(j); k >= 0 && b.personOf(k) >= 0 {
			if b.personOf(k) != p.holder {
				break
			}
			return b.names[k].hi
		}
	}
	return -1
}

// ownsNext reports that what ends before word j only owns or describes what
// follows: "of Kenya's plans", "of Kenya tea".
func (b *builder) ownsNext(j int, s stretch) bool {
	return j < s.hi && (isPossessive(&b.words[j]) || b.isOpened(j) || strings.HasPrefix(b.words[j].tag, "NN"))
}

// ownerMeant returns whom "its" or "their" before a role means: the state or
// body named last in the sentence before it or, where there is none, the one
// that the sentence before begins with.
func (b *builder) ownerMeant(p *phrase) owner {
	const reach = 40 // words
	for i := p.lo - 2; i >= max(p.stretch.lo, p.lo-reach); i-- {
		if o, ok := b.ownerStartingAt(i); ok {
			return o
		}
	}
	if p.sentence == 0 {
		return owner{figure: -1}
	}
	s := b.sentences[p.sentence-1]
	for i := s.lo; i < min(s.hi, s.lo+reach); i++ {
		if o, ok := b.ownerStartingAt(i); ok {
			return o
		}
		if k := b.nameStartingAt(i); k >= 0 && b.figureOf[k] >= 0 {
			break
		}
	}
	return owner{figure: -1}
}

// ownerStartingAt returns the state or body whose mention begins at word i.
func (b *builder) ownerStartingAt(i int) (owner, bool) {
	if f := b.bodyAt(i); f >= 0 {
		return owner{country: string(b.figures[f].Country), figure: f}, true
	}
	if k := b.nameStartingAt(i); k >= 0 && b.figureOf[k] >= 0 && b.figures[b.figureOf[k]].Kind == model.Country {
		return b.ownerOf(k), true
	}
	return owner{figure: -1}, false
}

// homeland is the one country that an article tells of from word since on until,
// at word until, it tells of another.
type homeland struct {
	country      string
	since, until int
}

// homeLand returns the country that the article begins with, or none.
func (b *builder) homeLand() *homeland {
	if b.home != nil {
		return b.home
	}
	b.home = &homeland{until: len(b.words)}
	for i := range b.words {
		switch country := b.landAt(i); {
		case country == "" || country == b.home.country:
		case b.home.country == "":
			b.home.country, b.home.since = country, i
		default:
			b.home.until = i
			return b.home
		}
	}
	return b.home
}

func (b *builder) landAt(i int) string {
	if k := b.nameAt[i]; k >= 0 {
		if n := &b.names[k]; n.lo == i && n.entry != nil && n.kind != model.PersonName {
			return n.entry.country
		}
		return ""
	}
	if e := b.countryWord(i); e != nil {
		return e.country
	}
	return ""
}

// isHome reports that the article tells of the country alone before the phrase,
// and did so before the holder was named, so that a holder of whom no country is
// told is that country's.
func (b *builder) isHome(country string, p *phrase, h holding) bool {
	home := b.homeLand()
	return home.country == country && home.since < min(p.lo, h.at) && home.until >= p.lo
}
