package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// joinBodies joins organisations and groups by what they are listed as, by name
// and by acronym. An acronym that these articles give two long forms joins
// nobody.
func (j *joiner) joinBodies() {
	long := j.longForms()
	seen := map[string]int{}
	for _, i := range j.bodies {
		for _, key := range j.bodyKeys(&j.locals[i], long) {
			j.meet(seen, key, i, "same name or acronym")
		}
	}
}

// manyForms marks an acronym with more than one long form.
const manyForms = "?"

// longForms returns the long form of every acronym that is defined in the
// articles, or manyForms.
func (j *joiner) longForms() map[string]string {
	out := map[string]string{}
	for i := range j.locals {
		l := &j.locals[i]
		if l.Kind != model.Organisation && l.Kind != model.Group {
			continue
		}
		full := j.longName(l)
		for _, a := range l.Aliases[:min(len(l.Aliases), mostKeys)] {
			if full == "" || !isAcronym(a) {
				continue
			}
			if known := out[a]; known != "" && known != full {
				full = manyForms
			}
			out[a] = full
		}
	}
	return out
}

// longName is the key of the first name of an organisation that is no acronym.
func (j *joiner) longName(l *local) string {
	for _, a := range l.Aliases[:min(len(l.Aliases), mostKeys)] {
		if !isAcronym(a) {
			return j.bodyKey(a, l)
		}
	}
	return ""
}

// bodyKeys returns the keys under which an organisation meets others. Names
// that every state has need the country; without it they meet nobody. An
// acronym counts for its long form where the article gives one, and else for
// what the other articles or the lists say it is short for.
func (j *joiner) bodyKeys(l *local, long map[string]string) []string {
	full := j.longName(l)
	var keys []string
	for _, m := range l.Mentions {
		if m.Form != model.ByName || len(keys) == mostKeys {
			continue
		}
		name := spelling(j.articles[l.article], m)
		key := j.bodyKey(name, l)
		if isAcronym(name) {
			switch known := long[name]; {
			case full != "":
				key = full
			case known == manyForms:
				key = ""
			case known != "":
				key = known
			}
		}
		if key != "" && !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// mostKeys bounds the names by which one local actor is looked up.
const mostKeys = 6

// bodyKey is bodyJoinKey of a name of the local, remembered.
func (j *joiner) bodyKey(name string, l *local) string {
	at := [2]string{name, string(l.Country)}
	key, ok := j.bodyJoinKeys[at]
	if !ok {
		key = bodyJoinKey(name, string(l.Country))
		j.bodyJoinKeys[at] = key
	}
	return key
}

// bodyJoinKey is the key of one name of an organisation: what it is listed as,
// or its words; of a name that every state has the country as well. It is
// empty where that is not known.
func bodyJoinKey(name, country string) string {
	g, l := gazetteer(), lists()
	key := strings.TrimPrefix(fold(name), "the ")
	if rest, ok := strings.CutPrefix(key, "office of the "); ok && g.find(rest, name) != nil {
		key = rest
	}
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
