package briefs

import (
	"slices"
	"testing"
)

func TestShortFormsIn(t *testing.T) {
	for text, want := range map[string][]string{
		"The RWB and the KDF's chief left.":       {"RWB", "KDF"},
		"RWB, KDF and others left.":               {"RWB", "KDF"},
		"TEACHERS END THE STRIKE, RWB SAYS":       nil,
		"RWB AND KDF TO MEET":                     nil,
		"A US senator met a UN envoy and the MP.": nil,
	} {
		if got := shortFormsIn(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
