package statements

import (
	"strings"

	"parley/model"
)

// runOn gives quotations that no verb governs to the speaker who is speaking:
// after “…,” she said. “…”, after a paragraph that ends with “he said:”, and
// from paragraph to paragraph while the marks stay open.
func (r *reading) runOn() {
	var prev *finding // the last finding whose speaker may go on
	prevUnit := -1
	at := 0
	var all, before []*finding // before are those of the unit before
	for n := range r.units {
		u := &r.units[n]
		mine := r.found[at:]
		for k, f := range mine {
			if f.unit != n {
				mine = mine[:k]
				break
			}
		}
		at += len(mine)
		if len(mine) == 0 && prev != nil && r.goesOn(prev, prevUnit, n) {
			prev.extra = append(prev.extra, r.contentSpan(u, stretch{0, len(u.items)}))
			prevUnit = n
			continue
		}
		if len(mine) == 0 && r.onlyQuote(u) {
			if mine = r.signed(n); len(mine) == 0 {
				mine = r.backed(n, before)
			}
			if len(mine) == 0 && len(before) == 0 {
				mine = r.beside(n, len(all) > 0 && r.units[all[len(all)-1].unit].paragraph == u.paragraph)
			}
		}
		before = mine
		all = append(all, mine...)
		prev, prevUnit = nil, n
		for _, f := range mine {
			if f.gives(u) {
				prev = f
			}
		}
		if u.pending != nil {
			prev = u.pending
			all = append(all, prev)
		}
	}
	r.found = all
}

// signed gives the quotation that is unit n to the name that stands after a
// dash in the next paragraph: “…” — Anna Brook.
func (r *reading) signed(n int) []*finding {
	if n+1 >= len(r.units) || r.units[n+1].paragraph == r.units[n].paragraph {
		return nil
	}
	u := &r.units[n+1]
	if d := u.lower(0); d != "-" && d != "--" || !strings.HasPrefix(u.tag(1), "NNP") {
		return nil
	}
	s := r.phraseAfter(u, 1)
	if s.empty() || len(u.items) > 10 || u.tag(s.hi) != "." && u.tag(s.hi) != "," && s.hi < len(u.items) {
		return nil
	}
	said := r.contentSpan(&r.units[n], stretch{0, len(r.units[n].items)})
	if said.Len() == 0 {
		return nil
	}
	return []*finding{{unit: n + 1, source: s, how: named, act: model.Says, extra: []model.Span{said},
		rule: "words in quotation marks over a name"}}
}

// backed gives the quotation that is unit n to the one speaker of the findings
// of the unit before, in the same paragraph, whose clause it backs: He said
// that it was late. “We must go.”
func (r *reading) backed(n int, before []*finding) []*finding {
	if len(before) == 0 || r.units[n-1].paragraph != r.units[n].paragraph {
		return nil
	}
	u := &r.units[n-1]
	last := before[len(before)-1]
	if last.act == model.Demands || last.act == model.Promises {
		return nil // may be words for somebody else, or not yet said
	}
	for _, f := range before {
		if f.unit != n-1 || f.source != last.source || f.cue.empty() || f.source.empty() || f.how == owner || isFirstPerson(u.lower(f.source.lo)) {
			return nil
		}
	}
	f := *last
	f.content, f.rule = nil, "words in quotation marks after a clause of their speaker"
	f.extra = []model.Span{r.contentSpan(&r.units[n], stretch{0, len(r.units[n].items)})}
	return []*finding{&f}
}

// gives reports whether the speaker of f may go on speaking after the unit:
// words in marks and then nothing but the attribution.
func (f *finding) gives(u *unit) bool {
	for _, c := range f.content {
		for k := c.lo; k < c.hi; k++ {
			if u.items[k].quote >= 0 {
				return true
			}
		}
	}
	return false
}

// goesOn reports whether unit n is a quotation and nothing else, and the
// speaker of prev, who spoke in the unit before, says it.
func (r *reading) goesOn(prev *finding, prevUnit, n int) bool {
	u := &r.units[n]
	if prevUnit != n-1 || !r.onlyQuote(u) {
		return false
	}
	before := &r.units[prevUnit]
	if r.asked(prev) {
		return false // the answer is somebody else's
	}
	if before.paragraph == u.paragraph {
		return true
	}
	return r.leftOpen(before) || (before.pending == prev && prevUnit == prev.unit)
}

// asked reports the author’s own question: “Will you go?” I asked.
func (r *reading) asked(f *finding) bool {
	u := &r.units[f.unit]
	if f.source.empty() || !isFirstPerson(u.lower(f.source.lo)) || len(f.content) == 0 {
		return false
	}
	q := u.items[f.content[0].hi-1].quote
	return q >= 0 && r.art.Text[r.marks[q].inner.End-1] == '?'
}

// leftOpen reports whether a unit ends in a quotation that its paragraph does
// not close.
func (r *reading) leftOpen(u *unit) bool {
	for k := len(u.items) - 1; k >= 0 && k >= len(u.items)-3; k-- {
		if q := u.items[k].quote; q >= 0 {
			return r.marks[q].runs
		}
	}
	return false
}

// onlyQuote reports whether a unit holds quotations and punctuation alone.
func (r *reading) onlyQuote(u *unit) bool {
	quotes := 0
	for k := range u.items {
		switch {
		case u.items[k].quote >= 0:
			quotes++
		case !isStop(u.items[k].tag):
			return false
		}
	}
	return quotes > 0
}
