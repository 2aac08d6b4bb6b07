package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"parley/model/intake"
	"parley/ui/keymap"
)

// keysPath is the user's table of keys.
func keysPath() (string, error) {
	folder, err := os.UserConfigDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(folder, "parley", "keys.csv"), nil
}

// userKeys is the key table as the user has changed it.
func userKeys() (keymap.Table, error) {
	path, err := keysPath()
	if err != nil {
		return keymap.Default(), nil // no folder for it, so no table in it
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return keymap.Default(), nil
	}
	return remapped(path)
}

// remapped is the default key table with the changes that a file names.
func remapped(path string) (keymap.Table, error) {
	rows, problems := intake.ReadTable(path, []string{"action", "keys"})
	if len(problems) > 0 {
		return nil, &problems[0]
	}
	keys := keymap.Default()
	for _, r := range rows {
		changed, err := keys.Remap(r.Get("action"), strings.Fields(r.Get("keys")))
		if err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", path, r.Line, err)
		}
		keys = changed
	}
	if err := keys.Conflict(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return keys, nil
}
