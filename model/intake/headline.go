package intake

import (
	"slices"
	"strings"
)

// headline chooses the title among the lines above the body by what it says:
// the words of a headline come again in its article, those of menus and of
// other stories do not. Of lines that are about as good the first is taken,
// since a deck stands below its headline. It returns nil when no line says
// enough.
func (s *sheet) headline(head []unit) []unit {
	told := s.wordsOfBody(len(head))
	lines := linesTwice(s.text, head)
	var run [][]unit // blocks that may be titles, right below one another
	var best []unit
	most := leastRecurring
	for from := 0; from < len(head); {
		block := sameBlock(head, from)
		from += len(block)
		if !titleLike(block) || isMenu(s.textOf(block)) {
			run = run[:0]
			continue
		}
		run = append(run, block)
		score := s.titleScore(block, told, lines)
		if score >= most+aboutAsGood || best == nil && score >= most {
			best, most = block, score
			if len(run) == 2 && isDeckOf(block, run[0], told) && s.signed(head[from:min(from+unitsOfSigning, len(head))]) {
				best = run[0]
			}
		}
		if block[0].spaced {
			run = run[:0]
		}
	}
	return best
}

// titleScore is how much speaks for a block as the title, in percent.
func (s *sheet) titleScore(block []unit, told, lines map[string]bool) int {
	again, all := recurring(block, told)
	score := again * 100 / (all + unsaid)
	if lines[s.textOf(block)] && wordsIn(block) > fewWords {
		score += repeated
	}
	if last := block[len(block)-1]; last.ended && !last.asks {
		score -= repeated // a deck is a sentence, a headline is none
	}
	return score
}

const (
	leastRecurring = 45 // what a headline scores at least
	aboutAsGood    = 15 // how much better a later line must be
	repeated       = 20 // for a line that stands twice above the body
	fewWords       = 3  // as names of sections have, which stand twice too
	unsaid         = 3  // words added to a line's own, so that one of one or two words scores low
	unitsOfSigning = 3  // below a deck, among which the writer or the date stands
)

// isDeckOf reports whether a line may be the deck of the one right above it: that
// is shorter, has a headline's length, and the text tells something of it again.
// Lines in a longer run are teasers of other articles.
func isDeckOf(block, above []unit, told map[string]bool) bool {
	again, _ := recurring(above, told)
	return again > 0 && wordsIn(above) > fewWords+1 && wordsIn(above) < wordsIn(block)
}

// signed reports whether a line with the writer or the date is among the units,
// of which the dates may not be known yet.
func (s *sheet) signed(units []unit) bool {
	return signedBelow(units) || slices.ContainsFunc(units, func(u unit) bool {
		if !mayDate(&u) {
			return false
		}
		_, d := s.dateIn(&u)
		return d.value != ""
	})
}

// recurring counts the words of a block that say something, and those of them
// that are told again.
func recurring(block []unit, told map[string]bool) (again, all int) {
	for i := range block {
		for _, w := range block[i].words {
			if w.entry.function || len(w.lower) < 3 {
				continue
			}
			all++
			again += one(told[stem(w.lower)])
		}
	}
	return again, all
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
	for i := 0; i < min(len(s.units), first+unitsRead); i++ {
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
