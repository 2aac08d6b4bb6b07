package statements

import (
	"testing"
)

func TestMarks(t *testing.T) {
	want := []string{"quote | Brook | said | We’re few, and the workers’ road is closed,"}
	for name, text := range map[string]string{
		"curly":      "“We’re few, and the workers’ road is closed,” Brook said.",
		"straight":   "\"We’re few, and the workers’ road is closed,\" Brook said.",
		"guillemets": "«We’re few, and the workers’ road is closed,» Brook said.",
		"wire":       "``We’re few, and the workers’ road is closed,'' Brook said.",
		"doubled":    "''We’re few, and the workers’ road is closed,'' Brook said.",
		"British":    "‘We’re few, and the workers’ road is closed,’ Brook said.",
		"German":     "„We’re few, and the workers’ road is closed,” Brook said.",
		"lost":       "“We’re few, and the workers’ road is closed, Brook said.",
	} {
		t.Run(name, func(t *testing.T) { compare(t, found(t, text), want) })
	}
}

func TestLostMarkStaysInItsParagraph(t *testing.T) {
	got := found(t, "“We have no plan, the minister said.\n“We will wait,” said Lind.")
	compare(t, got, []string{"quote | the minister | said | We have no plan,", "quote | Lind | said | We will wait,"})
}
