package statements

import (
	"strings"

	"parley/model"
)

// label is the name before a colon that opens a paragraph of an interview.
type label struct {
	unit   int
	hi     int // items [0, hi) are the name; a colon follows
	key    string
	person bool
	actor  *model.Actor // for whom a letter or initials stand
	why    string
}

// readLabels finds the turns of interviews, “ANNA BROOK: …” and “A: …”, and
// gives each turn to its speaker. Verbs of speech inside a turn are the
// speaker’s own words, so its units are done; what others said that an
// interviewer asks about is read as in any sentence.
func (r *reading) readLabels() {
	var labels []label
	count := map[string]int{}
	for n := range r.units {
		if n > 0 && r.units[n-1].paragraph == r.units[n].paragraph {
			continue
		}
		if l, ok := r.labelOf(n); ok {
			labels = append(labels, l)
			count[l.key]++
		}
	}
	interview := false // somebody known speaks more than once: no list of headings
	for _, l := range labels {
		interview = interview || l.person && count[l.key] > 1
	}
	var guest *model.Actor
	if count["q"] > 0 && count["a"] > 0 {
		guest = r.guestOf(labels[0].unit)
	}
	for _, l := range labels {
		switch {
		case l.key == "q" || l.key == "a":
			if l.key == "a" && count["q"] > 0 {
				l.actor, l.why = guest, "the person whom the introduction is about"
				r.turn(l)
			}
		case count[l.key] > 1 && interview:
			r.turn(l)
		}
	}
}

// labelOf reads the label of the paragraph that begins with unit n: Q, A, or
// a few capitalised words.
func (r *reading) labelOf(n int) (label, bool) {
	u := &r.units[n]
	hi := 0
	for hi < len(u.items) && hi < 6 && u.lower(hi) != ":" {
		if u.is(furnitureWord, hi) {
			return label{}, false
		}
		hi++
	}
	if hi == 0 || u.lower(hi) != ":" || hi+1 >= len(u.items) || !r.capitalised(u, hi) {
		return label{}, false
	}
	name := r.span(u, stretch{0, hi})
	l := label{unit: n, hi: hi, key: strings.ToLower(r.art.Slice(name))}
	for _, m := range r.cast.In(name) {
		l.person = l.person || m.Actor.Kind == model.Person && m.Form == model.ByName
	}
	if hi == 1 {
		l.actor, l.why = r.initialled(r.art.Slice(name)), "whose initials these are"
		l.person = l.person || l.actor != nil
	}
	return l, true
}

// capitalised reports whether all of the first items of a unit are words with
// a capital letter.
func (r *reading) capitalised(u *unit, hi int) bool {
	for k := range hi {
		if u.items[k].quote >= 0 {
			return false
		}
		if c := r.doc.Tokens[u.items[k].lo].Text[0]; (c < 'A' || c > 'Z') && u.tag(k) != "." && u.tag(k) != "," {
			return false
		}
	}
	return true
}

// turn makes one statement of what follows a label, to the end of the
// paragraph.
func (r *reading) turn(l label) {
	u := &r.units[l.unit]
	f := &finding{unit: l.unit, known: l.actor, knownWhy: l.why, source: stretch{0, l.hi}, how: named, act: model.Says,
		content: []stretch{{l.hi + 1, len(u.items)}}, rule: "turn of an interview"}
	u.spoken = true
	for n := l.unit + 1; n < len(r.units) && r.units[n].paragraph == u.paragraph; n++ {
		next := &r.units[n]
		next.spoken = true
		if span := r.contentSpan(next, stretch{0, len(next.items)}); span.Len() > 0 {
			f.extra = append(f.extra, span)
		}
	}
	r.found = append(r.found, f)
}
