package briefs

import (
	"strings"
	"unicode/utf8"
)

// glued reports whether a sentence has page text in it: whether it begins as a
// caption or a link does, "Photo:", or runs into another sentence without a
// space, "left.She".
func glued(text string) bool {
	if head, _, found := strings.Cut(text[:min(len(text), headBytes)], ":"); found {
		if words := strings.Fields(head); len(words) > 0 && pageWords()[strings.ToLower(words[0])] {
			return true
		}
	}
	for i := 2; i+1 < len(text); i++ {
		if strings.IndexByte(".?!", text[i]) < 0 || !isLower(text[i-1]) || !isLower(text[i-2]) {
			continue
		}
		next := text[i+1:]
		if r, n := utf8.DecodeRuneInString(next); r == '"' || r == '”' {
			next = next[n:]
		}
		if len(next) > 1 && next[0] >= 'A' && next[0] <= 'Z' && isLower(next[1]) {
			return true
		}
	}
	return false
}

// headBytes is how far the colon after a word of page text may stand.
const headBytes = 24

func isLower(c byte) bool { return c >= 'a' && c <= 'z' }
