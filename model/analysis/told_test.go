package analysis

import (
	"slices"
	"testing"

	"parley/model"
)

// A speaker whom only a row of actors.csv knows says so.
func TestToldSpeaker(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"a.txt":      "Kojo Addai, the trade minister, left on Monday.\n\n“Nobody was warned,” the Heron said. Kojo Addai said that the port was full.\n",
		"actors.csv": "name,alias\nKojo Addai,the Heron\nKojo Addai,Addai\n",
	})
	c := loadPaths(t, []string{dir}, 1)
	checkSpans(t, c)
	for words, basis := range map[string]model.SpeakerBasis{"Nobody was warned": model.SpeakerByUser, "the port was full": model.SpeakerByName} {
		if got := speakers(c, words); !slices.Equal(got, []string{"Kojo Addai"}) {
			t.Errorf("%q by %q", words, got)
		}
		for i := range c.Statements {
			s := &c.Statements[i]
			if text := c.Article(s.Article).Slice(s.Content[0]); text == words && s.Basis != basis {
				t.Errorf("%q by %s, want %s", text, s.Basis, basis)
			}
		}
	}
}

// A row that says nothing of anybody is named, once.
func TestUnusedRows(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"a.txt":      "Kojo Addai met the Heron.\n",
		"b.txt":      "Ana Kodoma left.\n",
		"actors.csv": "name,alias,kind,only_in\nKojo Addai,the Heron,,\nKojo Addai,the Owl,,a.txt; b.txt\nKojo Addai,the Heron,,b.txt\nAna Kodoma,,group,\n",
	})
	checkProblems(t, loadPaths(t, []string{dir}, 1).Problems, []string{"line 3: “the Owl”", "line 4: “the Heron”"})
}
