package clean

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestText(t *testing.T) {
	tests := []struct {
		name, raw, want string
		hidden          int
	}{
		{"plain", "Talks began.\nThey ended.", "Talks began.\nThey ended.", 0},
		{"line ends", "a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh", 0},
		{"tab", "a\tb", "a b", 0},
		{"escape", "\x1b[31mred\x07\x7f", "␛[31mred␇␡", 0},
		{"clipboard write", "\x1b]52;c;ZXZpbA==\x07", "␛]52;c;ZXZpbA==␇", 0},
		{"C1", "a\u009bb", "a\uFFFDb", 0},
		{"invalid bytes hide nothing", "\xf0\x1b]52", "\uFFFD␛]52", 0},
		{"NUL", "a\x00b", "a␀b", 0},
		{"bidi", "a\u202eb\u2066c\u200ed\u061ce", "abcde", 4},
		{"zero width", "a\u200bb\ufeffc\u2060d\u00ade", "abcde", 4},
		{"tag characters", "a\U000E0041b", "ab", 1},
		{"variation selectors", "a\ufe0fb\U000E0101c", "abc", 2},
		{"fillers", "a\u3164b\u2800c\u034fd", "abcd", 3},
		{"marks", "e" + strings.Repeat("\u0301", 9) + "f\u0301", "e\u0301\u0301\u0301\u0301f\u0301", 5},
		{"non-joiner in Persian", "می\u200cخواهم", "می\u200cخواهم", 0},
		{"joiner in Hindi", "क्\u200dष", "क्\u200dष", 0},
		{"joiner in English", "pay\u200cpal \u200d", "paypal ", 2},
		{"joiner before nothing", "می\u200c", "می", 1},
		{"no-break space", "a\u00a0b\u202fc", "a\u00a0b\u202fc", 0},
		{"private use and unassigned", "a\ue000b\U000EFFFFc\uffffd", "a\uFFFDb\uFFFDc\uFFFDd", 0},
		{"other scripts", "Київ 北京 서울 Äß “€”", "Київ 北京 서울 Äß “€”", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, m, hidden := Text(tt.raw)
			if got != tt.want || hidden != tt.hidden {
				t.Errorf("Text(%q) = %q, hidden %d; want %q, %d", tt.raw, got, hidden, tt.want, tt.hidden)
			}
			if got == tt.raw && m != nil {
				t.Errorf("unchanged text has a map: %v", m)
			}
		})
	}
}

func TestLine(t *testing.T) {
	if got, want := Line("a\r\nb\n\nc\t\x1b]0;x\x07"), "a b  c ␛]0;x␇"; got != want {
		t.Errorf("Line = %q, want %q", got, want)
	}
}

func TestOffsetsLeadBack(t *testing.T) {
	raw := "x\r\n\u202e“Talks\x07” e\u0301\u0301\u0301\u0301\u0301 \xffend\r\n"
	checkOffsets(t, raw)
	text, m, _ := Text(raw)
	if got := m.File(len(text)); got != len(raw) {
		t.Errorf("end of text maps to %d, want %d", got, len(raw))
	}
}

// checkOffsets asserts that each character of the cleaned text is mapped to
// the character of raw that it came from.
func checkOffsets(t *testing.T, raw string) {
	t.Helper()
	text, m, _ := Text(raw)
	last := -1
	for i, r := range text {
		at := m.File(i)
		if at <= last || at >= len(raw) {
			t.Fatalf("%q: offset %d maps to %d after %d", raw, i, at, last)
		}
		last = at
		from, size := utf8.DecodeRuneInString(raw[at:])
		if from == utf8.RuneError && size == 1 || unicode.IsControl(from) || kindOf(from) == lineEnd || kindOf(from) == invalid {
			continue // shown as another rune
		}
		if from != r {
			t.Fatalf("%q: %q at %d maps to %q at %d", raw, r, i, from, at)
		}
	}
}

func FuzzClean(f *testing.F) {
	f.Add("plain")
	f.Add("\xf0\x1b]52;c;x\x07\u202e\u200c\r\n\u0301\u0301\u0301\u0301\u0301\u0301")
	f.Add("می\u200c\u202eخ\u200d")
	f.Fuzz(func(t *testing.T, raw string) {
		text, _, _ := Text(raw)
		marks := 0
		for _, r := range text {
			if r != '\n' && !unicode.IsGraphic(r) && r != '\u200c' && r != '\u200d' {
				t.Fatalf("%U in cleaned text of %q", r, raw)
			}
			if unicode.Is(unicode.M, r) {
				marks++
			} else if r != '\u200c' && r != '\u200d' {
				marks = 0
			}
			if marks > maxMarks {
				t.Fatalf("too many marks in cleaned text of %q", raw)
			}
		}
		if again, m, hidden := Text(text); again != text || m != nil || hidden != 0 {
			t.Fatalf("not idempotent on %q: %q, then %q", raw, text, again)
		}
		line := Line(raw)
		if strings.ContainsAny(line, "\n\r\t\x1b") || Line(line) != line {
			t.Fatalf("Line(%q) = %q", raw, line)
		}
		checkOffsets(t, raw)
	})
}

func BenchmarkText(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"english", "“We agreed on the agenda,” the minister said — after two days of talks.\r\n"},
		{"russian", "Переговоры начались в среду утром.\n"},
		{"hostile", "\x1b]52;c;x\x07\u202eabc\u0301\u0301\u0301\u0301\u0301\u0301"},
	} {
		raw := strings.Repeat(c.unit, 1<<20/len(c.unit))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				Text(raw)
			}
		})
	}
}
