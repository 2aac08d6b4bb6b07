package command

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport says which of the project's packages those of a folder may import,
// without their tests: data flows from the articles up to the screen, and what
// finds one kind of thing knows nothing of the others. A folder that is not here
// goes by the nearest one above it.
var mayImport = map[string][]string{
	"model":                 {},
	"model/wordlist":        {},
	"model/atomic":          {},
	"model/samples":         {},
	"model/clean":           {"model"},
	"model/store":           {"model"},
	"model/store/storetest": {"model", "model/store"},
	"model/intake":          {"model", "model/clean", "model/wordlist"},
	"model/language":        {"model", "model/wordlist"},
	"model/actors":          {"model", "model/language", "model/wordlist"},
	"model/actors/train":    {"model", "model/actors"},
	"model/statements":      {"model", "model/language", "model/wordlist"},
	"model/timeline":        {"model", "model/language", "model/wordlist"},
	"model/themes":          {"model", "model/language", "model/wordlist"},
	"model/analysis":        {"model", "model/actors", "model/atomic", "model/intake", "model/language", "model/samples", "model/statements", "model/themes", "model/timeline"},
	"briefs":                {"briefs", "model", "model/wordlist"},
	"briefs/markdown":       {"briefs", "model", "model/atomic"},
	"briefs/verify":         {"briefs", "briefs/markdown", "model"},
	"ui":                    {"briefs", "model", "model/analysis", "model/clean", "ui"},
	"ui/command":            {"briefs", "briefs/markdown", "briefs/verify", "model", "model/analysis", "model/clean", "model/intake", "model/samples", "model/store", "ui"},
	".":                     {"ui/command"},
}

// libraries are the packages from outside that one folder alone may know.
var libraries = map[string]string{
	"github.com/jdkato/prose/v3":      "model/language",
	"modernc.org/sqlite":              "model/store",
	"charm.land/glamour/v2":           "ui/pane/brief",
	"golang.org/x/text/encoding":      "model/intake",
	"github.com/spf13/cobra":          "ui/command",
	"charm.land/bubbletea/v2":         "ui",
	"github.com/charmbracelet/x/ansi": "ui",
}

// TestHouse reads the imports of every file that is no test.
func TestHouse(t *testing.T) {
	files := 0
	house := os.DirFS(filepath.Join("..", ".."))
	err := fs.WalkDir(house, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && strings.HasPrefix(d.Name(), "."):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		files++
		return checkImports(t, house, name)
	})
	if err != nil || files == 0 {
		t.Errorf("%d files read: %v", files, err)
	}
}

func checkImports(t *testing.T, house fs.FS, name string) error {
	code, err := fs.ReadFile(house, name)
	if err != nil {
		return err
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, code, parser.ImportsOnly)
	if err != nil {
		return err
	}
	folder := path.Dir(name)
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return err
		}
		own, isOwn := strings.CutPrefix(imported, "parley/")
		switch {
		case isOwn && !slices.ContainsFunc(allowed(folder), func(a string) bool { return own == a || a == "ui" && strings.HasPrefix(own, "ui/") }):
			t.Errorf("%s imports %s", name, imported)
		case folder == "model" && strings.Contains(imported, "."):
			t.Errorf("%s imports %s: model knows the standard library alone", name, imported)
		}
		for library, home := range libraries {
			if strings.HasPrefix(imported, library) && !strings.HasPrefix(folder, home) {
				t.Errorf("%s imports %s, which belongs to %s", name, imported, home)
			}
		}
	}
	return nil
}

// allowed is what the packages of a folder may import.
func allowed(folder string) []string {
	for ; ; folder = path.Dir(folder) {
		if list, ok := mayImport[folder]; ok {
			return list
		}
	}
}
