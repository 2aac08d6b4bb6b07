package actors

import (
	"strings"

	"parley/model"
)

// bareBodies resolves the bodies that stand without a name: "its foreign
// ministry" is that of the state spoken of before in the sentence, "the
// ministry" the only one that the article names. A body that speaks is an actor
// also when nothing tells whose it is.
func (b *builder) bareBodies() {
	named := b.bodiesByNoun()
	b.heads = b.bodyHeads()
	for _, s := range b.sentences {
		for i := s.lo + 1; i < s.hi; i++ {
			det := b.words[i-1].fold
			if k := b.nameAt[i]; k >= 0 && !b.isShortForm(&b.names[k]) || det != "the" && det != "its" && det != "their" {
				continue
			}
			if det == "the" && !b.leadsCompound(i+1, s) && !b.isOfSomebody(i+1, s) && b.shortForm(i, b.heads) {
				continue
			}
			if k := b.nameAt[i]; k >= 0 {
				b.plainBody(k)
				continue
			}
			n := b.bodyNounAt(i, s.hi)
			if n == 0 && bareNouns[b.words[i].fold] {
				n = 1
			}
			if n > 0 && !b.leadsCompound(i+n, s) && !b.isOfSomebody(i+n, s) {
				b.bareBody(i, n, s, named)
				i += n - 1
			}
		}
	}
}

// bareNouns are nouns of bodies that an article names once and then calls by
// the noun alone.
var bareNouns = map[string]bool{"ministry": true, "embassy": true, "consulate": true, "commission": true, "council": true, "committee": true, "agency": true, "department": true, "chancellery": true}

// leadsCompound reports that the noun before word j describes another one: "the
// army chief".
func (b *builder) leadsCompound(j int, s stretch) bool {
	return j < s.hi && (strings.HasPrefix(b.words[j].tag, "NN") || b.words[j].upper) || j < s.hi && b.gapIsHyphen(j)
}

// isOfSomebody reports "of" at word j, by which a body is another one than that
// named before: "the ministry of Oman".
func (b *builder) isOfSomebody(j int, s stretch) bool {
	return j < s.hi && b.words[j].text == "of"
}

// bodiesByNoun returns the bodies that the article names, by the last word of
// their names before "of".
func (b *builder) bodiesByNoun() map[string][]int {
	out := map[string][]int{}
	for f := range b.figures {
		if b.figures[f].Kind != model.Organisation {
			continue
		}
		for _, m := range b.figures[f].Mentions {
			text, _, _ := strings.Cut(fold(b.doc.Article.Slice(m.Span)), " of ")
			noun := text[strings.LastIndexByte(text, ' ')+1:]
			if known := out[noun]; len(known) == 0 || known[len(known)-1] != f {
				out[noun] = append(known, f)
			}
		}
	}
	return out
}

// bareBody adds the n words at i to the body that they mean.
func (b *builder) bareBody(i, n int, s stretch, named map[string][]int) {
	noun := b.words[i+n-1].fold
	if first := b.words[i].fold; first == "ministry" { // "ministry of trade"
		noun = first
	}
	if b.words[i-1].fold != "the" {
		if country := b.stateBefore(i-1, s); country != "" {
			f := b.figure("body:"+country+":"+bodyNoun(joinFolds(b.words, i, i+n)), model.Organisation, country)
			b.figures[f].class = bodyClass
			b.mention(f, i, i+n, model.ByTitle, "a body of the state spoken of before")
		}
		return
	}
	if found := named[noun]; len(found) == 1 {
		if n == 1 && bareNouns[noun] || b.isStateBody(found[0], i, i+n) {
			b.mention(found[0], i, i+n, model.ByTitle, "the only "+noun+" that the article names")
		}
		return
	} else if len(found) > 1 || i+n >= s.hi || !b.l.thinking[b.words[i+n].fold] {
		return
	}
	f := b.figure("body::"+bodyNoun(joinFolds(b.words, i, i+n)), model.Organisation, "")
	b.figures[f].class = bodyClass
	b.mention(f, i, i+n, model.ByTitle, "a body that speaks")
}

// isStateBody reports a body that goes by its country and the words lo to hi-1:
// a movement called "People's Army" is not what "the army" means.
func (b *builder) isStateBody(f, lo, hi int) bool {
	return b.figures[f].Country != "" && b.figures[f].key == "body:"+string(b.figures[f].Country)+":"+bodyNoun(joinFolds(b.words, lo, hi))
}

// stateBefore returns the country of the first state or government in the
// sentence before word i.
func (b *builder) stateBefore(i int, s stretch) string {
	for k := s.lo; k < i; k++ {
		f := -1
		if at := b.nameStartingAt(k); at >= 0 {
			f = b.figureOf[at]
		}
		if f < 0 {
			continue
		}
		switch b.figures[f].Kind {
		case model.Country, model.Government:
			return string(b.figures[f].Country)
		case model.Organisation, model.Group:
			return ""
		}
	}
	return ""
}
