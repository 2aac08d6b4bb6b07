package actors

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model/wordlist"
)

// longestTail bounds the words behind a description that belong to it.
const longestTail = 9

// describedEnd returns where the description of somebody ends who is not named:
// behind what tells where the one is or whom he serves, "a diplomat in Dakar", "a
// senior official at the Ministry of Water". An office that one person has ends
// with its noun.
func (b *builder) describedEnd(p *phrase) int {
	s, end := p.stretch, p.hi
	if b.isDefinite(p) || p.role.class == officeRole && !p.role.plural {
		return end
	}
	for end+1 < s.hi && tailPrepositions[b.words[end].fold] {
		at := b.nounPhraseEnd(end+1, s)
		if k := b.nameStartingAt(end + 1); k >= 0 && b.names[k].class == countryClass && b.names[k].hi == at {
			break // the owner, as in "Kenyan officials"
		}
		if at < 0 || at-p.hi > longestTail || b.goesOnWithName(at, s) {
			break
		}
		end = at
	}
	return end
}

var tailPrepositions = map[string]bool{"of": true, "in": true, "at": true, "from": true, "with": true, "within": true, "inside": true}

// nounPhraseEnd returns the word behind the noun phrase that begins at word i, or
// -1 where there is none or where it tells a time or a medium: "in a statement".
func (b *builder) nounPhraseEnd(i int, s stretch) int {
	j := i
	for j < s.hi && j < i+longestTail {
		w := &b.words[j]
		if w.tag != "DT" && w.tag != "CD" && w.tag != "PRP$" && !isPossessive(w) && !strings.HasPrefix(w.tag, "JJ") && !strings.HasPrefix(w.tag, "NN") && w.text != "&" {
			break
		}
		j++
	}
	if j == i || !strings.HasPrefix(b.words[j-1].tag, "NN") || noTail()[b.words[j-1].fold] {
		return -1
	}
	return j
}

//go:embed data/notplace.txt
var notPlaceTXT string

// noTail are nouns for times and media, in which something is said rather than
// where somebody is.
var noTail = sync.OnceValue(func() map[string]bool { return wordlist.Set(notPlaceTXT) })

// goesOnWithName reports a list whose next member is a name: "of Slovenia, Greece
// and Denmark".
func (b *builder) goesOnWithName(i int, s stretch) bool {
	return i+1 < s.hi && (b.words[i].text == "," || b.words[i].fold == "and") && b.words[i+1].upper
}
