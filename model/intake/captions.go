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

// dropCaptions leaves out short blocks that end in a photo credit, or have it on
// the line below; above the text, also in a name and a paper in square brackets.
func dropCaptions(text string, units []unit) {
	head := true // no other sentence came before
	for from := 0; from < len(units); {
		block := captionWith(units, from)
		from += len(block)
		last := block[len(block)-1]
		credit := last.reason == "credit" && ofPicture(last) || head && isNameInSquares(text[last.Start:last.End], last)
		if credit && len(block) > 1 && len(block) <= 4 && wordsIn(block) <= 70 {
			leaveOut(block, "caption")
		}
		head = head && !slices.ContainsFunc(block, func(u unit) bool { return u.reason == "" && u.prose() })
	}
}

// captionWith returns the block that begins at from, and with it the credit of a
// picture on a line of its own right below, where blank lines set paragraphs
// apart.
func captionWith(units []unit, from int) []unit {
	block := sameBlock(units, from)
	next := from + len(block)
	if next == len(units) || block[0].spaced || from > 0 && !units[from-1].spaced {
		return block
	}
	if below := sameBlock(units, next); len(below) == 1 && below[0].spaced && below[0].reason == "credit" {
		return units[from : next+1]
	}
	return block
}

// isNameInSquares holds for "[NAME, PAPER]" and "[NAME/Agency]".
func isNameInSquares(s string, u unit) bool {
	return strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]") && strings.ContainsAny(s, ",/") &&
		u.shape.words <= 8 && u.shape.words > 0 && u.shape.capitals == u.shape.content
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
	name := shapeOf(wordsOf(withoutBrackets(s[mark+1:])))
	return name.words > 0 && name.words <= 6 && name.capitals == name.content
}

// withoutBrackets leaves out what stands in round brackets: "NAME (photos)".
func withoutBrackets(s string) string {
	depth := 0
	return strings.Map(func(r rune) rune {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth > 0 || r == ')' {
			return -1
		}
		return r
	}, s)
}

// mostCaption is how long a caption with its credit is, in bytes.
const mostCaption = 240

// ofPicture reports whether a credit is that of a picture and not of a report.
func ofPicture(credit unit) bool {
	for _, w := range credit.words {
		if slices.Contains(creditWords()["word"], w.lower) || slices.ContainsFunc(creditWords()["within"], func(part string) bool { return strings.Contains(w.lower, part) }) {
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
