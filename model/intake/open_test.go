package intake

import (
	"context"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// faulty is a file system in which opening or reading one file goes wrong.
type faulty struct {
	fstest.MapFS
	name string
	err  error // of opening; nil for a file that grows while it is read
}

func (f faulty) Open(name string) (fs.File, error) {
	file, err := f.MapFS.Open(name)
	if name != f.name || err != nil {
		return file, err
	}
	if f.err != nil {
		file.Close()
		return nil, &fs.PathError{Op: "open", Path: name, Err: f.err}
	}
	return &growing{File: file}, nil
}

// growing is a file whose time of change is another one at each look.
type growing struct {
	fs.File
	looks int
}

func (g *growing) Stat() (fs.FileInfo, error) {
	info, err := g.File.Stat()
	g.looks++
	return later{info, g.looks}, err
}

type later struct {
	fs.FileInfo
	hours int
}

func (l later) ModTime() time.Time {
	return l.FileInfo.ModTime().Add(time.Duration(l.hours) * time.Hour)
}

func TestLoadFSNamesAFileThatCannotBeRead(t *testing.T) {
	files := fstest.MapFS{"good.txt": {Data: []byte(lead)}, "bad.txt": {Data: []byte(lead)}}
	tests := []struct {
		name string
		err  error
		want string
	}{
		{"permission", fs.ErrPermission, "permission denied"},
		{"vanished", fs.ErrNotExist, "no such file"},
		{"changing", nil, "changed while it was read"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			articles, problems := LoadFS(context.Background(), faulty{files, "bad.txt", tt.err}, Options{})
			if len(articles) != 1 || articles[0].Path != "good.txt" {
				t.Errorf("articles %v, want the good one", articles)
			}
			if len(problems) != 1 || problems[0].Path != "bad.txt" || !strings.Contains(problems[0].Reason, tt.want) {
				t.Errorf("problems %v, want one with %q", problems, tt.want)
			}
		})
	}
}
