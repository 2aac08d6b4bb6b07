package actors

import (
	"slices"
	"testing"
)

// TestSpeakers finds persons of one word by what the article tells of them, in
// texts whose names the tagger was not asked for.
func TestSpeakers(t *testing.T) {
	for text, want := range map[string][]string{
		"“The bridge is closed,” said Zulme, who sells bread.":     {"Zulme"},
		"The road is closed, says Zulme.":                          {"Zulme"},
		"In the market Zulme, 34, sells bread.":                    {"Zulme"},
		"They came late. Zulme, as his followers call him, spoke.": {"Zulme"},
		"Critics of the Zulme administration were silent.":         {"Zulme"},
		"They came late. Zulme, as everybody knows, was dry.":      nil,
		"“The bridge is closed,” said Nairobi.":                    nil,
		"“The bridge is closed,” said Zulme Radio.":                nil,
		"The bridge of Zulme, 34, was closed.":                     {"Zulme"},
		"The house in Zulme has 34 rooms.":                         nil,
	} {
		r := grammar(newText(article(t, text)))
		var got []string
		for _, n := range r.speakers(nil) {
			got = append(got, r.slice(n.lo, n.hi))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestRoleBeforeFarName gives the description that stands some words before a
// name to the person named.
func TestRoleBeforeFarName(t *testing.T) {
	doc := article(t, "The then adviser to the chancellor on water matters Robert Ralmuzin said it was late.")
	for _, m := range mentions(doc, Find(doc)) {
		if m == "person: then adviser/title, Robert Ralmuzin" {
			return
		}
	}
	t.Errorf("no mention of the role: %q", mentions(doc, Find(doc)))
}
