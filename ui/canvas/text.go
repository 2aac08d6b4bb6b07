package canvas

import (
	"iter"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"parley/model/clean"
)

// maxText bounds the bytes of one string that is drawn or measured: more than
// any row holds, so that a line of a megabyte costs no more than a row.
const maxText = 8 << 10

// Ellipsis ends a string that was cut.
const Ellipsis = "…"

// safe is what may be drawn of s.
func safe(s string) string {
	if len(s) > maxText {
		cut := maxText
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		s = s[:cut]
	}
	return clean.Line(s)
}

// cluster is one character as a reader sees it.
type cluster struct {
	text  string
	size  int // bytes of the string it was taken from
	width int // columns
}

// clusters yields the grapheme clusters of s. A mark without a letter to
// stand on is given a dotted circle, so that it is seen.
func clusters(s string, method ansi.Method) iter.Seq[cluster] {
	return func(yield func(cluster) bool) {
		for len(s) > 0 {
			g := first(s, method)
			s = s[g.size:]
			if !yield(g) {
				return
			}
		}
	}
}

func first(s string, method ansi.Method) cluster {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return cluster{s[:1], 1, 1}
	}
	text, width := ansi.FirstGraphemeCluster(s, method)
	if width == 0 {
		return cluster{"◌" + text, len(text), 1}
	}
	return cluster{text, len(text), width}
}

// Width is the number of columns that s takes.
func Width(s string, method ansi.Method) int {
	w := 0
	for g := range clusters(safe(s), method) {
		w += g.width
	}
	return w
}

// Tail returns s, or as much of its end as fits into width columns together
// with an ellipsis before it.
func Tail(s string, width int, method ansi.Method) string {
	s = safe(s)
	over, cut := Width(s, method)-width, 0
	if over <= 0 {
		return s
	}
	for g := range clusters(s, method) {
		if over < 0 { // one column less for the ellipsis
			break
		}
		over -= g.width
		cut += g.size
	}
	return Ellipsis + s[cut:]
}

// Truncate returns s, or as much of it as fits into width columns together
// with an ellipsis.
func Truncate(s string, width int, method ansi.Method) string {
	s = safe(s)
	used, kept, at := 0, 0, 0
	for g := range clusters(s, method) {
		if used+g.width > width {
			if width < 1 {
				return ""
			}
			return s[:kept] + Ellipsis
		}
		used += g.width
		at += g.size
		if used < width {
			kept = at
		}
	}
	return s
}
