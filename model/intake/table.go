package intake

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"parley/model"
)

// Row is one row of a table that the user keeps beside the articles.
type Row struct {
	Line  int // in the file, from 1
	cells map[string]string
}

// Get returns the cell of the named column, without blanks around it; it is
// empty when the table has no such column.
func (r Row) Get(column string) string { return r.cells[column] }

// ReadTable reads a table such as sources.csv or actors.csv: its first row
// names columns, in any order and case, of which the first known one must be
// there and the others may be missing. Commas or semicolons separate; byte
// order marks, quotation marks, any line ends and the encodings of spreadsheets
// are understood. Unknown columns and malformed rows are named in the problems;
// the rest is returned.
func ReadTable(path string, columns []string) ([]Row, []model.Problem) {
	f := file{path: path, name: path, open: openNamed}
	raw, err := f.read()
	if err != nil {
		return nil, []model.Problem{*problem(path, "read", err)}
	}
	return ParseTable(path, raw, columns)
}

// ParseTable reads the bytes of a table as ReadTable does; path names it in
// the problems.
func ParseTable(path string, raw []byte, columns []string) ([]Row, []model.Problem) {
	t := table{path: path}
	p, err := plainText{}.read(raw)
	if errors.Is(err, errEmpty) {
		return nil, nil
	}
	if err != nil {
		t.complain(0, err.Error())
		return nil, t.problems
	}
	t.parse(p.text, columns)
	return t.rows, t.problems
}

type table struct {
	path     string
	header   []string
	rows     []Row
	problems []model.Problem
}

// complain names what is wrong with a line; 0 stands for the whole file.
func (t *table) complain(line int, reason string) {
	if line > 0 {
		reason = fmt.Sprintf("line %d: %s", line, reason)
	}
	t.problems = append(t.problems, model.Problem{Path: t.path, Step: "read table", Reason: reason})
}

// parse reads the rows. A row whose quotation mark is not closed would take the
// rows after it for its own: it is named, and reading goes on in the next line.
func (t *table) parse(text string, columns []string) {
	comma := separator(text)
	for done, skipped := 0, 0; done < len(text); skipped++ {
		if skipped > maxUnclosed {
			t.complain(0, "too many quotation marks are not closed; the rows after them are not read")
			return
		}
		before := strings.Count(text[:done], "\n")
		read, ok := t.rowsOf(text[done:], comma, before, columns)
		if !ok {
			return
		}
		done += read
	}
}

// maxUnclosed bounds the rows with a quotation mark that is not closed: each is
// read to the end of the table once.
const maxUnclosed = 20

// rowsOf reads the rows of a text with some lines before it, up to one that is
// not closed and its line end. It returns how many bytes it read, and false when
// reading cannot go on.
func (t *table) rowsOf(text string, comma rune, before int, columns []string) (read int, ok bool) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = comma
	r.LazyQuotes, r.TrimLeadingSpace, r.FieldsPerRecord = true, true, -1
	for {
		cells, err := r.Read()
		if err == io.EOF {
			return len(text), true
		}
		if err != nil {
			t.complain(0, err.Error())
			return 0, false
		}
		line, _ := r.FieldPos(0)
		line += before
		row := text[read:r.InputOffset()]
		if isUnclosed(row, cells, comma) {
			t.complain(line, "a quotation mark is not closed, so the row is left out")
			return read + lineEnd(row), true
		}
		read = int(r.InputOffset())
		switch {
		case t.header != nil:
			t.row(line, cells)
		case !t.readHeader(line, cells, columns):
			return 0, false
		}
	}
}

// isUnclosed reports whether a row goes on in the next line for the want of a
// quotation mark: read by the letter, it is no row.
func isUnclosed(row string, cells []string, comma rune) bool {
	if !slices.ContainsFunc(cells, func(c string) bool { return strings.Contains(c, "\n") }) {
		return false
	}
	r := csv.NewReader(strings.NewReader(row))
	r.Comma, r.TrimLeadingSpace, r.FieldsPerRecord = comma, true, -1
	_, err := r.Read()
	return err != nil
}

// lineEnd is the length of the first line of a row that is not empty.
func lineEnd(row string) int {
	start := len(row) - len(strings.TrimLeft(row, "\r\n"))
	if n := strings.IndexByte(row[start:], '\n'); n >= 0 {
		return start + n + 1
	}
	return len(row)
}

// readHeader reports whether the first row has the column that rows are known
// by.
func (t *table) readHeader(line int, cells, columns []string) bool {
	for _, c := range cells {
		name := strings.ToLower(strings.TrimSpace(c))
		if name != "" && !slices.Contains(columns, name) {
			t.complain(line, fmt.Sprintf("unknown column %q; known are %s", c, strings.Join(columns, ", ")))
		}
		t.header = append(t.header, name)
	}
	if !slices.Contains(t.header, columns[0]) {
		t.complain(line, fmt.Sprintf("the first row must name the columns, with %q among them", columns[0]))
		return false
	}
	return true
}

func (t *table) row(line int, cells []string) {
	row := Row{Line: line, cells: map[string]string{}}
	for i, c := range cells {
		c = strings.TrimSpace(c)
		switch {
		case i < len(t.header):
			row.cells[t.header[i]] = c
		case c != "":
			t.complain(line, fmt.Sprintf("%d cells, but the first row names %d columns", len(cells), len(t.header)))
			return
		}
	}
	t.rows = append(t.rows, row)
}

// separator returns the mark between the columns of the first line.
func separator(text string) rune {
	line, _, _ := strings.Cut(text, "\n")
	best, most := ',', strings.Count(line, ",")
	if n := strings.Count(line, ";"); n > most {
		best = ';'
	}
	return best
}

// openNamed opens a file that was given by name.
func openNamed(name string) (fs.File, error) {
	return os.OpenFile(name, os.O_RDONLY|openFlags, 0)
}
