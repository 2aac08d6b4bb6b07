package actors

import (
	"bufio"
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"sync"
)

// weightsGZ holds the weights of the tagger, a 16-bit number for each bucket
// and label, then for each pair of labels. The command in model/actors/train
// writes it.
//
//go:embed data/weights.gz
var weightsGZ []byte

// tagger is a linear-chain model of names: an averaged structured perceptron
// (Collins 2002), decoded by the Viterbi algorithm.
type tagger struct {
	emit  []int16 // buckets × labels
	trans []int16 // labels × labels
}

var namesTagger = sync.OnceValue(func() *tagger {
	all := make([]int16, buckets*labels+labels*labels)
	z, err := gzip.NewReader(bytes.NewReader(weightsGZ))
	if err == nil {
		err = binary.Read(bufio.NewReader(z), binary.LittleEndian, all)
	}
	if err != nil {
		panic("actors: the embedded weights of the tagger are damaged: " + err.Error())
	}
	return &tagger{emit: all[:buckets*labels], trans: all[buckets*labels:]}
})

// scores adds up the weights of the features for every label.
func (m *tagger) scores(features []uint32) (out [labels]int32) {
	for _, f := range features {
		row := m.emit[int(f)*labels : int(f)*labels+labels]
		for k, w := range row {
			out[k] += int32(w)
		}
	}
	return out
}

func (m *tagger) transition(a, b int) int32 { return int32(m.trans[a*labels+b]) }

// scorer is what the decoder asks of a model.
type scorer interface {
	scores(features []uint32) [labels]int32
	transition(a, b int) int32
}

// decode finds the best labels of n words, given the scores of each.
func decode(m scorer, n int, scores func(i int) [labels]int32) []int {
	best := make([][labels]int32, n)
	from := make([][labels]int8, n)
	for i := range n {
		e := scores(i)
		for b := range labels {
			if i == 0 {
				best[0][b] = startScore(m, e, b)
				continue
			}
			best[i][b], from[i][b] = step(m, &best[i-1], e[b], b)
		}
	}
	return backtrack(best, from)
}

const impossible = -1 << 29

func startScore(m scorer, e [labels]int32, b int) int32 {
	if !follows(outside, b) {
		return impossible
	}
	return e[b] + m.transition(outside, b)
}

func step(m scorer, last *[labels]int32, e int32, b int) (int32, int8) {
	top, arg := int32(impossible), 0
	for a := range labels {
		if !follows(a, b) {
			continue
		}
		if v := last[a] + m.transition(a, b); v > top {
			top, arg = v, a
		}
	}
	return top + e, int8(arg)
}

func backtrack(best [][labels]int32, from [][labels]int8) []int {
	n := len(best)
	out := make([]int, n)
	for b := range labels {
		if best[n-1][b] > best[n-1][out[n-1]] {
			out[n-1] = b
		}
	}
	for i := n - 1; i > 0; i-- {
		out[i-1] = int(from[i][out[i]])
	}
	return out
}

// longestIsland bounds the words that are decoded together.
const longestIsland = 40

// islands calls f for every run of words of the sentence that can be a name:
// capitals and numbers, and the small words between them that names have.
func (t *text) islands(s stretch, f func(lo, hi int)) {
	for i := s.lo; i < s.hi; {
		if !t.words[i].upper {
			i++
			continue
		}
		j := i + 1
		for j < s.hi && j-i < longestIsland {
			n := t.goesOn(j, s)
			if n == 0 {
				break
			}
			j += n
		}
		f(i, j)
		i = j
	}
}

var joiners = map[string]bool{
	"of": true, "the": true, "for": true, "and": true, "&": true, "'s": true, "in": true, "on": true, "to": true, "'": true,
	"e": true, "i": true, "y": true, "et": true, "und": true, "des": true,
}

// goesOn returns how many words from j on belong to the island before: a
// capital or number, or up to two small words with a capital behind them.
func (t *text) goesOn(j int, s stretch) int {
	w := &t.words[j]
	if t.isOpened(j) {
		return 0
	}
	if w.upper || (w.text[0] >= '0' && w.text[0] <= '9') {
		return 1
	}
	for n := 1; n <= 2 && j+n < s.hi; n++ {
		if w = &t.words[j+n-1]; !joiners[w.text] && !particles[w.text] {
			return 0
		}
		if t.words[j+n].upper {
			return n + 1
		}
	}
	return 0
}

// isListed reports an island that is one listed name as a whole, of which the
// tagger need not be asked.
func (o *observer) isListed(lo, hi int) bool {
	return o.whole[lo] == hi
}

// tagged returns the names that the tagger sees in a sentence, those apart that
// a list or a people's name settles.
func tagged(m scorer, o *observer, s stretch) []name {
	var out []name
	o.islands(s, func(lo, hi int) {
		if o.isListed(lo, hi) {
			return
		}
		found := decode(m, hi-lo, func(i int) [labels]int32 { return m.scores(o.features(lo+i, lo, hi, s)) })
		for i, label := range found {
			switch {
			case label == outside:
			case isFirst(label):
				out = append(out, name{lo: lo + i, hi: lo + i + 1, title: lo + i, kind: labelKinds[kindOfLabel(label)], why: "its words and neighbours"})
			default:
				out[len(out)-1].hi = lo + i + 1
			}
		}
	})
	return out
}
