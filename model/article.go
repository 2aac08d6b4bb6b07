package model

import "sort"

// ArticleKind is what sort of text an article is, since a reader weighs a
// report and a comment differently.
type ArticleKind string

// The kinds of article.
const (
	Report      ArticleKind = "report"
	Editorial   ArticleKind = "editorial" // unsigned comment in the outlet's own voice
	Opinion     ArticleKind = "opinion"   // signed or first-person comment
	Release     ArticleKind = "release"   // a press release or official statement
	UnknownKind ArticleKind = "unknown"
)

// Field is one piece of an article's metadata with its origin.
type Field struct {
	Value string
	Basis Basis
	Why   string // where it was found: "contact line", "sources.csv", …
}

// MarshalJSON writes the value alone, null when there is none.
func (f Field) MarshalJSON() ([]byte, error) { return orNull(f.Value) }

// Omission is a part of the text that is shown but not analysed.
type Omission struct {
	Span
	Reason string `json:"reason"`
}

// Sentence is one sentence of the body.
type Sentence struct {
	Span
	Paragraph int `json:"-"` // index into Article.Paragraphs
}

// Article is one text as it was read: what it says and what is known of it.
type Article struct {
	ID         ArticleID   `json:"id"`
	Path       string      `json:"path"`
	SHA256     string      `json:"sha256"` // of the file's bytes, in hexadecimal
	Encoding   string      `json:"encoding"`
	Text       string      `json:"text"` // decoded and cleaned; all spans index it
	Hidden     int         `json:"hidden_characters"`
	Title      Field       `json:"title"`
	Author     Field       `json:"author"`
	Outlet     Field       `json:"outlet"`
	URL        Field       `json:"url"`
	Kind       ArticleKind `json:"kind"`
	KindWhy    string      `json:"kind_why"`
	Published  Date        `json:"published"`
	Paragraphs []Span      `json:"-"` // of the body, in order, omitted parts excluded
	Omitted    []Omission  `json:"omitted"`
	Sentences  []Sentence  `json:"sentences"`
	Bytes      OffsetMap   `json:"-"` // from Text to the bytes of the file
	lines      []int       // offsets in Text where lines start, made by Index
}

// Index prepares the article for questions about lines. Whoever sets Text
// calls it once, before the article is shared between goroutines.
func (a *Article) Index() {
	a.lines = a.lines[:0]
	a.lines = append(a.lines, 0)
	for i := 0; i < len(a.Text); i++ {
		if a.Text[i] == '\n' {
			a.lines = append(a.lines, i+1)
		}
	}
}

// Line returns the number of the line, from 1, that holds the given offset.
func (a *Article) Line(offset int) int {
	return sort.Search(len(a.lines), func(i int) bool { return a.lines[i] > offset })
}

// Slice returns the text of a span.
func (a *Article) Slice(s Span) string { return a.Text[s.Start:s.End] }

// SentenceAt returns the index of the sentence that holds the offset, or of
// the next one when it lies between two; len(a.Sentences) when there is none.
func (a *Article) SentenceAt(offset int) int {
	return sort.Search(len(a.Sentences), func(i int) bool { return a.Sentences[i].End > offset })
}

// SentencesIn returns the range [first, last] of the sentences that share
// bytes with the span; ok is false when there is none.
func (a *Article) SentencesIn(s Span) (first, last int, ok bool) {
	first = a.SentenceAt(s.Start)
	if first == len(a.Sentences) || a.Sentences[first].Start >= s.End {
		return 0, 0, false
	}
	last = first
	for last+1 < len(a.Sentences) && a.Sentences[last+1].Start < s.End {
		last++
	}
	return first, last, true
}

// Offset pairs a position in an article's Text with the byte of the file that
// it came from.
type Offset struct{ Text, File int }

// OffsetMap leads from an article's Text to the bytes of its file: between two
// entries both sides advance together. Entries are in rising order; an empty
// map means that the two are the same.
type OffsetMap []Offset

// File returns the byte of the file that stands at the given offset of Text.
func (m OffsetMap) File(offset int) int {
	i := sort.Search(len(m), func(i int) bool { return m[i].Text > offset })
	if i == 0 {
		return offset
	}
	return m[i-1].File + offset - m[i-1].Text
}

// FileSpan returns the bytes of the file that a span of Text came from.
func (m OffsetMap) FileSpan(s Span) Span { return Span{m.File(s.Start), m.File(s.End)} }
