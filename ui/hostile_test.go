package ui

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"parley/briefs"
	"parley/model"
	"parley/ui/internal/fixture"
	"parley/ui/scope"
)

// sgr is a sequence that only changes the style of what follows.
var sgr = regexp.MustCompile("\x1b\\[[0-9;:]*m")

// tour goes through everything that shows text from outside.
var tour = []string{"2", "3", "4", "5", "1", "l", "2", "1", "l", "2", "enter", "1", "l", "2", "T", "h", "?", "esc", ":", "esc", "x", "v", "esc", "4", "y", "/", "a", "enter", "z"}

// hostileScreen starts a reader on a corpus that is full of a text.
func hostileScreen(t *testing.T, width, height int, p string) *screen {
	opt := options(fixture.Hostile(p))
	opt.Notice = p
	opt.Export = func(*model.Corpus, briefs.Subject) (string, error) { return p, nil }
	opt.Verify = func(*model.Corpus, briefs.Subject) (Verdict, error) { return Verdict{2, []string{p}}, nil }
	s := showWith(t, width, height, opt)
	s.m.write = hostileBrief(p)
	clear(s.m.pages)
	clear(s.m.briefs)
	return s
}

func hostileBrief(p string) func(_ *scope.Scope, _ briefs.Options) *briefs.Brief {
	return func(sc *scope.Scope, _ briefs.Options) *briefs.Brief { return fixture.HostileBrief(sc.Corpus, p) }
}

// styles are the style sequences of the frames of a tour; what is left of the
// frames goes to check.
func styles(t *testing.T, width, height int, p string, check func(frame string)) map[string]bool {
	s := hostileScreen(t, width, height, p)
	found := map[string]bool{}
	for _, k := range tour {
		s.press(k)
		v := s.m.View()
		if v.WindowTitle != "parley" {
			t.Fatalf("the window title is %q", v.WindowTitle)
		}
		for _, x := range sgr.FindAllString(v.Content, -1) {
			found[x] = true
		}
		check(sgr.ReplaceAllString(v.Content, ""))
	}
	if s.copied == "" {
		t.Error("nothing was copied on the way")
	}
	if strings.ContainsFunc(s.copied, func(r rune) bool { return unicode.IsControl(r) }) {
		t.Errorf("%q goes to the clipboard", s.copied)
	}
	return found
}

// forbidden reports a rune that must not reach a terminal from a text.
func forbidden(r rune) bool {
	return r != '\n' && (unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Variation_Selector) ||
		unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d')
}

func TestNoTextReachesTheTerminalAsControl(t *testing.T) {
	all := fixture.Payloads()
	few, many := joined(all, 4), joined(all[:len(all)-2], 14)
	for _, size := range [][2]int{{84, 26}, {44, 14}, {130, 45}, {240, 70}} {
		allowed := styles(t, size[0], size[1], fixture.Harmless, func(string) {})
		payloads := many
		if size[0] == 84 {
			payloads = few
		}
		for i, p := range payloads {
			name := fmt.Sprintf("payload %d at %d×%d", i, size[0], size[1])
			found := styles(t, size[0], size[1], p, func(frame string) {
				if !utf8.ValidString(frame) {
					t.Fatalf("%s: not UTF-8", name)
				}
				if at := strings.IndexFunc(frame, forbidden); at >= 0 {
					t.Fatalf("%s: %q is in the frame", name, frame[max(at-10, 0):min(at+20, len(frame))])
				}
				if n := strings.Count(frame, "\n"); n != size[1]-1 {
					t.Fatalf("%s: the frame has %d lines", name, n+1)
				}
			})
			for x := range found {
				if !allowed[x] && !isMix(x) {
					t.Errorf("%s: the style %q is new", name, x)
				}
			}
		}
	}
}

// joined puts n payloads at a time behind each other.
func joined(payloads []string, n int) []string {
	var out []string
	for group := range slices.Chunk(payloads, n) {
		out = append(out, strings.Join(group, " "))
	}
	return out
}

// isMix holds for styles that are made of those that the themes use: where two
// of them meet, the library writes the difference.
func isMix(x string) bool {
	for _, n := range strings.FieldsFunc(strings.Trim(x, "\x1b[m"), func(r rune) bool { return r == ';' }) {
		if !slices.Contains([]string{"0", "1", "2", "3", "4", "7", "22", "23", "24", "27", "39", "92", "93", "95", "96", "32"}, n) {
			return false
		}
	}
	return true
}

// sequence is a control sequence on the wire, or a lone control.
var sequence = regexp.MustCompile("\x1b\\[[<=>?]?[0-9;:]*[ -/]*[@-~]|\x1b\\][^\x07\x1b]*(\x07|\x1b\\\\)|\x1b[PX^_][^\x1b]*\x1b\\\\|\x1b.|[\x00-\x1f\x7f]")

// kinds names each sequence by what it does: its letters, and of an operating
// system command the number.
func kinds(stream string) map[string]bool {
	out := map[string]bool{}
	for _, s := range sequence.FindAllString(stream, -1) {
		switch {
		case ownCopy(s):
		case strings.HasPrefix(s, "\x1b]"):
			number, _, _ := strings.Cut(s[2:], ";")
			out["OSC "+number] = true
		case strings.HasPrefix(s, "\x1b["):
			out["CSI "+strings.Trim(s[2:], "0123456789;:")] = true
		default:
			out[fmt.Sprintf("%q", s[:min(2, len(s))])] = true
		}
	}
	return out
}

// ownCopy holds for the program's own writing to the clipboard, a line with its
// citation. Whether there is one depends on how far the program is when the key
// comes.
func ownCopy(sequence string) bool {
	data, ok := strings.CutPrefix(strings.TrimRight(sequence, "\x07\x1b\\"), "\x1b]52;c;")
	text, err := base64.StdEncoding.DecodeString(data)
	return ok && err == nil && bytes.Contains(text, []byte(", bytes "))
}

// wire runs the real program on a hostile corpus and returns what it writes.
func wire(t *testing.T, p string) string {
	var out bytes.Buffer
	in, keys := io.Pipe()
	m := hostileScreen(t, 100, 30, p).m
	program := tea.NewProgram(New(t.Context(), m.opt), tea.WithInput(in), tea.WithOutput(&out), tea.WithWindowSize(100, 30),
		tea.WithColorProfile(colorprofile.TrueColor), tea.WithoutSignals(), tea.WithEnvironment([]string{"TERM=xterm-256color"}))
	go func() {
		time.Sleep(100 * time.Millisecond)
		for _, k := range append(slices.Clone(tour), "esc", "esc", "q") {
			program.Send(keyPress(k))
			time.Sleep(12 * time.Millisecond)
		}
		_ = keys.Close()
	}()
	if _, err := program.Run(); err != nil && !errors.Is(err, tea.ErrInterrupted) {
		t.Fatal(err)
	}
	return out.String()
}

// drawing are sequences that the library may choose to draw plain text with,
// as the timing of the frames has it: runs of blanks and of equal letters,
// cells and lines put in and taken out, scrolling, no wrapping at the last
// column, and moves of the cursor.
var drawing = []string{"CSI X", "CSI b", "CSI P", "CSI @", "CSI L", "CSI M", "CSI S", "CSI T", "CSI r", "CSI ?7l", "CSI ?7h",
	`"\x1bM"`, "CSI A", "CSI B", "CSI C", "CSI D", "CSI G", "CSI d", "CSI H", "CSI K", "CSI J", `"\n"`, `"\r"`, `"\b"`, `"\t"`}

func TestTheStreamHoldsNoSequenceOfAText(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the program in real time")
	}
	allowed := kinds(wire(t, fixture.Harmless))
	for i, p := range joined(fixture.Payloads(), 20) {
		stream := wire(t, p)
		for k := range kinds(stream) {
			if !allowed[k] && !slices.Contains(drawing, k) {
				t.Errorf("payloads %d: the stream holds %s", i, k)
			}
		}
		rest := sequence.ReplaceAllString(stream, "")
		if at := strings.IndexFunc(rest, forbidden); at >= 0 || !utf8.ValidString(rest) {
			t.Errorf("payloads %d: %q is in the stream", i, rest[max(at-10, 0):min(at+20, len(rest))])
		}
	}
}
