package actors

import (
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"math/rand/v2"

	"parley/model"
	"parley/model/language"
)

// Example is an annotated text to train the tagger on.
type Example struct {
	Text  string
	Names []model.Name // by byte offsets; nothing outside Until counts
	Until int          // end of the annotated part
}

// island is a decoded unit of the training texts: the features of its words
// and their right labels.
type island struct {
	features [][]uint32
	gold     []int
}

// trainer is the perceptron while it learns, in whole numbers so that the same
// examples give the same weights everywhere. sum holds, for each weight, its
// changes times the step at which they were made.
type trainer struct {
	emit, trans       []int32
	sumEmit, sumTrans []int64
	now               int64
}

func (m *trainer) scores(features []uint32) (out [labels]int32) {
	for _, f := range features {
		row := m.emit[int(f)*labels : int(f)*labels+labels]
		for k, w := range row {
			out[k] += w
		}
	}
	return out
}

func (m *trainer) transition(a, b int) int32 { return m.trans[a*labels+b] }

// Train learns the weights of the tagger from the examples and writes them in
// the form that is embedded. The same examples give the same bytes.
func Train(w io.Writer, examples []Example, epochs int) error {
	var data []island
	for _, e := range examples {
		islands, err := prepare(e)
		if err != nil {
			return fmt.Errorf("prepare an example: %w", err)
		}
		data = append(data, islands...)
	}
	m := &trainer{
		emit: make([]int32, buckets*labels), sumEmit: make([]int64, buckets*labels),
		trans: make([]int32, labels*labels), sumTrans: make([]int64, labels*labels),
	}
	order := rand.New(rand.NewPCG(1, 2))
	for range epochs {
		order.Shuffle(len(data), func(i, j int) { data[i], data[j] = data[j], data[i] })
		for i := range data {
			m.learn(&data[i])
		}
	}
	return m.write(w)
}

// prepare finds the islands of an example, with features and right labels.
func prepare(e Example) ([]island, error) {
	doc, err := analysed(e.Text)
	if err != nil {
		return nil, err
	}
	t := newText(doc)
	gold := goldLabels(t, e.Names)
	o := newObserver(grammar(t))
	var out []island
	for _, s := range t.sentences {
		if s.hi > s.lo && t.words[s.hi-1].End > e.Until {
			break
		}
		o.islands(s, func(lo, hi int) {
			d := island{gold: gold[lo:hi]}
			for i := lo; i < hi; i++ {
				d.features = append(d.features, append([]uint32(nil), o.features(i, lo, hi, s)...))
			}
			out = append(out, d)
		})
	}
	return out, nil
}

func analysed(text string) (*language.Document, error) {
	a := &model.Article{Text: text}
	start := 0
	for i := 0; i <= len(text); i++ {
		if i == len(text) || text[i] == '\n' {
			if i > start {
				a.Paragraphs = append(a.Paragraphs, model.Span{Start: start, End: i})
			}
			start = i + 1
		}
	}
	a.Index()
	return language.Analyse(a)
}

// goldLabels gives every word its label. Titles before a person and names of
// peoples are no names here, whatever the annotation says.
func goldLabels(t *text, names []model.Name) []int {
	out := make([]int, len(t.words))
	l, g := lists(), gazetteer()
	for _, n := range names {
		lo, hi := t.wordsIn(n.Span)
		if hi == lo+1 {
			if e := g.find(t.words[lo].fold, t.words[lo].text); e != nil && e.class == demonymClass {
				continue
			}
		}
		for n.Kind == model.PersonName && lo+1 < hi {
			_, k := l.honorificAt(t.words, lo, hi)
			if k == 0 {
				_, k = l.roleAt(t.words, lo, hi)
			}
			if k == 0 || lo+k >= hi {
				break
			}
			lo += k
		}
		for i := lo; i < hi; i++ {
			out[i] = labelOf(n.Kind, i == lo)
		}
	}
	return out
}

func labelOf(kind model.NameKind, first bool) int {
	for k, name := range labelKinds {
		if name != kind {
			continue
		}
		if first {
			return firstLabel(k)
		}
		return firstLabel(k) + 1
	}
	return outside
}

func (m *trainer) learn(d *island) {
	m.now++
	got := decode(m, len(d.gold), func(i int) [labels]int32 { return m.scores(d.features[i]) })
	last, lastGot := outside, outside
	for i, want := range d.gold {
		if got[i] != want {
			for _, f := range d.features[i] {
				m.change(m.emit, m.sumEmit, int(f)*labels+want, 1)
				m.change(m.emit, m.sumEmit, int(f)*labels+got[i], -1)
			}
		}
		if got[i] != want || last != lastGot {
			m.change(m.trans, m.sumTrans, last*labels+want, 1)
			m.change(m.trans, m.sumTrans, lastGot*labels+got[i], -1)
		}
		last, lastGot = want, got[i]
	}
}

func (m *trainer) change(w []int32, sum []int64, at int, by int32) {
	w[at] += by
	sum[at] += int64(by) * m.now
}

// write writes the averaged weights as whole numbers.
func (m *trainer) write(w io.Writer) error {
	raw := make([]byte, 0, 2*(len(m.emit)+len(m.trans)))
	put := func(w []int32, sum []int64) {
		for i := range w {
			mean := (float64(w[i])*float64(m.now+1) - float64(sum[i])) / float64(m.now)
			scaled := max(math.MinInt16, min(math.MaxInt16, math.Round(mean*weightScale)))
			raw = binary.LittleEndian.AppendUint16(raw, uint16(int16(scaled)))
		}
	}
	put(m.emit, m.sumEmit)
	put(m.trans, m.sumTrans)
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(raw); err != nil {
		return err
	}
	return z.Close()
}

// weightScale is what one step of training weighs in the written weights.
const weightScale = 16
