package actors

import (
	"strings"

	"parley/model"
)

var actorKinds = map[class]model.ActorKind{
	countryClass: model.Country, bodyClass: model.Organisation, partyClass: model.Organisation, groupClass: model.Group,
	governmentClass: model.Government,
}

// bodies makes actors of the names of countries, organisations, groups and
// parties. Those that say whose they are come first, so that a bare "Supreme
// Court" finds the one court that the article has named.
func (b *builder) bodies() {
	b.localEntries()
	defined := b.shortNames()
	for _, withOwner := range []bool{true, false} {
		for i := range b.names {
			n := &b.names[i]
			kind, ok := actorKinds[n.class]
			if !ok || n.kind == model.PersonName || b.figureOf[i] >= 0 || n.class == governmentClass && n.entry == nil || b.isShortForm(n) {
				continue
			}
			key, country := b.bodyKey(n)
			if k, ok := defined[b.words[n.lo].text]; ok && n.hi == n.lo+1 {
				key, country = b.bodyKey(&b.names[k])
			}
			if withOwner && strings.HasPrefix(key, "body::") {
				continue
			}
			key, country = b.ownedHere(n, key, country)
			b.bodyFigure(i, b.ofHost(key, n.hi), kind, country)
		}
	}
}

// plainBody makes an actor of a name that stands for no longer one.
func (b *builder) plainBody(i int) {
	n := &b.names[i]
	kind, ok := actorKinds[n.class]
	if !ok || n.kind == model.PersonName || b.figureOf[i] >= 0 {
		return
	}
	key, country := b.bodyKey(n)
	key, country = b.ownedHere(n, key, country)
	b.bodyFigure(i, b.ofHost(key, n.hi), kind, country)
}

// localEntries gives names that stand for bodies of several countries, such as
// "Congress", the sense of the country that the article speaks of most.
func (b *builder) localEntries() {
	count := map[string]int{}
	for i := range b.names {
		if n := &b.names[i]; n.entry != nil && n.entry.country != "" && n.class <= placeClass {
			count[n.entry.country]++
		}
	}
	for i := range b.names {
		n := &b.names[i]
		if n.entry == nil || n.entry.country == "" || n.class < bodyClass {
			continue
		}
		key, spelling := joinFolds(b.words, n.lo, n.hi), b.spelled(n.lo, n.hi)
		best := n.entry
		for k := range b.g.names[key] {
			e := &b.g.names[key][k]
			if count[e.country] > count[best.country] && b.g.of(e.country, key, spelling) == e {
				best = e
			}
		}
		if n.class == buildingClass && count[best.country] == 0 && len(b.g.names[key]) > 1 {
			n.entry = nil // a house that several states have
			continue
		}
		n.entry, n.class = best, best.class
	}
}

func (b *builder) bodyFigure(i int, key string, kind model.ActorKind, country string) {
	n := &b.names[i]
	known := len(b.figures)
	f := b.figure(key, kind, country)
	if f == known && country != "" {
		rest := strings.TrimPrefix(key, "body:"+country)
		b.owned[rest] = append(b.owned[rest], f)
	}
	b.figures[f].class = n.class
	b.figureOf[i] = f
	b.mention(f, n.lo, n.hi, model.ByName, n.why)
	b.nestedCountry(n)
}

// bodyKey identifies a body inside the article and gives the country it is of.
// A body that every state has goes by its country: the key begins with
// "body::" when that is not told.
func (b *builder) bodyKey(n *name) (key, country string) {
	if n.entry != nil && n.class == countryClass {
		return "country:" + n.entry.id, n.entry.country
	}
	lo, hi, country := b.bodyOwner(n)
	if e := n.entry; e != nil && !b.isGeneric(n.lo, n.hi) || e != nil && e.country != "" && (country == "" || country == e.country) {
		return "body:" + e.id, e.country
	}
	rest := bodyNoun(joinFolds(b.words, lo, hi))
	if b.isGeneric(lo, hi) || hi < n.hi {
		return "body:" + country + ":" + rest, country
	}
	return "body:" + strings.TrimPrefix(joinFolds(b.words, n.lo, n.hi), "the "), country
}

// bodyOwner returns the words of a body's name without the country in it, and the
// country that the name or the words before it tell: "Kenya Water Board", "Water
// Board of Kenya", "Kenya's Water Board".
func (b *builder) bodyOwner(n *name) (lo, hi int, country string) {
	if e := b.countryWord(n.lo); e != nil && n.hi > n.lo+1 {
		return n.lo + 1, n.hi, e.country
	}
	for k := n.hi - 2; k >= n.lo+2; k-- { // what is left has two words or more
		if b.words[k].text != "of" {
			continue
		}
		j := k + 1
		if b.words[j].text == "the" {
			j++
		}
		if e := b.g.at(b.words, j, n.hi); j < n.hi && e != nil && e.class == countryClass {
			return n.lo, k, e.country
		}
		break
	}
	return n.lo, n.hi, b.ownerCountry(n.lo)
}

// countryWord returns the country or people that word i names by itself.
func (b *builder) countryWord(i int) *entry {
	if i < 0 {
		return nil
	}
	w := &b.words[i]
	if !w.upper {
		return nil
	}
	if e := b.g.at(b.words, i, i+1); e != nil && (e.class == demonymClass || e.class == countryClass) && e.country != "" {
		return e
	}
	return nil
}

// ownerCountry returns the country that stands as owner before word i:
// "Kenya's …", "Kenyan …".
func (b *builder) ownerCountry(i int) string {
	if i > 0 && isPossessive(&b.words[i-1]) {
		i--
	}
	if i == 0 {
		return ""
	}
	if e := b.countryWord(i - 1); e != nil {
		return e.country
	}
	if k := b.nameEndingAt(i); k >= 0 && b.names[k].class == countryClass {
		return b.names[k].entry.country
	}
	return ""
}

func isPossessive(w *word) bool { return w.tag == "POS" || w.text == "'s" || w.text == "'" }

func (b *builder) isGeneric(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if !b.words[i].is(genericWord) && b.words[i].text != "&" {
			return false
		}
	}
	return true
}

// ownedHere gives a body that is named by the same words as one that the article
// has of exactly one country the key of that. What the list has for another
// country's does not count where the article does not speak of that country.
func (b *builder) ownedHere(n *name, key, country string) (string, string) {
	found := b.owned[":"+bodyNoun(strings.TrimPrefix(joinFolds(b.words, n.lo, n.hi), "the "))]
	if len(found) == 0 && strings.HasPrefix(key, "body::") {
		return b.ofMainland(n, key)
	}
	if len(found) != 1 {
		return key, country
	}
	f := &b.figures[found[0]]
	if listed := n.entry != nil && country != ""; listed && string(f.Country) != country {
		if !b.isGeneric(n.lo, n.hi) || b.ownerCountry(n.lo) != "" || b.speaksOf(country) {
			return key, country
		}
	} else if country != "" && string(f.Country) != country {
		return key, country
	}
	return f.key, string(f.Country)
}

// speaksOf reports that the article names a country, its people or its capital.
func (b *builder) speaksOf(country string) bool {
	if b.spoken == nil {
		b.spoken = b.spokenOf(nil)
	}
	return b.spoken[country]
}

// nestedCountry adds the country inside a body's name: "Kenya Defence Forces".
func (b *builder) nestedCountry(n *name) {
	if n.class != countryClass && n.hi > n.lo+1 && b.isGeneric(n.lo+1, n.hi) {
		b.nested(n.lo, n.lo+1)
	}
}

// nested adds the country that the words lo to hi-1 inside a longer name are.
func (b *builder) nested(lo, hi int) {
	if lo >= hi {
		return
	}
	e := b.g.at(b.words, lo, hi)
	if e == nil || e.class != countryClass {
		return
	}
	f := b.figure("country:"+e.id, model.Country, e.country)
	b.figures[f].class = countryClass
	b.mention(f, lo, hi, model.ByName, "country inside the name of its body")
}
