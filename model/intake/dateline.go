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

//go:embed data/places.txt
var placeData string

// places are cities from which news is often dated, in lower case.
var places = sync.OnceValue(func() map[string]bool { return lineSet(placeData) })

func lineSet(data string) map[string]bool {
	set := map[string]bool{}
	for _, line := range wordlist.Lines(data) {
		set[line] = true
	}
	return set
}

// dateline is what stands between the start of a report and its first word.
type dateline struct {
	place  string
	region bool         // a country or state follows the place
	date   calendarDate // its end is 0 when there is none
	agency string
	mark   rune // what ends it: a dash, a colon or a full stop
	spaced bool // a blank stands before the mark
}

// dateline reads a place in front of a report, with region, date and agency if
// they are given, up to the mark that ends it. It returns where the body
// begins, or at when there is no dateline.
func (p prefix) dateline(at int) int {
	d, end := p.readDateline(at)
	if end == at || !p.accepts(d) {
		return at
	}
	if p.head {
		p.facts.date(d.date.raw, d.date.value, "dateline", byDateline)
		if d.date.end > 0 && d.date.value == "" {
			p.facts.yearless(d.date.raw, "dateline")
		}
	}
	if d.agency != "" {
		set(&p.facts.outlet, d.agency, model.Stated, "agency in the dateline")
	}
	if p.facts.dateline == "" {
		p.facts.dateline = strings.Join(strings.Fields(p.text[at:end]), " ")
	}
	return end
}

// readDateline reads the parts of a dateline, whatever they say.
func (p prefix) readDateline(at int) (d dateline, body int) {
	limit := min(p.end, at+prefixReach)
	end := p.placeName(at, limit)
	d.place = p.text[at:end]
	if next := strings.TrimLeft(p.text[end:limit], " "); end == at || next != "" && next[0] >= 'a' && next[0] <= 'z' {
		return d, at
	}
	end, d.region = p.region(end, limit)
	end, d.date = p.date(end, limit)
	end, d.agency = p.agency(end, limit)
	if d.date.end == 0 {
		end, d.date = p.date(end, limit)
	}
	if own, ok := p.placeAndDate(end, limit, d.date); ok && p.head {
		d.date = own
		return d, p.end
	}
	size, mark := datelineMark(p.text[end:limit], d.agency != "")
	d.mark, d.spaced = mark, end < p.end && p.text[end] == ' '
	alone := mark == '—' && strings.TrimSpace(p.text[end+size:p.end]) == ""
	if size == 0 || !alone && !opensBody(p.text[end+size:p.end]) {
		return d, at
	}
	return d, end + size
}

// placeAndDate reads what stands behind the place when the line holds nothing
// but place and date, perhaps with a dash between and the time of day.
func (p prefix) placeAndDate(at, limit int, d calendarDate) (calendarDate, bool) {
	if d.end == 0 {
		dash, _ := datelineMark(p.text[at:limit], false)
		at, d = p.date(at+dash, limit)
	}
	at = skipTime(p.text[:p.end], at)
	return d, d.end > 0 && strings.TrimSpace(p.text[at:p.end]) == ""
}

// accepts reports whether the parts make a dateline. A known city with a dash
// or a colon does; another place must be in capitals or have a date, an agency
// or a region with it.
func (p prefix) accepts(d dateline) bool {
	lower := strings.ToLower(d.place)
	known, capitals, dated := places()[lower], d.place == strings.ToUpper(d.place), d.date.end > 0
	alone := !d.region && !dated && d.agency == ""
	switch {
	case isTitle(d.place), strings.Index(d.agency, "-") == 1: // "Sen. NAME (R-Texas) —"
		return false
	case d.mark == '.':
		return dated && (capitals || known)
	case known:
		return true
	case hasFunctionWord(d.place): // "FIX IS IN:"
		return false
	case d.mark == ':':
		return capitals && p.head && p.prose && !p.transcript && !isLabel(lower) // not "STRIKE: PORTS CLOSED"
	case alone: // not "SHOPPING—"
		return capitals && p.early && d.spaced && strings.Count(d.place, " ") <= 2
	}
	return capitals || dated || d.agency != "" || d.region
}

func hasFunctionWord(name string) bool {
	for _, w := range strings.Fields(strings.ToLower(name)) {
		if entryOf(w).function {
			return true
		}
	}
	return false
}

// isTitle holds for names that begin with a shortened title, such as "Sen.";
// places may begin with "St.".
func isTitle(name string) bool {
	first, _, dotted := strings.Cut(name, ".")
	return dotted && abbreviations()[strings.ToLower(first)] && !strings.EqualFold(first, "st")
}

// placeName reads up to five words that all begin with capitals.
func (p prefix) placeName(at, limit int) int {
	end, capitals := at, true
	for words := 0; words < 5; words++ {
		next := end
		if words > 0 {
			if !strings.HasPrefix(p.text[end:limit], " ") {
				break
			}
			next++
		}
		size := strings.IndexFunc(p.text[next:limit], func(r rune) bool {
			return !unicode.IsLetter(r) && !strings.ContainsRune("-'’./", r)
		})
		if size <= 0 {
			break
		}
		w := p.text[next : next+size]
		if strings.HasSuffix(w, ".") && len(w) > 4 {
			break
		}
		r, _ := utf8.DecodeRuneInString(w)
		upper := w == strings.ToUpper(w)
		if !unicode.IsUpper(r) || words > 0 && capitals && !upper {
			break
		}
		if isMonth(w) {
			break
		}
		capitals = capitals && upper && (words > 0 || size > 1)
		end = next + size
	}
	if end > at && end-at < 3 {
		return at
	}
	return end
}

// region reads ", Ukraine" or ", D.C.".
func (p prefix) region(at, limit int) (end int, ok bool) {
	if !strings.HasPrefix(p.text[at:limit], ", ") {
		return at, false
	}
	if _, isDate := parseDate(p.text[:limit], at+2); isDate {
		return at, false
	}
	end = p.placeName(at+2, limit)
	if end == at+2 {
		// Regions may be abbreviated: "Va.".
		if n := strings.IndexByte(p.text[at+2:limit], '.'); n == 2 || n == 3 {
			return at + 2 + n + 1, true
		}
		return at, false
	}
	if strings.HasPrefix(p.text[end:limit], ".") && end-at < 8 {
		end++
	}
	return end, true
}

// date reads a date with or without a year; its end is 0 when there is none.
func (p prefix) date(at, limit int) (end int, d calendarDate) {
	rest := p.text[at:limit]
	from := at + len(rest) - len(strings.TrimLeft(rest, ", (|"))
	d, ok := parseDate(p.text[:limit], from)
	if !ok {
		return at, calendarDate{}
	}
	d.raw = p.text[from:d.end]
	if end = d.end; strings.HasPrefix(p.text[end:limit], ")") {
		end++
	}
	return end, d
}

// agency reads a name in round brackets.
func (p prefix) agency(at, limit int) (end int, name string) {
	rest := strings.TrimLeft(p.text[at:limit], " ,")
	open := at + len(p.text[at:limit]) - len(rest)
	n := strings.IndexByte(rest, ')')
	if !strings.HasPrefix(rest, "(") || n < 0 || n > 40 {
		return at, ""
	}
	name = rest[1:n]
	if r, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(r) && !unicode.IsLower(r) {
		return at, ""
	}
	return open + n + 1, name
}

// datelineMark returns the length and kind of the mark that ends a dateline. A
// short dash needs a blank before it unless a bracket ends there.
func datelineMark(s string, bracket bool) (size int, mark rune) {
	trimmed := strings.TrimLeft(s, " \u00a0")
	lead := len(s) - len(trimmed)
	for _, dash := range []string{"—", "–", "―", "--", "-", "_"} {
		if strings.HasPrefix(trimmed, dash) && (lead > 0 || dash == "—" || dash == "--" || bracket) {
			return lead + len(dash), '—'
		}
	}
	switch {
	case lead == 0 && strings.HasPrefix(trimmed, ": "):
		return 1, ':'
	case lead == 0 && strings.HasPrefix(trimmed, ". "):
		return 1, '.'
	}
	return 0, 0
}

// opensBody reports whether s can be the first sentence after a dateline.
func opensBody(s string) bool {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && (unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune("\"'“‘[(", r))
}
