package actors

import "strings"

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
