package actors

import (
	"strings"
	"unicode"
)

// quotedBytes bounds the text around a mention in which its speaking is looked
// for.
const quotedBytes = 160

// isVoice reports somebody only described whom the text makes a source, also
// where no statement was found: "according to diplomats in Cairo", "a Western
// diplomat who follows the talks says".
func (j *joiner) isVoice(l *local) bool {
	a := j.articles[l.article]
	for _, m := range l.Mentions[:min(len(l.Mentions), mostKeys)] {
		s := a.Sentences[a.SentenceAt(m.Start)]
		before := a.Text[max(min(s.Start, m.Start), m.Start-quotedBytes):m.Start]
		after := a.Text[m.End:min(max(s.End, m.End), m.End+quotedBytes)]
		if citedBefore(before) || speaksAfter(after) {
			return true
		}
	}
	return false
}

// citedBefore reports "according to" before a description, with at
// most three words between.
func citedBefore(text string) bool {
	at := len(text)
	for range 5 {
		at = lastField(text[:at])
	}
	words := strings.Fields(fold(text[at:]))
	for k := len(words) - 1; k >= 0 && k >= len(words)-4; k-- {
		if words[k] == "to" && k > 0 && words[k-1] == "according" {
			return true
		}
		if strings.ContainsAny(words[k], ",;:.\"") {
			break
		}
	}
	return false
}

// lastField returns where the last of the words of a text begins.
func lastField(s string) int {
	return strings.LastIndexFunc(strings.TrimRightFunc(s, unicode.IsSpace), unicode.IsSpace) + 1
}

// speaksAfter reports a verb of saying behind a description: right behind it,
// or behind "there", "in …" or a clause with "who".
func speaksAfter(text string) bool {
	const reach = 12
	lex := lists()
	open, k := 1, 0
	for field := range strings.FieldsSeq(text) {
		for word := range strings.FieldsSeq(fold(field)) {
			if k++; k > open {
				return false
			}
			w := strings.Trim(word, ",;:\"")
			switch {
			case lex.thinking[w] || w == "told" || w == "tell" || w == "tells" || w == "recounts" || w == "recounted":
				return true
			case w == "there" || w == "also" || w == "" || w == "have" || w == "has" || w == "had":
				open = max(open, k+1)
			case w == "who" || w == "whom" || w == "in" || w == "at" || w == "from" || w == "close" || w == "familiar":
				open = reach
			}
			if strings.HasSuffix(word, ".") || strings.HasSuffix(word, ";") {
				return false
			}
		}
	}
	return false
}

// keeps reports somebody only described who is worth keeping: a source, or one
// with an owner who holds an office or comes up often.
func (j *joiner) keeps(l *local) bool {
	const often = 3
	if l.speaks > 0 || l.Country != "" && (len(l.Mentions) >= often || isOfficeHolder(l)) {
		return true
	}
	return j.isVoice(l)
}
