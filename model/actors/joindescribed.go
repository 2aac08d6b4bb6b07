package actors

import (
	"strings"

	"parley/model"
)

// joinDescribed joins people who are only described by the same noun and the
// same owner. Where one article tells two of them apart, neither meets those of
// other articles.
func (j *joiner) joinDescribed() {
	j.dropNamed()
	type place struct {
		key     string
		article int
	}
	of := func(i int) place { return place{j.locals[i].key, j.locals[i].article} }
	alike := map[place]int{}
	for _, i := range j.described {
		if !j.locals[i].dropped {
			alike[of(i)]++
		}
	}
	seen := map[string]int{}
	for _, i := range j.described {
		if l := &j.locals[i]; l.key != "" && !l.dropped && alike[of(i)] == 1 {
			j.meet(seen, l.key, i, "same description")
		}
	}
}

// held is an office in a country.
type held struct {
	country model.Maybe
	office  string
}

// dropNamed drops those of whom an article tells no more than an office, such as
// "the Danish prime minister", and no words, where the articles name a holder:
// who looks for the office finds the person, and the article need not mean the
// same one.
func (j *joiner) dropNamed() {
	silent := map[held][]int{}
	countries := map[model.Maybe]bool{}
	for _, i := range j.described {
		if l := &j.locals[i]; l.speaks == 0 && l.Country != "" && l.roles == 0 {
			if o := office(l.Name); isTerm(o) {
				silent[held{l.Country, o}] = append(silent[held{l.Country, o}], i)
				countries[l.Country] = true
			}
		}
	}
	for _, i := range j.people {
		who := j.locals[i].who
		if who == nil || !countries[who.country] {
			continue
		}
		for _, o := range who.held() {
			for _, k := range silent[held{who.country, o}] {
				j.locals[k].dropped = true
			}
			delete(silent, held{who.country, o})
		}
	}
}

// describedKey identifies people who are only described over many articles: a
// plural and its owner, “Danish officials”, with nothing that sets some of them
// apart. It is empty for everybody else: what another article tells of “a Danish
// official”, or of the chief minister, may well be somebody else.
func describedKey(l *local) string {
	g, lex := gazetteer(), lists()
	words := strings.Fields(fold(l.Name))
	var r *role
	for n := min(3, len(words)); n > 0 && r == nil; n-- {
		if known, ok := lex.roles[strings.Join(words[len(words)-n:], " ")]; ok {
			r, words = known, words[:len(words)-n]
		}
	}
	owner := ""
	for _, w := range words {
		switch {
		case isCountryWord(g, w):
		case g.longest[strings.TrimSuffix(w, "s")] > 0 || g.longest[w] > 0:
			owner += w
		default:
			return ""
		}
	}
	if r == nil || !r.plural || l.Country == "" && owner == "" {
		return ""
	}
	return string(l.Country) + ":" + owner + ":" + r.noun
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
