package intake

import "strings"

// headline chooses the title among the lines above the body by what it says:
// the words of a headline come again in its article, those of menus and of
// other stories do not. Of lines that are about as good the first is taken,
// since a deck stands below its headline. It returns nil when no line says
// enough.
func (s *sheet) headline(head []unit) []unit {
	told := s.wordsOfBody(len(head))
	lines := linesTwice(s.text, head)
	var best []unit
	most := leastRecurring
	for from := 0; from < len(head); {
		block := sameBlock(head, from)
		from += len(block)
		if !titleLike(block) || isMenu(s.textOf(block)) {
			continue
		}
		score := recurring(block, told)
		if lines[s.textOf(block)] && wordsIn(block) > fewWords {
			score += repeated
		}
		if block[len(block)-1].ended && !block[len(block)-1].asks {
			score -= repeated // a deck is a sentence, a headline is none
		}
		if score >= most+aboutAsGood || best == nil && score >= most {
			best, most = block, score
		}
	}
	return best
}

const (
	leastRecurring = 45 // what a headline scores at least
	aboutAsGood    = 15 // how much better a later line must be
	repeated       = 20 // for a line that stands twice above the body
	fewWords       = 3  // as names of sections have, which stand twice too
)

// recurring is how many of a block's words are told again, in percent. Two
// words that are not are added, so that a line of one or two words scores low.
func recurring(block []unit, told map[string]bool) int {
	again, all := 0, 3
	for i := range block {
		for _, w := range block[i].words {
			if w.entry.function || len(w.lower) < 3 {
				continue
			}
			all++
			again += one(told[stem(w.lower)])
		}
	}
	return again * 100 / all
}

// stem cuts the ending off a word, so that "talks" and "talk" are one.
func stem(w string) string {
	w = strings.TrimSuffix(w, "'s")
	for _, ending := range []string{"ing", "ed", "es", "s"} {
		if rest, ok := strings.CutSuffix(w, ending); ok && len(rest) > 3 {
			return rest
		}
	}
	return w
}

// unitsRead is how much of the body is compared with the lines above it.
const unitsRead = 80

// wordsOfBody returns the stems of the words of the body, from its first unit
// on.
func (s *sheet) wordsOfBody(first int) map[string]bool {
	told := map[string]bool{}
	for i := first; i < min(len(s.units), first+unitsRead); i++ {
		if s.units[i].reason != "" {
			continue
		}
		for _, w := range s.units[i].words {
			told[stem(w.lower)] = true
		}
	}
	return told
}

// linesTwice returns the texts of the blocks that stand more than once above
// the body, as a headline does that is the title of its page too.
func linesTwice(text string, head []unit) map[string]bool {
	seen := map[string]bool{}
	for from := 0; from < len(head); {
		block := sameBlock(head, from)
		from += len(block)
		line := text[block[0].Start:block[len(block)-1].End]
		_, before := seen[line]
		seen[line] = before
	}
	return seen
}

// textOf returns the text of neighbouring units.
func (s *sheet) textOf(units []unit) string {
	return s.text[units[0].Start:units[len(units)-1].End]
}
