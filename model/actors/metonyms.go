package actors

import (
	"strings"

	"parley/model"
)

// capitals takes capitals and buildings for the government where they act.
func (b *builder) capitals() {
	for i := range b.names {
		n := &b.names[i]
		switch {
		case n.class == buildingClass && n.entry.body:
			f := b.figure("government:"+n.entry.country, model.Government, n.entry.country)
			b.mention(f, n.lo, n.hi, model.ByMetonym, "a building that stands for the government")
		case n.class == capitalClass:
			if why := b.acts(n); why != "" {
				f := b.figure("government:"+n.entry.country, model.Government, n.entry.country)
				b.mention(f, n.lo, n.hi, model.ByMetonym, why)
			}
		}
	}
}

// acts says why a capital stands for its government, or "" when it is a place
// or in doubt.
func (b *builder) acts(n *name) string {
	s := b.sentences[b.sentenceOf(n.lo)]
	if n.lo > s.lo {
		if p := &b.words[n.lo-1]; p.tag == "IN" && p.fold != "that" && p.fold != "while" && p.fold != "as" && p.fold != "although" || p.tag == "TO" {
			return ""
		}
	}
	j := n.hi
	for j < s.hi && (strings.HasPrefix(b.words[j].tag, "RB") || b.words[j].tag == "MD") {
		j++
	}
	if j < s.hi && strings.HasPrefix(b.words[j].tag, "VB") && b.words[j].tag != "VBG" {
		return "the capital is the subject of “" + b.words[j].text + "”"
	}
	return ""
}
