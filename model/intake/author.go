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

//go:embed data/trades.txt
var tradeData string

// trades are words for what somebody is who writes for a paper.
var trades = sync.OnceValue(func() map[string]bool { return wordlist.Set(tradeData) })

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

// mostNotes is how many units at the end may hold a note on the author.
const mostNotes = 3

// noteOnAuthor leaves out sentences near the end that say who the author is:
// "NAME is a former ambassador." They tell the author when nothing else does.
func (s *sheet) noteOnAuthor() {
	seen := 0
	for i := len(s.units) - 1; i >= 0 && seen < mostNotes; i-- {
		u := &s.units[i]
		if u.shape.words == 0 || u.reason != "" && u.reason != "heading" && u.reason != "page foot" {
			continue
		}
		seen++
		if s.isNoteOn(u, s.facts.author.Value) {
			u.reason = authorNote
			s.facts.note = true
		} else if name := s.noted(u); name != "" && s.facts.author.Value == "" {
			u.reason = authorNote
			s.facts.note = true
			set(&s.facts.author, name, model.Inferred, "the note below the text on who it is")
		}
	}
}

// noteVerbs follow the name that a note on the author begins with.
var noteVerbs = []string{" is ", " was ", ", ", " teaches ", " writes ", " served ", " works "}

// isNoteOn reports whether a unit begins with one of the authors and says who
// that is.
func (s *sheet) isNoteOn(u *unit, authors string) bool {
	for name := range strings.SplitSeq(strings.ReplaceAll(authors, " and ", ", "), ", ") {
		rest, ok := cutFold(s.text[u.Start:u.End], strings.TrimSpace(name))
		if ok && name != "" && hasAnyPrefix(rest, noteVerbs) {
			return true
		}
	}
	return false
}

func hasAnyPrefix(s string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// noted returns the name that a paragraph of its own below the text introduces
// by a trade, if the text does not speak of that person: "NAME is a lecturer".
func (s *sheet) noted(u *unit) string {
	if !u.first || u.quoted || s.facts.dateline != "" {
		return ""
	}
	p := prefix{text: s.text, end: u.End}
	end := p.name(u.Start)
	rest := s.text[end:u.End]
	if end == u.Start || !hasAnyPrefix(rest, []string{" is ", " was ", " teaches ", " writes ", " served "}) || !hasTrade(u.words) {
		return ""
	}
	name := s.text[u.Start:end]
	family := name[strings.LastIndexByte(name, ' ')+1:]
	if strings.Contains(s.text[:u.Start], family) || p.isSection(name) {
		return ""
	}
	return strings.Join(strings.Fields(name), " ")
}

func hasTrade(words []word) bool {
	for i := range words {
		if trades()[words[i].lower] {
			return true
		}
	}
	return false
}
