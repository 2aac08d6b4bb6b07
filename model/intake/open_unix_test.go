//go:build unix

package intake

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestLoadWaitsForNoPipe(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", body)
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.txt"), 0o644); err != nil {
		t.Skip(err)
	}
	if l, err := net.Listen("unix", filepath.Join(dir, "sock.txt")); err == nil {
		defer l.Close()
	}
	articles, problems := Load(context.Background(), []string{dir, filepath.Join(dir, "pipe.txt"), os.DevNull}, Options{})
	if len(articles) != 1 {
		t.Errorf("%d articles, want 1", len(articles))
	}
	want := map[string]int{"pipe": 0, "socket": 0, "device": 0}
	for _, p := range problems {
		for word := range want {
			if strings.Contains(p.Reason, word) {
				want[word]++
			}
		}
	}
	if want["pipe"] != 2 || want["device"] != 1 || want["socket"] != 1 {
		t.Errorf("problems %v", problems)
	}
}
