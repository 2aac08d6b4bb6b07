package keymap

import (
	"strings"
	"testing"
)

func TestNoKeyMeansTwoThings(t *testing.T) {
	for _, scope := range []Scope{Reading, Loading, Typing} {
		seen := map[string]string{}
		for _, b := range Default() {
			if b.Scope&scope == 0 {
				continue
			}
			for _, k := range b.Keys {
				if other, taken := seen[k]; taken {
					t.Errorf("%q means %q and %q", k, other, b.Help)
				}
				seen[k] = b.Help
			}
		}
	}
}

func TestEveryBindingCanBeReadAndPressed(t *testing.T) {
	for _, b := range Default() {
		if len(b.Keys) == 0 || b.Show == "" || b.Help == "" || b.Group == "" || b.Scope == 0 || b.Intent == None {
			t.Errorf("incomplete: %+v", b)
		}
		if strings.Contains(b.Help, "|") || strings.HasSuffix(b.Help, ".") {
			t.Errorf("help text does not fit a table: %q", b.Help)
		}
	}
}

// Nobody should have to press a key that only some terminals can tell apart.
func TestKeysWorkInEveryTerminal(t *testing.T) {
	for _, b := range Default() {
		for _, k := range b.Keys {
			switch k {
			case "ctrl+i", "ctrl+m", "ctrl+[", "shift+enter", "ctrl+enter":
				t.Errorf("%s cannot be told from another key everywhere", k)
			}
		}
	}
}

func TestFind(t *testing.T) {
	tests := []struct {
		key   string
		scope Scope
		want  Intent
	}{
		{"j", Reading, Down}, {"j", Typing, None}, {"esc", Reading, Back},
		{"esc", Typing, Close}, {"esc", Loading, Close}, {"F", Reading, None},
	}
	for _, tt := range tests {
		if got := Default().Find(tt.key, tt.scope); got != tt.want {
			t.Errorf("Find(%q, %v) = %v, want %v", tt.key, tt.scope, got, tt.want)
		}
	}
}

func TestMarkdownNamesEveryReadingKey(t *testing.T) {
	table := Default().Without(Export)
	md := table.Markdown()
	for _, b := range table {
		if b.Scope&Reading != 0 && !strings.Contains(md, b.Help) {
			t.Errorf("no row for %q", b.Help)
		}
	}
	if strings.Contains(md, "export") {
		t.Error("a key that is not offered is listed")
	}
	for _, row := range strings.Split(strings.TrimSpace(md), "\n") {
		if strings.Count(row, "|") != 3 {
			t.Errorf("not a row of two cells: %q", row)
		}
	}
}
