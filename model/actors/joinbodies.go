package actors

import (
	"strings"

	"parley/model"
)

// bodies joins organisations and groups by what they are listed as, by name
// and by acronym.
func (j *joiner) bodies() {
	j.byKey([]model.ActorKind{model.Organisation, model.Group}, j.bodyKeys, "same name or acronym")
}

// bodyKeys returns the keys under which an organisation meets others. Names
// that every state has need the country; without it they meet nobody.
func (j *joiner) bodyKeys(l *local) []string {
	var keys []string
	for _, m := range l.Mentions {
		if m.Form != model.ByName {
			continue
		}
		if k := bodyJoinKey(spelling(j.articles[l.article], m), string(l.Country)); k != "" && !contained(keys, k) {
			keys = append(keys, k)
		}
		if len(keys) == mostKeys {
			break
		}
	}
	return keys
}

// mostKeys bounds the names by which one local actor is looked up.
const mostKeys = 6

func contained(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func bodyJoinKey(name, country string) string {
	g, l := gazetteer(), lists()
	key := strings.TrimPrefix(fold(name), "the ")
	e := g.of(country, key, name)
	if e == nil {
		e = g.find(key, name)
	}
	if e != nil && (e.country != "" || !allGeneric(l, key)) {
		return "listed:" + e.id
	}
	rest := withoutCountry(g, key)
	if allGeneric(l, rest) {
		if country == "" {
			return ""
		}
		return country + ":" + rest
	}
	return key
}

// withoutCountry takes the country or people off the front of a folded name.
func withoutCountry(g *list, key string) string {
	words := strings.Fields(key)
	for n := min(4, len(words)-1); n > 0; n-- {
		head := strings.Join(words[:n], " ")
		for _, e := range g.names[head] {
			if e.class == countryClass || e.class == demonymClass {
				return strings.Join(words[n:], " ")
			}
		}
		for _, e := range g.names[strings.TrimSuffix(head, "s")] {
			if e.class == countryClass {
				return strings.Join(words[n:], " ")
			}
		}
	}
	return key
}

// allGeneric reports a folded name of words that the bodies of every state
// have in their names.
func allGeneric(l *lexicon, key string) bool {
	for w := range strings.FieldsSeq(key) {
		if !l.generic[w] {
			return false
		}
	}
	return true
}

// describedKey identifies people who are only described over many articles:
// their owner and the noun. It is empty where no owner is told.
func describedKey(l *local) string {
	g, lex := gazetteer(), lists()
	words := strings.Fields(fold(l.Name))
	noun, owner, office := "", "", ""
	for n := min(3, len(words)); n > 0 && noun == ""; n-- {
		if r, ok := lex.roles[strings.Join(words[len(words)-n:], " ")]; ok {
			noun, words = r.noun, words[:len(words)-n]
			office = string(r.class)
		}
	}
	for _, w := range words {
		switch {
		case isCountryWord(g, w):
		case lex.roleModifiers[w]:
			if office == string(officeRole) {
				noun = w + " " + noun
			}
		case g.longest[strings.TrimSuffix(w, "s")] > 0 || g.longest[w] > 0:
			owner += w
		}
	}
	if noun == "" || l.Country == "" && owner == "" {
		return ""
	}
	return string(l.Country) + ":" + owner + ":" + noun
}

// isOfficeHolder reports somebody described by an office that one person at a
// time has: "Denmark's prime minister".
func isOfficeHolder(l *local) bool {
	words := strings.Fields(fold(l.Name))
	for n := min(3, len(words)-1); n > 0; n-- {
		if r, ok := lists().roles[strings.Join(words[len(words)-n:], " ")]; ok {
			return r.class == officeRole && !r.plural
		}
	}
	return false
}

func isCountryWord(g *list, w string) bool {
	for _, key := range []string{w, strings.TrimSuffix(w, "s")} {
		for _, e := range g.names[key] {
			if e.class == countryClass || e.class == demonymClass {
				return true
			}
		}
	}
	return false
}
