package briefs

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"parley/model"
)

// What may be the subject's and may be another's is on no page. The brief says
// where it stands, so that a person can decide.

// unclearSpeech names the statements whose speaker may be the subject: one that
// the text calls by a pronoun, soon after it names the subject, or by a name
// that the subject has too.
func (b *builder) unclearSpeech() string {
	names := b.sharedNames()
	var spots []string
	for _, a := range b.files {
		found := b.corpus.Found(a.ID)
		for _, s := range found.Statements {
			if s.Speaker != "" || s.Source == nil || s.Sentence < 0 || s.Last >= len(a.Sentences) {
				continue
			}
			source := fold(a.Slice(*s.Source))
			if names[source] || b.mayStandFor(source) && b.namedBefore(found, a, s) {
				spots = append(spots, "“"+source+"” "+b.spotOf(a, s.Sentence, s.Last))
			}
		}
	}
	if len(spots) == 0 {
		return ""
	}
	return "Left out, since it is not clear whether " + b.actor.Name + " speaks: " + b.firstSpots(slices.Compact(spots)) + "."
}

// mayStandFor reports whether a word is a pronoun that fits the subject.
func (b *builder) mayStandFor(source string) bool {
	word := strings.ToLower(source)
	if b.actor.Kind != model.Person {
		return word == "it" || word == "they" || word == "them"
	}
	switch word {
	case "he", "him":
		return b.actor.Gender != model.She
	case "she", "her":
		return b.actor.Gender != model.He
	}
	return false
}

// namedBefore reports whether a text names the subject in the sentence of a
// statement or in the two before, ahead of the words for the speaker.
func (b *builder) namedBefore(found *model.Found, a *model.Article, s *model.Statement) bool {
	from := a.Sentences[max(0, s.Sentence-pronounReach)].Start
	return slices.ContainsFunc(found.Mentions, func(m model.ActorMention) bool {
		return m.Actor == b.actor && m.Mention.Form != model.ByPronoun && m.Mention.Start >= from && m.Mention.End <= s.Source.Start
	})
}

// pronounReach is how many sentences before a pronoun it may stand for a name.
const pronounReach = 2

// unclearNames says where a name that the subject has too was given to nobody,
// and where a capital that elsewhere stands for the subject is the place.
func (b *builder) unclearNames() string {
	names := b.sharedNames()
	if len(names) == 0 {
		return ""
	}
	count, spots := map[string]int{}, []string{}
	for _, a := range b.files {
		found := b.corpus.Found(a.ID)
		for _, n := range found.Names {
			text := a.Slice(n.Span)
			if !names[text] || isMentioned(found, n.Span) {
				continue
			}
			if k, _, ok := a.SentencesIn(n.Span); ok {
				count[text]++
				spots = append(spots, b.spotOf(a, k, k))
			}
		}
	}
	if len(spots) == 0 {
		return ""
	}
	called := "“" + strings.Join(slices.Sorted(maps.Keys(count)), "”, “") + "”"
	reason := "it may be another of that name"
	if b.actor.Kind != model.Person {
		reason = "it may be the place alone"
	}
	return fmt.Sprintf("Left out: %s in %s, where %s: %s.", called, plural(len(spots), "place"), reason, b.firstSpots(slices.Compact(spots)))
}

// sharedNames are the names of the subject that others may have: of a person
// the last name, of a state the capitals and buildings that stand for it.
func (b *builder) sharedNames() map[string]bool {
	names := map[string]bool{}
	switch {
	case b.actor.Kind == model.Person:
		if words := strings.Fields(b.actor.Name); len(words) > 0 {
			names[words[len(words)-1]] = true
		}
	case isState(b.actor):
		for _, a := range b.speakers {
			if isState(a) {
				b.addMetonyms(names, a)
			}
		}
	}
	return names
}

func (b *builder) addMetonyms(names map[string]bool, a *model.Actor) {
	for i := range a.Mentions {
		if m := &a.Mentions[i]; m.Form == model.ByMetonym {
			if art := b.corpus.Article(m.Article); art != nil {
				names[art.Slice(m.Span)] = true
			}
		}
	}
}

// isMentioned reports whether a span of an article is given to an actor.
func isMentioned(found *model.Found, s model.Span) bool {
	return slices.ContainsFunc(found.Mentions, func(m model.ActorMention) bool { return m.Mention.Overlaps(s) })
}

// maxSpots bounds how many places a note names.
const maxSpots = 3

// firstSpots names the first places and counts the rest; all of them in a brief
// without caps.
func (b *builder) firstSpots(spots []string) string {
	if more := len(spots) - maxSpots; more > 0 && !b.opt.Full {
		b.unnamed += more
		return fmt.Sprintf("%s and %d more", strings.Join(spots[:maxSpots], ", "), more)
	}
	return strings.Join(spots, ", ")
}
