package actors

import "parley/model"

// longestField bounds the words behind an office that are read as its field.
const longestField = 14

// findFields marks the words that tell the field of an office, "for Rural
// Affairs" of "Minister for Rural Affairs Ana Kodo", so that no name is seen in
// them.
func (t *text) findFields(r *recogniser) {
	for _, s := range t.sentences {
		for j := s.lo + 1; j+1 < s.hi; j++ {
			if x := t.words[j].text; (x == "of" || x == "for") && fieldOffices[t.words[j-1].fold] && !t.inOffice(j-1, s) {
				for end := r.fieldEnd(j, s); j < end; j++ {
					t.words[j].field = true
				}
			}
		}
	}
}

// inOffice reports that the office at word j is part of the name of the body
// that it heads: "Office of the High Commissioner".
func (t *text) inOffice(j int, s stretch) bool {
	const reach = 6
	for k := j - 1; k >= max(s.lo, j-reach); k-- {
		if w := &t.words[k]; w.text == "Office" {
			return true
		} else if !w.upper && w.text != "of" && w.text != "the" {
			return false
		}
	}
	return false
}

var fieldOffices = map[string]bool{
	"minister": true, "ministers": true, "secretary": true, "undersecretary": true, "under secretary": true, "commissioner": true,
	"under secretary general": true, "secretary general": true, "director general": true, "representative": true, "vice president": true,
	"coordinator": true,
}

// fieldEnd returns where the field ends that "of" or "for" at word j opens; j
// when there is none.
func (r *recogniser) fieldEnd(j int, s stretch) int {
	i := j
	if r.words[i].text == "of" && r.words[i+1].fold == "state" {
		if i += 2; i >= s.hi || r.words[i].text != "for" {
			return i
		}
	}
	if i++; i < s.hi && r.words[i].text == "the" {
		i++
	}
	end := r.fieldRun(i, s)
	if end == i {
		return j
	}
	return r.beforeHolder(i, end)
}

// fieldRun returns where the words for fields from i on end, the name of the
// holder behind them included; i when they are the name of a body.
func (r *recogniser) fieldRun(i int, s stretch) int {
	k := i
	for k < s.hi && k < i+longestField {
		w := &r.words[k]
		_, title := r.l.honorificAt(r.words, k, s.hi)
		known, _ := r.known(k, s)
		switch {
		case title > 0 || w.start || w.upper && known.hi > 0 && known.class != demonymClass && !w.is(roleModifier):
			return k
		case w.is(roleModifier):
		case w.upper && r.isHead(k):
			return i
		case w.upper || k > i && k+1 < s.hi && r.joinsFields(k, s):
		default:
			return k
		}
		k++
	}
	return k
}

// joinsFields reports "and", or a comma in a list of fields, with another field
// behind it.
func (r *recogniser) joinsFields(k int, s stretch) bool {
	switch next := &r.words[k+1]; r.words[k].text {
	case "and", "&", "of":
		return next.upper && r.words[k-1].upper || next.is(roleModifier)
	case ",":
		return next.is(roleModifier) && r.listEnds(k, s)
	}
	return false
}

// beforeHolder returns where in the words lo to hi-1 the fields end and the name
// of the holder begins, which is what the last word known for a field leaves of
// the capitals or, where none is, the last of three capitals or more from a given
// name on.
func (r *recogniser) beforeHolder(lo, hi int) int {
	at := hi
	for at > lo && r.words[at-1].upper && !r.words[at-1].is(roleModifier) && isNameWord(r.words[at-1].text) {
		at--
	}
	known := at > lo && r.words[at-1].is(roleModifier)
	switch n := hi - at; {
	case n > 4, n == 4 && !r.isGiven(at), !known && n > 2:
		from := hi - 2
		for k := at + 1; k < hi-1; k++ {
			if r.isGiven(k) {
				return k
			}
		}
		return from
	case known && n >= 2:
		return at
	}
	return hi
}

// fieldHolder reads the person named behind the field of an office.
func (r *recogniser) fieldHolder(i int, s stretch) (name, bool) {
	p, ok := r.personAt(i, s)
	if !ok || r.isBody(i, s) {
		return name{}, false
	}
	for p.title > s.lo && r.words[p.title-1].field {
		p.title--
	}
	p.title, p.trust, p.kind, p.why = max(p.title-1, s.lo), titled, model.PersonName, "after an office and its field"
	return p, true
}
