package intake

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"parley/model"
)

// The encodings that text is read in, as an article names them.
const (
	encUTF8    = "UTF-8"
	encUTF16LE = "UTF-16LE"
	encUTF16BE = "UTF-16BE"
	encWindows = "windows-1252"
)

var errBinary = errors.New("binary data, not text")

// decode turns bytes into UTF-8 and says in which encoding they were. A byte
// order mark decides; then the whole being valid UTF-8; then every second byte
// being zero, as in UTF-16; then it is Windows-1252. The map leads from the
// text to the bytes. Bytes that are no text of any kind are an error.
func decode(raw []byte) (text, encoding string, m model.OffsetMap, err error) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")):
		return string(raw[3:]), encUTF8, model.OffsetMap{{Text: 0, File: 3}}, refuseBinary(raw)
	case bytes.HasPrefix(raw, []byte("\xFF\xFE")):
		text, m = decodeUTF16(raw, 2, littleEndian)
		return text, encUTF16LE, m, refuseBinary([]byte(text))
	case bytes.HasPrefix(raw, []byte("\xFE\xFF")):
		text, m = decodeUTF16(raw, 2, bigEndian)
		return text, encUTF16BE, m, refuseBinary([]byte(text))
	case bytes.IndexByte(raw, 0) < 0 && utf8.Valid(raw):
		return string(raw), encUTF8, nil, refuseBinary(raw)
	case zeroes(raw, 1) && !zeroes(raw, 0):
		text, m = decodeUTF16(raw, 0, littleEndian)
		return text, encUTF16LE, m, refuseBinary([]byte(text))
	case zeroes(raw, 0) && !zeroes(raw, 1):
		text, m = decodeUTF16(raw, 0, bigEndian)
		return text, encUTF16BE, m, refuseBinary([]byte(text))
	}
	if err := refuseBinary(raw); err != nil {
		return "", "", nil, err
	}
	text, m = decodeWindows1252(raw)
	return text, encWindows, m, nil
}

// refuseBinary reports data that cannot be text: a zero byte in it, or more than one
// control character in thirty.
func refuseBinary(raw []byte) error {
	controls := 0
	for _, c := range raw {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' {
			if c == 0 {
				return errBinary
			}
			controls++
		}
	}
	if controls > 8 && controls > len(raw)/30 {
		return errBinary
	}
	return nil
}

// zeroes reports whether two in five of the bytes at even (0) or odd (1) places near
// the start are zero, as in UTF-16 text of a European language. Four are needed
// to tell.
func zeroes(raw []byte, parity int) bool {
	raw = raw[:min(len(raw), 4096)]
	zero, all := 0, 0
	for i := parity; i < len(raw); i += 2 {
		if all++; raw[i] == 0 {
			zero++
		}
	}
	return all >= 4 && zero*10 > all*4
}

func littleEndian(b []byte) uint16 { return uint16(b[0]) | uint16(b[1])<<8 }
func bigEndian(b []byte) uint16    { return uint16(b[1]) | uint16(b[0])<<8 }

// decodeUTF16 decodes from byte start on. Half pairs and a lone last byte
// become U+FFFD.
func decodeUTF16(raw []byte, start int, unit func([]byte) uint16) (string, model.OffsetMap) {
	d := newDecoder(len(raw) / 2)
	for at := start; at < len(raw); {
		r, size := utf8.RuneError, min(2, len(raw)-at)
		if size == 2 {
			r = rune(unit(raw[at:]))
			if utf16.IsSurrogate(r) {
				r, size = surrogatePair(r, raw[at:], unit)
			}
		}
		d.write(r, at, size)
		at += size
	}
	return d.finish()
}

func surrogatePair(high rune, raw []byte, unit func([]byte) uint16) (r rune, size int) {
	if len(raw) < 4 {
		return utf8.RuneError, 2
	}
	if r = utf16.DecodeRune(high, rune(unit(raw[2:]))); r != utf8.RuneError {
		return r, 4
	}
	return utf8.RuneError, 2
}

func decodeWindows1252(raw []byte) (string, model.OffsetMap) {
	d := newDecoder(len(raw))
	for at, b := range raw {
		d.write(charmap.Windows1252.DecodeByte(b), at, 1)
	}
	return d.finish()
}

// decoder collects decoded runes and the map back to their bytes.
type decoder struct {
	out   strings.Builder
	m     model.OffsetMap
	shift int // file offset minus text offset since the last entry of m
	end   int // in the file
}

func newDecoder(size int) *decoder {
	d := &decoder{}
	d.out.Grow(size)
	return d
}

// write adds the rune that stands in size bytes of the file from at on.
func (d *decoder) write(r rune, at, size int) {
	d.sync(at)
	d.out.WriteRune(r)
	d.end = at + size
}

func (d *decoder) finish() (string, model.OffsetMap) {
	d.sync(d.end)
	return d.out.String(), d.m
}

func (d *decoder) sync(file int) {
	if shift := file - d.out.Len(); shift != d.shift {
		d.m = append(d.m, model.Offset{Text: d.out.Len(), File: file})
		d.shift = shift
	}
}

// compose joins a map from text to decoded text with one from there to the
// file.
func compose(outer, inner model.OffsetMap) model.OffsetMap {
	if len(outer) == 0 {
		return inner
	}
	if len(inner) == 0 {
		return outer
	}
	if outer[0].Text > 0 {
		outer = append(model.OffsetMap{{}}, outer...)
	}
	var m model.OffsetMap
	next := 0 // in inner
	for i, piece := range outer {
		m = append(m, model.Offset{Text: piece.Text, File: inner.File(piece.File)})
		for next < len(inner) && inner[next].Text <= piece.File {
			next++
		}
		for ; next < len(inner); next++ {
			at := piece.Text + inner[next].Text - piece.File
			if i+1 < len(outer) && (at >= outer[i+1].Text || inner[next].Text >= outer[i+1].File) {
				break
			}
			m = append(m, model.Offset{Text: at, File: inner[next].File})
		}
	}
	return m
}
