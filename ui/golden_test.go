package ui

import (
	"fmt"
	"strings"
	"testing"

	"parley/ui/internal/fixture"
	"parley/ui/theme"
)

// The sizes at which the frames are kept: the smallest, both sides of each
// change of arrangement, and a very large one.
var sizes = [][2]int{{40, 10}, {60, 15}, {79, 24}, {80, 24}, {99, 24}, {100, 30}, {120, 40}, {250, 80}}

func TestFrames(t *testing.T) {
	scenes := []struct {
		name string
		keys []string
	}{
		{"start", nil},
		{"timeline", []string{"3"}},
		{"source", []string{"4", "enter"}},
	}
	for _, size := range sizes {
		for _, sc := range scenes {
			name := fmt.Sprintf("%s-%dx%d", sc.name, size[0], size[1])
			t.Run(name, func(t *testing.T) {
				opt := options(fixture.Corpus())
				opt.Notice = "Invented articles: nobody in them is real."
				golden(t, name, showWith(t, size[0], size[1], opt).press(sc.keys...).text())
			})
		}
	}
}

// A plain reader draws nothing beyond ASCII but the letters of the articles,
// of which these have none.
func TestPlain(t *testing.T) {
	opt := options(fixture.Corpus())
	opt.Plain = true
	for _, keys := range [][]string{{"2"}, {"3"}, {"4", "enter"}, {"?"}, {":"}} {
		text := showWith(t, 100, 30, opt).press(keys...).text()
		if at := strings.IndexFunc(text, func(r rune) bool { return r > '~' }); at >= 0 {
			t.Errorf("%v: %q", keys, text[at:min(at+20, len(text))])
		}
	}
	golden(t, "plain", showWith(t, 100, 30, opt).press("4", "enter").text())
}

// The styles of each theme, with escape sequences made visible.
func TestThemes(t *testing.T) {
	for _, name := range []theme.Name{theme.Dark, theme.Light, theme.Mono} {
		t.Run(string(name), func(t *testing.T) {
			opt := options(fixture.Corpus())
			opt.Theme = name
			s := showWith(t, 100, 30, opt).press("4", "enter")
			s.m.View()
			golden(t, "theme-"+string(name), strings.ReplaceAll(s.m.frame, "\x1b", "␛")+"\n")
		})
	}
}
