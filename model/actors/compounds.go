package actors

import (
	"strings"

	"parley/model"
)

// longestCompound bounds the words that are looked into.
const longestCompound = 60

// openCompound returns the parts of a token in which names stand beside other
// words: "US-Taliban", "Kabul-based", "anti-Pakistan"; nil for any other. size
// is the token's length in the article: where marks were made ASCII it differs
// from the text's and nothing can be opened.
func openCompound(s string, size int) []model.Span {
	if len(s) > longestCompound || len(s) != size || len(s) < 3 || strings.IndexByte(s, '-') < 0 && strings.IndexByte(s, '/') < 0 {
		return nil
	}
	parts := splitCompound(s)
	if len(parts) < 2 || len(parts) > 6 || !opens(s, parts) {
		return nil
	}
	return parts
}

func splitCompound(s string) []model.Span {
	var out []model.Span
	start := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] != '-' && s[i] != '/' {
			continue
		}
		if i > start {
			out = append(out, model.Span{Start: start, End: i})
		}
		start = i + 1
	}
	return out
}

// opens decides whether the parts of a compound are words of their own.
func opens(s string, parts []model.Span) bool {
	g := gazetteer()
	if g.knows(s) {
		return false
	}
	first, last := s[parts[0].Start:parts[0].End], s[parts[len(parts)-1].Start:parts[len(parts)-1].End]
	switch {
	case isUpper(first) && g.compoundLast[last]:
		return true
	case !isUpper(first) && g.compoundFirst[first]:
		return isUpper(last)
	}
	for _, p := range parts {
		if !g.stands(s[p.Start:p.End]) {
			return false
		}
	}
	return true
}
