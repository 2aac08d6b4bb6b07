package canvas

import (
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// Styled makes cells of a line that another library styled. Only styles
// (SGR sequences) are heeded; every other byte is text, and cleaned.
func Styled(line string, method ansi.Method) uv.Line {
	var out uv.Line
	var style uv.Style
	for line != "" {
		if params, rest, ok := cutStyle(line); ok {
			read(params, &style)
			line = rest
			continue
		}
		end := strings.Index(line[1:], "\x1b[") + 1
		if end == 0 {
			end = len(line)
		}
		for g := range clusters(safe(line[:end]), method) {
			out = append(out, uv.Cell{Content: g.text, Width: g.width, Style: style})
		}
		line = line[end:]
	}
	return out
}

// cutStyle cuts an SGR sequence off the start of s.
func cutStyle(s string) (params, rest string, ok bool) {
	if !strings.HasPrefix(s, "\x1b[") {
		return "", s, false
	}
	for i := 2; i < len(s); i++ {
		switch c := s[i]; {
		case c == 'm':
			return s[2:i], s[i+1:], true
		case c != ';' && c != ':' && (c < '0' || c > '9'):
			return "", s, false
		}
	}
	return "", s, false
}

// read changes a style as an SGR sequence says.
func read(params string, style *uv.Style) {
	p := ansi.GetParser()
	defer ansi.PutParser(p)
	ansi.DecodeSequence("\x1b["+params+"m", ansi.NormalState, p)
	uv.ReadStyle(p.Params(), style)
	style.Attrs &^= uv.AttrConceal | uv.AttrBlink | uv.AttrRapidBlink
}
