package themes

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// ReadOverrides reads a themes.csv: a header that names the columns theme,
// words and never in any order, then a row for each theme. The words of a cell
// are separated by commas or semicolons. Rows that name no theme are skipped.
// The error names the line at fault; the rows before it are returned.
func ReadOverrides(r io.Reader) ([]Override, error) {
	rows := csv.NewReader(skipMark(r))
	rows.FieldsPerRecord = -1
	rows.TrimLeadingSpace = true
	header, err := rows.Read()
	if errors.Is(err, io.EOF) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the header of the themes: %w", err)
	}
	column, err := columns(header, "theme", "words", "never")
	if err != nil {
		return nil, err
	}
	var out []Override
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return out, fmt.Errorf("read a row of the themes: %w", err)
		}
		o := Override{Theme: fold(column(row, "theme")), Words: split(column(row, "words")), Never: split(column(row, "never"))}
		if o.Theme != "" {
			out = append(out, o)
		}
	}
}

// skipMark leaves out the byte order mark that spreadsheets write.
func skipMark(r io.Reader) io.Reader {
	b := bufio.NewReader(r)
	if mark, err := b.Peek(3); err == nil && string(mark) == "\ufeff" {
		b.Discard(3) // cannot fail: it was peeked
	}
	return b
}

// columns returns a reader of cells by column name. The first name is required.
func columns(header []string, names ...string) (func(row []string, name string) string, error) {
	at := map[string]int{}
	for _, name := range names {
		at[name] = slices.IndexFunc(header, func(h string) bool { return strings.EqualFold(strings.TrimSpace(h), name) })
	}
	if at[names[0]] < 0 {
		return nil, fmt.Errorf("the header %q has no column %q", strings.Join(header, ","), names[0])
	}
	return func(row []string, name string) string {
		if i := at[name]; i >= 0 && i < len(row) {
			return row[i]
		}
		return ""
	}, nil
}

// split cuts a cell into its words and phrases.
func split(cell string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r == ',' || r == ';' }) {
		if w = fold(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}
