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
// examples give the same weights everywhere. Several are trained one after the
// other, each on another order of the examples and with features left out at
// random, and their averages added up, so that the model leans on no single
// word (feature bagging: Sutton, Sindelar, McCallum 2006).
type trainer struct {
	emit   []coefficient // buckets × columns
	pairs  [labels][labels]coefficient
	trans  transitions // the values of pairs
	now    int64
	random *rand.Rand
	path   path
	seen   [][]uint32 // the features of an island that are not left out
	pool   []uint32
}

// coefficient is a weight that is learned. Its sum over all steps is value times the
// steps so far less what changed before them.
type coefficient struct {
	value         int32
	before, total int64
}

func (w *coefficient) change(by int32, now int64) {
	w.value += by
	w.before += int64(by) * now
}

// finish adds the sum over now steps to the total and begins anew.
func (w *coefficient) finish(now int64) {
	w.total += int64(w.value)*(now+1) - w.before
	w.value, w.before = 0, 0
}

const (
	learners = 4
	leaveOut = 5 // one feature in so many is left out
)

func (m *trainer) scores(features []uint32) (out [labels]int32) {
	for _, f := range features {
		row := (*[columns]coefficient)(m.emit[int(f)*columns:])
		for k := range row {
			out[k+1] += row[k].value
		}
	}
	return out
}

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
	m := &trainer{emit: make([]coefficient, buckets*columns), random: rand.New(rand.NewPCG(1, 2))}
	for range learners {
		m.now, m.trans = 0, transitions{}
		m.trans.forbid()
		for range epochs {
			m.random.Shuffle(len(data), func(i, j int) { data[i], data[j] = data[j], data[i] })
			for i := range data {
				m.learn(&data[i])
			}
		}
		m.finish()
	}
	return m.write(w)
}

func (m *trainer) finish() {
	for i := range m.emit {
		m.emit[i].finish(m.now)
	}
	for a := range labels {
		for b := range labels {
			m.pairs[a][b].finish(m.now)
		}
	}
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
	seen := m.some(d.features)
	got := m.path.decode(&m.trans, len(d.gold), func(i int) [labels]int32 { return m.scores(seen[i]) })
	last, lastGot := outside, outside
	for i, want := range d.gold {
		if got[i] != want {
			for _, f := range seen[i] {
				m.change(f, want, 1)
				m.change(f, got[i], -1)
			}
		}
		if got[i] != want || last != lastGot {
			m.changePair(last, want, 1)
			m.changePair(lastGot, got[i], -1)
		}
		last, lastGot = want, got[i]
	}
}

// change adds to the weight of a feature for a label. Outside, by which the
// others are measured, has none.
func (m *trainer) change(feature uint32, label int, by int32) {
	if label == outside {
		return
	}
	m.emit[int(feature)*columns+label-1].change(by, m.now)
}

func (m *trainer) changePair(a, b int, by int32) {
	m.trans[a][b] += by
	m.pairs[a][b].change(by, m.now)
}

// some returns the features without those that are left out this time.
func (m *trainer) some(all [][]uint32) [][]uint32 {
	m.seen, m.pool = m.seen[:0], m.pool[:0]
	for _, features := range all {
		lo := len(m.pool)
		for _, f := range features {
			if m.random.IntN(leaveOut) > 0 {
				m.pool = append(m.pool, f)
			}
		}
		m.seen = append(m.seen, m.pool[lo:])
	}
	return m.seen
}

// write writes the averaged weights as whole numbers.
func (m *trainer) write(w io.Writer) error {
	raw := make([]byte, 0, len(m.emit)+2*labels*labels)
	for i := range m.emit {
		raw = append(raw, byte(int8(m.mean(&m.emit[i], math.MaxInt8))))
	}
	for a := range labels {
		for b := range labels {
			raw = binary.LittleEndian.AppendUint16(raw, uint16(int16(m.mean(&m.pairs[a][b], math.MaxInt16))))
		}
	}
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(raw); err != nil {
		return err
	}
	return z.Close()
}

// mean is a weight on the average over all steps and learners, as it is written.
func (m *trainer) mean(w *coefficient, most float64) float64 {
	mean := float64(w.total) / float64(m.now*learners)
	return max(-most, min(most, math.Round(mean*weightScale)))
}

// weightScale is what one step of training weighs in the written weights.
const weightScale = 5
