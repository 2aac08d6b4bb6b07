package timeline

import (
	"strings"

	"parley/model"
	"parley/model/language"
)

// longAgo is the number of days before the article after which an event is a
// historical aside.
const longAgo = 730

// status says in what sense the clause tells its event, and why.
func (f *finder) status(t *found, tokens []language.Token, c clause) (model.EventStatus, string) {
	words := tokens[c.lo:c.hi]
	first, last := stamps(t.edtf)
	published := f.scene.published
	switch {
	case f.has(words, "if"):
		return model.Conditional, "conditional clause"
	case f.has(words, "deny"):
		return model.Denied, "denied"
	case wouldHave(words):
		return model.Conditional, "“would have”"
	case published.known() && later(first, published):
		return model.Expected, "after the day of publication"
	case t.tense == future && t.kind != stretch, t.kind == stretch && t.shift > 0:
		return model.Expected, "the clause looks ahead"
	case isThen(words):
		return model.Background, "“then”"
	case f.longBefore(last):
		return model.Background, "long before the article"
	}
	return model.Happened, "told as a fact"
}

// later reports whether a begins after all of b, each as exact as it is.
func later(a, b stamp) bool {
	switch {
	case a.y != b.y:
		return a.y > b.y
	case a.m != b.m:
		return a.monthly() && b.monthly() && a.m > b.m
	}
	return a.daily() && b.daily() && a.d > b.d
}

// has reports whether one of the tokens is in the list of data/verbs.tsv.
func (f *finder) has(tokens []language.Token, list string) bool {
	for i := range tokens {
		if f.lists.verbs[list][tokens[i].Lower] && tokens[i].Tag != "MD" {
			return true
		}
	}
	return false
}

// wouldHave reports "would have" and "could have".
func wouldHave(tokens []language.Token) bool {
	for i := range len(tokens) - 1 {
		switch tokens[i].Lower {
		case "would", "could", "might":
			if tokens[i+1].Lower == "have" {
				return true
			}
		}
	}
	return false
}

// isThen reports "the then president" and "then-president".
func isThen(tokens []language.Token) bool {
	for i := range tokens {
		if strings.HasPrefix(tokens[i].Lower, "then-") || tokens[i].Lower == "then" && i > 0 && tokens[i-1].Lower == "the" {
			return true
		}
	}
	return false
}

// longBefore reports a date long before the article, or long before the newest
// year that an undated article names.
func (f *finder) longBefore(last stamp) bool {
	if !last.known() {
		return false
	}
	if f.scene.published.known() {
		return last.daysTo(f.scene.published) > longAgo
	}
	return f.newest-last.y >= 2
}

// ends returns the two ends of an EDTF interval, or the value twice.
func ends(edtf string) (first, last string) {
	first, last, ok := strings.Cut(edtf, "/")
	if !ok {
		return edtf, edtf
	}
	return first, last
}

// stamps returns the two ends of an EDTF value as far as they are plain dates.
func stamps(edtf string) (first, last stamp) {
	a, b := ends(strings.NewReplacer("~", "", "?", "").Replace(edtf))
	first, _ = parseStamp(a)
	last, _ = parseStamp(b)
	return first, last
}
