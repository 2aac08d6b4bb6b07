package brief

import (
	"testing"

	chroma "github.com/alecthomas/chroma/v2/styles"
)

// Chroma, which glamour imports, parses its styles and languages at every
// start of the program. A stand-in keeps it out: nothing may bring it back
// unseen.
func TestTheHighlighterStaysOut(t *testing.T) {
	if n := len(chroma.Registry); n > 0 {
		t.Errorf("%d styles of program code are loaded", n)
	}
}
