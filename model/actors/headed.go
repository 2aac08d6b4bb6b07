package actors

import "parley/model"

// longestHeaded bounds the words of a name with a head.
const longestHeaded = 12

// withHead reads a name that a word of the list of heads ends or begins: "Rift
// Valley Water Board", "Bank of Ruritania", "Mount Zal".
func (r *recogniser) withHead(i int, s stretch) (name, bool) {
	if closedTags[r.words[i].tag] {
		return name{}, false
	}
	end, head, at := 0, (*orgHead)(nil), 0
	for j := i; j < s.hi && j-i < longestHeaded && r.continues(j, i, s); j++ {
		h := r.l.headOf(&r.words[j])
		if h == nil {
			continue
		}
		switch {
		case (h.position == "first" || h.position == "either") && j == i && j+1 < s.hi && r.isPlainCapital(j+1):
			return r.headedName(i, j+2, h), true
		case j > i && h.position != "first":
			end, head, at = j+1, h, j
		case j == i && h.position == "of":
			end, head, at = j+1, h, j
		}
	}
	if end == 0 {
		return name{}, false
	}
	tail := end
	if head.position == "of" {
		tail = r.complement(end, s, stateBodies[r.words[at].text])
	}
	if at == i && tail == end {
		return name{}, false
	}
	return r.headedName(i, tail, head), true
}

// closedTags are the parts of speech that no name begins with.
var closedTags = map[string]bool{
	"DT": true, "PRP": true, "PRP$": true, "IN": true, "CC": true, "WDT": true, "WP": true, "WRB": true, "MD": true, "TO": true, "EX": true,
}

func (r *recogniser) headedName(lo, hi int, h *orgHead) name {
	return name{lo: lo, hi: hi, title: lo, kind: h.kind, class: h.class, trust: headed, why: "has the head of such a name"}
}

// continues reports that word j can belong to a name that began at i.
func (r *recogniser) continues(j, i int, s stretch) bool {
	w := &r.words[j]
	if !w.upper {
		if r.isHead(max(i, j-1)) {
			return false
		}
		return (w.text == "&" || w.text == "and") && j > i && j+2 < s.hi && r.words[j+1].upper && r.headFollows(j+1, s) && !r.opensOther(j+1, s)
	}
	return j == i || !w.start && !r.isOpened(j)
}

// headFollows reports a head right after the word j: "Trade and Investment
// Board".
func (r *recogniser) headFollows(j int, s stretch) bool {
	return j+1 < s.hi && r.isHead(j+1)
}

// isHead reports a word that can be the head of a name.
func (r *recogniser) isHead(i int) bool { return r.l.headOf(&r.words[i]) != nil }

// opensOther reports that a listed name or a given name begins at j.
func (r *recogniser) opensOther(j int, s stretch) bool {
	n, _ := r.known(j, s)
	return n.hi > 0 || r.isGiven(j)
}

func (r *recogniser) isPlainCapital(j int) bool {
	w := &r.words[j]
	return w.upper && !w.is(notName)
}

// stateBodies are heads whose complement may be a list of fields.
var stateBodies = map[string]bool{
	"Ministry": true, "Department": true, "Bureau": true, "Office": true, "Commission": true, "Committee": true, "Directorate": true, "Secretariat": true,
}

// complement reads "of the Interior", "for Peace and Trade" after a head and
// returns where it ends. A list of fields may have commas.
func (r *recogniser) complement(end int, s stretch, fields bool) int {
	j := end
	if j >= s.hi || (r.words[j].text != "of" && r.words[j].text != "for") {
		return end
	}
	j++
	if j < s.hi && r.words[j].text == "the" {
		j++
	}
	start := j
	for j < s.hi && j-start < 6 {
		w := &r.words[j]
		if w.upper && !w.start {
			j++
			continue
		}
		joins := w.text == "and" || w.text == "&" || w.text == "," && fields && r.listEnds(j, s)
		if joins && j > start && j+1 < s.hi && r.words[j+1].upper && !r.opensOther(j+1, s) && !r.isRoleOrTitle(j+1, s.hi) {
			j += 2
			continue
		}
		break
	}
	if j == start {
		return end
	}
	return j
}

// listEnds reports ", B and C" at word j.
func (r *recogniser) listEnds(j int, s stretch) bool {
	for k := j + 2; k+1 < s.hi && k <= j+6; k++ {
		if r.words[k].text == "and" || r.words[k].text == "&" {
			return r.words[k+1].upper
		}
		if !r.words[k].upper && r.words[k].text != "," {
			return false
		}
	}
	return false
}

// guess reads capitals that nothing else explains.
func (r *recogniser) guess(i int, s stretch) (name, bool) {
	w := &r.words[i]
	if w.is(notName) || !isProper(w) || r.isRoleOrTitle(i, s.hi) {
		return name{}, false
	}
	if isAcronym(w.text) {
		return name{lo: i, hi: i + 1, title: i, kind: model.OrganisationName, class: bodyClass, why: "an acronym"}, true
	}
	p, ok := r.personAt(i, s)
	if !ok {
		return name{}, false
	}
	p.kind = r.guessKind(p)
	return p, true
}

// isProper reports a capital that is not merely owed to the word's place.
func isProper(w *word) bool {
	if w.start {
		return w.tag == "NNP" || w.tag == "NNPS"
	}
	return len(w.text) > 1 && w.tag != "PRP" && w.tag != "CD"
}

var placePrepositions = map[string]bool{"in": true, "near": true, "at": true, "outside": true, "across": true}

// guessKind tells the kind of unlisted capitals from the word before.
func (r *recogniser) guessKind(n name) model.NameKind {
	if n.lo > 0 && placePrepositions[r.words[n.lo-1].fold] {
		return model.PlaceName
	}
	if n.hi-n.lo >= 2 && n.hi-n.lo <= 4 {
		return model.PersonName
	}
	return model.OtherName
}
