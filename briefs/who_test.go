package briefs

import (
	"testing"

	"parley/model"
)

func TestRoleWords(t *testing.T) {
	for text, want := range map[string]string{
		"army chief": "then or former army chief", "then army chief": "then army chief", "Ex-minister": "Ex-minister", "former  mayor": "former mayor", "Mr.": "",
	} {
		if got := roleWords(model.Role{Text: text, Former: true}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
