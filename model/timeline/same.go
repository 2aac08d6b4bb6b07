package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	_ "embed"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/common.txt
var commonTXT string

// fewestWords is how many words two sentences must share, besides their
// actors, before the question is worth asking; with the same day one will do.
const fewestWords = 2

// mostPerPair bounds how many events of one pair of actors are compared, so
// that the cost stays linear in the number of events.
const mostPerPair = 60

// SameEvents returns the pairs of events that a reader may want to see
// together: told in two articles, of at least two actors in common, in partly
// the same words, and not on days that exclude each other. Strongest first.
func SameEvents(c *model.Corpus) []model.SameEvent {
	told := &telling{corpus: c, common: wordlist.Set(commonTXT), words: make([]map[string]bool, len(c.Events))}
	seen := map[[2]int]bool{}
	out := []model.SameEvent{}
	for _, bucket := range byActors(c) {
		for k, a := range bucket {
			for _, b := range bucket[k+1:] {
				pair := [2]int{a, b}
				if seen[pair] || c.Events[a].Article == c.Events[b].Article {
					continue
				}
				seen[pair] = true
				if q, ok := ask(c, told, a, b); ok {
					out = append(out, q)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(p, q model.SameEvent) int {
		return cmp.Or(cmp.Compare(len(q.For)-len(q.Against), len(p.For)-len(p.Against)), cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B))
	})
	return out
}

// byActors groups the events by each pair of actors that take part, in the
// order of the events.
func byActors(c *model.Corpus) [][]int {
	type pair [2]model.ActorID
	at := map[pair]int{}
	var buckets [][]int
	for i := range c.Events {
		ids := c.Events[i].Actors
		for k, a := range ids[:min(len(ids), 8)] {
			for _, b := range ids[k+1 : min(len(ids), 8)] {
				p := pair{min(a, b), max(a, b)}
				n, ok := at[p]
				if !ok {
					n = len(buckets)
					at[p], buckets = n, append(buckets, nil)
				}
				if len(buckets[n]) < mostPerPair {
					buckets[n] = append(buckets[n], i)
				}
			}
		}
	}
	return buckets
}

// ask weighs two events against each other.
func ask(c *model.Corpus, told *telling, a, b int) (model.SameEvent, bool) {
	x, y := &c.Events[a], &c.Events[b]
	q := model.SameEvent{A: a, B: b, For: []string{}, Against: []string{}}
	q.For = append(q.For, "both name "+strings.Join(names(c, x.Actors, y.Actors), " and "))
	need := fewestWords
	switch overlap, known := datesMeet(x.Date.Value, y.Date.Value); {
	case !known:
		q.Against = append(q.Against, "not both are dated")
	case !overlap:
		return q, false
	case x.Date.Value == y.Date.Value:
		q.For, need = append(q.For, "both dated "+model.DateWords(x.Date.Value)), 1
	default:
		q.Against = append(q.Against, "dated "+model.DateWords(x.Date.Value)+" and "+model.DateWords(y.Date.Value))
	}
	if x.Status != y.Status {
		q.Against = append(q.Against, fmt.Sprintf("told as %s and as %s", x.Status, y.Status))
	}
	words := shared(told.of(a), told.of(b))
	if len(words) < need {
		return q, false
	}
	q.For = append(q.For, "both say “"+strings.Join(words, "”, “")+"”")
	return q, true
}

// names lists the actors that both events share, as the files name them.
func names(c *model.Corpus, a, b []model.ActorID) []string {
	var out []string
	for _, id := range a {
		if !slices.Contains(b, id) {
			continue
		}
		if actor := c.Actor(id); actor != nil {
			out = append(out, actor.Name)
		} else {
			out = append(out, string(id))
		}
	}
	return out
}

// shared returns the words of both sets in the order of the alphabet.
func shared(a, b map[string]bool) []string {
	var out []string
	for w := range a {
		if b[w] {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return out
}

// telling gives the telling words of the sentences of events, each made when it
// is first asked for: few events have another to be set against.
type telling struct {
	corpus *model.Corpus
	common map[string]bool
	words  []map[string]bool // of each event
}

// of returns the words of the sentence of event i: not the common ones, nor
// those of names.
func (t *telling) of(i int) map[string]bool {
	if t.words[i] != nil {
		return t.words[i]
	}
	words := map[string]bool{}
	t.words[i] = words
	e := &t.corpus.Events[i]
	a := t.corpus.Article(e.Article)
	if a == nil || e.Sentence >= len(a.Sentences) {
		return words
	}
	for _, w := range strings.FieldsFunc(a.Slice(a.Sentences[e.Sentence].Span), notLetter) {
		if stem := strings.TrimSuffix(w, "s"); len(w) > 3 && w == strings.ToLower(w) && !t.common[w] {
			words[stem] = true
		}
	}
	return words
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// datesMeet reports whether two EDTF values share a day, and whether both can
// be read.
func datesMeet(a, b model.Maybe) (meet, known bool) {
	a1, a2, ok1 := days(string(a))
	b1, b2, ok2 := days(string(b))
	if !ok1 || !ok2 {
		return false, false
	}
	return !b2.before(a1) && !a2.before(b1), true
}
