package timeline

import (
	"strings"

	"parley/model"
)

// longAgo is the number of days before the article after which an event is a
// historical aside.
const longAgo = 730

// status says in what sense a clause tells its event of the given EDTF date,
// and why.
func (f *finder) status(edtf string, t *found, s sentence, at clause) (model.EventStatus, string) {
	first, last, dated := days(edtf)
	c := s.cut(at.lo, at.hi)
	cancelled := s.cancelled(at, t.lo, t.hi, t.plain)
	switch {
	case c.holds(isIf) || t.plain != past && s.ifFollows(at.hi):
		return model.Conditional, "conditional clause"
	case cancelled != "":
		return model.Denied, cancelled
	case s.deniesBefore(at.lo, t.lo):
		return model.Denied, "denied"
	case c.wouldHave():
		return model.Conditional, "“would have”"
	case dated && f.scene.published.known() && f.scene.lastDay.before(first):
		return model.Expected, "after the day of publication"
	case dated && f.toCome(last, t, s):
		return model.Expected, "a deadline after the day of publication"
	case (t.plain == future || t.plain == intended) && t.kind != stretch, t.kind == stretch && t.shift > 0:
		return model.Expected, "the clause looks ahead"
	case c.saysThen():
		return model.Background, "“then”"
	case dated && f.longBefore(last):
		return model.Background, "long before the article"
	}
	return model.Happened, "told as a fact"
}

// holds reports whether one of the words is of the class. A modal verb is not
// read as anything else ("should" as "if").
func (s sentence) holds(c class) bool {
	for i := range s.tokens {
		if s.classes[i].has(c) && s.tokens[i].Tag != "MD" {
			return true
		}
	}
	return false
}

// deniesBefore reports a verb of denial among the tokens [from, to) with the
// denied act between it and the date at to: “denied that it fired on Monday”.
// In “denied it on Monday” the date is that of the denial.
func (s sentence) deniesBefore(from, to int) bool {
	verb := false
	for i := to - 1; i >= from; i-- {
		if s.classes[i].has(isDenial) {
			return verb
		}
		verb = verb || strings.HasPrefix(s.tokens[i].Tag, "VB")
	}
	return false
}

// ifFollows reports "if" or "unless" at token i, perhaps after a comma.
func (s sentence) ifFollows(i int) bool {
	if s.lower(i) == "," {
		i++
	}
	return i < len(s.tokens) && s.classes[i].has(isIf)
}

// wouldHave reports "would have" and "could have"; "might have" tells of what
// took place, with doubt.
func (s sentence) wouldHave() bool {
	for i := range s.tokens {
		switch s.tokens[i].Lower {
		case "would", "could", "should":
			if s.lower(i+1) == "have" {
				return true
			}
		}
	}
	return false
}

// saysThen reports "the then president" and "then-president".
func (s sentence) saysThen() bool {
	for i := range s.tokens {
		w := s.tokens[i].Lower
		if w == "then" && s.lower(i-1) == "the" || strings.HasPrefix(w, "then-") {
			return true
		}
	}
	return false
}

// longBefore reports a day long before the article, or long before the newest
// year that an undated article names.
func (f *finder) longBefore(last stamp) bool {
	if f.scene.published.known() {
		return last.daysTo(f.scene.published) > longAgo
	}
	return f.newest-last.y >= 2
}
