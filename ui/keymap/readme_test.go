package keymap

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The README's table of keys is the key table, written out.
func TestReadmeHasTheseKeys(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, begun := strings.Cut(string(text), "<!-- keys:begin, written by the key table in ui/keymap -->\n")
	got, _, ended := strings.Cut(rest, "<!-- keys:end -->")
	if !begun || !ended {
		t.Fatal("README.md has no table of keys between its marks")
	}
	if want := Default().Markdown(); got != want {
		t.Errorf("the README's table of keys is stale; it should be:\n%s", want)
	}
}
