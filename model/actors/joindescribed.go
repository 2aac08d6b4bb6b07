package actors

import "strings"

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
