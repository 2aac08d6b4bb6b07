package briefs

import (
	"sort"

	"parley/model"
)

// pair is two lines that answer each other, or one line that holds both sides
// or waits for an answer.
type pair struct {
	kind  pairKind
	lines []*item
	note  string // what is not there: "no denial by X in these sources"
}

type pairKind int

// The kinds of pair, the most telling first.
const (
	accusationDenied pairKind = iota
	demandRefused
	positionsDiffer
	accusationOpen
	agreement
)

func (k pairKind) String() string {
	return [...]string{"accusation and denial", "demand and refusal", "positions differ", "accusation", "agreement"}[k]
}

// utterance is a statement with the line that shows it.
type utterance struct {
	*model.Statement
	item     *item
	said     []word // the content, without who says it
	negative bool   // it denies, or holds a negation
}

func newUtterance(s *model.Statement, it *item) utterance {
	u := utterance{Statement: s, item: it, negative: s.Act == model.Denies}
	for _, span := range s.Content {
		u.said = append(u.said, splitWords(it.article.Slice(span))...)
	}
	for _, w := range u.said {
		u.negative = u.negative || negatives[w.lower]
	}
	return u
}

// findPairs sets accusations against denials, demands against refusals,
// statements against those that negate them, and lists agreement. A line
// stands in one pair only.
func findPairs(c *model.Corpus, items []*item) []pair {
	all := utterances(items)
	var out []pair
	used := map[*item]bool{}
	add := func(k pairKind, note string, lines ...*item) {
		if len(lines) == 2 && lines[0] == lines[1] {
			lines = lines[:1]
		}
		for _, it := range lines {
			if used[it] {
				return
			}
		}
		for _, it := range lines {
			used[it] = true
		}
		out = append(out, pair{k, lines, note})
	}
	denials := bySpeaker(all, model.Denies)
	for _, u := range all {
		if d, ok := reply(u, denials[u.Target]); ok && u.Act == model.Accuses {
			add(accusationDenied, "", u.item, d.item)
		} else if ok && u.Act == model.Demands {
			add(demandRefused, "", u.item, d.item)
		}
	}
	for _, p := range differing(all) {
		add(positionsDiffer, "", p[0].item, p[1].item)
	}
	for _, u := range all {
		target := c.Actor(u.Target)
		switch {
		case target == nil || u.Target == u.Speaker:
		case u.Act == model.Accuses:
			add(accusationOpen, "no denial by "+target.Name+" in these sources", u.item)
		case u.Act == model.Agrees:
			add(agreement, "", u.item)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].kind < out[j].kind })
	return out
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

func bySpeaker(all []utterance, act model.Act) map[model.ActorID][]utterance {
	out := map[model.ActorID][]utterance{}
	for _, u := range all {
		if u.Act == act {
			out[u.Speaker] = append(out[u.Speaker], u)
		}
	}
	return out
}

// reply finds the denial that answers a statement: in the same sentence; or
// soon after it in the same article; or anywhere, if it is aimed at the
// speaker and about the same thing. One that is dated earlier answers nothing.
func reply(u utterance, denials []utterance) (utterance, bool) {
	if u.Target == "" || u.Target == u.Speaker {
		return utterance{}, false
	}
	for _, near := range []func(d utterance) bool{
		func(d utterance) bool { return d.item == u.item },
		func(d utterance) bool {
			gap := d.Sentence - u.Sentence
			return d.Article == u.Article && gap >= 0 && gap <= replyReach
		},
		func(d utterance) bool { return d.Target == u.Speaker && sharedWords(u.item, d.item) >= 2 },
	} {
		for _, d := range denials {
			if d.Statement != u.Statement && near(d) && !earlier(d, u) {
				return d, true
			}
		}
	}
	return utterance{}, false
}

// replyReach is how many sentences later a denial in the same article still
// answers an accusation.
const replyReach = 4

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

// sameThing is how many content words two positions must share to be set
// against each other.
const sameThing = 3

// maxCompared bounds how many statements are compared with each other.
const maxCompared = 120

// differing finds statements of two actors of which one negates what the other
// says, no more than a month apart as far as dates are known.
func differing(all []utterance) [][2]utterance {
	var out [][2]utterance
	all = all[:min(len(all), maxCompared)]
	for i, u := range all {
		for _, v := range all[i+1:] {
			if u.Speaker == v.Speaker || u.item == v.item || negates(u, v) == negates(v, u) {
				continue
			}
			if sharedWords(u.item, v.item) >= sameThing && sameTime(u.item, v.item) {
				out = append(out, [2]utterance{u, v})
				break
			}
		}
	}
	return out
}

// sameTime reports whether two lines belong to the same article, or to the
// same month.
func sameTime(a, b *item) bool {
	if a.article == b.article {
		return true
	}
	x, y := a.when(), b.when()
	return len(x) >= 7 && len(y) >= 7 && x[:7] == y[:7]
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
			if v.item.content()[next.lower] {
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
