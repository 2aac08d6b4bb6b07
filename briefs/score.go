package briefs

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"parley/model"
)

// How telling a line is: a sum of parts, each between 0 and 1 before its
// weight. The parts are those of extractive summaries of news since Edmundson
// (1969) and Luhn (1958): where the sentence stands, what it is about, how much
// of the subject's usual company it holds, how long it is; and, since a brief
// is about who did what with whom, acts of speech and dated events.
const (
	weightPosition = 1.0 // early in its article
	weightSubject  = 1.2 // the subject stands early in the sentence
	weightThemes   = 1.0 // it belongs to themes
	weightTopic    = 0.3 // many words of the theme stand in it
	weightTypical  = 1.0 // its words are those of the subject's other sentences
	weightEvent    = 0.4 // a dated event
	weightAct      = 0.3 // accuses, denies, promises, …
	weightLength   = 0.8 // neither a scrap nor a screed
	costPronoun    = 0.6 // leans on the sentence before
	costView       = 0.1 // the author's opinion
)

// cheapScore is the part of the score that needs no words.
func (it *item) cheapScore() float64 {
	score := weightPosition * it.position()
	if it.mention.End > 0 {
		score += weightSubject * it.prominence()
	}
	if it.event != nil && it.event.Date.Value != "" && it.event.Status == model.Happened {
		score += weightEvent
	}
	if s := it.statement; s != nil && s.Act != model.Says && s.Act != "" {
		score += weightAct
	}
	return score
}

// position is 1 for the first sentence of an article and falls to 0.
func (it *item) position() float64 { return 1 / (1 + float64(it.first)/6) }

// prominence is 1 when the subject opens the sentence and falls with the text
// before it; it is halved for a pronoun, and after a preposition, where the
// sentence is about something else ("in Peru").
func (it *item) prominence() float64 {
	before := it.article.Text[it.span().Start:max(it.span().Start, it.mention.Start)]
	p := 1 / (1 + float64(len(before))/60)
	if it.byPronoun {
		p /= 2
	}
	if oblique()[lastWord(before)] {
		p /= 2
	}
	return p
}

// lastWord is the last word of a text, in lower case, articles passed over.
func lastWord(text string) string {
	text = strings.TrimSpace(text[max(0, len(text)-40):])
	w := text[strings.LastIndexAny(text, " \n")+1:]
	switch w {
	case "the", "a", "an", "The", "A", "An":
		return lastWord(text[:len(text)-len(w)])
	}
	return strings.ToLower(w)
}

// rate gives every item its score. The words of the subject's own name tell
// nothing and are left out.
func rate(items []*item, subject map[string]bool) {
	seen := wordCounts(items, subject)
	for _, it := range items {
		score := it.cheapScore()
		score += weightThemes * float64(min(it.themes, 2)) / 2
		if it.why != "" {
			score += weightTopic * float64(min(3, 1+strings.Count(it.why, ";"))) / 3
		}
		score += weightLength * lengthFit(len(it.words))
		score += weightTypical * typical(it.words, seen, subject, len(items))
		if leansOnPronoun(it.words) {
			score -= costPronoun
		}
		if it.kind == ViewLine {
			score -= costView
		}
		it.score = score
	}
	sortByScore(items)
}

// sortByScore puts the most telling first; of equals the one that stands
// first in the corpus.
func sortByScore(items []*item) {
	slices.SortStableFunc(items, func(x, y *item) int { return cmp.Compare(y.score, x.score) })
}

// wordCounts says in how many of the items a content word stands.
func wordCounts(items []*item, subject map[string]bool) map[string]int {
	count := map[string]int{}
	for _, it := range items {
		for _, w := range contentWords(it.words) {
			if !subject[w] {
				count[w]++
			}
		}
	}
	return count
}

// contentWords returns the distinct words that tell something, in order.
func contentWords(words []word) []string {
	var out []string
	seen := map[string]bool{}
	for _, w := range words {
		if len(w.lower) > 2 && !stopWords()[w.lower] && !seen[w.lower] {
			seen[w.lower] = true
			out = append(out, w.lower)
		}
	}
	return out
}

// typical is how much the words have in common with the other items: 1 when
// every word stands in every item.
func typical(words []word, seen map[string]int, subject map[string]bool, items int) float64 {
	sum, n := 0.0, 0
	for _, w := range contentWords(words) {
		if !subject[w] {
			sum += math.Log(float64(max(1, seen[w])))
			n++
		}
	}
	if n == 0 || items < 2 {
		return 0
	}
	return sum / (math.Sqrt(float64(n)) * math.Sqrt(12) * math.Log(float64(items)))
}

// lengthFit is 1 from 12 to 45 words and falls on either side.
func lengthFit(words int) float64 {
	switch {
	case words < 12:
		return float64(words) / 12
	case words > 45:
		return max(0, 1-float64(words-45)/60)
	}
	return 1
}

// leansOnPronoun reports whether the text opens with a word that points back.
func leansOnPronoun(words []word) bool {
	return len(words) > 0 && pronouns().set[words[0].uncontracted()]
}
