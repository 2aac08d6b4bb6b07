package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

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
// without. It returns where the body begins, or at when there is no stamp.
func (p prefix) stamp(at int, needLabel bool) int {
	from, rank, colon := p.stampLabel(at)
	labelled := from > at
	d, ok := parseDate(p.text[:p.end], from)
	if !ok || !labelled && (needLabel || d.value == "") {
		return at
	}
	end := skipTime(p.text[:p.end], d.end)
	if !colon && !opensSentence(p.text[end:p.end]) {
		return at
	}
	why := "date in front of the text"
	if labelled {
		why = "the line " + quoted(p.text[at:end])
	}
	p.facts.date(strings.TrimSpace(p.text[from:d.end]), d.value, why, rank)
	return skipMarks(p.text, end, p.end)
}

// stampLabel reads the label of a stamp, such as "Published on:" or "Published
// in NAME,", and returns where the date should begin; at when there is none.
func (p prefix) stampLabel(at int) (from, rank int, colon bool) {
	if at == p.end || strings.IndexByte("dfilmopruDFILMOPRU", p.text[at]) < 0 {
		return at, byStamp, false // no label begins so
	}
	for _, l := range stampLabels {
		rest, ok := cutFold(p.text[at:p.end], l.words)
		if !ok || rest != "" && strings.IndexByte(" :\u00a0", rest[0]) < 0 {
			continue
		}
		const marks = " :\u00a0"
		from = p.end - len(strings.TrimLeft(rest, marks))
		if rest, ok := cutFold(p.text[from:p.end], "on"); ok {
			from = p.end - len(strings.TrimLeft(rest, marks))
		} else if rest, ok := cutFold(p.text[from:p.end], "in "); ok {
			from = p.outletBefore(p.end - len(rest))
		}
		return from, l.rank, strings.Contains(p.text[at:from], ":")
	}
	return at, byStamp, false
}

// outletBefore reads the name of a paper and the comma after it.
func (p prefix) outletBefore(at int) int {
	end := p.properName(at)
	next := end + len(p.text[end:p.end]) - len(strings.TrimLeft(p.text[end:p.end], ", "))
	if d, ok := parseDate(p.text[:p.end], next); ok && d.value != "" {
		set(&p.facts.outlet, p.text[at:end], model.Stated, "the line that names the day of publication")
	}
	return next
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
	if strings.HasPrefix(trimmed, "by ") {
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
