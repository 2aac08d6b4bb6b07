package actors

import (
	"strings"

	"parley/model"
)

// commonBodies makes actors of bodies that common nouns name together with
// their country or movement: "Qatar's foreign ministry", "the Kenyan army".
func (b *builder) commonBodies() {
	for _, s := range b.sentences {
		for i := s.lo; i < s.hi; i++ {
			if n := b.commonBodyAt(i, s); n > 0 {
				i += n - 1
			}
		}
	}
}

// commonBodyAt reads such a body whose first word after the owner is i and
// returns its length in words.
func (b *builder) commonBodyAt(i int, s stretch) int {
	if i == s.lo || b.nameAt[i] >= 0 {
		return 0
	}
	n := b.bodyNounAt(i, s.hi)
	if n == 0 {
		return 0
	}
	if hi, country := b.stateBehind(i+n, s); hi > 0 && b.words[i-1].fold != "a" && b.words[i-1].fold != "an" {
		b.commonBody(country, country, i, i+n, i, hi)
		return n
	}
	lo := i - 1
	if isPossessive(&b.words[lo]) {
		lo--
	}
	if lo < s.lo {
		return 0
	}
	country := b.ownerCountry(i)
	of := country
	if k := b.nameAt[lo]; k >= 0 {
		lo = b.names[k].lo
		if f := b.figureOf[k]; f >= 0 && b.figures[f].class == groupClass {
			of, country = b.figures[f].key, string(b.figures[f].Country)
		}
	}
	if of == "" {
		if of = b.seatBehind(i+n, s); of == "" || n == 1 { // "the police in Lima" may be the city's
			return 0
		}
		lo, country = i, of
	}
	b.commonBody(of, country, i, i+n, lo, i+n)
	return n
}

// commonBody adds the words lo to hi-1 as a mention of the body that the words
// from to end-1 name without its owner.
func (b *builder) commonBody(of, country string, from, end, lo, hi int) {
	f := b.figure(b.ofHost("body:"+of+":"+bodyNoun(joinFolds(b.words, from, end)), end), model.Organisation, country)
	b.figures[f].class = bodyClass
	b.mention(f, lo, hi, model.ByName, "a body of the country named with it")
}

// bodyNoun is the one form for a ministry that is told in two: "ministry of
// foreign affairs" and "foreign ministry".
func bodyNoun(words string) string {
	field, ok := strings.CutPrefix(words, "ministry of ")
	if !ok {
		field, ok = strings.CutSuffix(words, " ministry")
	}
	if !ok {
		return words
	}
	return strings.TrimSuffix(strings.TrimPrefix(field, "the "), " affairs") + " ministry"
}

// bodyNounAt returns the length of the common noun of a body at word i with its
// modifiers before or, of a ministry, behind it; or 0.
func (b *builder) bodyNounAt(i, hi int) int {
	if n := b.l.bodyNounAt(b.words, i, hi); n > 0 {
		return n
	}
	if b.words[i].fold != "ministry" || i+2 >= hi || b.words[i+1].text != "of" {
		return 0
	}
	j, end := i+2, 0
	if b.words[j].text == "the" {
		j++
	}
	for ; j < hi && j < i+longestPhrase && (b.words[j].is(roleModifier) || b.words[j].text == "and"); j++ {
		if b.words[j].is(roleModifier) {
			end = j + 1
		}
	}
	return max(end-i, 0)
}

// stateBehind returns where "of Kenya" ends that begins at word j, and the
// country; 0 when there is none.
func (b *builder) stateBehind(j int, s stretch) (hi int, country string) {
	if j+1 >= s.hi || b.words[j].text != "of" {
		return 0, ""
	}
	if j++; b.words[j].text == "the" && j+1 < s.hi {
		j++
	}
	k := b.nameStartingAt(j)
	if k < 0 || b.names[k].class != countryClass || b.names[k].entry == nil || b.ownsNext(b.names[k].hi, s) {
		return 0, ""
	}
	return b.names[k].hi, b.names[k].entry.country
}

// seatBehind returns the country whose capital follows "in" at word j: of "the
// trade ministry in Lima"; empty when none does.
func (b *builder) seatBehind(j int, s stretch) string {
	if j+1 >= s.hi || b.words[j].fold != "in" {
		return ""
	}
	k := b.nameStartingAt(j + 1)
	if k < 0 || b.names[k].class != capitalClass || b.names[k].entry == nil {
		return ""
	}
	return b.names[k].entry.country
}

// bodyNounAt returns the length of the common noun of a body at word i, with
// its modifiers, or 0.
func (l *lexicon) bodyNounAt(ws []word, i, hi int) int {
	if n := l.bareBodyNoun(ws, i, hi, false); n > 0 {
		return n
	}
	j := i
	for j < hi && j-i < 4 && (ws[j].is(roleModifier) || ws[j].text == "and") {
		j++
	}
	if j == i || j >= hi {
		return ministryAt(ws, i, hi)
	}
	if n := l.bareBodyNoun(ws, j, hi, true); n > 0 {
		return j - i + n
	}
	return ministryAt(ws, i, hi)
}

// ministryAt returns the length of a ministry of any field, "unification
// ministry", or 0.
func ministryAt(ws []word, i, hi int) int {
	for j := i; j < hi && j-i < 4; j++ {
		switch w := &ws[j]; {
		case j > i && w.fold == "ministry":
			return j + 1 - i
		case w.upper || w.tag != "NN" && w.tag != "NNS":
			return 0
		}
	}
	return 0
}

// bareBodyNoun returns the length of the noun at word i; modified tells
// whether fitting modifiers stand before it.
func (l *lexicon) bareBodyNoun(ws []word, i, hi int, modified bool) int {
	for n := min(int(ws[i].lex.longest[bodyPhrase]), hi-i); n > 0; n-- {
		var key phraseBuffer
		if needs, ok := l.bodyNouns[string(appendFolds(key[:0], ws, i, i+n))]; ok && (!needs || modified) {
			return n
		}
	}
	return 0
}
