package briefs

import (
	"fmt"
	"strings"

	"parley/model"
)

// A reference names the article by its short name, the line of its text that
// holds the first byte of the extract, and the number of the sentence, from 1,
// among the sentences that begin on that line: "002-L7-s1". It depends on the
// article and on which other articles are there, never on the brief, so that
// two exports of the same sentence carry the same label.

// shortNames gives every article of a corpus the name that labels use: the
// number that its id starts with when no other article starts with it, else
// the whole id, as letters, digits and hyphens.
type shortNames struct{ count map[string]int }

func newShortNames(c *model.Corpus) shortNames {
	n := shortNames{make(map[string]int, len(c.Articles))}
	for _, a := range c.Articles {
		n.count[leadingNumber(a.ID)]++
	}
	return n
}

func (n shortNames) of(id model.ArticleID) string {
	if num := leadingNumber(id); num != "" && n.count[num] == 1 {
		return num
	}
	return Slug(string(id))
}

// leadingNumber returns the digits that an id starts with, if something other
// than a letter or a digit follows them; a date is no number.
func leadingNumber(id model.ArticleID) string {
	s := string(id)
	end := 0
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	if end == 0 || end > 6 || end < len(s) && (s[end] != '_' && s[end] != '.' && s[end] != ' ') {
		return ""
	}
	return s[:end]
}

// Slug makes any text a name of the letters a to z, digits and single hyphens,
// at most 60 long; marks on letters and letters of other scripts are left out,
// and a text without any letter becomes "x".
func Slug(text string) string {
	var b strings.Builder
	gap := false
	for _, r := range latin(strings.ToLower(text)) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			gap = false
		} else {
			gap = true
		}
		if b.Len() >= 60 {
			break
		}
	}
	if b.Len() == 0 {
		return "x"
	}
	return b.String()
}

// place is where an extract stands, as a reader finds it.
type place struct{ line, lastLine, sentence, sentences int }

// placeOf finds the lines and the number of the sentences first to last.
func placeOf(a *model.Article, first, last int) place {
	line := a.Line(a.Sentences[first].Start)
	k := first
	for k > 0 && a.Line(a.Sentences[k-1].Start) == line {
		k--
	}
	return place{line, a.Line(a.Sentences[last].End - 1), first - k + 1, last - first + 1}
}

// label is the footnote label of the place in the article of that short name.
func (p place) label(short string) string {
	return fmt.Sprintf("%s-L%d-s%d", short, p.line, p.sentence)
}

// String is the place in words: "L7 s1", "L7 s1–3", "L7–8 s1".
func (p place) String() string {
	lines := fmt.Sprintf("L%d", p.line)
	if p.lastLine > p.line {
		lines += fmt.Sprintf("–%d", p.lastLine)
	}
	if p.sentences == 1 {
		return fmt.Sprintf("%s s%d", lines, p.sentence)
	}
	return fmt.Sprintf("%s s%d–%d", lines, p.sentence, p.sentence+p.sentences-1)
}

// KindWords says what sort of text an article is.
func KindWords(k model.ArticleKind) string {
	switch k {
	case model.Report:
		return "report"
	case model.Editorial:
		return "unsigned comment"
	case model.Opinion:
		return "opinion"
	case model.Release:
		return "press release"
	}
	return "kind unknown"
}

// footnote is what the footnote of an extract says: file, kind, line,
// sentence and bytes of the file.
func footnote(a *model.Article, short string, p place, s model.Span) string {
	f := a.Bytes.FileSpan(s)
	return fmt.Sprintf("%s, %s, %s, bytes %d–%d", short, KindWords(a.Kind), p, f.Start, f.End)
}
