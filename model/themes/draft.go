package themes

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"parley/model"
)

// line is a sentence of a draft.
type line struct {
	article, sentence int // index into the folder's locals; sentence of that article
	whys              []string
	carried           int // how many sentences before it have such words; 0 when it has them itself
}

func compareLines(a, b line) int {
	if a.article != b.article {
		return a.article - b.article
	}
	return a.sentence - b.sentence
}

// draft is a theme in the making. Its lines are in order, each sentence once.
type draft struct {
	label    string
	category string // of the codebook, when the label says more
	basis    model.ThemeBasis
	isParty  bool // of the sentences in which a party, or two, are present
	isAct    bool // of a category that is no subject
	isAffair bool // of what a story tells, which comes first
	lines    []line
	articles int // that the lines are in
	inLast   int // lines in the last of them
	weighed  int // lines that count for the weight
}

// add appends a line, or its reasons to the last line when that is the same
// sentence; lines come in order.
func (d *draft) add(l line) {
	n := len(d.lines)
	if n > 0 && compareLines(d.lines[n-1], l) == 0 {
		for _, w := range l.whys {
			d.lines[n-1].whys = addWhy(d.lines[n-1].whys, w)
		}
		d.lines[n-1].carried = min(d.lines[n-1].carried, l.carried)
		return
	}
	if n == 0 || d.lines[n-1].article != l.article {
		d.articles++
		d.inLast = 0
	}
	if d.inLast++; d.inLast <= mostWeighed {
		d.weighed++
	}
	l.whys = slices.Clip(l.whys) // appending must not reach the next reason of the finding
	d.lines = append(d.lines, l)
}

// mostWeighed is how many lines of one article count for the weight of a theme,
// lest a long one outweigh many.
const mostWeighed = 10

// weight is frequency times spread: sentences times articles.
func (d *draft) weight() int { return d.weighed * d.articles }

// find returns the index of a sentence among the lines.
func (d *draft) find(l line) (int, bool) { return slices.BinarySearchFunc(d.lines, l, compareLines) }

// common calls do with the lines of each sentence that is in both drafts, in
// order. It goes through the shorter one and leaps ahead in the other.
func common(a, b *draft, do func(inA, inB line)) {
	if len(a.lines) > len(b.lines) {
		common(b, a, func(inB, inA line) { do(inA, inB) })
		return
	}
	rest := b.lines
	for _, l := range a.lines {
		rest = rest[leap(rest, l):]
		if len(rest) > 0 && compareLines(rest[0], l) == 0 {
			do(l, rest[0])
		}
	}
}

// leap returns how many lines come before the given one, in steps that double:
// its cost is the logarithm of what it returns.
func leap(lines []line, to line) int {
	step := 1
	for step < len(lines) && compareLines(lines[step], to) < 0 {
		step *= 2
	}
	lo := step / 2
	i, _ := slices.BinarySearchFunc(lines[lo:min(step+1, len(lines))], to, compareLines)
	return lo + i
}

// shared is the number of sentences that two drafts have in common.
func shared(a, b *draft) int {
	n := 0
	common(a, b, func(line, line) { n++ })
	return n
}

// alike reports whether two drafts have three quarters of their sentences in
// common.
func alike(a, b *draft) bool {
	least, most := min(len(a.lines), len(b.lines)), max(len(a.lines), len(b.lines))
	if 4*least < 3*most {
		return false
	}
	n := shared(a, b)
	return 4*n >= 3*(least+most-n)
}

// within reports whether four fifths of a draft's sentences are in another.
func within(d, other *draft) bool { return 5*shared(d, other) >= 4*len(d.lines) }

// merge gives the lines of both drafts to the first.
func (d *draft) merge(other *draft) {
	all := slices.Concat(d.lines, other.lines)
	slices.SortStableFunc(all, compareLines)
	d.lines, d.articles, d.inLast, d.weighed = nil, 0, 0, 0
	for _, l := range all {
		d.add(l)
	}
}

// both gives the sentences that are in both drafts, with the reasons of both.
func both(a, b *draft) *draft {
	d := &draft{label: cmp.Or(a.category, a.label) + ": " + b.label, basis: model.FromFolder}
	common(a, b, func(inA, inB line) {
		d.add(inA)
		d.add(inB)
	})
	return d
}

// mostTerms is how many words a theme shows as its rule.
const mostTerms = 12

// terms are the words that put sentences into a draft, the most frequent first,
// written as the reader would write them in a themes.csv.
func (d *draft) terms() []string {
	written := map[string]int{} // how often, in each spelling
	for _, l := range d.lines {
		for _, w := range l.whys {
			written[w]++
		}
	}
	count := map[string]int{}
	for w, n := range written {
		count[strings.ReplaceAll(strings.ToLower(w), gap, " + ")] += n
	}
	terms := slices.Collect(maps.Keys(count))
	slices.SortFunc(terms, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	return terms[:min(len(terms), mostTerms)]
}
