package intake

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"parley/model"
)

// utf16Bytes encodes a text, with a byte order mark if mark is set.
func utf16Bytes(s string, order binary.ByteOrder, mark bool) []byte {
	var b bytes.Buffer
	if mark {
		s = "\ufeff" + s
	}
	for _, u := range utf16.Encode([]rune(s)) {
		binary.Write(&b, order, u)
	}
	return b.Bytes()
}

func windowsBytes(t *testing.T, s string) []byte {
	t.Helper()
	b, err := charmap.Windows1252.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

const sample = "“Façade” – the café’s talks\r\ncost £5 or €6.\tEnd\n"

func TestDecode(t *testing.T) {
	late := strings.Repeat("plain words ", 300) + "– “late”"
	tests := []struct {
		name     string
		raw      []byte
		encoding string
		want     string
	}{
		{"ascii", []byte("abc"), encUTF8, "abc"},
		{"utf-8", []byte(sample), encUTF8, sample},
		{"utf-8, first other letter late", []byte(late), encUTF8, late},
		{"utf-8 with mark", []byte("\xEF\xBB\xBF" + sample), encUTF8, sample},
		{"utf-16 little", utf16Bytes(sample+"😀", binary.LittleEndian, true), encUTF16LE, sample + "😀"},
		{"utf-16 big", utf16Bytes(sample+"😀", binary.BigEndian, true), encUTF16BE, sample + "😀"},
		{"utf-16 little without mark", utf16Bytes(sample, binary.LittleEndian, false), encUTF16LE, sample},
		{"utf-16 big without mark", utf16Bytes(sample, binary.BigEndian, false), encUTF16BE, sample},
		{"windows-1252", windowsBytes(t, sample), encWindows, sample},
		{"half a pair, half a unit", []byte("\xFF\xFEa\x00\x00\xD8b\x00c"), encUTF16LE, "a\uFFFDb\uFFFD"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, encoding, m, err := decode(tt.raw)
			if err != nil || got != tt.want || encoding != tt.encoding {
				t.Fatalf("decode = %q, %s, %v; want %q, %s", got, encoding, err, tt.want, tt.encoding)
			}
			checkMap(t, got, m, tt.raw, encoding)
			p, err := plainText{}.read(tt.raw)
			if err != nil {
				t.Fatal(err)
			}
			checkMap(t, p.text, p.bytes, tt.raw, p.encoding)
		})
	}
}

func TestDecodeRefusesBinary(t *testing.T) {
	for _, raw := range []string{"a\x00b", "\x7fELF\x02\x01\x01\x00\x00", "\xFF\xFEa\x00\x00\x00b\x00", strings.Repeat("\x01\x02x", 20)} {
		if _, _, _, err := decode([]byte(raw)); err != errBinary {
			t.Errorf("decode(%q): error %v, want %v", raw, err, errBinary)
		}
	}
}

// checkMap asserts that each rune of text is mapped to bytes that encode it.
func checkMap(t *testing.T, text string, m model.OffsetMap, raw []byte, encoding string) {
	t.Helper()
	last := -1
	for i, r := range text {
		at := m.File(i)
		if at <= last || at >= len(raw) {
			t.Fatalf("offset %d maps to %d after %d, of %d", i, at, last, len(raw))
		}
		last = at
		if from := runeAt(raw[at:], encoding); from != r && !changed(from) {
			t.Fatalf("%q at %d maps to %q at byte %d", r, i, from, at)
		}
	}
	if end := m.File(len(text)); end > len(raw) {
		t.Fatalf("end of the text maps to %d of %d", end, len(raw))
	}
}

// changed holds for runes that cleaning shows as another one.
func changed(r rune) bool {
	return r == utf8.RuneError || unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || !unicode.IsGraphic(r)
}

func runeAt(raw []byte, encoding string) rune {
	switch encoding {
	case encWindows:
		return charmap.Windows1252.DecodeByte(raw[0])
	case encUTF16LE, encUTF16BE:
		return runeAt16(raw, encoding == encUTF16BE)
	}
	r, _ := utf8.DecodeRune(raw)
	return r
}

func runeAt16(raw []byte, big bool) rune {
	var order binary.ByteOrder = binary.LittleEndian
	if big {
		order = binary.BigEndian
	}
	if len(raw) < 2 {
		return utf8.RuneError
	}
	r := rune(order.Uint16(raw))
	if utf16.IsSurrogate(r) && len(raw) >= 4 {
		return utf16.DecodeRune(r, rune(order.Uint16(raw[2:])))
	}
	return r
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(sample))
	f.Add(utf16Bytes(sample+"\u202e😀", binary.LittleEndian, true))
	f.Add([]byte("caf\xe9 \x81 \x93talks\x94"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		text, encoding, m, err := decode(raw)
		if err != nil {
			return
		}
		if !utf8.ValidString(text) {
			t.Fatalf("decode(%q) is not UTF-8", raw)
		}
		checkMap(t, text, m, raw, encoding)
		if p, err := (plainText{}).read(raw); err == nil {
			checkMap(t, p.text, p.bytes, raw, p.encoding)
		}
	})
}
