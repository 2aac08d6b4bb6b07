package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// within finds the one actor that words of an article name: wherever they stand,
// the longest mention in them is of this actor. It is nil when there is none.
func (x *register) within(words string, in model.ArticleID) *model.Actor {
	a := x.Article(in)
	if a == nil || words == "" {
		return nil
	}
	var found *model.Actor
	for _, at := range places(a.Text, words) {
		who := x.longest(in, at)
		if who == nil || found != nil && who != found {
			return nil
		}
		found = who
	}
	return found
}

// longest returns the actor of the longest mention that lies in a span; nil when
// two actors have one so long.
func (x *register) longest(in model.ArticleID, at model.Span) *model.Actor {
	var best *model.Actor
	length := 0
	for _, id := range x.present[in] {
		a := x.Actor(x.live(id))
		for _, m := range a.Mentions {
			if m.Article != in || m.Form == model.ByPronoun || !at.Holds(m.Span) || m.Len() < length {
				continue
			}
			if m.Len() > length {
				best, length = a, m.Len()
			} else if a != best {
				best = nil
			}
		}
	}
	return best
}

// maxPlaces bounds the places at which words are looked at.
const maxPlaces = 64

// places are where words stand in a text, with any space between them.
func places(text, words string) []model.Span {
	squeezed, from := squeeze(text)
	var out []model.Span
	for lo := 0; len(out) < maxPlaces; {
		i := strings.Index(squeezed[lo:], words)
		if i < 0 {
			break
		}
		lo += i
		out = append(out, model.Span{Start: from[lo], End: from[lo+len(words)-1] + 1})
		lo += len(words)
	}
	return out
}

// squeeze makes runs of white space one space, and tells where each byte stood.
func squeeze(text string) (squeezed string, from []int) {
	out := make([]byte, 0, len(text))
	from = make([]int, 0, len(text))
	for i := 0; i < len(text); {
		r, width := utf8.DecodeRuneInString(text[i:])
		switch {
		case !unicode.IsSpace(r):
			for k := range width {
				out, from = append(out, text[i+k]), append(from, i+k)
			}
		case len(out) > 0 && out[len(out)-1] != ' ':
			out, from = append(out, ' '), append(from, i)
		}
		i += width
	}
	return string(out), from
}
