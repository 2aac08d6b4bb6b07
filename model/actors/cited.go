package actors

import (
	"slices"
	"strconv"
	"strings"

	"parley/model"
)

// cite marks the persons whose words the writer only borrows, as “X once said”:
// they are no part of the story. Such a person stands in one sentence, without an
// office in the story, and the sentence shows that the words are old or a saying.
func (b *builder) cite() {
	for f := range b.figures {
		if x := &b.figures[f]; x.Kind == model.Person && len(x.Mentions) > 0 && len(x.Mentions) <= mostCited {
			x.Cited = b.isCited(x)
		}
	}
}

// mostCited bounds the mentions of somebody who is only cited.
const mostCited = 3

// citedClause bounds the words of a clause that are read for its time.
const citedClause = 40

func (b *builder) isCited(x *figure) bool {
	a := b.doc.Article
	at := a.SentenceAt(x.Mentions[0].Start)
	for _, m := range x.Mentions {
		if a.SentenceAt(m.Start) != at {
			return false
		}
	}
	s := b.sentences[at]
	for _, m := range x.Mentions {
		if m.Form != model.ByName {
			continue
		}
		lo, hi := b.wordsIn(m.Span)
		if lo >= hi {
			continue
		}
		if b.isDead(lo, s) {
			return true
		}
		if b.hasNoOffice(x, lo) && (b.saidOnce(hi, s) || b.isInWordsOf(lo, hi, s)) {
			return true
		}
		if len(x.Roles) == 0 && (b.putsIt(lo, hi, s) || b.saidLongAgo(lo, hi, s) || b.wroteForAllTime(hi, s)) {
			return true
		}
	}
	return false
}

// isDead reports "the late" before the name at word lo or before its titles.
func (b *builder) isDead(lo int, s stretch) bool {
	const longestTitle = 4
	for i := lo - 1; i >= s.lo && i >= lo-1-longestTitle; i-- {
		w := &b.words[i]
		if w.fold == "late" {
			return true
		}
		if w.lex.noun == nil && !w.is(addressForm) && !w.is(roleModifier) {
			return false
		}
	}
	return false
}

// hasNoOffice reports that whatever the person is called stands right before the
// name at word lo and is an occupation: "the poet X".
func (b *builder) hasNoOffice(x *figure, lo int) bool {
	for _, r := range x.Roles {
		if lo == 0 || r.Span.End != b.words[lo-1].End || b.words[lo-1].upper {
			return false
		}
		if noun := b.words[lo-1].lex.noun; noun != nil && noun.class == officeRole {
			return false
		}
	}
	return true
}

// saidOnce reports "once said", "famously wrote" or "is said to have said" behind
// the name that ends before word hi.
func (b *builder) saidOnce(hi int, s stretch) bool {
	return hi+1 < s.hi && (onceWords[b.words[hi].fold] && b.isCiteVerb(hi+1) || b.isCiteVerb(hi) && onceWords[b.words[hi+1].fold])
}

var onceWords = map[string]bool{"once": true, "famously": true, "memorably": true}

// isInWordsOf reports "in the words of", "to quote" or "quoted" and a colon about
// the name in words lo to hi-1.
func (b *builder) isInWordsOf(lo, hi int, s stretch) bool {
	if lo < s.lo+2 {
		return false
	}
	switch before := b.words[lo-1].fold; {
	case before == "of":
		return b.words[lo-2].fold == "words" && lo > s.lo+3 && b.words[lo-4].fold == "in"
	case before == "quote" || before == "paraphrase":
		return b.words[lo-2].fold == "to"
	case strings.HasPrefix(before, "quot"):
		return hi < s.hi && (b.words[hi].text == ":" || b.words[hi].text == `"`)
	}
	return false
}

// putsIt reports "as" before the name in words lo to hi-1 and a verb of saying
// behind it: "As X put it". Who says so on a certain day is one of the story.
func (b *builder) putsIt(lo, hi int, s stretch) bool {
	if lo == s.lo || b.words[lo-1].fold != "as" || lo-1 > s.lo && !clauseMarks[b.words[lo-2].text] || hi+1 >= s.hi {
		return false
	}
	if b.words[hi].fold == "put" && b.words[hi+1].fold != "it" || !b.isCiteVerb(hi) {
		return false
	}
	for i := hi; i < min(s.hi, hi+citedClause); i++ {
		if dayWords[b.words[i].fold] {
			return false
		}
	}
	return true
}

// saidLongAgo reports a verb of saying behind the name in words lo to hi-1 and a
// year in its clause, or at the front of the sentence, before living memory of the
// article.
func (b *builder) saidLongAgo(lo, hi int, s stretch) bool {
	if hi >= s.hi || !b.isCiteVerb(hi) {
		return false
	}
	for i := s.lo; i < lo && i < s.lo+3; i++ {
		if b.isLongAgo(i, s) {
			return true
		}
	}
	return b.isLongAgo(hi+1, s)
}

// isLongAgo reports "in" at word i before a year more than a generation before the
// article.
func (b *builder) isLongAgo(i int, s stretch) bool {
	const generation = 25
	if i+1 >= s.hi || b.words[i].fold != "in" || !isYear(b.words[i+1].text) {
		return false
	}
	published := string(b.doc.Article.Published.Value)
	if len(published) < 4 {
		return false
	}
	now, err := strconv.Atoi(published[:4])
	then, _ := strconv.Atoi(b.words[i+1].text)
	return err == nil && then <= now-generation
}

// wroteForAllTime reports "wrote that" behind the name that ends before word hi and
// a clause in the present, which holds whenever it is read.
func (b *builder) wroteForAllTime(hi int, s stretch) bool {
	if hi+1 >= s.hi || b.words[hi].fold != "wrote" && b.words[hi].fold != "taught" || b.words[hi+1].fold != "that" {
		return false
	}
	for i := hi + 2; i < min(s.hi, hi+citedClause); i++ {
		if w := &b.words[i]; w.tag == "VBD" || w.fold == "would" || w.fold == "could" || w.fold == "will" {
			return false
		}
	}
	return true
}

// isCiteVerb reports a verb of saying, putting or writing at word i.
func (b *builder) isCiteVerb(i int) bool {
	return b.l.isSaying(&b.words[i]) || slices.Contains(citeVerbs, b.words[i].fold)
}

var citeVerbs = []string{"wrote", "put", "observed", "remarked", "taught", "quipped", "declared", "said", "asked", "mused", "advised", "preached", "lamented", "joked"}
