package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// firstWidth is the width of the first word of a line.
func firstWidth(s string) int {
	if n := strings.IndexFunc(s, unicode.IsSpace); n >= 0 {
		s = s[:n]
	}
	return utf8.RuneCountInString(s)
}

// The widths between which the lines of a text with hard wraps may lie, and how
// much wider one of them may be. Wider ones were not wrapped.
const (
	leastWrap = 40
	mostWrap  = 100
	wrapSlack = 8
)

// wrapWidth returns the width to which the lines of a text were wrapped, or 0
// when they were not. Nearly all lines that another follows are no wider, and
// most had no room for the first word of the next.
func wrapWidth(text string, lines []line) int {
	var widths []int
	for i := 1; i < len(lines); i++ {
		if !lines[i].gap {
			widths = append(widths, lines[i-1].width)
		}
	}
	if len(widths) < 3 {
		return 0
	}
	slices.Sort(widths)
	width, full := widths[(len(widths)-1)*19/20], 0
	for i := 1; i < len(lines); i++ {
		if !lines[i].gap && lines[i-1].width+1+firstWidth(text[lines[i].Start:lines[i].End]) > width {
			full++
		}
	}
	if width < leastWrap || width > mostWrap || full*10 < len(widths)*6 || wider(lines, width)*3 > len(lines) {
		return 0
	}
	return width
}

// wider counts the lines that are wider than a width.
func wider(lines []line, width int) int {
	n := 0
	for i := range lines {
		n += one(lines[i].width > width)
	}
	return n
}
