package briefs

import "testing"

func TestGlued(t *testing.T) {
	for text, want := range map[string]bool{
		"Photo: Lena Orr The minister left the hall.":             true,
		"Read more: Gates stay shut The gates stayed shut.":       true,
		"“We wait.”Secondly, the gates stay shut.":                true,
		"The envoy left.She did not look back.":                   true,
		"The minister said: “We wait.”":                           false,
		"The U.S.Army left at 5.30 p.m. from St. Orr.":            false,
		"See lines at orr.example and e.g. the one in the north.": false,
		"": false,
	} {
		if got := glued(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
