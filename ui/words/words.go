// Package words writes what the program says of the articles in its own words:
// dates and how they are known, kinds of line, how a speaker was found,
// citations.
package words

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"parley/briefs"
	"parley/model"
)

// Fold makes every run of white space one space.
func Fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// Clip folds a text of at most max bytes; of a longer one the rest is left out,
// and three points say so.
func Clip(s string, max int) string {
	if len(s) <= max {
		return Fold(s)
	}
	for max > 0 && !utf8.RuneStart(s[max]) {
		max--
	}
	return Fold(s[:max]) + " …"
}

// Extract is the text of a span on one line, clipped.
func Extract(a *model.Article, s model.Span, max int) string { return Clip(a.Slice(s), max) }

// Quoted puts a text in marks.
func Quoted(s string) string { return "“" + Fold(s) + "”" }

// Named is the name of an actor, with what tells it from others of that name if
// there are such: "Kenyan government · Yusuf Velmora".
func Named(a *model.Actor, namesakes map[model.ActorID]string) string {
	if apart := namesakes[a.ID]; apart != "" {
		return Fold(a.Name) + " · " + Fold(apart)
	}
	return Fold(a.Name)
}

// Plural writes a number with its noun.
func Plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Times writes how often.
func Times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}

// Short is a date in the few words that a narrow column has room for: what is
// known of the day, or the raw words, or "undated".
func Short(d model.Date) string {
	switch {
	case d.Value != "":
		return model.DateWords(d.Value)
	case d.Raw != "":
		return Quoted(string(d.Raw))
	}
	return "undated"
}

// Brief is Short for a narrow column: "~2025", "2025?", "17–23 Mar 2031".
func Brief(d model.Date) string {
	if d.Value == "" {
		return Short(d)
	}
	from, to, isRange := strings.Cut(briefDates.Replace(Short(d)), "–")
	if !isRange {
		return from
	}
	return withoutShared(from, to) + "–" + to
}

// withoutShared cuts the words off the end of a date that another one ends
// with too: of "17 Mar 2031" before "23 Mar 2031" it leaves "17".
func withoutShared(from, to string) string {
	a, b := strings.Fields(from), strings.Fields(to)
	for len(a) > 1 && len(b) > 1 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return strings.Join(a, " ")
}

var briefDates = strings.NewReplacer("about ", "~", " (uncertain)", "?", " to ", "–")

// Certain reports that a date stands in the text as it is shown.
func Certain(d model.Date) bool { return d.Basis == model.Stated || d.Basis == model.ByUser }

// Date is a date with how it is known: "26 Aug 2020 (derived: “Wednesday”,
// published 2020-08-28)".
func Date(d model.Date) string {
	if d.Value == "" {
		if d.Raw == "" {
			return "undated"
		}
		return "undated; the text says " + Quoted(string(d.Raw))
	}
	if Certain(d) {
		return Short(d)
	}
	how := string(d.Basis)
	if d.Raw != "" {
		how += ": " + Quoted(string(d.Raw))
	}
	if d.Anchor != "" {
		how += ", " + Fold(string(d.Anchor))
	}
	return Short(d) + " (" + how + ")"
}

// Tag is the kind of a line as it is printed.
func Tag(k briefs.LineKind) string { return strings.ToUpper(string(k)) }

// StatementKind is the kind of line that a statement makes.
func StatementKind(k model.StatementKind) briefs.LineKind {
	switch k {
	case model.Quote:
		return briefs.QuoteLine
	case model.Fragment:
		return briefs.FragmentLine
	}
	return briefs.ReportedLine
}

// Speaker is who said it: the names of the actors, the words of the text, or
// unknown.
func Speaker(c *model.Corpus, st *model.Statement) string {
	var names []string
	for _, id := range st.Speakers() {
		if a := c.Actor(id); a != nil {
			names = append(names, a.Name)
		}
	}
	if len(names) > 0 {
		return strings.Join(names, ", ")
	}
	if src := sourceWords(c, st); src != "" && st.Basis != model.SpeakerByPronoun && st.Basis != model.SpeakerByUser {
		return Quoted(src)
	}
	return "speaker unknown"
}

// Found says how the speaker was found when it was not by name: "from “he”",
// "user: corrections.csv".
func Found(c *model.Corpus, st *model.Statement) string {
	if st.Basis == model.SpeakerByUser {
		return "user: " + Fold(st.Why.Speaker)
	}
	if src := sourceWords(c, st); src != "" && st.Speaker != "" && st.Basis != model.SpeakerByName {
		return "from " + Quoted(src)
	}
	return ""
}

func sourceWords(c *model.Corpus, st *model.Statement) string {
	a := c.Article(st.Article)
	if st.Source == nil || a == nil {
		return ""
	}
	return Fold(a.Slice(*st.Source))
}

// Flags says what a reader must know of a statement to weigh it.
func Flags(c *model.Corpus, st *model.Statement) []string {
	var out []string
	add := func(when bool, text string) {
		if when {
			out = append(out, text)
		}
	}
	add(st.Act != "" && st.Act != model.Says, string(st.Act)+target(c, st))
	add(st.Addressee != "", "to "+Fold(string(st.Addressee)))
	add(st.Via != "", "via "+Fold(string(st.Via)))
	add(st.Medium != "", "by "+Fold(string(st.Medium)))
	if e := c.Actor(st.Embedded); e != nil {
		add(true, "second-hand: what "+e.Name+" said")
	}
	add(st.Hedged, "hedged")
	return out
}

func target(c *model.Corpus, st *model.Statement) string {
	if a := c.Actor(st.Target); a != nil {
		return " " + a.Name
	}
	return ""
}

// ShortID is an article's id as far as a narrow column has room for it: the
// number it starts with, or its first letters.
func ShortID(id model.ArticleID) string {
	s := string(id)
	end := 0
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	if end > 0 && end <= 6 && (end == len(s) || strings.IndexByte("_-. ", s[end]) >= 0) {
		return s[:end]
	}
	return s
}

// At names a place as briefly as it can be named: "002 line 7".
func At(c *model.Corpus, id model.ArticleID, offset int) string {
	if a := c.Article(id); a != nil {
		return fmt.Sprintf("%s line %d", ShortID(id), a.Line(offset))
	}
	return ShortID(id)
}

// Citation names a place so that anybody can find it: what the article says of
// itself, the file, the line, and the bytes of the file.
func Citation(a *model.Article, s model.Span) string {
	return Document(a) + ", " + Place(a, s)
}

// Place names a place in a file by line and bytes.
func Place(a *model.Article, s model.Span) string {
	f := a.Bytes.FileSpan(s)
	return fmt.Sprintf("%s, line %d, bytes %d–%d", Fold(a.Path), a.Line(s.Start), f.Start, f.End)
}

// Document is author, title, outlet and date of an article, as far as it names
// them.
func Document(a *model.Article) string {
	title := a.Title.Value
	if title != "" {
		title = Quoted(title)
	}
	date := "n.d."
	if a.Published.Value != "" {
		date = model.DateWords(a.Published.Value)
	}
	var parts []string
	for _, p := range []string{a.Author.Value, title, a.Outlet.Value, date} {
		if p != "" {
			parts = append(parts, Fold(p))
		}
	}
	return strings.Join(parts, ", ")
}
