package intake

import "strings"

// collect finds the title and, in the lines left out, author and outlet.
func (s *sheet) collect() {
	head := s.head()
	s.findIssuer(head)
	s.findOutlet(head)
	s.findTitle(head)
	s.dateAbove(head)
	s.findAuthor(head)
	s.bylineBelow(len(head))
	keepDoubtful(head[belowTitle(head):])
	for i := range s.units {
		u := &s.units[i]
		part := s.text[u.Start:u.End]
		switch u.reason {
		case "contact":
			s.facts.contact(part)
		case authorNote:
			s.facts.note = s.facts.note || strings.HasPrefix(strings.ToLower(part), "the ")
			s.facts.credit(part)
		case "copyright":
			s.facts.copyright(part)
		}
		if u.label != "" && s.standsAlone(i) && (i < len(head) || u.label == "release") {
			s.facts.labelled(u.label)
		}
		if i < len(head) && u.first && u.last {
			s.facts.breadcrumb(part)
		}
		s.facts.link(part, u)
	}
	s.noteOnAuthor()
	s.dateAtFoot()
}

// dateAtFoot takes a date that closes the body on a line of its own.
func (s *sheet) dateAtFoot() {
	_, last := bodyBounds(s.units)
	for _, u := range s.units[min(last+1, len(s.units)):] {
		if u.opens != "" || u.reason == "related" || u.reason == "comments" {
			return
		}
		if d, ok := parseDate(s.text[:u.End], u.Start); ok && d.end == u.End && u.first && u.last {
			s.facts.date(s.text[u.Start:u.End], d.value, "a line below the text", byFoot)
		}
	}
}

// standsAlone holds for a unit that is a piece by itself and not part of a menu.
func (s *sheet) standsAlone(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(s.units) && (s.units[j].piece == s.units[i].piece || s.units[j].reason == "navigation") {
			return false
		}
	}
	return true
}

// head returns the range of units before the body.
func (s *sheet) head() []unit {
	first, _ := bodyBounds(s.units)
	return s.units[:first]
}
