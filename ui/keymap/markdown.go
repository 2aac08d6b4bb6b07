package keymap

import "strings"

// Markdown writes the table for the README: one row a binding, a heading row
// for each group.
func (t Table) Markdown() string {
	var b strings.Builder
	b.WriteString("| Key | What it does |\n|---|---|\n")
	var group Group
	for _, k := range t {
		if k.Scope == Loading {
			continue
		}
		if k.Group != group {
			group = k.Group
			b.WriteString("| **" + string(group) + "** | |\n")
		}
		b.WriteString("| " + keyCells(k.Show) + " | " + k.Help + " |\n")
	}
	return b.String()
}

// keyCells writes each key of "j ↓" in code marks.
func keyCells(show string) string {
	keys := strings.Fields(show)
	for i, k := range keys {
		keys[i] = "`" + k + "`"
	}
	return strings.Join(keys, " ")
}
