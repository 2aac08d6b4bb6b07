package analysis

import (
	"slices"
	"strings"

	"parley/model"
)

// NameOf says how a correction names an actor so that nobody else is meant: by
// its name and, where others have the same, the path of an article in which it
// alone has it, or in which words around the name stand that name nobody else.
// What cannot be named so is named by its name and an article; a correction with
// that is refused when it is read.
func NameOf(c *model.Corpus, a *model.Actor) (name, path string) {
	x, name := newRegister(c), fold(a.Name)
	names := func(s string, in model.ArticleID) bool {
		found, _ := x.called(s, in)
		return found == a
	}
	if len(a.Mentions) == 0 || names(name, "") {
		return name, ""
	}
	var articles []model.ArticleID
	for _, m := range a.Mentions {
		articles = append(articles, m.Article)
	}
	articles = slices.Compact(articles)
	for _, id := range articles {
		if names(name, id) {
			return name, x.Article(id).Path
		}
	}
	for _, m := range a.Mentions[:min(len(a.Mentions), maxTried)] {
		if m.Form == model.ByPronoun {
			continue
		}
		for _, words := range around(x.Article(m.Article), m.Span) {
			if names(words, m.Article) {
				return words, x.Article(m.Article).Path
			}
		}
	}
	return name, x.Article(articles[0]).Path
}

const (
	maxTried  = 8 // mentions whose surroundings are looked at
	maxAround = 6 // words on either side of one
	minAround = 2 // words in all, for a reader to know what is meant
)

// around are the words that hold a mention, the fewest first, as far as its
// sentence goes.
func around(a *model.Article, at model.Span) []string {
	first, _, ok := a.SentencesIn(at)
	if !ok || !a.Sentences[first].Holds(at) {
		return nil
	}
	before := wordStarts(a.Text, model.Span{Start: a.Sentences[first].Start, End: at.Start})
	behind := wordEnds(a.Text, model.Span{Start: at.End, End: a.Sentences[first].End})
	var out []string
	for n := minAround; n < len(before)+len(behind); n++ {
		for left := range min(n+1, len(before)) {
			if right := n - left; right < len(behind) {
				out = append(out, fold(a.Slice(model.Span{Start: before[left], End: behind[right]})))
			}
		}
	}
	return out
}

// wordStarts are the end of a span and where the last words in it begin, from
// the end.
func wordStarts(text string, s model.Span) []int {
	out := []int{s.End}
	for at := s.End; len(out) <= maxAround; {
		rest := strings.TrimRight(text[s.Start:at], space)
		if rest == "" {
			break
		}
		at = s.Start + strings.LastIndexAny(rest, space) + 1
		out = append(out, at)
	}
	return out
}

// wordEnds are the beginning of a span and where the first words in it end.
func wordEnds(text string, s model.Span) []int {
	out := []int{s.Start}
	for at := s.Start; len(out) <= maxAround; {
		rest := strings.TrimLeft(text[at:s.End], space)
		if rest == "" {
			break
		}
		at = s.End - len(rest)
		if n := strings.IndexAny(rest, space); n >= 0 {
			at += n
		} else {
			at = s.End
		}
		out = append(out, at)
	}
	return out
}

const space = " \t\n\r"
