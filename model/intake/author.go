package intake

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/sections.txt
var sectionData string

// sectionWords stand in the names of a paper's sections and of institutions.
var sectionWords = sync.OnceValue(func() map[string]bool { return wordlist.Set(sectionData) })

// findAuthor takes a name that stands on a line of its own near the date, or
// with the writer's office or place behind it.
func (s *sheet) findAuthor(head []unit) {
	for i := range head {
		u := &head[i]
		if u.reason == "date" || u.reason == "dateline" {
			s.signedBeside(u)
		}
		if u.reason != "page head" || !u.first || !aloneButDates(sameBlock(head, i)) || s.facts.author.Value != "" {
			continue
		}
		p := prefix{text: s.text, end: u.End}
		people, why := p.writer(u.Start)
		if people == "" || p.isSection(people) || why == onALine && !nearDate(head, i) && !s.officeBelow(head, i) {
			continue
		}
		u.reason = "byline"
		set(&s.facts.author, people, model.Inferred, why)
	}
}

// bylineBelow takes the author from a byline of its own beside the date that
// stands below the first sentences, as where they are a deck.
func (s *sheet) bylineBelow(from int) {
	for i := from + 1; i < min(len(s.units)-1, from+unitsBelowStart); i++ {
		u := &s.units[i]
		if u.reason != "heading" || s.units[i+1].reason != "date" && s.units[i-1].reason != "date" {
			continue
		}
		p := prefix{text: s.text, end: u.End, whole: true, facts: &s.facts}
		if p.byline(u.Start) == u.End {
			u.reason = "byline"
			return
		}
	}
}

// signedBeside takes the author from a part of the line with the date: “Lagos,
// 9 June 2026 | Interviewed by NAME”.
func (s *sheet) signedBeside(u *unit) {
	for at := u.Start; at < u.End; at++ {
		if at > u.Start && strings.IndexByte("|\u00a0 ", s.text[at-1]) < 0 {
			continue
		}
		rest, ok := cutFold(s.text[at:u.End], "by ")
		if !ok {
			rest, ok = cutFold(s.text[at:u.End], "interviewed by ")
		}
		p := prefix{text: s.text, end: u.End}
		if people, _ := p.people(u.End - len(rest)); ok && people != "" && !p.isSection(people) {
			set(&s.facts.author, people, model.Stated, "the line "+quoted(s.text[u.Start:u.End]))
			return
		}
	}
}

// How a writer is known by the line.
const (
	onALine    = "a name on a line of its own near the date or an office"
	withOffice = "a name on a line of its own, with an office or a place behind it"
)

// writer reads a line that holds nothing but names, perhaps with the place or
// the office of who bears the last: “NAME in PLACE”, “NAME, CITY”, “NAME, Senior
// Correspondent”, “NAME Transport correspondent”.
func (p prefix) writer(at int) (people, why string) {
	at += bylineWord(p.text[at:p.end])
	people, end := p.people(at)
	if people == "" || strings.HasPrefix(people, "The ") {
		return "", ""
	}
	rest := p.text[end:p.end]
	switch {
	case isFieldOffice(rest):
		return withoutOffice(people, true), withOffice
	case rest == "" && hasRole(people):
		return withoutOffice(people, false), withOffice
	case rest == "" && p.afterPlace(p.name(at)) > p.name(at), isOffice(rest), isCity(rest):
		return people, withOffice
	case rest == "":
		return people, onALine
	}
	return "", ""
}

// isFieldOffice holds for an office in small letters right behind the capital
// of the writer's field: " correspondent" of "NAME Transport correspondent".
func isFieldOffice(rest string) bool {
	return len(rest) > 1 && rest[0] == ' ' && rest[1] >= 'a' && rest[1] <= 'z' && isOffice(rest)
}

// isCity holds for a city behind a comma.
func isCity(rest string) bool {
	city, ok := strings.CutPrefix(rest, ", ")
	return ok && places()[strings.ToLower(strings.TrimRight(city, ". "))]
}

// withoutOffice takes the words of an office off the end of a name: “NAME Senior
// Africa” before “correspondent”, of which the word beside it is the writer's
// field whatever it says. It is empty when less than a full name is left.
func withoutOffice(name string, field bool) string {
	words := strings.Fields(name)
	for n := len(words); n > 0; n = len(words) {
		w := strings.ToLower(words[n-1])
		if !field && !roles()[w] && !sectionWords()[w] && !places()[w] {
			break
		}
		words, field = words[:n-1], false
	}
	if len(words) < 2 {
		return ""
	}
	return strings.Join(words, " ")
}

// aloneButDates reports whether a block holds nothing but its first unit and
// dates.
func aloneButDates(block []unit) bool {
	return !slices.ContainsFunc(block[1:], func(u unit) bool { return u.reason != "date" })
}

// isSection holds for capitalised words that name a section of a paper, an
// institution or a city and no person.
func (p prefix) isSection(words string) bool {
	if isOutlet(words) || hasRole(words) || places()[strings.ToLower(words)] {
		return true
	}
	for _, w := range strings.Fields(strings.ToLower(words)) {
		if sectionWords()[w] {
			return true
		}
	}
	return false
}

// isOffice holds for what stands behind a writer's name: ", Diplomatic
// Correspondent".
func isOffice(s string) bool {
	s = strings.Trim(s, " \u00a0,|–-—·()")
	return len(strings.Fields(s)) <= 6 && hasRole(s)
}

// officeBelow reports whether the line below a unit is a writer's office.
func (s *sheet) officeBelow(head []unit, i int) bool {
	return i+1 < len(head) && head[i+1].first && head[i+1].last && isOffice(s.text[head[i+1].Start:head[i+1].End])
}

// nearDate reports whether a date stands within two lines of a unit above the
// body.
func nearDate(head []unit, i int) bool {
	for j := max(0, i-2); j < min(len(head), i+3); j++ {
		if head[j].reason == "date" || head[j].fronted || head[j].reason == "dateline" {
			return true
		}
	}
	return false
}
