package brief

import (
	"runtime/debug"
	"testing"
)

// Chroma, which glamour imports, parses its languages at every start of the
// program. A stand-in keeps it out: nothing may bring it back unseen.
func TestTheHighlighterStaysOut(t *testing.T) {
	const chroma = "github.com/alecthomas/chroma/v2"
	info, ok := debug.ReadBuildInfo()
	if !ok {
		t.Skip("the test binary names no modules")
	}
	for _, m := range info.Deps {
		if m.Path == chroma && m.Replace == nil {
			t.Errorf("%s is linked as it is", chroma)
		}
	}
}
