package statements

import (
	"sort"
	"strings"

	"parley/model"
	"parley/model/language"
)

// item is a word or punctuation mark of a unit, or a whole stretch in
// quotation marks, which the grammar around it treats as one word.
type item struct {
	lo, hi int // tokens [lo, hi) of the document
	quote  int // index of the stretch in marks, or -1
	tag    string
	lower  string
	word   *entry // what the lists say of it
}

// quoteTag is the tag of an item that is a stretch in quotation marks.
const quoteTag = "QUOTE"

// unit is a sentence, or several that one quotation ties together.
type unit struct {
	items       []item
	subjects    []subject // by item, the subjects of the verbs that begin there
	starts      []int     // by item, where its sentence begins
	tail        int       // where the punctuation at the end begins
	index       int       // in reading.units
	paragraph   int
	first, last int      // sentences
	spoken      bool     // the turn of an interview, already read
	teller      string   // the name of whoever has that turn, when known
	pending     *finding // “he said:” at the end, and nothing after it yet
}

// reading holds one article while statements are looked for.
type reading struct {
	doc    *language.Document
	art    *model.Article
	cast   *model.Cast
	lex    lexicon
	marks  []marked
	units  []unit
	unitOf []int // by sentence
	told   []int // by sentence, how many sentences before it are told
	found  []*finding
	last   []voice // speakers in the order of the text
}

// readUnits joins sentences that a quotation ties together and folds the
// quotations into single items.
func (r *reading) readUnits() {
	sentences := r.art.Sentences
	items := make([]item, 0, len(r.doc.Tokens))
	starts := make([]int, 0, len(r.doc.Tokens)+len(sentences))
	r.units = make([]unit, 0, len(sentences))
	r.unitOf = make([]int, 0, len(sentences))
	for i := 0; i < len(sentences); {
		u := unit{index: len(r.units), first: i, last: i, paragraph: sentences[i].Paragraph}
		for u.last+1 < len(sentences) && sentences[u.last+1].Paragraph == u.paragraph && (r.tied(sentences[u.last].End, sentences[u.last+1].Start) || r.answers(u.last)) {
			u.last++
		}
		lo, _ := r.doc.Bounds(u.first)
		_, hi := r.doc.Bounds(u.last)
		first := len(items)
		items = r.fold(items, lo, hi)
		u.items = items[first:len(items):len(items)]
		first = len(starts)
		starts = r.readStarts(starts, &u)
		u.starts = starts[first:]
		u.tail = r.trimEnd(&u, len(u.items))
		for range u.last - u.first + 1 {
			r.unitOf = append(r.unitOf, len(r.units))
		}
		r.units = append(r.units, u)
		i = u.last + 1
	}
}

// answers reports whether sentence i is a quotation that ends in “?” or “!”
// and the next one only says who spoke: “Will you go?” | Brook pressed.
func (r *reading) answers(i int) bool {
	lo, hi := r.doc.Bounds(i)
	next, end := r.doc.Bounds(i + 1)
	if hi-lo < 3 || end-next < 3 || end-next > 7 {
		return false
	}
	tokens := r.doc.Tokens
	verb := tokens[end-2].Lower
	mark := tokens[hi-2].Text
	if !isMark(tokens[hi-1].Tag) || mark != "?" && mark != "!" && (mark != "." || verb != "said" && verb != "says") {
		return false
	}
	return isFinite(tokens[end-2].Tag) && (strings.HasPrefix(tokens[next].Tag, "NNP") || tokens[next].Tag == "PRP" || tokens[next].Tag == "DT")
}

// isMark reports the tags of quotation marks.
func isMark(tag string) bool { return tag == "``" || tag == "''" }

// tied reports whether a quotation covers the gap between two sentences.
func (r *reading) tied(end, start int) bool {
	i := sort.Search(len(r.marks), func(i int) bool { return r.marks[i].outer.End > end })
	return i < len(r.marks) && r.marks[i].outer.Start < end && r.marks[i].outer.End > start
}

// fold appends tokens [lo, hi) as items.
func (r *reading) fold(items []item, lo, hi int) []item {
	if lo == hi {
		return items
	}
	q := sort.Search(len(r.marks), func(i int) bool { return r.marks[i].outer.End > r.doc.Tokens[lo].Start })
	for i := lo; i < hi; {
		t := &r.doc.Tokens[i]
		for q < len(r.marks) && r.marks[q].outer.End <= t.Start {
			q++
		}
		if q < len(r.marks) && r.marks[q].outer.Start < t.End && r.marks[q].inner.Len() > 0 {
			j := i + 1
			for j < hi && r.doc.Tokens[j].Start < r.marks[q].outer.End {
				j++
			}
			it := item{lo: i, hi: j, quote: q, tag: quoteTag, word: unlisted}
			if r.byname(lo, i, j, hi) {
				it.quote, it.tag = -1, "NNP"
			}
			items = append(items, it)
			i = j
			continue
		}
		items = append(items, item{lo: i, hi: i + 1, quote: -1, tag: wordTag(r.doc.Tokens[i:hi]), lower: t.Lower, word: r.lex.of(t.Lower)})
		i++
	}
	return items
}

// wordTag is the tag of the first token; a word that the tagger takes for a
// quotation mark, and a hyphenated office that it takes for an adjective
// (“Secretary-General,”), are read as nouns.
func wordTag(tokens []language.Token) string {
	t := &tokens[0]
	if t.Tag == "JJ" && t.Text[0] >= 'A' && t.Text[0] <= 'Z' && len(tokens) > 1 && (tokens[1].Tag == "," || isFinite(tokens[1].Tag)) && strings.Contains(t.Text, "-") {
		return "NNP"
	}
	if isMark(t.Tag) && len(t.Lower) > 1 && t.Lower[0] >= 'a' && t.Lower[0] <= 'z' {
		return "NN"
	}
	return t.Tag
}
