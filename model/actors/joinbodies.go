package actors

import (
	"cmp"
	"slices"
	"strings"

	"parley/model"
)

// bodyName is one name of a body as it meets others.
type bodyName struct {
	key     string // see bodyJoinKey; of an acronym with a long form that of the long form
	acronym string // without full stops; "" of other names
	defined bool   // the article gives the acronym a long form
}

// joinBodies joins organisations, groups and governments with names of their
// own by what they are listed as, by name and by acronym. An acronym that these
// articles give two long forms joins nobody.
func (j *joiner) joinBodies() {
	long := j.longForms()
	seen := map[string]int{}
	for _, i := range j.bodies {
		for _, n := range j.locals[i].names {
			key := n.key
			if known := long[n.acronym]; n.acronym != "" && !n.defined && known != "" {
				key = known
			}
			if key != "" && key != manyForms {
				j.meet(seen, key, i, "same name or acronym")
			}
		}
	}
}

// manyForms marks an acronym with more than one long form.
const manyForms = "?"

// longForms returns the long form of every acronym that is defined in the
// articles, or manyForms.
func (j *joiner) longForms() map[string]string {
	out := map[string]string{}
	for _, i := range j.bodies {
		for _, n := range j.locals[i].names {
			if !n.defined {
				continue
			}
			if known := out[n.acronym]; known != "" && known != n.key {
				out[n.acronym] = manyForms
			} else {
				out[n.acronym] = n.key
			}
		}
	}
	return out
}

// bodyNames returns the names by which an organisation meets others, each once.
// Names that every state has need the country; without it they meet nobody. An
// acronym counts for its long form where the article gives one.
func (j *joiner) bodyNames(l *local) []bodyName {
	var names []bodyName
	last := ""
	for _, m := range l.Mentions {
		if m.Form != model.ByName || len(names) == mostKeys {
			continue
		}
		name := spelling(j.articles[l.article], m)
		if name == last {
			continue
		}
		if last = name; isMission(fold(name)) {
			last = "" // what stands behind it counts as well
		}
		n := bodyName{key: j.bodyKey(name, l)}
		if isAcronym(name) {
			n.acronym = plainAcronym(name)
			if full := j.longForm(l, name); full != "" {
				n.key, n.defined = full, true
			}
		}
		if isMission(fold(name)) {
			host := hostBeside(j.articles[l.article].Text, m.End)
			if host == "" {
				continue // of which place is not told
			}
			n.key += " in " + host
		}
		if !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	return names
}

// mostKeys bounds the names by which one local actor is looked up.
const mostKeys = 6

// longForm is the key of what an article says that an acronym of the local is
// short for: another name of it, without words in front that the acronym leaves
// out, or the words beside the acronym.
func (j *joiner) longForm(l *local, acronym string) string {
	read := l.Mentions[:min(len(l.Mentions), mostRead)]
	for _, m := range read {
		if m.Form != model.ByName {
			continue
		}
		if name := spelling(j.articles[l.article], m); !isAcronym(name) {
			return j.bodyKey(cmp.Or(expansionAtEnd(name, acronym), name), l)
		}
	}
	for _, m := range read {
		if beside := expansionBeside(j.articles[l.article].Text, m.Span, acronym); beside != "" {
			return j.bodyKey(beside, l)
		}
	}
	return ""
}

// mostRead bounds the mentions in which the long form of an acronym is looked
// for.
const mostRead = 12

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
	if generic := e != nil && allGeneric(l, key); e != nil && (!generic || e.country != "" && (country == "" || country == e.country)) {
		return "listed:" + e.id
	}
	rest, state := withoutCountry(g, key)
	if state == "" {
		rest, state = withoutState(g, key)
	}
	if allGeneric(l, rest) {
		country = cmp.Or(country, state)
		if country == "" {
			return ""
		}
		return country + ":" + oneSpelling(rest)
	}
	if state != "" {
		return state + ":" + oneSpelling(rest)
	}
	return oneSpelling(key)
}

// oneSpelling writes words that British and American English spell differently
// in one way, and a plural as a singular. It need not be right, since it is
// compared only.
func oneSpelling(key string) string {
	return strings.TrimSuffix(strings.TrimSuffix(americanEndings.Replace(key+" "), " "), "s")
}

var americanEndings = strings.NewReplacer("isation ", "ization ", "isations ", "izations ", "programme ", "program ", "programmes ", "programs ",
	"centre ", "center ", "centres ", "centers ", "theatre ", "theater ", "defence ", "defense ", "labour ", "labor ", "harbour ", "harbor ")

// withoutCountry takes the country or people off the front of a folded name and
// returns the country as well; "" where there is none.
func withoutCountry(g *list, key string) (rest, country string) {
	words := strings.Fields(key)
	for n := min(4, len(words)-1); n > 0; n-- {
		head := strings.Join(words[:n], " ")
		for _, e := range g.names[head] {
			if e.class == countryClass || e.class == demonymClass {
				return strings.Join(words[n:], " "), e.country
			}
		}
		for _, e := range g.names[strings.TrimSuffix(head, "s")] {
			if e.class == countryClass {
				return strings.Join(words[n:], " "), e.country
			}
		}
	}
	return key, ""
}

// withoutState takes "of" and the country off the end of a folded name of which
// two words or more are left, and returns the country as well; "" where there is
// none.
func withoutState(g *list, key string) (rest, country string) {
	at := strings.LastIndex(key, " of ")
	if at < 0 || !strings.Contains(key[:at], " ") {
		return key, ""
	}
	for _, e := range g.names[strings.TrimPrefix(key[at+len(" of "):], "the ")] {
		if e.class == countryClass {
			return key[:at], e.country
		}
	}
	return key, ""
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
