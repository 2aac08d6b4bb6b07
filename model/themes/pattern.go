package themes

import (
	"slices"
	"strings"

	"parley/model/language"
)

// atom is one word of a pattern.
type atom struct {
	text   string
	ending ending
	exact  bool   // capitals count
	tag    string // the tag begins so; empty for any tag
}

// ending says how a word may go on after the text of its atom.
type ending int

const (
	none      ending = iota // not at all
	anyEnding               // "negotiat*"
	inflected               // "ship~": as a regular form of the word
)

// regularEndings are the endings of regular plurals and verb forms.
var regularEndings = []string{"", "s", "es", "d", "ed", "ing"}

func (e ending) fits(rest string) bool {
	return rest == "" || e == anyEnding || e == inflected && slices.Contains(regularEndings, rest)
}

// parseAtom reads a word of a pattern: "negotiat*", "ship~", "talks/N", "UN".
func parseAtom(s string) atom {
	var a atom
	if at := strings.LastIndexByte(s, '/'); at > 0 {
		s, a.tag = s[:at], s[at+1:]
	}
	switch {
	case strings.HasSuffix(s, "*"):
		s, a.ending = s[:len(s)-1], anyEnding
	case strings.HasSuffix(s, "~"):
		s, a.ending = s[:len(s)-1], inflected
	}
	a.text = s
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
	rest, begins := strings.CutPrefix(form, a.text)
	return begins && a.ending.fits(rest) && (t.Tag == "" || strings.HasPrefix(t.Tag, a.tag))
}

// phrase is a run of words.
type phrase []atom

// longest is the index of the longest word, the first of several.
func (p phrase) longest() int {
	at := 0
	for i := range p {
		if len(p[i].text) > len(p[at].text) {
			at = i
		}
	}
	return at
}

// fits reports whether the phrase stands in tokens, beginning at token lo.
func (p phrase) fits(tokens []language.Token, lo int) bool {
	if lo < 0 || lo+len(p) > len(tokens) {
		return false
	}
	for i := range p {
		if !p[i].fits(&tokens[lo+i]) {
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
