package intake

import (
	"sort"
	"strings"

	"parley/model"
)

// sheet is a text while it is told apart into body and furniture.
type sheet struct {
	text       string
	units      []unit
	parts      []model.Omission // left out in front of units
	facts      facts
	transcript bool // lines open with the names of speakers
}

// read tells body from furniture and collects what the text says of itself.
func read(p page) *sheet {
	s := &sheet{text: p.text}
	words := wordsOf(p.text)
	s.units = unitsOf(p.text, words, blocks(p.text, words))
	s.applyMarks(p)
	dropCaptions(s.text, s.units)
	s.readHeader()
	s.readPrefixes()
	furnish(s.text, s.units)
	s.collect()
	return s
}

// readPrefixes takes date stamps, bylines and datelines off the units that
// they stand before.
func (s *sheet) readPrefixes() {
	s.transcript = s.speakers() >= 2
	head := true // before the first sentence of the body
	for i := range s.units {
		u := &s.units[i]
		opens := u.first || u.piece != s.units[i-1].piece || head && s.units[i-1].reason != ""
		if opens || u.reason != "" || !u.prose() {
			s.readPrefix(u, head, opens)
		}
		if u.prose() && u.reason == "" && u.shape.words > 6 {
			head = false
		}
	}
}

// speakers counts the blocks that open with a name in capitals and a colon,
// and not with a city: the turns of a conversation.
func (s *sheet) speakers() int {
	n := 0
	for i := range s.units {
		u := &s.units[i]
		if !u.first || u.reason != "" {
			continue
		}
		part := s.text[u.Start:min(u.End, u.Start+40)]
		name, _, ok := strings.Cut(part, ":")
		if lower := strings.ToLower(name); ok && isNamed(name) && !places()[lower] && (isTurn(lower) || !isLabel(lower)) {
			n++
		}
	}
	return n
}

// isTurn holds for the signs of questions and answers.
func isTurn(label string) bool {
	return label == "q" || label == "a" || label == "question" || label == "answer"
}

// isNamed holds for capitals alone, with at least one letter.
func isNamed(s string) bool { return s == strings.ToUpper(s) && s != strings.ToLower(s) }

// earlyBlocks is among how many blocks from the start a dateline may stand
// that is known by its capitals alone.
const earlyBlocks = 8

func (s *sheet) readPrefix(u *unit, head, opens bool) {
	p := prefix{text: s.text, end: u.End, whole: !u.ended, prose: u.prose() && !u.asks, head: head, early: u.block < earlyBlocks, transcript: s.transcript, facts: &s.facts}
	if !head {
		if end := p.stamp(u.Start, true); end == u.End {
			u.reason = "date"
			return
		}
	}
	if !opens || u.reason != "" {
		return
	}
	parts, body := p.read(u.Start)
	switch {
	case len(parts) == 0:
	case body >= u.End:
		u.reason = parts[0].Reason
	default:
		u.cutFront(s.text, body)
		s.parts = append(s.parts, parts...)
	}
}

// omitted returns what is left out, in order, runs with one reason joined.
func (s *sheet) omitted() []model.Omission {
	out := append([]model.Omission{}, s.parts...)
	for i := range s.units {
		u := &s.units[i]
		if u.reason == "" {
			continue
		}
		if i > 0 && len(out) > 0 && s.units[i-1].reason == u.reason && s.units[i-1].block == u.block {
			out[len(out)-1].End = u.End
			continue
		}
		out = append(out, model.Omission{Span: u.Span, Reason: u.reason})
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Start < out[j].Start })
	return out
}

// paragraphs returns the body: in each block the runs of units that stay. A
// wide gap after a full stop begins a new paragraph, and so does what a dateline
// or the like was taken off from.
func (s *sheet) paragraphs() []model.Span {
	var out []model.Span
	open := false // the last paragraph goes on
	for i := range s.units {
		u := &s.units[i]
		switch {
		case u.reason != "":
			open = false
			continue
		case open && !u.fronted && u.block == s.units[i-1].block && (u.piece == s.units[i-1].piece || !s.units[i-1].ended):
			out[len(out)-1].End = u.End
			continue
		}
		span := u.Span
		if u.first {
			span.Start += markerSize(s.text[span.Start:span.End])
		}
		if span.Len() > 0 {
			out = append(out, span)
			open = true
		}
	}
	return out
}
