package actors

import (
	"strings"

	"parley/model"
)

// fewestInitials is the number of letters of an acronym that nothing but its
// letters tells to be short for a name.
const fewestInitials = 3

// acronyms returns the names that acronyms of the article are short for, by the
// acronym: "Rift Valley Water Board (RVWB)", "…, RVWB,", "…, or RVWB,", and where
// the text does not say so the one body whose initials they are.
func (b *builder) acronyms() map[string]int {
	out := map[string]int{}
	for i := 1; i < len(b.names); i++ {
		full, short := &b.names[i-1], &b.names[i]
		if b.isInitials(short) && b.isShortFor(full, short) && b.couldBeLong(full) {
			out[b.words[short.lo].text] = i - 1
		}
	}
	b.byInitials(out)
	for i := range b.names {
		n := &b.names[i]
		if k, ok := out[b.words[n.lo].text]; ok && b.isInitials(n) && n.entry == nil && n.class != b.names[k].class {
			n.kind, n.class, n.why = b.names[k].kind, b.names[k].class, "short for “"+b.slice(b.names[k].lo, b.names[k].hi)+"”"
		}
	}
	return out
}

func (b *builder) isInitials(n *name) bool {
	return n.hi == n.lo+1 && isAcronym(b.words[n.lo].text)
}

// couldBeLong reports the name of a body of several words, or a listed one.
func (b *builder) couldBeLong(n *name) bool {
	return n.class != unknownClass && n.class != countryClass && (n.hi >= n.lo+2 || n.entry != nil)
}

// isShortFor reports an acronym in parentheses behind a name, or one that the
// text tells to be another name of it: ", RVWB,", ", or RVWB,", ", known as RVWB".
func (b *builder) isShortFor(full, short *name) bool {
	if short.lo == full.hi+1 && b.words[full.hi].text == "(" {
		return true
	}
	if short.lo < full.hi+1 || short.lo > full.hi+longestAlias || b.words[full.hi].text != "," {
		return false
	}
	closed := short.hi < len(b.words) && b.words[short.hi].text == ","
	switch {
	case short.lo == full.hi+1:
		return closed && b.spells(full, b.words[short.lo].text)
	case b.words[full.hi+1].text == "or":
		return short.lo == full.hi+2 && closed
	}
	return b.saysAlias(full.hi, short.lo)
}

// spells reports that the capitals of a name are the letters of an acronym.
func (b *builder) spells(full *name, acronym string) bool {
	text := b.slice(full.lo, full.hi)
	return expansionAtEnd(text, acronym) == strings.TrimPrefix(text, "The ")
}

// byInitials adds the acronyms that nothing in the article or in the lists
// explains and that are the initials of just one body named before.
func (b *builder) byInitials(out map[string]int) {
	long := map[string]int{} // names by their capitals; none and several as in the join
	for i := range b.names {
		n := &b.names[i]
		if short := b.words[n.lo].text; b.isInitials(n) && n.entry == nil && len(plainAcronym(short)) >= fewestInitials {
			if k, ok := long[plainAcronym(short)]; ok && k >= 0 && n.kind != model.PersonName {
				if _, told := out[short]; !told {
					out[short] = k
				}
			}
			continue
		}
		if n.hi < n.lo+2 || !b.couldBeLong(n) || n.kind == model.PersonName {
			continue
		}
		letters := b.initials(n)
		if k, ok := long[letters]; ok && (k == several || joinFolds(b.words, b.names[k].lo, b.names[k].hi) != joinFolds(b.words, n.lo, n.hi)) {
			long[letters] = several
		} else if !ok {
			long[letters] = i
		}
	}
}

// initials is the first letters of the words of a name that have a capital.
func (b *builder) initials(n *name) string {
	var letters strings.Builder
	for i := n.lo; i < n.hi; i++ {
		if w := &b.words[i]; w.upper && w.fold != "the" {
			letters.WriteString(w.text[:1])
		}
	}
	return letters.String()
}
