package intake

import (
	_ "embed"
	"errors"
	"path/filepath"
	"strings"
	"sync"

	"parley/model/wordlist"
)

// reader turns the bytes of one file format into a page. An error says in
// plain words why the file holds no article.
type reader interface {
	read(raw []byte) (page, error)
}

// readers is the table of formats. What is not in it, and not known to be
// something else, is tried as plain text.
var readers = map[string]reader{
	".txt":      plainText{},
	".md":       markdown{},
	".markdown": markdown{},
}

func readerFor(name string) reader {
	if r, ok := readers[extension(name)]; ok {
		return r
	}
	return plainText{}
}

func extension(name string) string { return strings.ToLower(filepath.Ext(name)) }

// class is what the name of a file tells about it.
type class int

const (
	readable   class = iota
	unreadable       // may hold an article, in a format that is not read yet
	notArticle       // a table, a picture, a program
)

var errNoReader = errors.New("a format that parley cannot read; save it as text or Markdown")

//go:embed data/extensions.txt
var extensionData string

// extensionClasses says of what class the files with an extension are.
var extensionClasses = sync.OnceValue(func() map[string]class {
	classes := map[string]class{}
	for _, line := range wordlist.Lines(extensionData) {
		fields := strings.Fields(line)
		for _, ext := range fields[1:] {
			classes["."+ext] = map[string]class{"unreadable": unreadable, "other": notArticle}[fields[0]]
		}
	}
	return classes
})

// fileClass judges a file by its name; what is unknown may be text.
func fileClass(name string) class {
	if isUserTable(name) || isAboutFolder(name) {
		return notArticle
	}
	return extensionClasses()[extension(name)]
}

// isUserTable holds for the tables that a user may keep beside the articles.
func isUserTable(name string) bool {
	switch filepath.Base(name) {
	case "sources.csv", "actors.csv", "themes.csv", "corrections.csv":
		return true
	}
	return false
}

// isAboutFolder holds for files that tell of the folder rather than the world.
func isAboutFolder(name string) bool {
	base := filepath.Base(name)
	switch strings.ToLower(strings.TrimSuffix(base, filepath.Ext(base))) {
	case "readme", "license", "licence", "copying", "changelog", "contributing":
		return true
	}
	return false
}
