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
	return t.Tag != "IN" && l.verbs["clause"][t.Lower]
}

// verbTense reads the tense off the token at i; unknown when it is no verb and
// no sign of a plan.
func verbTense(tokens []language.Token, i int, l *lexicon) tense {
	t := &tokens[i]
	switch t.Tag {
	case "MD":
		if l.verbs["will"][t.Lower] {
			return future
		}
	case "VBD":
		return past
	case "VBN":
		return participleTense(tokens, i, l)
	case "VBZ", "VBP":
		return presentTense(tokens, i, l)
	case "VB":
		return infinitiveTense(tokens, i, l)
	case "JJ":
		if planned(tokens, i, l) {
			return future
		}
	}
	return unknownTense
}

// planned reports "scheduled for", "due to", "set for", "payable Dec. 1".
func planned(tokens []language.Token, i int, l *lexicon) bool {
	if !l.verbs["plan"][tokens[i].Lower] || i+1 == len(tokens) {
		return false
	}
	switch next := &tokens[i+1]; next.Lower {
	case "to", "for", "by":
		return true
	default:
		return tokens[i].Lower != "set" && (next.Tag == "NNP" || next.Tag == "IN" || next.Tag == "CD")
	}
}

// participleTense tells "announced Friday" and "was held" (past) from "will be
// held" and "scheduled for".
func participleTense(tokens []language.Token, i int, l *lexicon) tense {
	if planned(tokens, i, l) {
		return future
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch t := &tokens[j]; {
		case t.Tag == "MD" && l.verbs["will"][t.Lower]:
			return future
		case t.Tag == "TO":
			return infinitiveTense(tokens, j+1, l)
		case t.Lower == "is" || t.Lower == "are":
			return present
		case t.Tag != "RB" && t.Lower != "be" && t.Lower != "been":
			return past
		}
	}
	return past
}

// presentTense tells "has met" and "says" (past in news) from "is to meet", "is
// meeting" (to come) and "meets".
func presentTense(tokens []language.Token, i int, l *lexicon) tense {
	switch tokens[i].Lower {
	case "has", "have", "'ve", "says", "say", "tells", "writes":
		return past
	case "is", "are", "am", "'s", "'re", "'m":
		for j := i + 1; j < len(tokens) && j < i+5; j++ {
			if tokens[j].Tag == "VBG" || tokens[j].Lower == "to" || planned(tokens, j, l) {
				return future
			}
		}
	}
	return present
}

// infinitiveTense looks at what governs the infinitive at i.
func infinitiveTense(tokens []language.Token, i int, l *lexicon) tense {
	if i == 0 || tokens[i-1].Lower != "to" {
		return unknownTense
	}
	for j := i - 2; j >= 0 && j >= i-8; j-- {
		if l.verbs["intend"][tokens[j].Lower] || tokens[j].Tag == "MD" {
			return future
		}
	}
	return unknownTense
}
