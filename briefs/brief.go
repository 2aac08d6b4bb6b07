// Package briefs says what a brief holds, in which order, and why. A brief is
// built from a [model.Corpus] by stated rules; every extract in it is copied
// from one article and names its place there.
package briefs

import "parley/model"

// Schema names the JSON form of a Brief.
const Schema = "parley.brief/1"

// LineKind is what sort of line an extract is; it is printed on every row.
type LineKind string

// The six kinds of line.
const (
	QuoteLine     LineKind = "quote"     // whole sentences in marks
	FragmentLine  LineKind = "fragment"  // part of a sentence in marks
	ReportedLine  LineKind = "reported"  // attributed without marks
	NarrationLine LineKind = "narration" // the reporter's own statement of fact
	ViewLine      LineKind = "view"      // the author's opinion or advice
	ExpectedLine  LineKind = "expected"  // plan, forecast, condition
)

// ofSpeech reports whether such a line shows what somebody said.
func (k LineKind) ofSpeech() bool { return k == QuoteLine || k == FragmentLine || k == ReportedLine }

// Subject says whom or what a brief is about.
type Subject struct {
	Kind string `json:"kind"` // "actor" or "theme"
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Brief is a page about one actor or one theme.
type Brief struct {
	Schema   string    `json:"schema"`
	Subject  Subject   `json:"subject"`
	Aliases  []string  `json:"aliases"`
	AsOf     string    `json:"as_of"` // the newest date among the sources, or why there is none
	Head     []string  `json:"head"`  // the program's own sentences, built from counts
	Sections []Section `json:"sections"`
	Sources  []Source  `json:"sources"`
}

// Layout says how a section is best drawn.
type Layout string

// The layouts.
const (
	ListLayout  Layout = "list"  // numbered rows
	QuoteLayout Layout = "quote" // block quotes, each with its label below
	TableLayout Layout = "table" // one row a line: label columns, then the extract
	PairLayout  Layout = "pairs" // lines with the same Pair belong together
)

// Section is one part of a brief.
type Section struct {
	ID       string     `json:"id"` // "leads", "who", "said", …
	Heading  string     `json:"heading"`
	Layout   Layout     `json:"layout"`
	Columns  []string   `json:"columns"` // of a table: the names of Line.Cells, before the extract; or of Rows
	Lines    []Line     `json:"lines"`
	Rows     [][]string `json:"rows"`      // of a table without extracts, such as roles: names and facts, cited by file
	Notes    []string   `json:"notes"`     // the program's own words: "No reply by X in these sources."
	More     int        `json:"more"`      // lines left out under the cap
	MoreWith string     `json:"more_with"` // the command that shows them, when there are more
}

// Line is one extract. Text is exactly what stands in the article at Span.
type Line struct {
	Article  model.ArticleID `json:"article"`
	Sentence int             `json:"sentence"`
	model.Span
	Text  string        `json:"text"`
	Kind  LineKind      `json:"kind"`
	Flags []string      `json:"flags"`
	Ref   string        `json:"ref"`   // footnote label, unique in the brief: "002-L7-s1"; see refs.go
	Place string        `json:"place"` // what the footnote says: "002, report, L7 s1–3, bytes 1661–1897"
	Label string        `json:"label"` // who, to whom, when, how that is known; the program's words
	Cells []string      `json:"cells"` // of a table row, in the order of Section.Columns
	Actor model.ActorID `json:"actor"` // speaker or doer
	Date  model.Date    `json:"date"`
	Pair  int           `json:"pair"` // from 1; 0 when the line stands alone
}

// Source is one article that a brief was built from.
type Source struct {
	Article   model.ArticleID `json:"article"`
	Path      string          `json:"path"`
	SHA256    string          `json:"sha256"`
	Kind      string          `json:"kind"`
	Citation  string          `json:"citation"` // author and title in the form of the source list
	Published model.Date      `json:"published"`
	Note      string          `json:"note"`
	Short     string          `json:"short"` // how footnotes and tables name the article: "002"
}
