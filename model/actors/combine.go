package actors

import "parley/model"

// combine makes one list of the names that the grammar and the tagger found,
// both in the order of the text. Lists and titles are trusted over the tagger,
// the tagger over guesses, and of two the longer.
func combine(rules, learned []name) []name {
	var out []name
	i := 0
	for j := range learned {
		l := &learned[j]
		if len(out) > 0 && l.lo < out[len(out)-1].hi {
			continue // a longer name of the grammar took its words
		}
		for ; i < len(rules) && rules[i].hi <= l.lo; i++ {
			out = appendTrusted(out, rules[i])
		}
		k := i
		for k < len(rules) && rules[k].lo < l.hi {
			k++
		}
		switch {
		case k == i:
			out = append(out, *l)
		case refuted(l, rules[i:k]):
		default:
			n := better(&rules[i], l)
			out = append(out, n)
			for i < len(rules) && rules[i].lo < n.hi {
				i++
			}
		}
	}
	for ; i < len(rules); i++ {
		out = appendTrusted(out, rules[i])
	}
	return out
}

// appendTrusted adds a name of the grammar that is more than a guess.
func appendTrusted(out []name, n name) []name {
	if n.trust == guessed {
		return out
	}
	return append(out, n)
}

// refuted reports that the grammar's names under one of the tagger show it to
// be wrong: a person behind a title, or two listed names in what should be one
// person or place.
func refuted(l *name, rules []name) bool {
	known := 0
	for i := range rules {
		if rules[i].title < rules[i].lo && (len(rules) > 1 || !contains(&rules[i], l)) {
			return true
		}
		if rules[i].trust == listed {
			known++
		}
	}
	return known > 1 && l.kind != model.OrganisationName
}

// better chooses between two names that overlap.
func better(rule, learned *name) name {
	same := rule.lo == learned.lo && rule.hi == learned.hi
	switch {
	case same && (rule.entry != nil || rule.title < rule.lo || rule.trust == headed && headDecides(rule.kind, learned.kind)):
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

// headDecides reports that the head of a name outweighs what the tagger takes it
// for: heads of places are sure, and the tagger's "other" is not, nor is its
// taking a convention for the city it is named after, or a plan for a person.
func headDecides(head, tagged model.NameKind) bool {
	return head == model.PlaceName || tagged == model.OtherName || head == model.OtherName && tagged != model.OrganisationName
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
