package intake

import "strings"

// isCredit holds for a credit in round brackets by itself: "(Supplied)",
// "(Coastline News: NAME)", "(NAME/Agency)".
func isCredit(s string, u unit) bool {
	if !strings.HasPrefix(s, "(") || !strings.HasSuffix(s, ")") || u.shape.words == 0 || u.shape.words > 8 {
		return false
	}
	switch u.words[0].lower {
	case "supplied", "handout", "pool", "file", "courtesy", "archive", "provided", "screenshot":
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
	switch strings.ToLower(before[strings.LastIndexByte(before, ' ')+1:]) {
	case "image", "images", "photo", "photos", "picture", "pictures", "photograph", "illustration", "graphic":
	default:
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
		for _, sign := range []string{"photo", "image", "picture", "getty", "credit", "illustration"} {
			if strings.Contains(w.lower, sign) {
				return true
			}
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
