package intake

import (
	_ "embed"
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
		if u.reason != "page head" || !u.first || !u.last || s.facts.author.Value != "" {
			continue
		}
		p := prefix{text: s.text, end: u.End}
		people, end := p.people(u.Start)
		if people == "" || p.isSection(people) {
			continue
		}
		why := "a name on a line of its own, with an office or a place behind it"
		if end == u.End && p.afterPlace(p.name(u.Start)) == p.name(u.Start) {
			if why = "a name on a line of its own near the date or an office"; !nearDate(head, i) && !s.officeBelow(head, i) {
				continue
			}
		} else if end < u.End && !isOffice(s.text[end:u.End]) {
			continue
		}
		u.reason = "byline"
		set(&s.facts.author, people, model.Inferred, why)
	}
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
