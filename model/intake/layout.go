package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// line is one line of the text that is not blank, without the blanks at its
// ends.
type line struct {
	model.Span
	gap   bool // a blank line stands before it
	ended bool // ends as a sentence does
	opens bool // opens a list of other things, such as "Most read"
	alone bool // is furniture by itself, such as "Updated 2 hours ago"
	words int
	width int // in runes
	shape shape
}

// block is a run of lines that belong together: a paragraph, or a line that
// stands alone, such as a headline.
type block struct {
	model.Span
	gap    bool // a blank line stands before it
	spaced bool // a blank line, or the end of the text, comes after it
}

// blocks cuts a text into blocks. Lines are joined when a sentence runs on
// from one to the next.
func blocks(text string, words []word) []block {
	lines := splitLines(text, words)
	l := joiner{text: text, lines: lines, width: wrapWidth(text, lines)}
	var out []block
	for i := range lines {
		if i > 0 && l.joins(i) {
			out[len(out)-1].End = lines[i].End
			continue
		}
		out = append(out, block{Span: lines[i].Span, gap: lines[i].gap})
	}
	for i := range out {
		out[i].spaced = i+1 == len(out) || out[i+1].gap
	}
	return out
}

func splitLines(text string, words []word) []line {
	var lines []line
	cursor := wordCursor{words: words}
	gap := true
	for start := 0; start < len(text); {
		end := len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n
		}
		s := trim(text, model.Span{Start: start, End: end})
		start = end + 1
		if s.Len() == 0 {
			gap = true
			continue
		}
		words := cursor.in(s)
		stops := ended(text[s.Start:s.End])
		lines = append(lines, line{
			Span:  s,
			gap:   gap,
			ended: stops,
			alone: !stops && isFurniture(words),
			opens: opensFoot(words),
			words: len(words),
			width: utf8.RuneCountInString(text[s.Start:s.End]),
			shape: shapeOf(words),
		})
		gap = false
	}
	return lines
}

// trim returns the span without white space at its ends.
func trim(text string, s model.Span) model.Span {
	part := text[s.Start:s.End]
	left := strings.TrimLeftFunc(part, unicode.IsSpace)
	s.Start += len(part) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, unicode.IsSpace))
	return s
}

// The marks that may stand before and behind a sentence.
const (
	openers = `"'“‘«([`
	closers = `"'”’»)]*_`
)

// ended reports whether a text ends as a sentence or an introduction to a list
// does.
func ended(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, closers+" \u00a0"))
	return strings.ContainsRune(".!?…:", r)
}

// joiner decides which lines run on.
type joiner struct {
	text  string
	lines []line
	width int  // of the lines of a text with hard wraps, else 0
	prose bool // a sentence has ended on a line before
	foot  bool // a list of other things has begun
}

// joins reports whether line i goes on with what line i-1 left open.
func (j *joiner) joins(i int) bool {
	last, next := j.lines[i-1], j.lines[i]
	if last.ended && last.words >= 5 {
		j.prose = true
	}
	j.foot = j.foot && !last.ended || last.opens && j.prose
	if next.gap || last.opens || isItem(j.text[next.Start:next.End]) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(j.text[next.Start:next.End], openers))
	full := j.width > 0 && last.width <= j.width+wrapSlack && last.width+1+firstWidth(j.text[next.Start:next.End]) > j.width
	switch {
	case last.ended:
		return full && !j.lastIsLabel(i) || unicode.IsLower(first)
	case unicode.IsLower(first), last.shape.open:
		return true
	case last.alone:
		return false
	case j.width > 0 && j.prose:
		return full || !last.gap
	case !j.prose, j.foot:
		return full && last.shape.prose()
	}
	return next.ended && !last.shape.title() && !(last.gap && last.words <= 6) && last.words > 2
}

// isFurniture holds for short lines that are furniture by their words.
func isFurniture(words []word) bool {
	return len(words) <= 12 && chromeList.find(words, func(p *pattern) bool { return p.place != anywhere }) != nil
}

// opensFoot holds for lines that open what follows an article.
func opensFoot(words []word) bool {
	if len(words) > 8 {
		return false
	}
	return footList.find(words, func(*pattern) bool { return true }) != nil
}

// lastIsLabel holds for a line before i that only introduces: "Title: …".
func (j *joiner) lastIsLabel(i int) bool {
	return j.lines[i-1].words < 4 && !j.prose
}

// isItem reports whether a line begins with the sign of a list item, a quoted
// line or a heading.
func isItem(s string) bool {
	switch r, size := utf8.DecodeRuneInString(s); {
	case strings.ContainsRune("•‣◦▪·■►●", r):
		return true
	case strings.ContainsRune("-*+>#—–", r):
		return size < len(s) && (s[size] == ' ' || r == '#' || r == '>')
	}
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	return digits > 0 && digits < 4 && (strings.HasPrefix(s[digits:], ". ") || strings.HasPrefix(s[digits:], ") "))
}

// markerSize returns the length of the signs of list items and quoted lines
// that a block begins with, blanks after them included. Not more than a few
// are taken off.
func markerSize(s string) int {
	size := 0
	for range 8 {
		rest := s[size:]
		if !isItem(rest) || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "–") {
			break
		}
		n := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		if n == 0 {
			_, n = utf8.DecodeRuneInString(rest)
			for rest[0] == '#' && n < len(rest) && rest[n] == '#' {
				n++
			}
		} else {
			n++
		}
		size += n + blanks(rest[n:])
	}
	return size
}
