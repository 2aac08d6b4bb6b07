package briefs

import (
	"strings"

	"parley/model"
)

// saysNothing reports whether a statement tells that somebody did not speak:
// "declined to comment", "did not say that". That is a fact about silence, and
// its sentence is the reporter's.
func saysNothing(a *model.Article, s *model.Statement) bool {
	if s.Cue == nil || s.Kind == model.Quote {
		return false
	}
	if !mayRefuse(a.Text[max(0, s.Cue.Start-wordBytes):s.Cue.End]) {
		return false
	}
	cue := splitWords(a.Slice(*s.Cue))
	before := splitWords(a.Text[max(0, s.Cue.Start-wordBytes):s.Cue.Start])
	for _, w := range append(before[max(0, len(before)-1):], cue...) {
		if w.lower == "not" || w.lower == "never" || len(w.lower) > 3 && w.lower[len(w.lower)-3:] == "n't" {
			return true
		}
	}
	if len(s.Content) == 0 || !speaksOf(cue, refusing) {
		return false
	}
	first := s.Content[0]
	said := splitWords(a.Text[s.Cue.End:min(len(a.Text), max(s.Cue.End, min(first.End, s.Cue.End+wordBytes)))])
	return len(said) > 1 && said[0].lower == "to" && silences()[said[1].lower]
}

// mayRefuse reports whether a text holds a part of a word of refusal, so that
// the words of most cues need not be read.
func mayRefuse(text string) bool {
	text = strings.ToLower(text)
	for _, part := range []string{"n't", "n’t", "not", "never", "declin", "refus"} {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// wordBytes is how far the words next to a cue are looked for.
const wordBytes = 24

var refusing = map[string]bool{
	"declined": true, "declines": true, "declining": true, "decline": true, "refused": true, "refuses": true, "refusing": true, "refuse": true,
}
