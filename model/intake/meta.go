package intake

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model"
)

//go:embed data/outlets.txt
var outletData string

// outletWords are words that names of papers, agencies and stations hold.
var outletWords = sync.OnceValue(func() map[string]bool { return wordSet(outletData) })

// collect finds the title and, in the lines left out, author and outlet.
func (s *sheet) collect() {
	head := s.head()
	s.findOutlet(head)
	s.findTitle(head)
	keepDoubtful(head)
	for i := range s.units {
		u := s.units[i]
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
		if u.label != "" && s.facts.label == "" && s.standsAlone(i) && (i < len(head) || u.label == "release") {
			s.facts.label = u.label
		}
		s.facts.link(part, u)
	}
	s.noteOnAuthor()
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

// noteOnAuthor leaves out sentences near the end that say who the author is:
// "NAME is a former ambassador."
func (s *sheet) noteOnAuthor() {
	authors := strings.FieldsFunc(strings.ReplaceAll(s.facts.author.Value, " and ", ","), func(r rune) bool { return r == ',' || r == '&' })
	seen := 0
	for i := len(s.units) - 1; i >= 0 && seen < 3; i-- {
		u := &s.units[i]
		if u.reason != "" || u.shape.words == 0 {
			continue
		}
		seen++
		for _, name := range authors {
			rest, ok := strings.CutPrefix(s.text[u.Start:u.End], strings.TrimSpace(name))
			if ok && (strings.HasPrefix(rest, " is ") || strings.HasPrefix(rest, ", ") || strings.HasPrefix(rest, " was ") || strings.HasPrefix(rest, " teaches ") || strings.HasPrefix(rest, " writes ")) {
				u.reason = authorNote
				s.facts.note = true
			}
		}
	}
}

// head returns the range of units before the body.
func (s *sheet) head() []unit {
	first, _ := bodyBounds(s.units)
	return s.units[:first]
}

// findOutlet takes a line above the body that is a name of a paper.
func (s *sheet) findOutlet(head []unit) {
	for i := range head {
		u := &head[i]
		if u.reason == "page head" && u.first && u.last && isOutlet(s.text[u.Start:u.End]) {
			u.reason = "outlet"
			set(&s.facts.outlet, s.text[u.Start:u.End], model.Stated, "a line above the text")
		}
	}
}

// isOutlet holds for two to five capitalised words of which one is common in
// the names of papers and stations.
func isOutlet(s string) bool {
	words := wordsOf(s)
	shape := shapeOf(words)
	if shape.words < 2 || shape.words > 5 || shape.capitals < shape.content {
		return false
	}
	for _, w := range words {
		if outletWords()[w.lower] {
			return true
		}
	}
	return false
}

// findTitle takes the first line above the body that is long enough for a
// headline, or the longest if none is.
func (s *sheet) findTitle(head []unit) {
	best := -1
	for i := 0; i < len(head); i++ {
		from := i
		for i+1 < len(head) && head[i+1].block == head[from].block {
			i++
		}
		if !titleLike(head[from:i+1]) || isMenu(s.text[head[from].Start:head[i].End]) {
			continue
		}
		words := wordsIn(head[from : i+1])
		if best < 0 || words > wordsIn(sameBlock(head, best)) && wordsIn(sameBlock(head, best)) < 4 {
			best = from
		}
	}
	if best < 0 {
		return
	}
	title := sameBlock(head, best)
	for i := range title {
		title[i].reason = "title"
	}
	text := s.text[title[0].Start:title[len(title)-1].End]
	set(&s.facts.title, strings.Join(strings.Fields(strings.TrimLeft(text, "# ")), " "), model.Stated, "headline above the text")
}

// keepDoubtful takes back lines above the body that may be a sentence whose
// full stop is missing, such as a standfirst.
func keepDoubtful(head []unit) {
	for from := 0; from < len(head); {
		block := sameBlock(head, from)
		from += len(block)
		if wordsIn(block) < 10 {
			continue
		}
		for i := range block {
			if u := &block[i]; u.reason == "page head" && (u.doubtful() || u.prose()) {
				u.reason = ""
			}
		}
	}
}

func sameBlock(units []unit, from int) []unit {
	to := from + 1
	for to < len(units) && units[to].block == units[from].block {
		to++
	}
	return units[from:to]
}

func wordsIn(units []unit) int {
	n := 0
	for _, u := range units {
		n += u.shape.words
	}
	return n
}

// titleLike holds for a block of which nothing else is known and that has the
// length of a headline.
func titleLike(units []unit) bool {
	for _, u := range units {
		if u.reason != "page head" {
			return false
		}
	}
	n := wordsIn(units)
	return units[0].first && units[len(units)-1].last && n >= 2 && n <= 30
}

// isMenu holds for lines whose parts are set apart, as in a menu.
func isMenu(s string) bool {
	for _, mark := range []string{" | ", " > ", " » ", " • ", " · ", " / ", "  "} {
		if strings.Count(s, mark) >= 2 {
			return true
		}
	}
	return false
}

// contact reads "NAME can be reached at ADDRESS".
func (f *facts) contact(s string) {
	p := prefix{text: s, end: len(s)}
	at := markerSize(s)
	if end := p.names(at); end > at && !strings.Contains(s[at:end], "@") {
		set(&f.author, strings.Join(strings.Fields(s[at:end]), " "), model.Stated, "contact line "+quoted(s))
	}
	if _, domain, ok := strings.Cut(s, "@"); ok {
		domain = strings.TrimRight(cutAt(domain, " ,;)]\u00a0"), ".")
		if strings.Contains(domain, ".") && !freeMail(domain) {
			set(&f.outlet, domain, model.Inferred, "domain of the e-mail address in the contact line")
		}
	}
}

// freeMail holds for domains where anybody has an address.
func freeMail(domain string) bool {
	name, _, _ := strings.Cut(strings.ToLower(domain), ".")
	switch name {
	case "gmail", "googlemail", "yahoo", "hotmail", "outlook", "protonmail", "proton", "icloud", "aol", "gmx", "live", "mail", "yandex":
		return true
	}
	return false
}

// credit reads "Reporting by NAME" and "first appeared in PAPER".
func (f *facts) credit(s string) {
	for _, by := range []string{"Reporting by ", "Reported by ", "Written by ", "Writing by ", "written by "} {
		if i := strings.Index(s, by); i >= 0 {
			p := prefix{text: s, end: len(s)}
			from := i + len(by)
			set(&f.author, s[from:p.names(from)], model.Stated, "credit "+quoted(by))
		}
	}
	for _, in := range []string{"appeared in ", "appeared on ", "published in ", "published on ", "published by ", "Published in "} {
		if i := strings.Index(s, in); i >= 0 {
			p := prefix{text: s, end: len(s)}
			from := i + len(in)
			set(&f.outlet, strings.TrimRight(s[from:p.properName(from)], ". "), model.Stated, "note "+quoted(in))
		}
	}
}

// copyright reads "© 2026 HOLDER".
func (f *facts) copyright(s string) {
	i := strings.Index(s, "©")
	if i < 0 {
		return
	}
	p := prefix{text: s, end: len(s)}
	from := i + len("©") + len(s[i+len("©"):]) - len(strings.TrimLeft(s[i+len("©"):], " \u00a0,-–0123456789"))
	set(&f.outlet, strings.TrimRight(s[from:p.properName(from)], ". "), model.Inferred, "copyright line")
}

// properName reads words that all begin with capitals.
func (p prefix) properName(at int) int {
	end := at
	for words := 0; words < 6; words++ {
		next := end
		if words > 0 {
			if !strings.HasPrefix(p.text[end:p.end], " ") {
				break
			}
			next++
		}
		w := cutAt(p.text[next:p.end], " ,;|()\n\u00a0")
		_, isDate := parseDate(p.text[:p.end], next)
		if w == "" || w[0] >= 'a' && w[0] <= 'z' || isNumber(w) || isDate || words > 0 && (w == "All" || w == "The") {
			break
		}
		end = next + len(w)
		if strings.HasSuffix(w, ".") {
			break
		}
	}
	return end
}

func cutAt(s, chars string) string {
	if n := strings.IndexAny(s, chars); n >= 0 {
		return s[:n]
	}
	return s
}

// link takes an address that stands alone on a line, or behind "URL".
func (f *facts) link(s string, u unit) {
	if !u.first || !u.last || u.shape.words > 3 || f.url.Value != "" {
		return
	}
	if i := strings.Index(s, "http"); i >= 0 {
		if address := cutAt(s[i:], " \n\u00a0"); strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://") {
			set(&f.url, address, model.Stated, "an address on a line of its own")
		}
	}
}
