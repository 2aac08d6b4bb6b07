package intake

import (
	"slices"
	"strings"
	"testing"
)

func TestUnclosedQuotationMark(t *testing.T) {
	columns := []string{"name", "alias"}
	tests := []struct {
		name, table string
		rows        []string // of the first column
		problems    []string
	}{
		{"takes no other row", "name,alias\nA,a\n\"B,b\nC,c\n\nD,d\n", []string{"A", "C", "D"}, []string{"line 3: a quotation mark"}},
		{"closed by a later one", "name,alias\n\nA,\"a\nB,\"b\"\nC,c\n", []string{"B", "C"}, []string{"line 3: a quotation mark"}},
		{"two of them", "name,alias\n\"A,a\n\"B,b\nC,c\n", []string{"C"}, []string{"line 2: a quotation mark", "line 3: a quotation mark"}},
		{"a line break in a cell", "name,alias\n\"A\nA\",a\nB,b\n", []string{"A\nA", "B"}, nil},
		{"a mark in the middle", "name,alias\nA 5\" B,a\nB,b\n", []string{"A 5\" B", "B"}, nil},
		{"marks and marks", "name,alias\n" + strings.Repeat("\"x\n", 30) + "A,a\n", nil, append(slices.Repeat([]string{"is not closed"}, 21), "too many")},
	}
	for _, tt := range tests {
		rows, problems := ParseTable("x.csv", []byte(tt.table), columns)
		var names []string
		for _, r := range rows {
			names = append(names, r.Get("name"))
			if line := strings.Split(tt.table, "\n")[r.Line-1]; !strings.Contains(line, strings.Split(r.Get("name"), "\n")[0]) {
				t.Errorf("%s: %q is not on line %d", tt.name, r.Get("name"), r.Line)
			}
		}
		if !slices.Equal(names, tt.rows) || len(problems) != len(tt.problems) {
			t.Errorf("%s: %q, %v", tt.name, names, problems)
			continue
		}
		for i, want := range tt.problems {
			if !strings.Contains(problems[i].Reason, want) {
				t.Errorf("%s: %v, want %q", tt.name, problems[i], want)
			}
		}
	}
}
