package actors

import "strings"

// actOf returns the verb that makes a will of the subject that ends before word
// j, or -1: any active verb but those that places are the subject of, some
// passives ("was told") and "is" with an attitude.
func (b *builder) actOf(j int, s stretch) int {
	j = b.pastPartner(j, s)
	k := b.pastAside(j, s)
	if k > j && b.words[j+1].fold == "which" {
		if v := b.verbGroup(j+2, s); v >= 0 {
			return v
		}
	}
	return b.verbGroup(k, s)
}

// pastPartner passes "and Amman" and ", Amman and Doha" behind a subject.
func (b *builder) pastPartner(j int, s stretch) int {
	const longestList = 5
	for k, n := j, 0; k+1 < s.hi && n < longestList; n++ {
		joined := pairWords[b.words[k].text]
		at := b.nameStartingAt(k + 1)
		if !joined && b.words[k].text != "," || at < 0 || !b.canAct(at) {
			break
		}
		if k = b.names[at].hi; joined {
			return k
		}
	}
	return j
}

var pairWords = map[string]bool{"and": true, "or": true, "nor": true}

// longestAside bounds what stands between commas behind a subject.
const longestAside = 16

// pastAside passes ", as usual," and ", which has few friends," at word j. A
// name right behind the comma makes a list of it.
func (b *builder) pastAside(j int, s stretch) int {
	if j+1 >= s.hi || b.words[j].text != "," || b.nameAt[j+1] >= 0 {
		return j
	}
	for k := j + 2; k < s.hi && k < j+longestAside; k++ {
		if b.words[k].text == "," {
			return k + 1
		}
	}
	return j
}

// verbGroup reads the verbs at word j, adverbs and auxiliaries before it
// included, and returns the one that tells a will, or -1.
func (b *builder) verbGroup(j int, s stretch) int {
	be, helped, infinitive := false, false, false
	for limit := j + 8; j < s.hi && j < limit; j++ {
		w := &b.words[j]
		switch {
		case b.isPause(j):
		case b.isDeed(j, s):
			return j
		case forms[w.fold] == beForm:
			be, helped = true, true
		case forms[w.fold] == helpForm:
			be, helped = false, true
		case w.tag == "MD":
			be, helped = false, true
		case w.fold == "to" && helped:
			be, infinitive = false, true
		case be && saidWords[w.fold] && j+1 < s.hi && b.words[j+1].fold == "to":
			be, helped = false, true
		case be:
			return b.stateAt(j, s)
		case b.denied(j) && w.tag == "NN":
			return j
		case infinitive && w.tag == "VB":
			return j
		case strings.HasPrefix(w.tag, "VB"):
			return b.activeAt(j, s, helped)
		default:
			return b.ellipsis(j, helped)
		}
	}
	return -1
}

// isDeed reports "do so", "did nothing" at word j.
func (b *builder) isDeed(j int, s stretch) bool {
	w := b.words[j].fold
	return (doForms[w] || w == "done") && j+1 < s.hi && deedWords[b.words[j+1].fold]
}

var deedWords = map[string]bool{"so": true, "nothing": true, "little": true, "likewise": true, "everything": true, "otherwise": true, "both": true}

// saidWords stand between "is" and "to" where somebody is told to do something.
var saidWords = map[string]bool{
	"understood": true, "said": true, "believed": true, "thought": true, "reported": true, "expected": true, "rumoured": true, "rumored": true,
	"alleged": true, "supposed": true, "due": true, "likely": true, "unlikely": true, "bound": true, "poised": true,
}

// denied reports "did not" before word j, behind which the tagger may take a
// verb for a noun: "did not comment".
func (b *builder) denied(j int) bool {
	return j > 1 && (b.words[j-1].fold == "not" || b.words[j-1].fold == "n't") && doForms[b.words[j-2].fold]
}

var doForms = map[string]bool{"does": true, "do": true, "did": true}

// isPause reports a word that may stand before a verb and tells nothing.
func (b *builder) isPause(j int) bool {
	w := &b.words[j]
	return strings.HasPrefix(w.tag, "RB") || pauses[w.fold] || w.text == "'"
}

var pauses = map[string]bool{"\"": true, "not": true, "n't": true, "also": true, "however": true, "already": true, "now": true, "since": true}

// verbForm is the part that an auxiliary plays.
type verbForm uint8

const (
	beForm verbForm = iota + 1
	helpForm
)

var forms = map[string]verbForm{
	"is": beForm, "are": beForm, "was": beForm, "were": beForm, "be": beForm, "been": beForm, "being": beForm,
	"has": helpForm, "have": helpForm, "had": helpForm, "does": helpForm, "do": helpForm, "did": helpForm,
	"appear": helpForm, "appears": helpForm, "appeared": helpForm, "seem": helpForm, "seems": helpForm, "seemed": helpForm,
	"tends": helpForm, "continues": helpForm, "continued": helpForm, "come": helpForm, "comes": helpForm, "came": helpForm, "stand": helpForm, "stands": helpForm,
}

// stateAt reads what stands behind a form of "be": a progressive, a passive of
// a verb that takes persons, or an attitude.
func (b *builder) stateAt(j int, s stretch) int {
	w := &b.words[j]
	switch {
	case w.tag == "VBG" && (!b.l.placeVerbs[w.fold] || b.willed(j, s)), w.tag == "VBN" && b.l.objects[w.fold], b.l.attitudes[w.fold]:
		return j
	case j+1 < s.hi && b.l.attitudes[w.fold+"_"+b.words[j+1].fold]:
		return j + 1
	case w.tag == "DT":
		return b.sideNoun(j+1, s)
	}
	return -1
}

// sideNoun returns the noun from word j on by which somebody takes a side, "a fierce
// critic of", or -1.
func (b *builder) sideNoun(j int, s stretch) int {
	const reach = 3
	for k := j; k < s.hi && k < j+reach; k++ {
		if sideNouns[b.words[k].fold] {
			return k
		}
		if !strings.HasPrefix(b.words[k].tag, "JJ") && !strings.HasPrefix(b.words[k].tag, "NN") {
			break
		}
	}
	return -1
}

var sideNouns = map[string]bool{
	"critic": true, "ally": true, "mediator": true, "broker": true, "signatory": true, "guarantor": true, "backer": true, "sponsor": true, "supporter": true,
	"opponent": true, "foe": true, "adversary": true, "go between": true, "intermediary": true, "holdout": true, "aggressor": true, "belligerent": true,
}

// activeAt accepts the verb at word j as one of a will. "Cairo talks opened"
// has a noun where the tagger may see a verb; "Cairo taken by" is a passive.
func (b *builder) activeAt(j int, s stretch, helped bool) int {
	w := &b.words[j]
	if w.tag == "VBG" || b.l.placeVerbs[w.fold] && !b.willed(j, s) {
		return -1
	}
	if j+1 < s.hi {
		next := &b.words[j+1]
		if w.tag == "VBN" && !helped && next.fold == "by" {
			return -1
		}
		if w.tag == "VBZ" && w.fold != "wants" && (next.tag == "VBD" || next.tag == "VBZ" || next.tag == "MD") {
			return -1
		}
	}
	return j
}

// willed reports what makes a deed of a verb that a place may be the subject of:
// "goes on building", "would come to the table", "sees it otherwise", "hosted
// talks".
func (b *builder) willed(j int, s stretch) bool {
	const reach = 6
	verb := b.words[j].fold
	if j+1 >= s.hi {
		return false
	}
	next := &b.words[j+1]
	switch {
	case b.l.phrasal[verb+" "+next.fold], b.takesStateObject(j+1, s):
		return true
	case strings.HasPrefix(verb, "go") || verb == "went" || strings.HasPrefix(verb, "com") || verb == "came":
		return onWords[next.fold] || next.text == "to" && j+2 < s.hi && (b.words[j+2].upper || b.words[j+2].tag == "VB")
	case strings.HasPrefix(verb, "see") || verb == "saw":
		for k := j + 1; k < s.hi && k < j+reach && b.words[k].text != ","; k++ {
			if viewWords[b.words[k].fold] {
				return true
			}
		}
	case strings.HasPrefix(verb, "host") || verb == "hold" || verb == "holds" || verb == "held":
		for k := j + 1; k < s.hi && k < j+reach && b.words[k].text != ","; k++ {
			if b.l.dealings[b.words[k].fold] {
				return true
			}
		}
	}
	return false
}

// takesStateObject reports an object from word j on that only states open, close
// or return, or that only those with a will face: "its embassy", "the difficult task".
func (b *builder) takesStateObject(j int, s stretch) bool {
	const reach = 5
	if t := b.words[j].tag; t != "DT" && t != "PRP$" && t != "CD" && t != "NNS" {
		return false
	}
	for k := j; k < s.hi && k < j+reach; k++ {
		w := &b.words[k]
		if stateObjects[w.fold] {
			return true
		}
		if k > j && !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") && w.tag != "CD" && w.tag != "RB" {
			break
		}
	}
	return false
}

var stateObjects = map[string]bool{
	"border": true, "borders": true, "embassy": true, "embassies": true, "consulate": true, "crossing": true, "crossings": true, "airspace": true, "frontier": true,
	"ambassador": true, "envoy": true, "envoys": true, "talks": true, "prisoners": true, "hostages": true, "troops": true, "villages": true, "territory": true,
	"sanctions": true, "tariffs": true, "oilfields": true, "ports": true, "waters": true, "diplomats": true, "embargo": true, "ceasefire": true, "negotiations": true,
	"task": true, "choice": true, "dilemma": true, "deadline": true, "lawsuit": true, "challenge": true, "accusations": true, "questions": true,
}

var (
	onWords   = map[string]bool{"on": true, "ahead": true, "along": true, "alone": true, "further": true, "back": true, "too": true}
	viewWords = map[string]bool{"as": true, "otherwise": true, "differently": true, "it": true}
)

// ellipsis accepts an auxiliary that ends its clause: "but Cairo did not.".
func (b *builder) ellipsis(j int, helped bool) int {
	if negated := b.words[j-1].fold == "not" || b.words[j-1].fold == "n't"; negated && helped && (b.words[j].text == "," || b.words[j].text == "." || b.words[j].text == ";") {
		return j - 1
	}
	return -1
}

// canAct reports a name that can stand beside a capital as a doer.
func (b *builder) canAct(k int) bool {
	switch b.names[k].class {
	case capitalClass, countryClass, buildingClass, groupClass, bodyClass, governmentClass:
		return true
	}
	return b.names[k].isDivision()
}

// clauseOpens reports that a subject can begin at word i: nothing before it in
// the clause is a preposition or a noun that it would modify.
func (b *builder) clauseOpens(i int, s stretch) bool {
	if i == s.lo {
		return true
	}
	w := &b.words[i-1]
	if k := b.nameEndingAt(i - 1); k >= 0 && pairWords[w.text] {
		return b.clauseOpens(b.listStart(k, s), s)
	}
	switch {
	case clauseOpeners[w.fold] || clauseMarks[w.text]:
		return true
	case strings.HasPrefix(w.tag, "VB"):
		return b.l.thinking[w.fold]
	}
	return w.tag == "CC" || w.tag == "WRB" || strings.HasPrefix(w.tag, "RB") || b.followsTime(i, s)
}

// followsTime reports a time at the front of the sentence right before word i:
// "For years", "On Tuesday", "In 2019".
func (b *builder) followsTime(i int, s stretch) bool {
	const longest = 4 // words of such a phrase
	if i-s.lo > longest || i-s.lo < 2 {
		return false
	}
	w := &b.words[i-1]
	return dayWords[w.fold] || timeNouns[w.fold] || w.tag == "CD" && len(w.text) == 4 && b.words[i-2].tag == "IN"
}

// listStart returns the first word of the list of names that ends with name k:
// "London, Paris".
func (b *builder) listStart(k int, s stretch) int {
	lo := b.names[k].lo
	for lo-1 > s.lo && b.words[lo-1].text == "," && b.nameEndingAt(lo-1) >= 0 {
		lo = b.names[b.nameEndingAt(lo-1)].lo
	}
	return lo
}

var clauseMarks = map[string]bool{",": true, "--": true, "\"": true, ":": true, ";": true, "-": true, "(": true}

var clauseOpeners = map[string]bool{
	"that": true, "while": true, "as": true, "although": true, "though": true, "because": true, "if": true, "since": true, "when": true, "where": true,
	"whether": true, "which": true, "but": true, "and": true, "or": true, "until": true, "unless": true, "so": true, "what": true, "why": true, "how": true,
	"after": true, "before": true, "once": true, "whereas": true, "both": true, "neither": true, "either": true, "nor": true, "yet": true, "than": true, "something": true,
}
