package actors

import "parley/model"

// aliases finds the other names that an article gives persons, "Ana Kodo,
// better known as Lupa", and returns the names in full by the folded other name.
func (b *builder) aliases() map[string]int {
	out := map[string]int{}
	for i := 1; i < len(b.names); i++ {
		full, other := &b.names[i-1], &b.names[i]
		if full.kind != model.PersonName || other.entry != nil || !b.saysAlias(full.hi, other.lo) {
			continue
		}
		other.kind, other.class, other.why = model.PersonName, unknownClass, "another name of “"+b.slice(full.lo, full.hi)+"”"
		out[joinFolds(b.words, other.lo, other.hi)] = i - 1
	}
	return out
}

// longestAlias bounds the words between a name and the alias.
const longestAlias = 8

// saysAlias reports that the words lo to hi-1 tell that another name follows.
func (b *builder) saysAlias(lo, hi int) bool {
	said := false
	for i := lo; i < hi && i < lo+longestAlias; i++ {
		switch w := b.words[i].fold; {
		case aliasWords[w]:
			said = true
		case !aliasFillers[w]:
			return false
		}
	}
	return said && hi-lo < longestAlias
}

var aliasWords = map[string]bool{"known": true, "nicknamed": true, "alias": true, "aka": true, "a.k.a.": true, "dubbed": true}

var aliasFillers = map[string]bool{
	",": true, "(": true, "\"": true, "also": true, "better": true, "best": true, "widely": true, "popularly": true, "commonly": true, "simply": true,
	"universally": true, "as": true, "by": true, "his": true, "her": true, "the": true, "nom": true, "de": true, "guerre": true, "pen": true, "name": true,
	"nickname": true, "is": true, "was": true, "who": true, "to": true, "all": true,
}
