package intake

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

var (
	errEmpty      = errors.New("holds no text")
	errNoArticles = errors.New("a folder that holds no article")
	errChanging   = errors.New("changed while it was read")
	errExport     = errors.New("a brief that parley exported, not an article")
	errNoTable    = errors.New("not an ordinary file, so it is not used; links are not followed")
	errNotArticle = errors.New("not a kind of file that holds an article")
)

// read returns the bytes of the file. It never waits on a pipe or a device,
// and notices when the file changes meanwhile.
func (f file) read() ([]byte, error) {
	raw, err := f.readOnce()
	if errors.Is(err, errChanging) {
		raw, err = f.readOnce()
	}
	return raw, err
}

func (f file) readOnce() ([]byte, error) {
	r, err := f.open(f.name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	before, err := r.Stat()
	if err != nil {
		return nil, err
	}
	if !before.Mode().IsRegular() {
		return nil, notRegular(before.Mode())
	}
	if before.Size() > maxFileBytes {
		return nil, fmt.Errorf("%d MB is more than an article can hold (at most %d MB)", before.Size()>>20, maxFileBytes>>20)
	}
	raw, err := readUpTo(r, before.Size())
	if err != nil {
		return nil, err
	}
	after, err := r.Stat()
	if err != nil {
		return nil, err
	}
	if int64(len(raw)) != before.Size() || after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime()) {
		return nil, errChanging
	}
	return raw, nil
}

// readUpTo reads size bytes, and one more if there is one.
func readUpTo(r io.Reader, size int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(size) + bytes.MinRead)
	_, err := b.ReadFrom(io.LimitReader(r, size+1))
	return b.Bytes(), err
}

// notRegular says what sort of file it is that cannot hold an article.
func notRegular(mode fs.FileMode) error {
	switch {
	case mode.IsDir():
		return errors.New("a folder")
	case mode&fs.ModeNamedPipe != 0:
		return errors.New("a named pipe, not a file")
	case mode&fs.ModeSocket != 0:
		return errors.New("a socket, not a file")
	case mode&fs.ModeDevice != 0:
		return errors.New("a device, not a file")
	}
	return errors.New("not an ordinary file")
}
