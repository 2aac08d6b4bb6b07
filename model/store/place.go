package store

import (
	"fmt"
	"os"
	"path/filepath"
)

// DefaultPath is where the state of the user is kept: parley/state.db in the
// folder that the XDG base directory specification names for state.
func DefaultPath() (string, error) {
	folder := os.Getenv("XDG_STATE_HOME")
	if !filepath.IsAbs(folder) { // the specification wants others ignored
		home, err := os.UserHomeDir()
		if err != nil {
			return "", fmt.Errorf("find the folder for the state: %w", err)
		}
		folder = filepath.Join(home, ".local", "state")
	}
	return filepath.Join(folder, "parley", "state.db"), nil
}
