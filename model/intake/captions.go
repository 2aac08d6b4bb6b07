package intake

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"parley/model/wordlist"
)

//go:embed data/credits.tsv
var creditData string

// creditWords are the words of photo credits by where they stand in one:
// "alone", "before" or "within".
var creditWords = sync.OnceValue(func() map[string][]string {
	words := map[string][]string{}
	for _, row := range wordlist.Rows(creditData) {
		words[row[0]] = strings.Fields(row[1])
	}
	return words
})

// isCredit holds for a credit in round brackets by itself: "(Supplied)",
// "(Coastline News: NAME)", "(NAME/Agency)".
func isCredit(s string, u unit) bool {
	if !strings.HasPrefix(s, "(") || !strings.HasSuffix(s, ")") || u.shape.words == 0 || u.shape.words > 8 {
		return false
	}
	if slices.Contains(creditWords()["alone"], u.words[0].lower) {
		return true
	}
	names := u.shape.capitals == u.shape.content
	return names && strings.ContainsAny(s, ":/") && !strings.Contains(s, "://")
}

// dropCaptions leaves out short blocks that end in a photo credit, or that
// stand in square brackets and have one.
func dropCaptions(units []unit) {
	for from := 0; from < len(units); {
		block := sameBlock(units, from)
		from += len(block)
		last := block[len(block)-1]
		if len(block) > 1 && len(block) <= 4 && last.reason == "credit" && ofPicture(last) && wordsIn(block) <= 70 {
			leaveOut(block, "caption")
		}
	}
}

// endsInCredit holds for a short line that names its photographer at the end:
// "The old pier in March. Image: NAME". Neither may be quoted.
func endsInCredit(s string) bool {
	mark := strings.LastIndexByte(s, ':')
	if mark < 0 || len(s) > mostCaption || strings.ContainsAny(s, "\"“”") {
		return false
	}
	before := s[:mark]
	if last := before[strings.LastIndexByte(before, ' ')+1:]; !slices.Contains(creditWords()["before"], strings.ToLower(last)) {
		return false
	}
	name := shapeOf(wordsOf(s[mark+1:]))
	return name.words > 0 && name.words <= 6 && name.capitals == name.content
}

// mostCaption is how long a caption with its credit is, in bytes.
const mostCaption = 240

// ofPicture reports whether a credit is that of a picture and not of a report.
func ofPicture(credit unit) bool {
	for _, w := range credit.words {
		if slices.ContainsFunc(creditWords()["within"], func(part string) bool { return strings.Contains(w.lower, part) }) {
			return true
		}
	}
	return false
}

// creditNeighbours leaves out the name that follows a photo credit and the
// caption before it on the same line.
func creditNeighbours(units []unit) {
	for i := range units {
		if units[i].reason != "credit" {
			continue
		}
		if j := i + 1; j < len(units) && units[j].block == units[i].block && units[j].reason == "" && !units[j].ended && units[j].shape.words <= 4 {
			units[j].reason = "credit"
		}
		if j := i - 1; j >= 0 && units[j].block == units[i].block && units[j].piece != units[i].piece && units[j].reason == "" && !units[j].ended {
			units[j].reason = "caption"
		}
	}
}
