package actors

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"io"
	"sync"
)

// weightsGZ holds the weights of the tagger: for each bucket and each label but
// outside, by how much it is better than outside, a signed byte, then for each
// pair of labels 16 bits. The command in model/actors/train writes it.
//
//go:embed data/weights.gz
var weightsGZ []byte

// columns are the labels that have weights of their own.
const columns = labels - 1

// tagger is a linear-chain model of names: an averaged structured perceptron
// (Collins 2002), decoded by the Viterbi algorithm.
type tagger struct {
	emit  []byte // buckets × columns, each its weight and 128
	trans transitions
}

var namesTagger = sync.OnceValue(func() *tagger {
	all := make([]byte, buckets*columns+2*labels*labels)
	z, err := gzip.NewReader(bytes.NewReader(weightsGZ))
	if err == nil {
		_, err = io.ReadFull(z, all)
	}
	if err != nil {
		panic("actors: the embedded weights of the tagger are damaged: " + err.Error())
	}
	m := &tagger{emit: all[:buckets*columns]}
	for i := range m.emit {
		m.emit[i] += bias
	}
	for i, pairs := 0, all[buckets*columns:]; i < labels*labels; i++ {
		m.trans[i/labels][i%labels] = int32(int16(binary.LittleEndian.Uint16(pairs[2*i:])))
	}
	m.trans.forbid()
	return m
})

// bias makes the weights positive, so that they add up side by side.
const bias = 128

// scores adds up the weights of the features for every label. A row of eight
// bytes is read as one number and added as two numbers of four sums each, which
// have room for 257 features.
func (m *tagger) scores(features []uint32) (out [labels]int32) {
	const everyOther = 0x00ff00ff00ff00ff
	var even, odd uint64
	for _, f := range features {
		row := binary.LittleEndian.Uint64(m.emit[int(f)*columns:])
		even += row & everyOther
		odd += row >> 8 & everyOther
	}
	zero := int32(len(features)) * bias
	for k := 0; k < columns; k += 2 {
		out[1+k] = int32(uint16(even>>(8*k))) - zero
		out[2+k] = int32(uint16(odd>>(8*k))) - zero
	}
	return out
}

// transitions are the weights of a label behind another one.
type transitions [labels][labels]int32

const impossible = -1 << 29

// forbid rules out the pairs that cannot be.
func (t *transitions) forbid() {
	for a := range labels {
		for b := range labels {
			if !follows(a, b) {
				t[a][b] = impossible
			}
		}
	}
}

// path is the work space of the Viterbi algorithm.
type path struct {
	best []([labels]int32)
	from []([labels]int8)
	out  []int
}

// decode finds the best labels of n words, given the scores of each. They are
// good until the next call.
func (p *path) decode(t *transitions, n int, scores func(i int) [labels]int32) []int {
	p.best, p.from = p.best[:0], p.from[:0]
	for i := range n {
		e := scores(i)
		var from [labels]int8
		for b := range labels {
			if i == 0 {
				e[b] += t[outside][b]
				continue
			}
			top, arg := step(t, &p.best[i-1], b)
			e[b], from[b] = e[b]+top, arg
		}
		p.best, p.from = append(p.best, e), append(p.from, from)
	}
	return p.backtrack()
}

// step returns the best way to label b and the label before it.
func step(t *transitions, last *[labels]int32, b int) (top int32, arg int8) {
	top = impossible
	if b != outside && !isFirst(b) { // only behind words of the same name
		top, arg = last[b]+t[b][b], int8(b)
		if v := last[b-1] + t[b-1][b]; v >= top {
			top, arg = v, int8(b-1)
		}
		return top, arg
	}
	for a := range labels {
		if v := last[a] + t[a][b]; v > top {
			top, arg = v, int8(a)
		}
	}
	return top, arg
}

func (p *path) backtrack() []int {
	n := len(p.best)
	p.out = append(p.out[:0], make([]int, n)...)
	for b := range labels {
		if p.best[n-1][b] > p.best[n-1][p.out[n-1]] {
			p.out[n-1] = b
		}
	}
	for i := n - 1; i > 0; i-- {
		p.out[i-1] = int(p.from[i][p.out[i]])
	}
	return p.out
}

// tagged returns the names that the tagger sees in a sentence, those apart that
// are a listed name as a whole, of which it need not be asked.
func tagged(m *tagger, o *observer, s stretch) []name {
	var out []name
	o.islands(s, func(lo, hi int) {
		if int(o.whole[lo]) == hi-lo {
			return
		}
		found := o.path.decode(&m.trans, hi-lo, func(i int) [labels]int32 { return m.scores(o.features(lo+i, lo, hi, s)) })
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
