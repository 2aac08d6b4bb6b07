package statements

import (
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// marked is a stretch in quotation marks.
type marked struct {
	outer model.Span // with its marks
	inner model.Span // without
	runs  bool       // left open at the end of its paragraph, and the next paragraph opens again
	lost  bool       // one of its marks is missing
}

// side says what a quotation mark may do.
type side byte

const (
	opening side = 1 << iota
	closing
)

// mark is one quotation mark of a paragraph.
type mark struct {
	model.Span
	side   side
	single bool
	strong bool // a closing mark after punctuation, which no apostrophe is
}

// marksOf lists the double and single quotation marks of a stretch of text, in
// order. Apostrophes inside words are left out.
func marksOf(text string, in model.Span) []mark {
	var out []mark
	before := rune(' ')
	for i := in.Start; i < in.End; {
		r, n := utf8.DecodeRuneInString(text[i:in.End])
		if (r == '`' || r == '\'') && i+1 < in.End && text[i+1] == byte(r) {
			n = 2
		}
		after, _ := utf8.DecodeRuneInString(text[i+n : in.End])
		if i+n >= in.End {
			after = ' '
		}
		if m, ok := readMark(r, n, before, after); ok {
			m.Span = model.Span{Start: i, End: i + n}
			out = append(out, m)
		}
		before = r
		i += n
	}
	return out
}

// readMark tells from its neighbours what a mark may do.
func readMark(r rune, n int, before, after rune) (mark, bool) {
	switch r {
	case '“', '„', '«':
		if !unicode.IsSpace(before) && !opensBefore(before) && unicode.IsSpace(after) {
			return mark{side: closing}, true // the wrong mark, as often typed
		}
		return mark{side: opening}, true
	case '”', '»':
		if unicode.IsSpace(before) && !unicode.IsSpace(after) && !closesAfter(after) {
			return mark{side: opening}, true
		}
		return mark{side: closing}, true
	case '"':
		return mark{side: sides(before, after)}, true
	case '`', '\'':
		if n == 2 && r == '`' {
			return mark{side: opening}, true
		}
		if n == 2 {
			return mark{side: sides(before, after)}, true
		}
		return readSingle(r, before, after)
	case '‘', '’':
		return readSingle(r, before, after)
	}
	return mark{}, false
}

// readSingle tells a single quotation mark from an apostrophe. The plural's
// apostrophe ("the workers' rights") is told from a closing mark later.
func readSingle(r, before, after rune) (mark, bool) {
	m := mark{single: true}
	starts := (unicode.IsSpace(before) || opensBefore(before)) && !unicode.IsSpace(after) && !unicode.IsDigit(after)
	ends := !unicode.IsSpace(before) && !unicode.IsLetter(after) && !unicode.IsDigit(after)
	if starts && r != '’' {
		m.side |= opening
	}
	if ends && r != '‘' && r != '`' {
		m.side |= closing
		m.strong = before != 's'
	}
	return m, m.side != 0
}

// sides tells what a straight mark may do.
func sides(before, after rune) side {
	gapBefore, gapAfter := unicode.IsSpace(before), unicode.IsSpace(after)
	switch {
	case gapBefore != gapAfter && gapBefore, !gapBefore && opensBefore(before) && !closesAfter(after):
		return opening
	case gapBefore != gapAfter && gapAfter, !gapAfter && closesAfter(after) && !opensBefore(before):
		return closing
	}
	return opening | closing
}

// opensBefore reports runes other than space after which a mark opens.
func opensBefore(r rune) bool {
	switch r {
	case '(', '[', '{', '—', '–', '-', '/', '“', '‘', '"', '\'', ':':
		return true
	}
	return false
}

// closesAfter reports runes other than space before which a mark closes.
func closesAfter(r rune) bool {
	switch r {
	case ')', ']', '}', '—', '–', '-', '/', '”', '’', '"', '\'', '.', ',', ';', ':', '?', '!', '…':
		return true
	}
	return false
}

// pair joins the marks of one paragraph into outermost stretches. nextOpens
// says that the next paragraph begins with an opening mark.
func pair(in model.Span, marks []mark, sentenceEnd func(int) int, nextOpens bool) []marked {
	var out []marked
	for i := 0; i < len(marks); {
		m := marks[i]
		if m.side&opening == 0 {
			i++
			continue
		}
		close := closeOf(marks, i)
		if close > 0 {
			c := marks[close]
			out = append(out, marked{outer: model.Span{Start: m.Start, End: c.End}, inner: model.Span{Start: m.End, End: c.Start}})
			i = close + 1
			continue
		}
		if m.single {
			i++
			continue
		}
		q, next := unclosed(in, marks, i, sentenceEnd, nextOpens)
		out = append(out, q)
		i = next
	}
	return out
}

// closeOf finds the mark that closes mark i, or 0.
func closeOf(marks []mark, i int) int {
	depth := 0
	weak := 0
	for j := i + 1; j < len(marks); j++ {
		m := marks[j]
		if m.single != marks[i].single {
			continue
		}
		switch {
		case m.side == opening:
			if marks[i].single {
				return weak
			}
			depth++
			if depth > 1 || !closedTwice(marks, j) {
				return 0
			}
		case m.side&closing != 0 && depth > 0:
			depth--
		case marks[i].single && !m.strong:
			if weak == 0 {
				weak = j
			}
		case m.side&closing != 0:
			return j
		}
	}
	return weak
}

// closedTwice reports whether two closing marks follow mark j before the next
// opening one: mark j is nested.
func closedTwice(marks []mark, j int) bool {
	n := 0
	for k := j + 1; k < len(marks) && n < 2; k++ {
		if marks[k].single != marks[j].single {
			continue
		}
		if marks[k].side == opening {
			return false
		}
		n++
	}
	return n == 2
}

// unclosed ends a stretch whose closing mark is missing: at the end of the
// paragraph when it runs on in the next one or when nothing else opens,
// otherwise at the end of its sentence.
func unclosed(in model.Span, marks []mark, i int, sentenceEnd func(int) int, nextOpens bool) (marked, int) {
	next := i + 1
	for next < len(marks) && (marks[next].single || marks[next].side&opening == 0) {
		next++
	}
	end := in.End
	if next < len(marks) || !nextOpens {
		end = min(sentenceEnd(marks[i].End), end)
	}
	q := marked{outer: model.Span{Start: marks[i].Start, End: end}, inner: model.Span{Start: marks[i].End, End: end}}
	q.runs = next == len(marks) && nextOpens
	q.lost = !q.runs
	return q, next
}
