// Package atomic writes files whole or not at all.
package atomic

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Replace writes a file next to the target and renames it into place, so that
// the target is at every moment the old file or the new one. The mode of an
// existing file is kept; a new one may be read by all. A link stays, and what it
// leads to is replaced; a pipe or a device is refused.
func Replace(target string, data []byte) (err error) {
	if err := Writable(target); err != nil {
		return fmt.Errorf("write %s: %w", target, err)
	}
	if file, linkErr := filepath.EvalSymlinks(target); linkErr == nil {
		target = file
	}
	dir := filepath.Dir(target)
	tmp, err := os.CreateTemp(dir, ".parley-*.tmp")
	if err != nil {
		return fmt.Errorf("write %s: %w", target, withoutPath(err))
	}
	defer func() {
		if err != nil {
			tmp.Close()
			os.Remove(tmp.Name())
		}
	}()
	mode := fs.FileMode(0o644)
	if info, statErr := os.Stat(target); statErr == nil {
		mode = info.Mode().Perm()
	}
	for _, step := range []func() error{
		func() error { _, err := tmp.Write(data); return err },
		func() error { return tmp.Chmod(mode) },
		tmp.Sync,
		tmp.Close,
		func() error { return os.Rename(tmp.Name(), target) },
	} {
		if err := step(); err != nil {
			return fmt.Errorf("write %s: %w", target, err)
		}
	}
	syncDir(dir)
	return nil
}

// Writable tells why something that is no ordinary file cannot be replaced; nil
// for files, and for names that nothing has yet.
func Writable(target string) error {
	info, err := os.Stat(target)
	if err != nil || info.Mode().IsRegular() {
		return nil
	}
	if info.IsDir() {
		return errors.New("a folder stands there")
	}
	return errors.New("a pipe or a device stands there, not a file")
}

// withoutPath leaves the name of the file beside the target out of an error.
func withoutPath(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// syncDir makes the renaming itself last. Where a folder cannot be synced the
// file is in place all the same.
func syncDir(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		d.Close()
	}
}
