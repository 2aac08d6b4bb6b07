package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// outside returns the program that opens a file: the user's editor, at the line,
// which needs the terminal, or else what the system opens such files with; nil
// when there is neither.
func outside(path string, line int) (program *exec.Cmd, here bool) {
	full, err := filepath.Abs(path) // which no program takes for an option
	if err != nil {
		return nil, false
	}
	for _, name := range []string{"VISUAL", "EDITOR"} {
		if words := strings.Fields(os.Getenv(name)); len(words) > 0 {
			return exec.Command(words[0], append(words[1:], at(words[0], full, line)...)...), true
		}
	}
	opener := map[string]string{"darwin": "open", "linux": "xdg-open", "freebsd": "xdg-open"}[runtime.GOOS]
	if found, err := exec.LookPath(opener); err == nil {
		return exec.Command(found, full), false
	}
	return nil, false
}

// at names a file for an editor, with the line for those that take it as +7.
func at(editor, path string, line int) []string {
	takesLine := []string{"vi", "vim", "nvim", "view", "nano", "emacs", "emacsclient", "micro", "kak", "ne", "joe", "less"}
	if slices.Contains(takesLine, filepath.Base(editor)) {
		return []string{"+" + strconv.Itoa(line), path}
	}
	return []string{path}
}
