package statements

import (
	"slices"
	"strings"

	"parley/model"
)

// label is the name before a colon that opens a paragraph of an interview.
type label struct {
	unit, paragraph int
	hi              int    // items [0, hi) are the name; a colon follows
	text, key       string // as it stands, and in lower case
	side            party
	person          bool
	shouts          bool         // all its letters are capitals
	actor           *model.Actor // for whom the label stands, when it names nobody itself
	why             string
}

// party is whoever a label of one letter or word stands for.
type party byte

const (
	anybody party = iota
	interviewer
	interviewee
)

// partyOf tells whom a label means that names no one.
func partyOf(key string) party {
	switch key {
	case "q", "question", "interviewer", "reporter", "journalist", "moderator", "host":
		return interviewer
	case "a", "answer":
		return interviewee
	}
	return anybody
}

// readLabels finds the turns of interviews, “ANNA BROOK: …” and “A: …”, and
// gives each turn to its speaker. Verbs of speech inside a turn are the
// speaker’s own words, so its units are done; what others said that an
// interviewer asks about is read as in any sentence.
func (r *reading) readLabels() {
	labels := r.labels()
	count := map[string]int{}
	var sides [3]int
	for _, l := range labels {
		count[l.key]++
		sides[l.side]++
	}
	asked := slices.ContainsFunc(labels, func(l label) bool { return r.asks(l.paragraph) })
	talk := isTalk(labels, count, asked)
	answers := sides[interviewer] > 0 && sides[interviewee] > 0
	var guest *model.Actor
	if answers {
		guest = r.guestOf(labels[0].unit)
	}
	for i, l := range labels {
		switch l.side {
		case interviewer:
			continue
		case interviewee:
			if !answers {
				continue
			}
			l.actor, l.why = guest, "the person whom the introduction is about"
		default:
			if !talk || count[l.key] == 1 && !l.shouts {
				continue
			}
		}
		end := l.paragraph
		if i+1 < len(labels) && asked {
			end = labels[i+1].paragraph - 1 // the questions have labels too
		}
		r.turn(l, end)
	}
}

// labels lists the labels of the article.
func (r *reading) labels() []label {
	var labels []label
	for n := range r.units {
		if n > 0 && r.units[n-1].paragraph == r.units[n].paragraph {
			continue
		}
		if l, ok := r.labelOf(n); ok {
			labels = append(labels, l)
		}
	}
	if len(labels) > 0 {
		r.knowShort(labels)
	}
	return labels
}

// isTalk tells the labels of an interview from a list of headings: somebody
// known speaks more than once, or several speak, one of them again, and one asks.
func isTalk(labels []label, count map[string]int, asked bool) bool {
	if slices.ContainsFunc(labels, func(l label) bool { return l.person && count[l.key] > 1 }) {
		return true
	}
	return asked && len(count) > 1 && len(labels) > len(count)
}

// asks reports whether a paragraph ends with a question.
func (r *reading) asks(paragraph int) bool {
	return strings.HasSuffix(r.art.Slice(r.art.Paragraphs[paragraph]), "?")
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
	text := r.art.Slice(name)
	l := label{unit: n, paragraph: u.paragraph, hi: hi, text: text, key: strings.ToLower(text), shouts: len(text) > 2 && text == strings.ToUpper(text)}
	l.side = partyOf(l.key)
	for _, m := range r.cast.In(name) {
		l.person = l.person || m.Actor.Kind == model.Person && m.Form == model.ByName
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

// name is the name of whoever has the label; empty when it tells none.
func (l *label) name() string {
	if l.actor != nil {
		return l.actor.Name
	}
	if l.person {
		return l.text
	}
	return ""
}

// turn makes one statement of what follows a label, to the end of the given
// paragraph. Remarks in brackets, “(Laughs.)”, are the writer's.
func (r *reading) turn(l label, last int) {
	u := &r.units[l.unit]
	f := &finding{unit: l.unit, known: l.actor, knownWhy: l.why, source: stretch{0, l.hi}, how: named, act: model.Says,
		content: []stretch{{l.hi + 1, len(u.items)}}, rule: "turn of an interview"}
	r.found = append(r.found, f)
	u.spoken, u.teller = true, l.name()
	for n := l.unit + 1; n < len(r.units) && r.units[n].paragraph <= last; n++ {
		next := &r.units[n]
		if next.paragraph > l.paragraph && r.asks(next.paragraph) {
			return
		}
		next.spoken, next.teller = true, u.teller
		if next.lower(0) == "(" && next.lower(len(next.items)-1) == ")" {
			continue
		}
		if span := r.contentSpan(next, stretch{0, len(next.items)}); span.Len() > 0 {
			f.extra = append(f.extra, span)
		}
	}
}
