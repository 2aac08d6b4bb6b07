package actors

import (
	"slices"
	"testing"
)

func TestFoundedBodies(t *testing.T) {
	for _, tc := range []struct {
		text string
		want []string
	}{
		{"Orvane Looms, founded by Miguel Orvane, closed. Orvane will pay.", []string{"organisation: Orvane Looms", "person: Miguel Orvane"}},
		{"Orvane Looms, founded in 1990 by Miguel Orvane, closed. Orvane said that he was sad. Mr. Orvane left.",
			[]string{"organisation: Orvane Looms", "person: Miguel Orvane, Orvane, Orvane"}},
		{"Orvane Looms, founded by Miguel Orvane, closed. Orvane said that it would pay.", []string{"organisation: Orvane Looms, Orvane", "person: Miguel Orvane"}},
		{"The Orvane Foundation closed. Miguel Orvane left. Orvane was sad.", []string{"organisation: Orvane Foundation", "person: Miguel Orvane, Orvane"}},
	} {
		doc := article(t, tc.text)
		c := Find(doc)
		got := mentions(doc, c)
		slices.Sort(got)
		if want := slices.Sorted(slices.Values(tc.want)); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", tc.text, got, want)
		}
		checkCast(t, doc, c)
	}
}
