package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// bodyMention is a place where the article names a body.
type bodyMention struct{ figure, start int }

// shortHeads are small nouns that stand for a body whose name has them as its
// head.
var shortHeads = map[string]bool{
	"ministry": true, "embassy": true, "consulate": true, "commission": true, "council": true, "committee": true, "agency": true, "department": true,
	"chancellery": true, "bank": true, "fund": true, "alliance": true, "authority": true, "institute": true, "foundation": true, "association": true,
	"federation": true, "bloc": true,
}

// blocHeads are heads of the names of what an article calls a bloc.
var blocHeads = []string{"union", "community", "alliance", "league", "association", "organisation", "organization", "confederation"}

// bodyHeads returns where the article names bodies, in the order of the text, by
// the heads in their names, listed long forms included, and by "bloc".
func (b *builder) bodyHeads() map[string][]bodyMention {
	out := map[string][]bodyMention{}
	for f := range b.figures {
		if k := b.figures[f].Kind; k != model.Organisation && k != model.Group {
			continue
		}
		_, long, _ := strings.Cut(b.figures[f].key, ":")
		for _, m := range b.figures[f].Mentions {
			if m.Form != model.ByName {
				continue
			}
			b.addHeads(out, long+" "+fold(b.doc.Article.Slice(m.Span)), bodyMention{f, m.Start})
			if lo, hi := b.wordsIn(m.Span); lo < hi {
				for _, noun := range b.sorts(f, lo, hi) {
					out[noun] = append(out[noun], bodyMention{f, m.Start})
				}
			}
		}
	}
	for _, list := range out {
		slices.SortFunc(list, func(x, y bodyMention) int { return x.start - y.start })
	}
	return out
}

// addHeads notes a mention under the heads among the words, each once.
func (b *builder) addHeads(out map[string][]bodyMention, words string, m bodyMention) {
	for w := range strings.FieldsSeq(words) {
		if b.l.lexeme(w).marks&headForm == 0 {
			continue
		}
		for _, key := range []string{w, "bloc"} {
			if known := out[key]; (key == w || slices.Contains(blocHeads, w)) && (len(known) == 0 || known[len(known)-1] != m) {
				out[key] = append(known, m)
			}
		}
	}
}

// shortForm adds "the Fund", "the ministry", "the bloc" at word i to the body
// with that head that the article named last before. Of two in one sentence it
// takes none.
func (b *builder) shortForm(i int, named map[string][]bodyMention) bool {
	w := &b.words[i]
	if !shortHeads[w.fold] && (!w.upper || !w.is(headForm)) && !b.isSort(i) {
		return false
	}
	known := named[companyFor(w.fold)]
	at, _ := slices.BinarySearchFunc(known, w.Start, func(m bodyMention, start int) int { return m.start - start })
	if at == 0 {
		return false
	}
	last := known[at-1]
	s := b.doc.Article.Sentences[b.doc.Article.SentenceAt(last.start)]
	for k := at - 2; k >= max(0, at-mostNamesakes) && known[k].start >= s.Start; k-- {
		if known[k].figure != last.figure {
			return false
		}
	}
	if b.mention(last.figure, i, i+1, model.ByTitle, "the last body named before that is one") {
		if k := b.nameAt[i]; k >= 0 {
			b.figureOf[k] = last.figure
		}
	}
	return true
}

// isShortForm reports a name that is but a head behind "the", and so may stand
// for a longer one.
func (b *builder) isShortForm(n *name) bool {
	return n.hi == n.lo+1 && n.entry == nil && n.lo > 0 && b.words[n.lo].is(headForm) && b.words[n.lo-1].fold == "the"
}
