package intake

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"parley/model"
	"parley/model/wordlist"
)

// byline reads "By" and names. On a line of its own the rest of the line
// belongs to it; before a text only the names do, if a dateline, a date or
// the end of a piece follows them.
func (p prefix) byline(at int) int {
	rest := p.text[at:p.end]
	skip := bylineWord(rest)
	if skip == 0 {
		return at
	}
	from := at + skip
	people, names := p.people(from)
	if names == from {
		return at
	}
	end := p.end
	if !p.whole {
		end = p.afterRole(names)
		next := skipMarks(p.text, end, p.end)
		_, dated := parseDate(p.text[:p.end], next)
		if !dated && p.dateline(next) == next {
			return at
		}
	} else if words := len(strings.Fields(p.text[at:p.end])); words > 20 {
		return at
	}
	set(&p.facts.author, people, model.Stated, "byline "+quoted(p.text[at:names]))
	p.place(names, end)
	return end
}

// place takes the date and the outlet that stand behind the names of a byline.
func (p prefix) place(at, end int) {
	end = min(end, at+prefixReach)
	for i := at; i < end; i++ {
		if i > at && p.text[i-1] != ' ' {
			continue
		}
		if d, ok := parseDate(p.text[:end], i); ok && d.value != "" {
			p.facts.date(p.text[i:d.end], d.value, "date in the byline", byStamp)
			break
		}
	}
	for _, part := range strings.FieldsFunc(p.text[at:end], func(r rune) bool { return strings.ContainsRune("|•·,;*_", r) }) {
		if part = strings.TrimSpace(part); isOutlet(part) {
			set(&p.facts.outlet, part, model.Stated, "byline")
			return
		}
	}
}

// bylineWord returns the length of the words that open a byline.
func bylineWord(s string) int {
	lower := strings.ToLower(s[:min(len(s), 30)])
	for _, w := range []string{"by:", "by", "written by", "reported by", "story by", "words by", "interviewed by", "interview by", "author:", "from"} {
		if rest, ok := strings.CutPrefix(lower, w); ok && rest != "" {
			if n := blanks(rest); n > 0 {
				return len(w) + n
			}
		}
	}
	return 0
}

// mostPeople is how many names of one byline are read.
const mostPeople = 6

// people reads one or more personal names, each perhaps with the place that
// the person reports from, and commas or "and" between. It returns the names
// in one string, and where they end; from when there is none.
func (p prefix) people(from int) (names string, end int) {
	var all []string
	for next := from; len(all) < mostPeople; {
		n := p.name(next)
		if n == next {
			break
		}
		if beside := p.text[next:n]; len(all) > 0 && (hasRole(beside) || isOutlet(beside) || places()[strings.ToLower(beside)]) {
			break // "NAME, Staff Writer"
		}
		all = append(all, strings.Join(strings.Fields(p.text[next:n]), " "))
		end = p.afterPlace(n)
		next = p.afterLink(end)
		if next == end {
			break
		}
	}
	if len(all) == 0 {
		return "", from
	}
	last := len(all) - 1
	if last == 0 {
		return all[0], end
	}
	return strings.Join(all[:last], ", ") + " and " + all[last], end
}

// afterLink steps over what joins two names.
func (p prefix) afterLink(at int) int {
	for _, link := range []string{" and ", ", and ", " & ", ", "} {
		if strings.HasPrefix(p.text[at:p.end], link) {
			return at + len(link)
		}
	}
	return at
}

// afterPlace steps over the place that a writer reports from: " in CITY".
func (p prefix) afterPlace(at int) int {
	n := blanks(p.text[at:p.end])
	rest, ok := strings.CutPrefix(p.text[at+n:p.end], "in ")
	if from := p.end - len(rest); ok && n > 0 && p.properName(from) > from {
		return p.properName(from)
	}
	return at
}

// afterRole steps over what the writer is: ", Staff Writer".
func (p prefix) afterRole(at int) int {
	if rest, ok := strings.CutPrefix(p.text[at:p.end], ", "); ok {
		from := p.end - len(rest)
		if end := p.name(from); hasRole(p.text[from:end]) || isOutlet(p.text[from:end]) {
			return end
		}
	}
	return at
}

//go:embed data/roles.txt
var roleData string

var roles = sync.OnceValue(func() map[string]bool { return wordlist.Set(roleData) })

// hasRole reports whether one of the words is one of the trade and no name.
func hasRole(words string) bool {
	for _, w := range strings.Fields(strings.ToLower(words)) {
		if roles()[w] {
			return true
		}
	}
	return false
}

// name reads two to five words that are capitalised or link names. A word in
// capitals after the first that are not ends it, since a dateline begins there.
func (p prefix) name(from int) int {
	end, words := from, 0
	small := false // a word with small letters was read
	for at := from; words < 5 && at < p.end; {
		size := strings.IndexFunc(p.text[at:p.end], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;|()•:&*_", r) })
		if size < 0 {
			size = p.end - at
		}
		w := p.text[at : at+size]
		r, _ := utf8.DecodeRuneInString(w)
		capital := unicode.IsUpper(r)
		inCapitals := capital && len(w) > 2 && !strings.Contains(w, ".") && w == strings.ToUpper(w)
		if !capital && (words == 0 || !nameLinks()[w]) || inCapitals && small || words >= 2 && (isMonth(w) || isPreposition(w)) {
			break
		}
		if capital {
			words++
			end = at + size
			small = small || !inCapitals && len(w) > 2
		}
		if at+size == p.end || p.text[at+size] != ' ' {
			break
		}
		at += size + 1
	}
	if words < 2 {
		return from
	}
	return end
}

// isPreposition holds for a capital preposition, behind which the date or the
// place stands: "By NAME On May 4".
func isPreposition(w string) bool {
	return w == "On" || w == "In" || w == "At" || w == "For" || w == "From"
}

//go:embed data/namelinks.txt
var nameLinkData string

// nameLinks are the small words inside personal names.
var nameLinks = sync.OnceValue(func() map[string]bool { return wordlist.Set(nameLinkData) })
