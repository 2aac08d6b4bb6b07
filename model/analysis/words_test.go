package analysis

import (
	"strings"
	"testing"
)

// FuzzPlaces finds words wherever a text has them, with any space between.
func FuzzPlaces(f *testing.F) {
	f.Add("the  Tide\u00a0\nBoard of Norland", "Tide Board")
	f.Add("é\xff a", "a")
	f.Add(" a", "a")
	f.Fuzz(func(t *testing.T, text, words string) {
		words = fold(words)
		if words == "" {
			return
		}
		found := places(text, words)
		for _, s := range found {
			if s.Start < 0 || s.End > len(text) || fold(text[s.Start:s.End]) != words {
				t.Fatalf("%q at %v of %q", words, s, text)
			}
		}
		if len(found) == 0 && strings.Contains(fold(text), words) {
			t.Fatalf("%q is not found in %q", words, text)
		}
	})
}
