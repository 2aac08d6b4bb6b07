package intake

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/trades.txt
var tradeData string

// trades are words for what somebody is who writes for a paper.
var trades = sync.OnceValue(func() map[string]bool { return wordlist.Set(tradeData) })

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
var noteVerbs = []string{" is ", " was ", " teaches ", " writes ", " served "}

// asideVerbs do so too where the name is known to be the author's.
var asideVerbs = []string{", ", " works ", " covers ", " reports ", " edits ", " contributes ", " joined "}

// isNoteOn reports whether a unit begins with one of the authors and says who
// that is.
func (s *sheet) isNoteOn(u *unit, authors string) bool {
	for name := range strings.SplitSeq(strings.ReplaceAll(authors, " and ", ", "), ", ") {
		rest, ok := cutFold(s.text[u.Start:u.End], strings.TrimSpace(name))
		if ok && name != "" && (hasAnyPrefix(rest, noteVerbs) || hasAnyPrefix(rest, asideVerbs)) {
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
	if end == u.Start || !hasAnyPrefix(rest, noteVerbs) || !hasTrade(u.words) {
		return ""
	}
	name := s.text[u.Start:end]
	family := name[strings.LastIndexByte(name, ' ')+1:]
	if s.told(family, u.Start) || p.isSection(name) {
		return ""
	}
	return strings.Join(strings.Fields(name), " ")
}

// told reports whether the body up to an offset holds a word. A name that
// stands above it only may be that of the author.
func (s *sheet) told(word string, end int) bool {
	return slices.ContainsFunc(s.units, func(u unit) bool {
		return u.Start < end && u.reason == "" && strings.Contains(s.text[u.Start:u.End], word)
	})
}

func hasTrade(words []word) bool {
	for i := range words {
		if trades()[words[i].lower] {
			return true
		}
	}
	return false
}
