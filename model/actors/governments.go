package actors

import (
	"strings"

	"parley/model"
)

// isGovernmentNoun reports a noun for a government. A bare "administration" is
// one only with the name of its leader or country.
func isGovernmentNoun(s string) bool {
	switch s {
	case "government", "administration", "regime", "junta":
		return true
	}
	return false
}

// governments finds "the Afghan government", "the Trump administration",
// "the government of Qatar", and then the bare "the government" that can mean
// only one of them.
func (b *builder) governments() {
	for i := range b.names {
		if n := &b.names[i]; n.class == governmentClass && n.entry == nil {
			b.namedGovernment(i)
		}
	}
	var bare []int
	for _, s := range b.sentences {
		for i := s.lo; i < s.hi; i++ {
			if isGovernmentNoun(b.words[i].fold) && b.nameAt[i] < 0 && !b.governmentAt(i, s) {
				bare = append(bare, i)
			}
		}
	}
	b.mergeEras()
	for _, i := range bare {
		b.bareGovernment(i)
	}
}

// governmentAt reads the government whose noun is word i.
func (b *builder) governmentAt(i int, s stretch) bool {
	lo, backed := i, false
	for lo > s.lo && i-lo < 4 && (b.isSmallAdjective(lo-1) || isPossessive(&b.words[lo-1])) {
		lo--
		backed = backed || patronage[b.words[lo].fold]
	}
	if lo > s.lo && !backed {
		if k := b.nameEndingAt(lo); k >= 0 {
			return b.governmentOf(k, b.names[k].lo, i+1, i, s)
		}
		if e := b.countryWord(lo - 1); e != nil {
			b.addGovernment(e.country, b.leaderAfter(i+1, s), lo-1, i+1)
			return true
		}
	}
	j := i + 1
	if j+1 >= s.hi || b.words[j].text != "of" && b.words[j].text != "in" {
		return false
	}
	inside := b.words[j].text == "in"
	j = b.skipTitle(j+1, s)
	k := b.nameStartingAt(j)
	if k < 0 || inside && b.names[k].class != capitalClass {
		return false
	}
	return b.governmentOf(k, i, b.names[k].hi, i, s)
}

// patronage is what a foreign power does to a government that is not its own:
// "the US-backed government".
var patronage = map[string]bool{
	"backed": true, "supported": true, "recognised": true, "recognized": true, "installed": true, "appointed": true, "sponsored": true,
	"friendly": true, "aligned": true, "allied": true, "funded": true, "trained": true, "based": true, "style": true,
}

// namedGovernment reads a government whose name has capitals: "Government of
// Kenya", "the Lebanese Government", "the Obama Administration".
func (b *builder) namedGovernment(i int) {
	n := &b.names[i]
	noun := n.lo
	for noun+1 < n.hi && !isGovernmentNoun(b.words[noun].fold) {
		noun++
	}
	lo, hi := n.lo, noun
	if noun == n.lo {
		lo, hi = min(noun+2, n.hi), n.hi
	}
	if lo < hi && b.words[lo].fold == "the" {
		lo++
	}
	key, country, era := "government:"+joinFolds(b.words, n.lo, n.hi), b.ownerCountry(n.lo), ""
	if lo < hi {
		if e := b.g.at(b.words, lo, hi); e != nil && e.country != "" {
			country, era = e.country, eraOf(e)
			key = "government:" + country + ":" + era
		} else if who := b.people.last[b.words[hi-1].fold]; len(who) == 1 {
			era = b.figures[who[0]].key
			country = b.countryOfLeader(who[0])
			key = "government:" + country + ":" + era
		}
	} else if country != "" {
		key = "government:" + country + ":"
	}
	if b.words[noun].fold == "administration" && country == "" && era == "" {
		b.bodyFigure(i, "body:"+joinFolds(b.words, n.lo, n.hi), model.Organisation, "")
		return
	}
	f := b.government(key, country, era)
	b.sayGovernment(f, n.lo, n.hi)
	b.figureOf[i] = f
	b.mention(f, n.lo, n.hi, model.ByName, "name of a government")
	b.nested(lo, hi)
}

// eraOf returns the key of a group that governs, or "" for a country.
func eraOf(e *entry) string {
	if e.class == groupClass || e.class == partyClass {
		return "body:" + e.id
	}
	return ""
}

func (b *builder) spelled(lo, hi int) string {
	if hi == lo+1 {
		return b.words[lo].text
	}
	return ""
}

func (b *builder) isSmallAdjective(i int) bool {
	w := &b.words[i]
	return !w.upper && (w.tag == "JJ" || w.tag == "VBN" || w.tag == "VBG" || w.text == "led" || w.text == "-")
}

// skipTitle passes "the", "President" and other titles before a name.
func (b *builder) skipTitle(j int, s stretch) int {
	for j < s.hi && b.nameAt[j] < 0 {
		_, n := b.l.honorificAt(b.words, j, s.hi)
		if n == 0 {
			_, n = b.l.roleAt(b.words, j, s.hi)
		}
		if n == 0 && (b.words[j].text == "the" || b.countryWord(j) != nil) {
			n = 1
		}
		if n == 0 {
			break
		}
		j += n
	}
	return j
}

// leaderAfter returns the key of the leader in "… of President X" that begins
// at word j, or "".
func (b *builder) leaderAfter(j int, s stretch) string {
	if j+1 >= s.hi || b.words[j].text != "of" {
		return ""
	}
	if k := b.nameStartingAt(b.skipTitle(j+1, s)); k >= 0 && b.names[k].kind == model.PersonName && b.figureOf[k] >= 0 {
		return b.figures[b.figureOf[k]].key
	}
	return ""
}

// governmentOf adds the words lo to hi-1 as a mention of the government that
// name k stands for.
func (b *builder) governmentOf(k, lo, hi, noun int, s stretch) bool {
	n := &b.names[k]
	switch {
	case n.class == countryClass || n.class == capitalClass:
		b.addGovernment(n.entry.country, b.leaderAfter(noun+1, s), lo, hi)
	case n.isDivision():
		b.mention(b.division(n.entry), lo, hi, model.ByName, "government named by “"+b.slice(lo, hi)+"”")
	case n.class == groupClass || n.class == partyClass:
		if b.figureOf[k] < 0 {
			return false
		}
		f := &b.figures[b.figureOf[k]]
		b.addGovernment(string(f.Country), f.key, lo, hi)
	case n.kind == model.PersonName && b.figureOf[k] >= 0:
		f := &b.figures[b.figureOf[k]]
		b.addGovernment(b.countryOfLeader(b.figureOf[k]), f.key, lo, hi)
	default:
		return false
	}
	return true
}

// countryOfLeader reads the country from the titles before a person's name:
// "US President X". It is empty where they differ.
func (b *builder) countryOfLeader(f int) string {
	if b.leaders == nil {
		b.leaders = map[int]string{}
		for i, n := range b.names {
			if n.kind == model.PersonName && n.title < n.lo && b.figureOf[i] >= 0 {
				b.addLeader(b.figureOf[i], b.ownerCountry(n.title))
			}
		}
	}
	return b.leaders[f]
}

func (b *builder) addLeader(f int, country string) {
	if known, ok := b.leaders[f]; ok && known != country && country != "" && known != "" {
		country = ""
	} else if country == "" {
		country = known
	}
	b.leaders[f] = country
}

func (b *builder) addGovernment(country, era string, lo, hi int) {
	if era != "" {
		country = b.countryOfEra(era, country)
	}
	f := b.government("government:"+country+":"+era, country, era)
	b.sayGovernment(f, lo, hi)
	b.mention(f, lo, hi, model.ByName, "government named by “"+b.slice(lo, hi)+"”")
}

// government returns the government with the given key, made when new.
func (b *builder) government(key, country, era string) int {
	known := len(b.figures)
	f := b.figure(key, model.Government, country)
	if f == known {
		b.figures[f].class, b.figures[f].era = governmentClass, era
		b.ruling[country] = append(b.ruling[country], f)
	}
	return f
}

// sayGovernment records the noun with which a government is named.
func (b *builder) sayGovernment(f, lo, hi int) {
	for i := lo; i < hi; i++ {
		noun := b.words[i].fold
		if noun == "military" {
			noun = "junta"
		}
		if said := b.saidOf[noun]; isGovernmentNoun(noun) && (len(said) == 0 || said[len(said)-1] != f) {
			b.saidOf[noun] = append(said, f)
		}
	}
}

// countryOfEra returns the country of a leader's or group's government, which
// one of its mentions may tell: "the Kenyan government of President X", "X's
// government".
func (b *builder) countryOfEra(era, country string) string {
	if country != "" {
		b.eras[era] = country
		if f, ok := b.byKey["government::"+era]; ok {
			b.figures[f].Country = model.Maybe(country)
			b.ruling[country] = append(b.ruling[country], f)
			b.byKey["government:"+country+":"+era] = f
		}
	} else if known := b.eras[era]; known != "" {
		return known
	}
	return country
}

// mergeEras joins a government of a country that is named without a leader or
// group with the one that is named with a leader, where the article has just
// one.
func (b *builder) mergeEras() {
	for i := range b.figures {
		f := &b.figures[i]
		if f.Kind != model.Government || f.era != "" || f.Country == "" {
			continue
		}
		if k := b.onlyEra(string(f.Country)); k >= 0 && !strings.HasPrefix(b.figures[k].era, "body:") {
			b.absorb(k, i)
		}
	}
}

// onlyEra returns the one government of the country that is named with a
// leader or group, or -1.
func (b *builder) onlyEra(country string) int {
	found := -1
	for _, i := range b.ruling[country] {
		if f := &b.figures[i]; f.era == "" || len(f.Mentions) == 0 {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// absorb moves the mentions of figure b into a; the key of b leads to a.
func (b *builder) absorb(into, from int) {
	x, y := &b.figures[into], &b.figures[from]
	x.Mentions = append(x.Mentions, y.Mentions...)
	y.Mentions = nil
	b.byKey[y.key] = into
}

// governmentFor returns the government that a capital or "the government" of a
// country means in this article: the one the article names, or a new one.
func (b *builder) governmentFor(country string) int {
	plain, known := b.byKey["government:"+country+":"]
	if known && len(b.figures[plain].Mentions) > 0 {
		return plain
	}
	if k := b.onlyEra(country); k >= 0 {
		return k
	}
	return b.government("government:"+country+":", country, "")
}

// bareGovernment resolves "the government" and "the administration" where the
// article names exactly one government with that noun.
func (b *builder) bareGovernment(i int) {
	if i == 0 || b.words[i-1].fold != "the" {
		return
	}
	found := -1
	for _, k := range b.saidOf[b.words[i].fold] {
		switch {
		case len(b.figures[k].Mentions) == 0 || k == found:
		case found >= 0:
			return
		default:
			found = k
		}
	}
	if found >= 0 {
		b.mention(found, i, i+1, model.ByTitle, "the only "+b.words[i].fold+" of this article")
	}
}
