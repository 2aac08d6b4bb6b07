package intake

import (
	"errors"
	"fmt"
	"strings"

	"parley/model"
	"parley/model/clean"
)

// page is the content of a file as its format gives it.
type page struct {
	text     string // decoded and cleaned
	encoding string
	hidden   int             // characters that cleaning left out
	bytes    model.OffsetMap // from text to the bytes of the file
	marks    []mark          // what the format says of parts of the text, in order
	fields   []field         // what the format says of the article
}

// mark is a part of the text that the format itself sets apart from the prose,
// and the reason for which it is left out.
type mark struct {
	model.Span
	reason string
}

// field is one piece of metadata, such as "author" in front matter.
type field struct{ key, value string }

var errTooLong = errors.New("text too long")

// plainText reads text without markup.
type plainText struct{}

func (plainText) read(raw []byte) (page, error) {
	decoded, encoding, inner, err := decode(raw)
	if err != nil {
		return page{}, err
	}
	text, outer, hidden := clean.Text(decoded)
	if len(text) > maxTextBytes {
		return page{}, fmt.Errorf("%w: %d MB, at most %d MB are read", errTooLong, len(text)>>20, maxTextBytes>>20)
	}
	if strings.TrimSpace(text) == "" {
		return page{}, errEmpty
	}
	if isExport(text) {
		return page{}, errExport
	}
	return page{text: text, encoding: encoding, hidden: hidden, bytes: compose(outer, inner)}, nil
}
