package briefs

import (
	"slices"
	"sort"

	"parley/model"
)

// pair is two lines that answer each other, or one line that holds both sides
// or waits for an answer.
type pair struct {
	kind  pairKind
	lines []*item
	open  *utterance // an accusation that nothing was set against
}

type pairKind int

// The kinds of pair, the most telling first.
const (
	accusationDenied pairKind = iota
	demandRefused
	positionsDiffer
	accusationOpen
	denialAlone
	agreement
)

func (k pairKind) String() string {
	return [...]string{"accusation and denial", "demand and refusal", "positions differ", "accusation", "denial", "agreement"}[k]
}

// utterance is a statement with the line that shows it.
type utterance struct {
	*model.Statement
	item     *item
	said     []word          // the content, without who says it
	says     map[string]bool // its content words, names aside
	negative bool            // it denies, or holds a negation
}

func newUtterance(s *model.Statement, it *item) utterance {
	u := utterance{Statement: s, item: it, negative: s.Act == model.Denies}
	for _, span := range s.Content {
		u.said = append(u.said, splitWords(it.article.Slice(span))...)
	}
	u.says = map[string]bool{}
	for _, w := range contentWords(u.said) {
		u.says[w] = true
	}
	for _, w := range u.said {
		if w.capital() {
			delete(u.says, w.lower)
		}
		u.negative = u.negative || negatives[w.lower]
	}
	return u
}

// findPairs sets accusations against denials, demands against refusals,
// statements against those that negate them, and lists what stands alone. A
// line stands in one pair only.
func (e *Editor) findPairs(items []*item) []pair {
	f := pairFinder{Editor: e, all: utterances(items), used: map[*item]bool{}}
	f.replies()
	f.differences()
	f.alone()
	sort.SliceStable(f.pairs, func(i, j int) bool { return f.pairs[i].kind < f.pairs[j].kind })
	return f.pairs
}

type pairFinder struct {
	*Editor
	all     []utterance
	used    map[*item]bool
	pairs   []pair
	answers []utterance // denials and refusals
}

// add notes a pair, unless one of its lines stands in another.
func (f *pairFinder) add(k pairKind, lines ...*item) bool {
	if len(lines) == 2 && lines[0] == lines[1] {
		lines = lines[:1]
	}
	for _, it := range lines {
		if f.used[it] {
			return false
		}
	}
	for _, it := range lines {
		f.used[it] = true
	}
	f.pairs = append(f.pairs, pair{kind: k, lines: lines})
	return true
}

func (f *pairFinder) differences() {
	for _, p := range differing(f.all) {
		f.add(positionsDiffer, p[0].item, p[1].item)
	}
}

// alone lists accusations and denials that nothing was set against, and
// agreement.
func (f *pairFinder) alone() {
	for _, u := range f.all {
		target := f.corpus.Actor(u.Target)
		switch {
		case u.Act == model.Denies:
			f.add(denialAlone, u.item)
		case target == nil || u.SaidBy(u.Target):
		case u.Act == model.Accuses:
			if f.add(accusationOpen, u.item) {
				f.pairs[len(f.pairs)-1].open = &u
			}
		case u.Act == model.Agrees:
			f.add(agreement, u.item)
		}
	}
}

// utterances lists the statements of the items, of attributed ones only.
func utterances(items []*item) []utterance {
	var out []utterance
	for _, it := range items {
		for _, s := range it.speech {
			if s.Speaker != "" {
				out = append(out, newUtterance(s, it))
			}
		}
	}
	return out
}

// earlier reports whether d is known to have been said before u.
func earlier(d, u utterance) bool {
	a, b := newestKey(d.Date.Value), newestKey(u.Date.Value)
	return len(a) == len(b) && a != "" && a < b
}

func sharedWords(a, b *item) int {
	n := 0
	for w := range a.content() {
		if b.content()[w] {
			n++
		}
	}
	return n
}

// sharedSaid counts the words that both say, names aside.
func sharedSaid(u, v utterance) int {
	n := 0
	for w := range u.says {
		if v.says[w] {
			n++
		}
	}
	return n
}

// sameThing is how many content words two positions must share to be set
// against each other.
const sameThing = 3

// maxCompared bounds how many statements are compared with each other.
const maxCompared = 120

// differing finds statements of two actors of which one negates what the other
// says, at the same time.
func differing(all []utterance) [][2]utterance {
	var out [][2]utterance
	all = all[:min(len(all), maxCompared)]
	for i, u := range all {
		for _, v := range all[i+1:] {
			if sameSpeaker(u, v) || u.item == v.item || negates(u, v) == negates(v, u) {
				continue
			}
			if sharedSaid(u, v) >= sameThing && sameTime(u.item, v.item) {
				out = append(out, [2]utterance{u, v})
				break
			}
		}
	}
	return out
}

// sameSpeaker reports whether somebody says both.
func sameSpeaker(u, v utterance) bool { return slices.ContainsFunc(u.Speakers(), v.SaidBy) }

// sameTime reports whether two lines belong to the same article, or to the
// same day: what was so one day and is not a week later is no difference.
func sameTime(a, b *item) bool {
	x, y := a.when(), b.when()
	return a.article == b.article || len(x) == len("2006-01-02") && x == y
}

// negates reports whether u denies a thing that v affirms: u is a denial, or
// one of the few words after its negation stands in v as well.
func negates(u, v utterance) bool {
	if !u.negative || v.negative {
		return false
	}
	for i, w := range u.said {
		if !negatives[w.lower] {
			continue
		}
		for _, next := range u.said[i+1 : min(len(u.said), i+1+negationReach)] {
			if v.says[next.lower] && !next.capital() {
				return true
			}
		}
	}
	return u.Act == model.Denies
}

// negationReach is how many words after a negation it bears on.
const negationReach = 4

var negatives = map[string]bool{
	"not": true, "no": true, "never": true, "nor": true, "neither": true, "cannot": true, "without": true, "nobody": true, "nothing": true,
	"don't": true, "doesn't": true, "didn't": true, "won't": true, "wouldn't": true, "can't": true, "isn't": true, "aren't": true, "wasn't": true, "weren't": true,
}
