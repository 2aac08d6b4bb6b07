package intake

import (
	"errors"
	"path/filepath"
	"strings"
)

// Reader turns the bytes of one file format into a page. An error says in
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

const (
	unreadExtensions = " .html .htm .xhtml .mht .mhtml .pdf .doc .docx .odt .rtf .eml .msg .epub .pages "
	otherExtensions  = " .csv .tsv .xls .xlsx .ods .json .jsonl .xml .yaml .yml .toml .ini .db .sqlite .log" +
		" .png .jpg .jpeg .gif .svg .webp .bmp .tif .tiff .ico .heic .mp3 .mp4 .m4a .wav .ogg .avi .mov .mkv .webm" +
		" .zip .gz .bz2 .xz .zst .7z .rar .tar .tgz .exe .dll .so .o .a .class .jar .pyc .wasm .iso .dmg" +
		" .go .py .js .ts .css .c .h .java .rs .rb .sh .bat .ps1 .woff .woff2 .ttf .otf .bak .tmp .swp .part .lock "
)

func fileClass(name string) class {
	ext := " " + extension(name) + " "
	switch {
	case isUserTable(name):
		return notArticle
	case ext == "  ":
		return readable
	case strings.Contains(unreadExtensions, ext):
		return unreadable
	case strings.Contains(otherExtensions, ext):
		return notArticle
	}
	return readable
}

// isUserTable holds for the tables that a user may keep beside the articles.
func isUserTable(name string) bool {
	switch filepath.Base(name) {
	case "sources.csv", "actors.csv", "themes.csv", "corrections.csv":
		return true
	}
	return false
}
