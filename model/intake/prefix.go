package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// prefix reads what may stand in front of a text on the same line as its
// first sentence: a date stamp, a byline, a label, a dateline.
type prefix struct {
	text  string
	end   int  // of the unit
	head  bool // no sentence of the body came before
	early bool // few blocks came before
	whole bool // the unit does not end as a sentence does: it may be a byline and nothing else
	facts *facts
}

// prefixReach bounds how far a prefix may extend, in bytes.
const prefixReach = 160

// read returns the parts that stand in front of a unit, and where its body
// begins.
func (p prefix) read(start int) (parts []model.Omission, body int) {
	at := start + len(p.text[start:p.end]) - len(strings.TrimLeft(p.text[start:p.end], "*_"))
	for range 4 {
		end, reason := p.next(at)
		if end == at {
			break
		}
		s := trim(p.text, model.Span{Start: at, End: end})
		parts = append(parts, model.Omission{Span: s, Reason: reason})
		at = end + blanks(p.text[end:p.end])
	}
	return parts, at
}

func (p prefix) next(at int) (end int, reason string) {
	if p.head {
		if end := p.figures(at); end > at {
			return end, "figures"
		}
		if end := p.credit(at); end > at {
			return end, "credit"
		}
		if end := p.stamp(at, false); end > at {
			return end, "date"
		}
		if end := p.byline(at); end > at {
			return end, "byline"
		}
		if end := p.label(at); end > at {
			return end, "label"
		}
	}
	if end := p.dateline(at); end > at {
		return end, "dateline"
	}
	return at, ""
}

// figures reads a row of numbers, such as the rates of a market.
func (p prefix) figures(at int) int {
	end, numbers := at, 0
	for next := at; next < p.end; {
		w := cutAt(p.text[next:p.end], " \n\u00a0")
		if strings.Trim(w, "+-−–.,%0123456789$€£₹¥▲▼") != "" {
			break
		}
		next += len(w)
		end = next
		if isNumber(strings.TrimLeft(w, "+-−–$€£₹¥▲▼")) {
			numbers++
		}
		next += blanks(p.text[next:p.end])
	}
	if numbers < 5 {
		return at
	}
	return end
}

// credit reads the credit of a photograph with its licence: "Photograph
// Source: NAME – CC BY 2.0".
func (p prefix) credit(at int) int {
	rest := p.text[at:min(p.end, at+prefixReach)]
	lower := strings.ToLower(rest)
	if !strings.HasPrefix(lower, "photo") && !strings.HasPrefix(lower, "image") && !strings.HasPrefix(lower, "picture") {
		return at
	}
	i := strings.Index(rest, "CC BY")
	if i < 0 {
		return at
	}
	i += len(cutAt(rest[i+len("CC "):], " ")) + len("CC ")
	return at + i + len(rest[i:]) - len(strings.TrimLeft(rest[i:], " .0123456789"))
}

// stampLabels are the words before the date of a stamp and its rank.
var stampLabels = []struct {
	words string
	rank  int
}{
	{"first published", byLabel}, {"originally published", byLabel}, {"date published", byLabel}, {"publication date", byLabel},
	{"published", byLabel}, {"posted", byLabel}, {"issued", byLabel}, {"released", byLabel}, {"release date", byLabel},
	{"publish date", byLabel}, {"last updated", byUpdate}, {"last modified", byUpdate}, {"updated", byUpdate}, {"modified", byUpdate},
	{"date", byStamp}, {"dated", byStamp},
}

// stamp reads a full date in front, with a label or, unless one is needed,
// without.
func (p prefix) stamp(at int, needLabel bool) int {
	from, rank, labelled := at, byStamp, false
	for _, l := range stampLabels {
		if rest, ok := cutFold(p.text[at:min(p.end, at+40)], l.words); ok && (rest == "" || strings.IndexByte(" :\u00a0", rest[0]) >= 0) {
			rest = strings.TrimLeft(rest, " :\u00a0")
			rest, _ = cutFold(rest, "on")
			rest = strings.TrimLeft(rest, " :\u00a0")
			from, rank, labelled = min(p.end, at+40)-len(rest), l.rank, true
			break
		}
	}
	d, ok := parseDate(p.text[:p.end], from)
	if !ok || !labelled && (needLabel || d.value == "") {
		return at
	}
	end := skipTime(p.text[:p.end], d.end)
	if !labelled && !opensSentence(p.text[end:p.end]) {
		return at
	}
	why := "date in front of the text"
	if labelled {
		why = "the line " + quoted(p.text[at:end])
	}
	p.facts.date(strings.TrimSpace(p.text[from:d.end]), d.value, why, rank)
	return skipMarks(p.text, end, p.end)
}

// cutFold cuts a prefix off s, whatever its case.
func cutFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// opensSentence reports whether what follows a date can stand on its own.
func opensSentence(rest string) bool {
	trimmed := strings.TrimLeft(rest, " \u00a0\n|•·-–—")
	if trimmed == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(trimmed)
	return len(trimmed) < len(rest) && (unicode.IsUpper(r) || strings.ContainsRune("\"'“‘[", r) || unicode.IsDigit(r))
}

// skipMarks steps over the marks that set the parts of a line apart.
func skipMarks(text string, at, end int) int {
	rest := text[at:end]
	return at + len(rest) - len(strings.TrimLeft(rest, " \u00a0|•·-–—*_"))
}

// quoted shows a bit of text in quotation marks.
func quoted(s string) string { return "“" + strings.Join(strings.Fields(s), " ") + "”" }

// label reads a word in capitals that says what kind of text follows.
func (p prefix) label(at int) int {
	rest := p.text[at:min(p.end, at+40)]
	colon := strings.IndexByte(rest, ':')
	if colon < 0 || rest[:colon] != strings.ToUpper(rest[:colon]) {
		return at
	}
	name := strings.ToLower(rest[:colon])
	if !kindLabels()[name] {
		return at
	}
	if p.facts.label == "" {
		p.facts.label = name
	}
	return at + colon + 1
}

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
	names := p.names(from)
	if names == from {
		return at
	}
	end := p.end
	if !p.whole {
		end = names
		next := skipMarks(p.text, names, p.end)
		_, dated := parseDate(p.text[:p.end], next)
		if !dated && p.dateline(next) == next {
			return at
		}
	} else if words := len(strings.Fields(p.text[at:p.end])); words > 20 {
		return at
	}
	set(&p.facts.author, strings.Join(strings.Fields(p.text[from:names]), " "), model.Stated, "byline "+quoted(p.text[at:names]))
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
	for _, w := range []string{"by:", "by", "written by", "reported by", "story by", "words by", "author:", "from"} {
		if rest, ok := strings.CutPrefix(lower, w); ok && rest != "" {
			if n := blanks(rest); n > 0 {
				return len(w) + n
			}
		}
	}
	return 0
}

// names reads one or more personal names, with commas or "and" between, and
// returns where they end; from when there is none.
func (p prefix) names(from int) int {
	end := from
	for range 4 {
		n := p.name(end)
		if n == end {
			return end
		}
		end = n
		rest := p.text[end:p.end]
		next := end
		for _, link := range []string{" and ", ", and ", " & ", ", "} {
			if strings.HasPrefix(rest, link) {
				next = end + len(link)
				break
			}
		}
		if next == end || p.name(next) == next {
			return end
		}
		if link := p.text[end:next]; link == ", " && !strings.Contains(p.text[next:p.name(next)], " ") {
			return end // a place, not a name
		}
		end = next
	}
	return end
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
		if !capital && (words == 0 || !nameLinks[w]) || inCapitals && small {
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

var nameLinks = map[string]bool{"de": true, "da": true, "del": true, "della": true, "di": true, "du": true, "van": true, "von": true, "der": true, "den": true,
	"bin": true, "ibn": true, "al": true, "el": true, "la": true, "le": true, "y": true, "dos": true, "ter": true}
