package statements

import "sort"

// readTold finds the sentences that are told and do not lie in quotation marks
// as a whole. What somebody says at length brings nobody forward, so that a
// pronoun after it looks past it.
func (r *reading) readTold() {
	r.told = make([]int, len(r.art.Sentences)+1)
	q := 0
	for i := range r.art.Sentences {
		s := &r.art.Sentences[i]
		for q < len(r.marks) && r.marks[q].outer.End < s.End {
			q++
		}
		r.told[i+1] = r.told[i]
		if q == len(r.marks) || r.marks[q].outer.Start > s.Start {
			r.told[i+1]++
		}
	}
}

// toldBefore is the nearest sentence before i that is told, -1 without one.
func (r *reading) toldBefore(i int) int {
	return sort.SearchInts(r.told, r.told[i]) - 1
}
