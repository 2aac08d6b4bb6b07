package actors

import "parley/model"

// combine makes one list of the names that the grammar and the tagger found,
// both in the order of the text. Lists and titles are trusted over the tagger,
// the tagger over guesses, and of two the longer.
func combine(rules, learned []name) []name {
	var out []name
	i, j := 0, 0
	for i < len(rules) || j < len(learned) {
		switch {
		case j == len(learned) || i < len(rules) && rules[i].hi <= learned[j].lo:
			if rules[i].trust > guessed {
				out = append(out, rules[i])
			}
			i++
		case i == len(rules) || learned[j].hi <= rules[i].lo:
			out = append(out, learned[j])
			j++
		default:
			n := better(&rules[i], &learned[j])
			out = append(out, n)
			for i < len(rules) && rules[i].lo < n.hi {
				i++
			}
			for j < len(learned) && learned[j].lo < n.hi {
				j++
			}
		}
	}
	return out
}

// better chooses between two names that overlap.
func better(rule, learned *name) name {
	same := rule.lo == learned.lo && rule.hi == learned.hi
	switch {
	case same && (rule.entry != nil || rule.title < rule.lo):
		return *rule
	case same:
		n := *rule
		if n.kind != learned.kind {
			n.kind, n.class, n.why = learned.kind, unknownClass, learned.why
		}
		return n
	case rule.title < rule.lo, !contains(learned, rule) && rule.trust >= headed:
		return *rule
	}
	return *learned
}

func contains(a, b *name) bool { return a.lo <= b.lo && b.hi <= a.hi }

// classOf gives a name that no list knows the class of its kind.
func classOf(kind model.NameKind) class {
	switch kind {
	case model.OrganisationName:
		return bodyClass
	case model.PlaceName:
		return placeClass
	}
	return unknownClass
}
