package actors

import (
	"slices"
	"testing"

	"parley/model"
)

// TestDivisions holds the government of a state or province to be one actor of
// all articles, and two states to be two.
func TestDivisions(t *testing.T) {
	all, _ := joined(t, nil, "Utah has sued the agency over the lake.", "The Utah government said the lake was low.", "Utah's government refused to pay.",
		"The government of Utah refused to pay.", "The government of Bavaria refused to pay.", "Bavaria has sued the agency.", "Kansas has sued the agency.")
	want := []string{"Kansas: a6", "Utah government: a0 a1 a2 a3", "government of Bavaria: a4 a5"}
	if got := spread(all, model.Government); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestDivisionOf(t *testing.T) {
	for name, want := range map[string]string{
		"utah": "division:US:utah", "utahs state government": "division:US:utah", "government of utah": "division:US:utah", "texas government": "division:US:texas",
		"kenya": "", "government of kenya": "", "city government": "", "": "", "government": "", "government of": "",
	} {
		if got := divisionOf(name); got != want {
			t.Errorf("divisionOf(%q) = %q, want %q", name, got, want)
		}
	}
}
