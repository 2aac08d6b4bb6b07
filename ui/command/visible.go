package command

import (
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// printJSON writes a value as JSON on one line.
func printJSON(w io.Writer, value any) error { return json.NewEncoder(visibleWriter{w}).Encode(value) }

// visibleWriter writes JSON texts, each with one call of Write as the encoder
// does, so that no character is cut in two.
type visibleWriter struct{ io.Writer }

func (w visibleWriter) Write(data []byte) (int, error) {
	if _, err := w.Writer.Write(visible(data)); err != nil {
		return 0, err
	}
	return len(data), nil
}

// visible writes the characters of a JSON text that a terminal would obey or
// hide as escapes, which mean the same to whoever reads the JSON. Texts are
// clean already; names of files may hold anything.
func visible(data []byte) []byte {
	var out []byte
	from := 0
	for i := 0; i < len(data); {
		r, size := rune(data[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(data[i:])
		}
		if isHidden(r) {
			out = append(out, data[from:i]...)
			for _, unit := range utf16.Encode([]rune{r}) {
				out = fmt.Appendf(out, `\u%04x`, unit)
			}
			from = i + size
		}
		i += size
	}
	if from == 0 {
		return data
	}
	return append(out, data[from:]...)
}

// isHidden reports whether a character is a control or has no shape. The line
// ends of indented JSON and the joiners that spelling needs are neither.
func isHidden(r rune) bool {
	if r < 0x7f {
		return false // JSON has no other controls than line ends
	}
	return r != '\u200c' && r != '\u200d' && unicode.In(r, unicode.Cc, unicode.Cf)
}
