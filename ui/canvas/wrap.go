package canvas

import (
	"github.com/charmbracelet/x/ansi"

	"parley/model"
)

// Wrap breaks s into lines of at most width columns, at white space where
// there is some and inside a word where there is none. The spans are bytes of
// s; the white space at which a line was broken belongs to neither line. An
// empty s is one empty line.
func Wrap(s string, width int, method ansi.Method) []model.Span {
	w := wrapper{s: s, width: max(width, 1)}
	for at := 0; at < len(s); {
		g := first(s[at:], method)
		w.add(at, g)
		at += g.size
	}
	return append(w.lines, model.Span{Start: w.start, End: len(s)})
}

type wrapper struct {
	s     string
	width int
	lines []model.Span
	start int // of the current line
	used  int // columns of the current line up to here
	space int // where the last white space of the current line starts; 0 for none
	word  int // where the word after it starts
	head  int // columns up to that word
}

func (w *wrapper) add(at int, g cluster) {
	if g.size == 1 && isSpace(w.s[at]) {
		w.addSpace(at, g)
		return
	}
	if w.used+g.width > w.width && at > w.start {
		w.newLine(at)
	}
	w.used += g.width
}

func (w *wrapper) addSpace(at int, g cluster) {
	if at == 0 || !isSpace(w.s[at-1]) || w.space == 0 {
		w.space = at
	}
	w.used += g.width
	w.word, w.head = at+g.size, w.used
}

// newLine ends the line at the last white space, or at the given place when
// it has none.
func (w *wrapper) newLine(at int) {
	if w.space > w.start {
		w.lines = append(w.lines, model.Span{Start: w.start, End: w.space})
		w.start, w.used = w.word, w.used-w.head
	} else {
		w.lines = append(w.lines, model.Span{Start: w.start, End: at})
		w.start, w.used = at, 0
	}
	w.space = 0
}

func isSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' }
