// Package markdown writes a brief as Markdown that renders the same in GitHub,
// Obsidian and pandoc, and holds no element that an article put there: every
// character of article text that could mean something is escaped, text is
// flattened to one line, and there is no image, no link and of HTML only
// comments.
//
// An extract is always written in the same way, so that a program can read it
// back without guessing: it opens a list item, a block quote or a table cell,
// and it ends where its footnote reference begins. The program's own words
// stand after the reference or in other cells and lines, never inside.
package markdown

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Flatten makes a text one line: every run of white space becomes one space,
// invalid bytes become U+FFFD, and characters that have no shape of their own
// (controls, direction marks, tags) are left out. The no-break space stays.
// It is all that an export changes in an extract.
func Flatten(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	gap := false
	for _, r := range text {
		switch {
		case r == '\u00a0' || !unicode.IsSpace(r) && !shapeless(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(r)
		case unicode.IsSpace(r):
			gap = true
		}
	}
	return b.String()
}

// shapeless reports whether a rune would not be seen: controls, format
// characters except the joiners that spelling needs, and noncharacters.
func shapeless(r rune) bool {
	switch {
	case r >= ' ' && r < 0x7f:
		return false
	case r == '\u200c' || r == '\u200d': // Persian, Urdu, Indic spelling; emoji
		return false
	case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r):
		return true
	}
	return r&0xFFFE == 0xFFFE || r >= 0xFDD0 && r <= 0xFDEF
}

// Escape flattens a text and escapes what Markdown or a common extension of it
// would take for markup, wherever the text may stand: paragraph, heading,
// list item, block quote, table cell, footnote, emphasis.
func Escape(text string) string {
	text = Flatten(text)
	var b strings.Builder
	b.Grow(len(text) + len(text)/8)
	digits := true // only digits so far
	for i, r := range text {
		next, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
		switch {
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '&':
			b.WriteString("&amp;")
		case r == '@' && inAddress(text[:i], next):
			b.WriteString(split + "\\@")
		case needsBackslash(r, next, i, digits, text):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
		digits = digits && r >= '0' && r <= '9'
	}
	return b.String()
}

// needsBackslash reports whether the rune at offset i means something there.
func needsBackslash(r, next rune, i int, digits bool, text string) bool {
	switch r {
	case '\\', '`', '*', '_', '{', '}', '[', ']', '#', '|', '~', '=', '$', '^', '@', '%':
		return true
	case '+', '-', '!':
		return i == 0 // a list, a rule, an image
	case ':': // a definition, an address, the name of an emoji
		return i == 0 || next != utf8.RuneError && !unicode.IsSpace(next)
	case '.', ')': // "1." opens a list, "www." an address
		return i > 0 && digits || i >= 3 && strings.EqualFold(text[i-3:i], "www")
	}
	return false
}

// split is a comment that nobody sees. GitHub looks for e-mail addresses in what
// is left when escapes are read, so that only another node inside an address
// keeps it from becoming a link.
const split = "<!-- -->"

// inAddress reports whether an @ with this text before and this rune behind it
// may be that of an e-mail address.
func inAddress(before string, next rune) bool {
	if before == "" || next == utf8.RuneError || unicode.IsSpace(next) {
		return false
	}
	c := before[len(before)-1]
	return strings.IndexByte(".+-_", c) >= 0 || c < utf8.RuneSelf && c > ' ' && !isPunctuation(c)
}

// unsplit takes the comments of Escape out again, also in the form of a
// converter.
var unsplit = strings.NewReplacer("`"+split+"`{=html}", "", split, "")

// Unescape undoes Escape, and what converters write in its place: backslashes
// before punctuation and character references.
func Unescape(markdown string) string {
	markdown = unsplit.Replace(markdown)
	var b strings.Builder
	b.Grow(len(markdown))
	for i := 0; i < len(markdown); i++ {
		switch c := markdown[i]; {
		case c == '\\' && i+1 < len(markdown) && isPunctuation(markdown[i+1]):
			i++
			b.WriteByte(markdown[i])
		case c == '&':
			end := strings.IndexByte(markdown[i:min(len(markdown), i+maxReference)], ';')
			if end < 0 {
				b.WriteByte(c)
				continue
			}
			b.WriteString(html.UnescapeString(markdown[i : i+end+1]))
			i += end
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// maxReference is the length of the longest character reference looked for.
const maxReference = 12

// isPunctuation reports whether a byte is ASCII punctuation, which alone a
// backslash escapes.
func isPunctuation(c byte) bool {
	return c > ' ' && c < 0x7f && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')
}
