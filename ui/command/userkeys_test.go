package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parley/ui/keymap"
)

func TestKeysAreTheUsers(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", dir)
	t.Setenv("HOME", dir)
	path, err := keysPath()
	if err != nil {
		t.Fatal(err)
	}
	if keys, err := userKeys(); err != nil || keys.Find("y", keymap.Reading) != keymap.Copy {
		t.Fatalf("without a table: %v", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, path, "action,keys\ncopy,Y ctrl-y\nexport,y\n")
	keys, err := userKeys()
	if err != nil || keys.Find("ctrl+y", keymap.Reading) != keymap.Copy || keys.Find("y", keymap.Reading) != keymap.Export {
		t.Errorf("with a table: %v", err)
	}
	for table, want := range map[string]string{
		"action,keys\ncopy,x\n":       "is given to both",
		"action,keys\n\nfly,Z\n":      "line 3: no action is called",
		"action,keys\ncopy,hyper-y\n": "is no key",
	} {
		put(t, path, table)
		if _, err := userKeys(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", table, err)
		}
	}
}
