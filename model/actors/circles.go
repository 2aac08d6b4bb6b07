package actors

import "parley/model"

// circles makes groups of their own of people told by the person they are close
// to: "people close to the president" are not the president.
func (b *builder) circles() {
	for _, s := range b.sentences {
		for i := s.lo; i+3 < s.hi; i++ {
			if b.words[i+1].fold == "close" && b.words[i+2].fold == "to" && circleWords[b.words[i].fold] && b.nameAt[i] < 0 {
				if hi := b.personEnd(i+3, s); hi > 0 {
					b.circle(i, hi)
				}
			}
		}
	}
}

var circleWords = map[string]bool{"people": true, "persons": true, "those": true, "somebody": true, "someone": true, "anyone": true}

// personEnd returns where the person ends that is named or described from word j
// on, or 0 when there is none.
func (b *builder) personEnd(j int, s stretch) int {
	if j < s.hi && (b.words[j].tag == "DT" || b.words[j].tag == "PRP$") {
		j++
	}
	if j >= s.hi {
		return 0
	}
	if k := b.nameStartingAt(b.pastTitles(j, s)); k >= 0 && b.personOf(k) >= 0 {
		return b.names[k].hi
	}
	for limit := j + 3; j < min(limit, s.hi) && b.words[j].is(roleModifier); j++ {
		if _, n := b.l.roleAt(b.words, j, s.hi); n > 0 {
			break
		}
	}
	if j >= s.hi {
		return 0
	}
	if _, n := b.l.roleAt(b.words, j, s.hi); n > 0 {
		return j + n
	}
	return 0
}

// circle adds the words lo to hi-1 as a mention of the people around somebody.
func (b *builder) circle(lo, hi int) {
	f := b.figure("circle:"+joinFolds(b.words, lo+3, hi), model.Unnamed, "")
	b.figures[f].Gender = model.They
	b.mention(f, lo, hi, model.ByTitle, "people told by whom they are close to, not named")
}
