package themes

import (
	"slices"

	"parley/model"
)

const (
	mostAffairs = 3 // a story, on the average
	leadLines   = 2 // sentences that open an affair
	leastAffair = 3 // sentences of an affair
	mostRounds  = 8 // that look for affairs in a story
	termShare   = 3 // a term of which this part lies in an affair belongs to it
	leastTerm   = 2 // sentences of a term that ties others together
)

// affairs are what the stories of a mixed folder tell, found without knowing
// any subject: the opening of a story with all sentences that it is tied to by
// nouns, people and sides which come back, then the same from the first
// sentences that are left, and so on. Labels that are taken are not given.
func (f *folder) affairs(taken map[string]bool) []*draft {
	var out []*draft
	n := f.namer()
	for first := range f.locals {
		if f.locals[first] == nil || f.story[first] != first {
			continue
		}
		w := f.web(first)
		told := make([]bool, len(w.lines))
		seed := w.openings()
		for range mostRounds {
			if len(seed) == 0 {
				break
			}
			d := w.draft(w.grow(seed))
			whole := f.extend(d)
			w.mark(told, whole)
			if d.label = n.subject(whole, taken); d.label != "" {
				taken[d.label] = true
				out = append(out, d)
			}
			seed = w.firstUntold(told)
		}
	}
	return out
}

// web is a story as sentences tied together by terms.
type web struct {
	*folder
	lines []sentence
	ties  [][]tie        // of each line
	posts [][]int        // the lines of each term
	index map[string]int // of terms
}

// tie is a term in a line, with the words for it there; none for a pronoun.
type tie struct {
	term  int
	words string
}

// web spins the web of the story that an article opens.
func (f *folder) web(first int) *web {
	w := &web{folder: f, index: map[string]int{}}
	for i, l := range f.locals {
		if l == nil || f.story[i] != first {
			continue
		}
		for s := range l.article.Sentences {
			w.lines = append(w.lines, sentence{i, s})
			w.ties = append(w.ties, nil)
			eachNoun(l.phrasesIn(s), func(c *candidate) { w.tie("noun "+c.key, c.text) })
			for _, p := range l.present[s] {
				w.tie("side "+l.sides[p.side].key, l.words(p))
			}
			for _, p := range l.peopleIn(s) {
				w.tie("person "+p.Name, l.nameOf(p))
			}
		}
	}
	return w
}

// tie adds a term to the last line.
func (w *web) tie(key, words string) {
	t, known := w.index[key]
	if !known {
		t = len(w.posts)
		w.index[key] = t
		w.posts = append(w.posts, nil)
	}
	at := len(w.lines) - 1
	if n := len(w.posts[t]); n == 0 || w.posts[t][n-1] != at {
		w.posts[t] = append(w.posts[t], at)
		w.ties[at] = append(w.ties[at], tie{t, words})
	}
}

// grow returns what hangs together with some lines: as soon as a third of the
// lines of a term are in, the others follow. Its cost is linear.
func (w *web) grow(seed []int) []bool {
	in, held := make([]bool, len(w.lines)), make([]int, len(w.posts))
	var queue []int
	enter := func(lines []int) {
		for _, at := range lines {
			if !in[at] {
				in[at] = true
				queue = append(queue, at)
			}
		}
	}
	for enter(seed); len(queue) > 0; {
		at := queue[0]
		queue = queue[1:]
		for _, x := range w.ties[at] {
			t := x.term
			held[t]++
			n := len(w.posts[t])
			if n >= leastTerm && termShare*held[t] >= n && termShare*(held[t]-1) < n {
				enter(w.posts[t])
			}
		}
	}
	return in
}

// openings are the first lines of each article.
func (w *web) openings() []int {
	var out []int
	for i, s := range w.lines {
		if s.index < leadLines {
			out = append(out, i)
		}
	}
	return out
}

// firstUntold are the first lines in a row that no affair tells: a paragraph,
// or two sentences of short ones.
func (w *web) firstUntold(told []bool) []int {
	for lo := 0; lo < len(w.lines); lo++ {
		hi := lo
		for hi < len(w.lines) && !told[hi] && w.lines[hi].article == w.lines[lo].article &&
			(hi < lo+leadLines || w.paragraph(hi) == w.paragraph(lo)) {
			hi++
		}
		if hi-lo >= leadLines {
			out := make([]int, 0, hi-lo)
			for ; lo < hi; lo++ {
				out = append(out, lo)
			}
			return out
		}
		lo = max(lo, hi-1)
	}
	return nil
}

func (w *web) paragraph(line int) int {
	s := w.lines[line]
	return w.locals[s.article].article.Sentences[s.index].Paragraph
}

// draft makes a theme of lines. The reasons are the terms that they share.
func (w *web) draft(in []bool) *draft {
	d := &draft{basis: model.FromFolder, isAffair: true}
	for at, s := range w.lines {
		if in[at] {
			d.add(line{article: s.article, sentence: s.index, whys: w.shared(at, in)})
		}
	}
	return d
}

// shared are the words of a line for terms that another line has too.
func (w *web) shared(at int, in []bool) []string {
	var out []string
	for _, x := range w.ties[at] {
		another := func(line int) bool { return line != at && in[line] }
		if x.words != "" && slices.ContainsFunc(w.posts[x.term], another) {
			out = addWhy(out, x.words)
		}
		if len(out) == mostWhys {
			break
		}
	}
	return out
}

// mark notes the lines of a draft.
func (w *web) mark(told []bool, d *draft) {
	at := 0
	for _, l := range d.lines {
		for w.lines[at] != (sentence{l.article, l.sentence}) {
			at++
		}
		told[at] = true
	}
}
