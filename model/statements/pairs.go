package statements

import (
	"parley/model"
)

// readMarks finds the stretches in quotation marks of every paragraph.
func (r *reading) readMarks() {
	paragraphs := r.art.Paragraphs
	next := make([]mark, 0, 16)
	for i, p := range paragraphs {
		marks := next
		if i == 0 {
			marks = marksOf(r.art.Text, p)
		}
		next = nil
		if i+1 < len(paragraphs) {
			next = marksOf(r.art.Text, paragraphs[i+1])
		}
		opens := len(next) > 0 && !next[0].single && next[0].side&opening != 0 && next[0].Start-paragraphs[i+1].Start < 4
		r.marks = append(r.marks, pair(p, marks, r.lostEnd, opens)...)
	}
}

// sentenceEnd is the end of the sentence that holds the offset.
func (r *reading) sentenceEnd(at int) int {
	i := r.art.SentenceAt(at)
	if i == len(r.art.Sentences) {
		return len(r.art.Text)
	}
	return r.art.Sentences[i].End
}

// lostEnd is where a quotation that opens before the offset ends when its
// closing mark is missing: before an attribution at the end of the sentence,
// “…, the minister said.”, or with the sentence.
func (r *reading) lostEnd(at int) (end int, attributed bool) {
	end = r.sentenceEnd(at)
	lo, hi := r.doc.TokensIn(model.Span{Start: at, End: end})
	spoken := false
	for k := hi - 1; k > lo && hi-k < 12; k-- {
		t := &r.doc.Tokens[k]
		for _, s := range r.lex.of(t.Lower).senses {
			spoken = spoken || s.has(clauseFrame)
		}
		if t.Text == "," && spoken {
			return t.End, true
		}
	}
	return end, false
}

// pair joins the marks of one paragraph into outermost stretches. nextOpens
// says that the next paragraph begins with an opening mark.
func pair(in model.Span, marks []mark, lostEnd func(int) (int, bool), nextOpens bool) []marked {
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
		q, next := unclosed(in, marks, i, lostEnd, nextOpens)
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
			if nests(marks, i, j) {
				j++
				continue
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

// nests reports whether mark j and the one after it are a pair of their own
// inside the straight mark i: "It is no “farce” now."
func nests(marks []mark, i, j int) bool {
	return !marks[i].curly && marks[j].curly && j+1 < len(marks) && marks[j+1].curly && !marks[j+1].single && marks[j+1].side == closing
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
func unclosed(in model.Span, marks []mark, i int, lostEnd func(int) (int, bool), nextOpens bool) (marked, int) {
	next := i + 1
	for next < len(marks) && (marks[next].single || marks[next].side&opening == 0 || nests(marks, i, next)) {
		next++
	}
	end := in.End
	lost, attributed := lostEnd(marks[i].End)
	runs := next == len(marks) && nextOpens && !attributed
	if !runs {
		end = min(lost, end)
	}
	q := marked{outer: model.Span{Start: marks[i].Start, End: end}, inner: model.Span{Start: marks[i].End, End: end}}
	q.runs, q.lost = runs, !runs
	return q, next
}
