package actors

import "testing"

// TestCapitalsAsReceivers holds that a capital to which something is handed or sent
// stands for the government, and one to which people travel does not.
func TestCapitalsAsReceivers(t *testing.T) {
	for _, c := range []struct {
		text, capital string
		want          bool
	}{
		{"The bloc has sent to Kampala and Kigali a letter on the lake.", "Kampala", true},
		{"The bloc has sent to Kampala and Kigali a letter on the lake.", "Kigali", true},
		{"The envoys will hand Kigali a plan.", "Kigali", true},
		{"Kampala's idea is a joint office.", "Kampala", true},
		{"She was sent to Kampala a week ago.", "Kampala", false},
		{"The firm sent to Kampala the oldest of its buses.", "Kampala", false},
		{"He flew to Kampala and Kigali on Monday.", "Kigali", false},
		{"Kampala's streets were empty.", "Kampala", false},
	} {
		doc, got := article(t, c.text), false
		for _, a := range Find(doc).Actors {
			for _, m := range a.Mentions {
				got = got || doc.Article.Slice(m.Span) == c.capital
			}
		}
		if got != c.want {
			t.Errorf("%q: %s a government: %v, want %v", c.text, c.capital, got, c.want)
		}
	}
}
