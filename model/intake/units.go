package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// unit is about a sentence: the smallest part that is judged to be body or
// furniture.
type unit struct {
	model.Span
	words   []word
	block   int    // index of its block
	piece   int    // number of its piece: what stands between wide gaps
	first   bool   // it opens its block
	last    bool   // it closes its block
	ended   bool   // by a full stop or the like
	spaced  bool   // a blank line follows its block
	item    bool   // it opens with the sign of a list item, or ends as one does
	asks    bool   // it ends in a question or an exclamation
	small   bool   // it begins with a small letter
	colon   bool   // it ends in a colon
	trails  bool   // it ends in dots, as a shortened headline does
	quoted  bool   // it stands in quotation marks, or has some
	point   bool   // it is a point of the summary above the body
	fronted bool   // a date or the like was taken off in front of it
	reason  string // why it is left out; empty for body
	label   string // the kind of article that it names
	opens   string // what begins with it, when it opens the foot of the page
	line    bool   // opens counts for the rest of a line only
	shape   shape
}

// prose holds for a unit that reads as a sentence of the body.
func (u *unit) prose() bool {
	teaser := u.trails && u.first && u.last
	return u.ended && !teaser && u.shape.prose() && u.shape.sentence()
}

// wideGap is how many blanks in a row set two pieces of a line apart.
const wideGap = 3

// unitsOf cuts blocks into pieces at wide gaps, and pieces into units at the
// ends of sentences. It judges each unit by its words.
func unitsOf(text string, words []word, blocks []block) []unit {
	units := make([]unit, 0, len(words)/15+len(blocks))
	cursor := wordCursor{words: words}
	piece := 0
	for b, bl := range blocks {
		from := len(units)
		var q quotation
		elsewhere := false // the block is a row of links
		for start := bl.Start; start < bl.End; {
			s, gap := nextUnit(text, start, bl.End)
			start = s.End
			if s = trim(text, s); s.Len() > 0 {
				u := newUnit(text[s.Start:s.End], cursor.in(s))
				u.Span, u.block, u.piece, u.spaced = s, b, piece, bl.spaced
				u.quoted = q.read(text[s.Start:s.End])
				u.judgeWords()
				elsewhere = elsewhere || len(units) == from && pointsElsewhere(text[s.Start:s.End])
				switch {
				case u.reason != "":
				case elsewhere && (u.asks || !u.ended):
					u.reason = relatedLink
				case isCredit(text[s.Start:s.End], u):
					u.reason = "credit"
				case endsInCredit(text[s.Start:s.End]):
					u.reason = "caption"
				}
				units = append(units, u)
			}
			if gap {
				piece++
			}
		}
		if last := len(units) - 1; last > from && units[last].reason == "" && isSignature(text, &units[last], &units[last-1]) {
			units[last].reason = "signature"
		}
		if from < len(units) {
			units[from].first, units[len(units)-1].last = true, true
		}
		piece++
	}
	return units
}

// relatedLink is the reason of links to other articles between the paragraphs.
const relatedLink = "related link"

// elsewhereLabels stand with a colon before links to other articles.
var elsewhereLabels = []string{"related:", "related story:", "related stories:", "related article:", "related articles:", "read more:", "read also:", "also read:", "see also:", "more on this story:"}

// pointsElsewhere reports whether a block begins with a label of links: “Related:
// Who is NAME?”.
func pointsElsewhere(s string) bool {
	return slices.ContainsFunc(elsewhereLabels, func(label string) bool {
		_, ok := cutFold(s, label)
		return ok
	})
}

// longestInitials is how many letters the initials of a paper have, at most.
const longestInitials = 5

// isSignature holds for the initials of a paper or a writer behind the full stop of
// a paragraph: “The vote is on 5 May. ID”.
func isSignature(text string, u, before *unit) bool {
	s := strings.Trim(text[u.Start:u.End], "()[]/–—- ")
	return before.ended && u.piece == before.piece && len(u.words) == 1 && len(s) > 1 && len(s) <= longestInitials && s == u.textIn(text) && isNamed(s) && !strings.ContainsAny(s, "0123456789.")
}

// textIn returns the only word of a unit as it stands.
func (u *unit) textIn(text string) string { return text[u.words[0].Start:u.words[0].End] }

// cutFront takes off what stands in front of a unit's body and judges the rest
// again.
func (u *unit) cutFront(text string, body int) {
	words := u.words
	for len(words) > 0 && words[0].Start < body {
		words = words[1:]
	}
	rest := newUnit(text[body:u.End], words)
	rest.Span = model.Span{Start: body, End: u.End}
	rest.block, rest.piece, rest.first, rest.last, rest.spaced, rest.quoted = u.block, u.piece, u.first, u.last, u.spaced, u.quoted
	rest.fronted = true
	*u = rest
	u.judgeWords()
}

// newUnit looks at the text of a unit.
func newUnit(s string, words []word) unit {
	bare := strings.TrimRight(s, closers)
	return unit{
		words:  words,
		shape:  shapeOf(words),
		ended:  ended(s),
		trails: strings.HasSuffix(s, "…") || strings.HasSuffix(s, "..."),
		small:  len(words) > 0 && !words[0].upper && !isNumber(words[0].lower),
		asks:   strings.HasSuffix(bare, "?") || strings.HasSuffix(bare, "!"),
		colon:  strings.HasSuffix(bare, ":"),
		item:   isItem(s) || strings.HasSuffix(s, ";") || strings.HasSuffix(s, ","),
	}
}

// quotation follows the quotation marks through a block. A mark that is never
// closed counts for a few units.
type quotation struct{ open int }

const longestQuotation = 6 // units

// read reports whether a unit has a part in quotation marks.
func (q *quotation) read(s string) bool {
	quoted := q.open > 0
	q.open = max(0, q.open-1)
	if !strings.Contains(s, `"`) && !strings.Contains(s, "“") && !strings.Contains(s, "”") {
		return quoted
	}
	last := ' '
	for i, r := range s {
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		switch {
		case r == '“', r == '"' && unicode.IsSpace(last) && !unicode.IsSpace(next):
			q.open, quoted = longestQuotation, true
		case r == '”', r == '"':
			q.open, quoted = 0, true
		}
		last = r
	}
	return quoted
}
