package briefs

import (
	"slices"

	"parley/model"
)

// replies sets accusations against denials, and demands against refusals.
func (f *pairFinder) replies() {
	for _, u := range f.all {
		if u.Act == model.Denies {
			f.answers = append(f.answers, u)
		}
	}
	for _, u := range f.all {
		switch u.Act {
		case model.Accuses:
			if d, ok := f.reply(u, denials); ok {
				f.add(accusationDenied, u.item, d.item)
			} else if speaksOf(u.item.words, denialWords()) {
				f.add(accusationDenied, u.item)
			}
		case model.Demands:
			if d, ok := f.reply(u, refusals); ok {
				f.add(demandRefused, u.item, d.item)
			}
		}
	}
}

// denials tells a denial from a refusal by its cue: who refuses to do a thing
// denies nothing.
func denials(d utterance) bool {
	return d.Cue == nil || speaksOf(splitWords(d.item.article.Slice(*d.Cue)), denialWords())
}

func refusals(utterance) bool { return true }

// replyReach is how many sentences later a denial in the same article still
// answers an accusation.
const replyReach = 4

// reply finds what answers u. It must come from the side that u is aimed at,
// or from another than the speaker's where the text names no target. It stands
// in the same sentence; or soon after it in the same article and names the
// speaker, says that it denies an accusation, or comes from the target; or
// anywhere, when it is aimed at the speaker and about the same thing. One that
// is known to be earlier answers nothing.
func (f *pairFinder) reply(u utterance, answers func(utterance) bool) (utterance, bool) {
	for _, near := range []func(d utterance) bool{
		func(d utterance) bool { return d.item == u.item },
		func(d utterance) bool {
			gap := d.Sentence - u.Sentence
			points := u.Target != "" || u.SaidBy(d.Target) || speaksOf(d.item.words, accusationWords())
			return d.Article == u.Article && gap >= 0 && gap <= replyReach && points
		},
		func(d utterance) bool { return u.SaidBy(d.Target) && sharedWords(u.item, d.item) >= 2 },
		func(d utterance) bool { return sharedWords(u.item, d.item) >= sameThing && sameTime(u.item, d.item) },
	} {
		for _, d := range f.answers {
			if answers(d) && f.faces(u, d) && near(d) && !earlier(d, u) {
				return d, true
			}
		}
	}
	return utterance{}, false
}

// faces reports whether d comes from the side that u is aimed at, through any of
// those who say it.
func (f *pairFinder) faces(u, d utterance) bool {
	own := f.voices.side(u.Speaker)
	return slices.ContainsFunc(d.Speakers(), func(id model.ActorID) bool {
		side := f.voices.side(id)
		if u.Target == "" {
			return side != own && !u.SaidBy(id)
		}
		return side == f.voices.side(u.Target) && side != own
	})
}

// speaksOf reports whether one of the words is in the list.
func speaksOf(words []word, list map[string]bool) bool {
	for _, w := range words {
		if list[w.lower] {
			return true
		}
	}
	return false
}
