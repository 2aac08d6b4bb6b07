package keymap

import (
	"strings"
	"testing"
)

func TestRemap(t *testing.T) {
	table, err := Default().Remap("copy", []string{"Y", "ctrl-y"})
	if err != nil || table.Find("Y", Reading) != Copy || table.Find("ctrl+y", Reading) != Copy || table.Find("y", Reading) != None {
		t.Errorf("copy: %v", err)
	}
	if !strings.Contains(table.Markdown(), "| `Y` `ctrl-y` | copy the line") || table.Key(Copy) != "Y" {
		t.Error("the help does not show the new keys")
	}
	if Default().Find("y", Reading) != Copy {
		t.Error("the table it was made from is changed")
	}
	table, err = Default().Remap("quit", []string{"Q"})
	if err != nil || table.Find("ctrl+c", Reading) != Quit || table.Find("Q", Loading) != Quit || table.Find("q", Reading) != None {
		t.Errorf("quit: %v", err)
	}
}

func TestRemapRefuses(t *testing.T) {
	for name, keys := range map[string][]string{"nothing": {"a"}, "copy": {"ctrl"}, "": {"a"}, "export": nil} {
		if _, err := Default().Remap(name, keys); err == nil {
			t.Errorf("%q: %v is taken", name, keys)
		}
	}
	table, err := Default().Remap("copy", []string{"x"})
	if err != nil || table.Conflict() == nil {
		t.Errorf("x means two things: %v", err)
	}
	if err := Default().Conflict(); err != nil {
		t.Error(err)
	}
}

// Every key that the help shows can be written in a table of keys.
func TestShownKeysAreKeys(t *testing.T) {
	names := map[string]bool{}
	for _, b := range Default() {
		if b.Scope&Reading == 0 {
			continue
		}
		if b.Name == "" || names[b.Name] {
			t.Errorf("%q has no name of its own", b.Help)
		}
		names[b.Name] = true
		for _, k := range strings.Fields(b.Show) {
			if Default().Find(keyName(k), Reading) != b.Intent {
				t.Errorf("%q, shown for %s, is %q", k, b.Name, keyName(k))
			}
		}
	}
}
