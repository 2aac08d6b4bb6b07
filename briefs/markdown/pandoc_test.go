package markdown

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"parley/briefs"
)

// pandoc runs the converter that the exports name.
func pandoc(t *testing.T, input string, args ...string) []byte {
	t.Helper()
	return run(t, input, "pandoc", args...)
}

// run feeds a converter. Where there is none the test is skipped, or fails where
// PARLEY_REQUIRE_PANDOC is set.
func run(t *testing.T, input, program string, args ...string) []byte {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		if os.Getenv("PARLEY_REQUIRE_PANDOC") != "" {
			t.Fatal(err)
		}
		t.Skipf("skipped: %s is not installed", program)
	}
	cmd := exec.Command(program, args...)
	cmd.Stdin = strings.NewReader(input)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s %q: %v: %s", program, args, err, problems.String())
	}
	return out
}

// elements counts the elements of pandoc's tree by name.
func elements(t *testing.T, data []byte) map[string]int {
	t.Helper()
	var tree any
	if err := json.Unmarshal(data, &tree); err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	var walk func(any)
	walk = func(node any) {
		switch n := node.(type) {
		case map[string]any:
			if name, ok := n["t"].(string); ok {
				count[name]++
			}
			for _, child := range n {
				walk(child)
			}
		case []any:
			for _, child := range n {
				walk(child)
			}
		}
	}
	walk(tree)
	return count
}

func lineCount(b *briefs.Brief) int {
	n := 0
	for _, s := range b.Sections {
		n += len(s.Lines)
	}
	return n
}

// TestPandocSeesWhatWasMeant checks footnotes, headings and tables in a second
// renderer, and that nothing of a hostile article became an element there.
func TestPandocSeesWhatWasMeant(t *testing.T) {
	for b, md := range everyBrief(t, GFM) {
		n := elements(t, pandoc(t, md, "-f", "gfm", "-t", "json"))
		if n["Note"] != lineCount(b) {
			t.Errorf("%s: %d footnotes for %d extracts", b.Subject.ID, n["Note"], lineCount(b))
		}
		if n["Header"] < len(b.Sections)+3 || n["Table"] == 0 {
			t.Errorf("%s: %d headings, %d tables", b.Subject.ID, n["Header"], n["Table"])
		}
		for _, name := range []string{"Link", "Image", "HorizontalRule", "CodeBlock", "Strikeout", "Math", "DefinitionList", "Span"} {
			if n[name] > 0 {
				t.Errorf("%s: %d %s", b.Subject.ID, n[name], name)
			}
		}
		if n["RawInline"] != strings.Count(md, split) {
			t.Errorf("%s: %d raw inlines", b.Subject.ID, n["RawInline"])
		}
		if n["RawBlock"] > 2 { // the marks of the analyst's note
			t.Errorf("%s: %d raw blocks", b.Subject.ID, n["RawBlock"])
		}
	}
}

// TestWordFileKeepsFootnotes writes a Word file and reads it back.
func TestWordFileKeepsFootnotes(t *testing.T) {
	file := filepath.Join(t.TempDir(), "brief.docx")
	for b, md := range everyBrief(t, GFM) {
		pandoc(t, md, "-f", "gfm", "--shift-heading-level-by=-1", "-o", file)
		n := elements(t, pandoc(t, "", "-t", "json", file))
		if n["Note"] != lineCount(b) || n["Header"] < len(b.Sections) || n["Table"] == 0 {
			t.Errorf("%s: %d notes, %d headings, %d tables", b.Subject.ID, n["Note"], n["Header"], n["Table"])
		}
	}
}
