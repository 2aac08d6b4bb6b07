package themes

import (
	"strings"

	"parley/model/language"
)

// atom is one word of a pattern.
type atom struct {
	text    string
	starred bool   // the word only begins so
	exact   bool   // capitals count
	tag     string // the tag begins so; empty for any tag
}

// parseAtom reads a word of a pattern: "negotiat*", "talks/N", "UN".
func parseAtom(s string) atom {
	var a atom
	if at := strings.LastIndexByte(s, '/'); at > 0 {
		s, a.tag = s[:at], s[at+1:]
	}
	a.text = strings.TrimSuffix(s, "*")
	a.starred = a.text != s
	a.exact = a.text != strings.ToLower(a.text)
	return a
}

// fits reports whether a token is the word that the atom asks for. A token
// without a tag fits any.
func (a *atom) fits(t *language.Token) bool {
	form := t.Lower
	if a.exact {
		form = t.Text
	}
	if form != a.text && !(a.starred && strings.HasPrefix(form, a.text)) {
		return false
	}
	return t.Tag == "" || strings.HasPrefix(t.Tag, a.tag)
}

// phrase is a run of words.
type phrase []atom

// fits reports whether the phrase stands at the beginning of tokens.
func (p phrase) fits(tokens []language.Token) bool {
	if len(p) > len(tokens) {
		return false
	}
	for i := range p {
		if !p[i].fits(&tokens[i]) {
			return false
		}
	}
	return true
}

// parsePattern reads "withdraw*|pull* out + troops|forces": parts that must
// all be there, each a list of alternative phrases. Empty ones are left out.
func parsePattern(s string) [][]phrase {
	var parts [][]phrase
	for part := range strings.SplitSeq(s, " + ") {
		var alternatives []phrase
		for alternative := range strings.SplitSeq(part, "|") {
			var p phrase
			for w := range strings.FieldsSeq(alternative) {
				if a := parseAtom(w); a.text != "" {
					p = append(p, a)
				}
			}
			if len(p) > 0 {
				alternatives = append(alternatives, p)
			}
		}
		if len(alternatives) > 0 {
			parts = append(parts, alternatives)
		}
	}
	return parts
}
