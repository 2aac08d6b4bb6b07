package command

import (
	"path/filepath"
	"slices"
	"testing"
)

func TestOutside(t *testing.T) {
	full, err := filepath.Abs("-rf.txt")
	if err != nil {
		t.Fatal(err)
	}
	for editor, want := range map[string][]string{
		"vim":            {"vim", "+7", full},
		"/usr/bin/vi -R": {"/usr/bin/vi", "-R", "+7", full},
		"code --wait":    {"code", "--wait", full},
	} {
		t.Setenv("VISUAL", "")
		t.Setenv("EDITOR", editor)
		if program, here := outside("-rf.txt", 7); !here || !slices.Equal(program.Args, want) {
			t.Errorf("%s: %v, %v", editor, program.Args, here)
		}
	}
}
