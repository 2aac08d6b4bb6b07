package analysis

import (
	"path/filepath"
	"strings"

	"parley/model"
	"parley/model/intake"
)

// CorrectionKind is what a correction changes.
type CorrectionKind string

// The kinds of correction.
const (
	Merge       CorrectionKind = "merge"        // the actors Of and Is are one, called Is
	KeepApart   CorrectionKind = "keep apart"   // whoever goes by Of in the file is not the actor Is
	Rename      CorrectionKind = "rename"       // the actor Of is called Is
	ChangeKind  CorrectionKind = "kind"         // the actor Of is of the kind Is
	Speaker     CorrectionKind = "speaker"      // the words Of are those of the actor Is, or of nobody known
	NoQuotation CorrectionKind = "no quotation" // the words Of are no statement
	Redate      CorrectionKind = "date"         // what the words Of tell is of the date Is
)

// Correction is the user's word on one thing that was found: one row of
// corrections.csv.
type Correction struct {
	Kind CorrectionKind
	Of   string // the name of an actor, or words of a line
	Is   string
	// File is the file beside the table of which it is said. A merge, a rename and
	// a kind are of an actor wherever it is, and need a file only where several
	// have the name: then Of is the one that appears there.
	File string
	// IsFile is that of the actor Is, where it must be another one. In a table both
	// stand in one cell, with a semicolon between them; read from there, File
	// holds both.
	IsFile string
}

// correctionsName is the table that the reader adds to.
const correctionsName = model.CorrectionsTable

var correctionsColumns = []string{"correction", "of", "is", "file"}

// cells is a correction in the order of its columns.
func (c Correction) cells() []string {
	files := c.File
	if c.IsFile != "" {
		files += "; " + c.IsFile
	}
	return []string{string(c.Kind), c.Of, c.Is, files}
}

// ruling is a correction on its way into a corpus.
type ruling struct {
	Correction
	article   model.ArticleID // of the file; empty for all
	isArticle model.ArticleID // of the second file
	path      string          // of the table
	line      int             // in it
}

// correction takes up a row of corrections.csv.
func (t *tables) correction(path string, r intake.Row) {
	c := correctionIn(r)
	if c.ofWords() {
		c.Of = strings.Trim(c.Of, outerMarks)
	}
	if fault := c.fault(); fault != "" {
		t.complain(path, r, "%s", fault)
		return
	}
	rule := ruling{Correction: c, path: path, line: r.Line}
	for i, file := range t.files(path, c.File) {
		found := t.beside(path, file)
		switch {
		case len(found) == 1 && i == 0:
			rule.article = found[0].ID
		case len(found) == 1 && i == 1:
			rule.isArticle = found[0].ID
		case len(found) == 1:
			t.complain(path, r, "%q names more than two files", c.File)
			return
		case len(found) == 0 && exists(filepath.Join(filepath.Dir(path), filepath.FromSlash(file))):
			return // it is not among the articles this time
		default:
			t.complain(path, r, "%d of these articles are called %q", len(found), file)
			return
		}
	}
	t.rulings = append(t.rulings, rule)
}

// files are the files that a cell names. A file whose name has a semicolon in it
// is itself.
func (t *tables) files(path, cell string) []string {
	if cell != "" && len(t.beside(path, cell)) > 0 {
		return []string{cell}
	}
	return split(cell, ";")
}

// ofWords reports whether Of is words of a line, not a name.
func (c Correction) ofWords() bool {
	return c.Kind == Speaker || c.Kind == NoQuotation || c.Kind == Redate
}

// ofFile reports whether it is said of one file.
func (c Correction) ofFile() bool { return c.ofWords() || c.Kind == KeepApart }

// outerMarks are left out around the words of a line: they depend on how much
// of it was copied.
const outerMarks = "“”„\"‘’'«».,;:!? "

// fault says what is wrong with a correction by itself; nothing when it is
// well formed.
func (c Correction) fault() string {
	switch c.Kind {
	case Merge, KeepApart, Rename:
		if c.Is == "" {
			return "the column \"is\" must name an actor"
		}
	case ChangeKind:
		if kind := model.ActorKind(c.Is); kind == "" || !isActorKind(kind) {
			return "\"" + c.Is + "\" is no kind of actor; known are person, organisation, country, government, group"
		}
	case Redate:
		if c.Is == "" || !isDay(c.Is) {
			return "\"" + c.Is + "\" is no date; write it like 2021-08-15, 2021-08 or 2021"
		}
	case Speaker, NoQuotation:
	default:
		return "\"" + string(c.Kind) + "\" is no correction; known are merge, keep apart, rename, kind, speaker, no quotation, date"
	}
	switch {
	case c.Of == "":
		return "the column \"of\" is empty"
	case c.ofFile() && c.File == "":
		return "the column \"file\" must say where"
	}
	return ""
}
