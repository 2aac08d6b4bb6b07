package actors

import (
	"strconv"
	"strings"

	"parley/model"
)

// partStart returns the first word of "one of", "46 percent of", "six in" before
// the phrase that begins at word lo, by which somebody is a part of those whom it
// names; lo itself when there is none.
func (b *builder) partStart(lo int, s stretch) int {
	if lo < s.lo+2 {
		return lo
	}
	i := lo - 2
	w := &b.words[i]
	if link := b.words[lo-1].fold; link != "of" || !isPart(w) {
		if link == "in" && (w.tag == "CD" || smallNumbers[w.fold]) && b.words[lo].tag == "CD" {
			return i
		}
		return lo
	}
	if i > s.lo && partNouns[w.fold] && (b.words[i-1].tag == "CD" || b.words[i-1].tag == "DT") {
		i--
	}
	if i > s.lo && aboutWords[b.words[i-1].fold] {
		i--
	}
	return i
}

// smallNumbers are often taken for names at the front of a sentence.
var smallNumbers = map[string]bool{
	"one": true, "two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true,
}

// aboutWords stand before a number that is not exact.
var aboutWords = map[string]bool{"about": true, "around": true, "roughly": true, "nearly": true, "almost": true, "approximately": true, "some": true}

func isPart(w *word) bool {
	return w.tag == "CD" || partNouns[w.fold] || partWords[w.fold] || strings.HasSuffix(w.fold, "thirds") || strings.HasSuffix(w.fold, "quarters")
}

var partNouns = map[string]bool{
	"percent": true, "per cent": true, "half": true, "third": true, "quarter": true, "majority": true, "minority": true, "number": true, "handful": true,
	"dozen": true, "dozens": true, "hundreds": true, "thousands": true, "scores": true, "group": true,
}

var partWords = map[string]bool{
	"one": true, "some": true, "many": true, "most": true, "several": true, "both": true, "none": true, "few": true, "all": true, "each": true,
	"another": true, "neither": true,
}

// partOf adds those of whom a phrase tells a part that speaks, "one of the
// sources", as people of their own, and returns them, or -1.
func (b *builder) partOf(p *phrase) int {
	from := b.phraseStart(p.hi-1, p.stretch)
	lo := b.partStart(from, p.stretch)
	if lo == from || !p.role.plural || !b.isSourceAt(lo, p.hi, p.stretch) {
		return -1
	}
	f := b.figure("part:"+strconv.Itoa(b.words[lo].Start), model.Unnamed, p.owner.country)
	if w := b.words[lo].fold; w != "one" && w != "another" && w != "each" && w != "neither" {
		b.figures[f].Gender = model.They
	}
	b.mention(f, lo, p.hi, model.ByTitle, "a part of those described, not named")
	return f
}
