package actors

import (
	"strconv"
	"strings"

	"parley/model"
)

// circles makes actors of their own of people told by the person they are close
// to, “people close to the president”, who are not the president, and of those
// told by what they know, “a person familiar with the plan”.
func (b *builder) circles() {
	for _, s := range b.sentences {
		for i := s.lo; i+3 < s.hi; i++ {
			if !circleWords[b.words[i].fold] || b.nameAt[i] >= 0 {
				continue
			}
			if b.words[i+1].fold == "close" && b.words[i+2].fold == "to" {
				if hi := b.personEnd(i+3, s); hi > 0 {
					b.circle("circle:"+joinFolds(b.words, i+3, hi), i, hi, "people told by whom they are close to, not named")
				}
			} else if hi := b.knowledgeEnd(i+1, s); hi > 0 {
				b.circle(b.insiderKey(i, hi, s), i, hi, "told by what they know of, not named")
			}
		}
	}
}

var circleWords = map[string]bool{"people": true, "persons": true, "person": true, "those": true, "somebody": true, "someone": true, "anyone": true}

// knowledge tells, with the preposition behind it, that somebody knows of
// something.
var knowledge = map[string]string{"familiar": "with", "briefed": "on", "involved": "in", "aware": "of", "knowledge": "of"}

// knowledgeEnd returns where “familiar with the plan” or “with knowledge of the
// talks” ends that begins at word j, or 0 when there is none.
func (b *builder) knowledgeEnd(j int, s stretch) int {
	if b.words[j].fold == "with" {
		if j++; b.words[j].fold == "direct" {
			j++
		}
		if j >= s.hi || b.words[j].fold != "knowledge" {
			return 0
		}
	}
	if j+2 >= s.hi || knowledge[b.words[j].fold] == "" || b.words[j+1].fold != knowledge[b.words[j].fold] {
		return 0
	}
	const longest = 6 // words of what they know of
	j += 2
	if b.words[j].tag == "DT" || b.words[j].tag == "PRP$" {
		j++
	}
	hi := 0
	for limit := min(j+longest, s.hi); j < limit; j++ {
		switch tag := b.words[j].tag; {
		case strings.HasPrefix(tag, "NN"):
			hi = j + 1
		case tag != "JJ" && tag != "POS" && tag != "VBG":
			return hi
		}
	}
	return hi
}

// insiderKey identifies those whom words lo to hi-1 tell by what they know: with
// a number or article each time somebody else.
func (b *builder) insiderKey(lo, hi int, s stretch) string {
	key := "insider:" + joinFolds(b.words, lo, hi)
	if lo > s.lo && (b.words[lo-1].tag == "CD" || b.words[lo-1].tag == "DT" && !definiteWords[b.words[lo-1].fold] || quantifiers[b.words[lo-1].fold]) {
		key += ":" + strconv.Itoa(b.words[lo].Start)
	}
	return key
}

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

// circle adds the words lo to hi-1 as a mention of people who are only described.
func (b *builder) circle(key string, lo, hi int, why string) {
	f := b.figure(key, model.Unnamed, "")
	if w := b.words[lo].fold; w == "people" || w == "persons" || w == "those" {
		b.figures[f].Gender = model.They
	}
	b.mention(f, lo, hi, model.ByTitle, why)
}
