package analysis

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"parley/model/atomic"
	"parley/model/intake"
)

// RecordCorrection adds a correction to the corrections.csv of a folder, which
// it makes if there is none. What stands in the file stays, to the byte; the
// row follows the columns, the separator and the line ends that it has.
func RecordCorrection(folder string, c Correction) error {
	return changeCorrections(folder, c, func(t correctionsTable, row []byte) ([]byte, error) {
		return append(t.whole(), row...), nil
	})
}

// WithdrawCorrection takes out the last row that is exactly as
// RecordCorrection writes the correction.
func WithdrawCorrection(folder string, c Correction) error {
	return changeCorrections(folder, c, func(t correctionsTable, row []byte) ([]byte, error) {
		at := bytes.LastIndex(t.old, append([]byte("\n"), row...))
		if at < 0 {
			return nil, errors.New("there is no such correction in it")
		}
		return slices.Concat(t.old[:at+1], t.old[at+1+len(row):]), nil
	})
}

// changeCorrections replaces the table by what change makes of it.
func changeCorrections(folder string, c Correction, change func(t correctionsTable, row []byte) ([]byte, error)) error {
	path := CorrectionsTable(folder)
	fail := func(err error) error { return fmt.Errorf("%s: %w", path, err) }
	c, err := c.tidy()
	if err != nil {
		return fail(err)
	}
	t, err := readCorrections(path)
	if err != nil {
		return fail(err)
	}
	row, err := t.row(c)
	if err != nil {
		return fail(err)
	}
	data, err := change(t, row)
	if err != nil {
		return fail(err)
	}
	return atomic.Replace(path, data)
}

// tidy is a correction as it is written.
func (c Correction) tidy() (Correction, error) {
	c = Correction{c.Kind, fold(c.Of), fold(c.Is), filepath.ToSlash(c.File), filepath.ToSlash(c.IsFile)}
	if c.ofWords() {
		c.Of = strings.Trim(strings.TrimLeft(c.Of, formulaMarks+outerMarks), outerMarks)
	}
	if fault := c.fault(); fault != "" {
		return c, errors.New(fault)
	}
	for _, cell := range c.cells() {
		if cell != "" && strings.ContainsAny(cell[:1], formulaMarks) {
			return c, fmt.Errorf("%q begins like a formula, which a spreadsheet would run", cell)
		}
	}
	return c, nil
}

// formulaMarks are what a spreadsheet takes for the beginning of a formula.
const formulaMarks = "=+-@"

// correctionsTable is a corrections.csv, as far as adding to it needs.
type correctionsTable struct {
	path    string
	old     []byte
	columns []string
	comma   rune
	crlf    bool
}

func readCorrections(path string) (correctionsTable, error) {
	t := correctionsTable{path: path, columns: correctionsColumns, comma: ','}
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && info.Size() == 0 && info.Mode().IsRegular() {
		t.old = []byte(strings.Join(correctionsColumns, ",") + "\n")
		return t, nil
	}
	if err != nil {
		return t, err
	}
	if !info.Mode().IsRegular() {
		return t, errors.New("it is no plain file")
	}
	if t.old, err = os.ReadFile(path); err != nil {
		return t, err
	}
	if !utf8.Valid(t.old) {
		return t, errors.New("it is not UTF-8 text: save it as such, or add to it by hand")
	}
	return t, t.readHeader()
}

// readHeader learns the columns from the first line.
func (t *correctionsTable) readHeader() error {
	first, _, _ := strings.Cut(string(t.old), "\n")
	t.crlf = strings.HasSuffix(first, "\r")
	if strings.Count(first, ";") > strings.Count(first, ",") {
		t.comma = ';'
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(first, "\ufeff")))
	r.Comma = t.comma
	header, err := r.Read()
	if err != nil {
		return errors.New("its first row names no columns")
	}
	t.columns = nil
	for _, name := range header {
		t.columns = append(t.columns, strings.ToLower(strings.TrimSpace(name)))
	}
	for _, name := range correctionsColumns {
		if !slices.Contains(t.columns, name) {
			return fmt.Errorf("its first row names no column %q", name)
		}
	}
	return nil
}

// whole is the table with its last line ended.
func (t correctionsTable) whole() []byte {
	whole := slices.Clone(t.old)
	if !bytes.HasSuffix(whole, []byte("\n")) {
		if t.crlf {
			whole = append(whole, '\r')
		}
		whole = append(whole, '\n')
	}
	return whole
}

// row is a correction as a line of the table. It is an error if it would not
// be read back as one, since a quotation mark before it is not closed.
func (t correctionsTable) row(c Correction) ([]byte, error) {
	cells := make([]string, len(t.columns))
	for i, name := range correctionsColumns {
		cells[slices.Index(t.columns, name)] = c.cells()[i]
	}
	var row bytes.Buffer
	w := csv.NewWriter(&row)
	w.Comma, w.UseCRLF = t.comma, t.crlf
	w.Write(cells) // an error stays with the writer
	if w.Flush(); w.Error() != nil {
		return nil, w.Error()
	}
	rows, _ := intake.ParseTable(t.path, append(t.whole(), row.Bytes()...), correctionsColumns)
	if n := len(rows); n == 0 || !c.reads(rows[n-1]) {
		return nil, errors.New("a row at its end would not be read: a quotation mark before it may not be closed")
	}
	return row.Bytes(), nil
}

// reads reports whether a row says the correction.
func (c Correction) reads(r intake.Row) bool {
	for i, name := range correctionsColumns {
		if r.Get(name) != c.cells()[i] {
			return false
		}
	}
	return true
}
