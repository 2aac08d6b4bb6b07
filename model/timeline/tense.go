package timeline

import "parley/model/language"

// reach is how many tokens on either side of an expression are looked at.
const reach = 25

// tenseAt finds the direction in time of the clause around the tokens [lo, hi)
// of a sentence: that of the nearest verb to the left within the clause, else
// of the first one to the right.
func tenseAt(tokens []language.Token, lo, hi int, l *lexicon) tense {
	for i := lo - 1; i >= 0 && i >= lo-reach; i-- {
		if t := verbTense(tokens, i, l); t != unknownTense {
			return t
		}
		if clauseEdge(&tokens[i], l) {
			break
		}
	}
	for i := hi; i < len(tokens) && i < hi+reach; i++ {
		if t := verbTense(tokens, i, l); t != unknownTense {
			return t
		}
		if tokens[i].Lower == ";" {
			break
		}
	}
	return unknownTense
}

// clauseEdge reports a token before which another clause stands.
func clauseEdge(t *language.Token, l *lexicon) bool {
	switch t.Lower {
	case ";", ":", "--", "...":
		return true
	}
	return t.Tag != "IN" && l.verbs["clause"][t.Lower] && t.Lower != "and" && t.Lower != "as"
}

// verbTense reads the tense off the token at i; unknown when it is no finite
// verb and no sign of a plan.
func verbTense(tokens []language.Token, i int, l *lexicon) tense {
	t := &tokens[i]
	switch t.Tag {
	case "MD":
		return future
	case "VBD":
		return ofPlan(t, past, l)
	case "VBN":
		return ofPlan(t, unknownTense, l)
	case "VBZ", "VBP":
		return presentTense(tokens, i, l)
	case "VB":
		if i > 0 && tokens[i-1].Lower == "to" {
			return infinitiveTense(tokens, i-1, l)
		}
	case "JJ":
		return ofPlan(t, unknownTense, l)
	}
	return unknownTense
}

// ofPlan is future for words such as "scheduled" and "due".
func ofPlan(t *language.Token, other tense, l *lexicon) tense {
	if l.verbs["plan"][t.Lower] && t.Tag != "VBD" {
		return future
	}
	return other
}

// presentTense tells "has met" (past) and "says" (past in news) from "is to
// meet", "is meeting" and "meets" (a plan, when a date stands beside it).
func presentTense(tokens []language.Token, i int, l *lexicon) tense {
	switch tokens[i].Lower {
	case "has", "have", "'ve":
		return past
	case "says", "say", "tells", "writes":
		return past
	case "is", "are", "am", "'s", "'re", "'m":
		for j := i + 1; j < len(tokens) && j < i+5; j++ {
			switch {
			case tokens[j].Tag == "VBG", tokens[j].Lower == "to", ofPlan(&tokens[j], present, l) == future:
				return future
			}
		}
	}
	return present
}

// infinitiveTense looks at what governs the "to" at i.
func infinitiveTense(tokens []language.Token, i int, l *lexicon) tense {
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		switch {
		case l.verbs["plan"][tokens[j].Lower], tokens[j].Tag == "MD":
			return future
		case tokens[j].Tag == "VBD", tokens[j].Tag == "VBN":
			return unknownTense
		}
	}
	return unknownTense
}
