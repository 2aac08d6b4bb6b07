package actors

import (
	"slices"
	"testing"

	"parley/model"
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
func TestRuns(t *testing.T) {
	for _, tc := range []struct{ name, text, want string }{
		{"an office in apposition", "“We wait,” Ingvard Sørbo-Hage, Norway's deputy prime minister, told us.", "Ingvard Sørbo-Hage"},
		{"a surname that speaks", "Teutra Gashnjo opened the shop. “I had nothing,” Gashnjo said.", "Teutra Gashnjo"},
		{"an age", "Osvarn Quintrem, 52, was there.", "Osvarn Quintrem"},
		{"a verb of saying", "Mirelda Dragichu-Pop said no.", "Mirelda Dragichu-Pop"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			doc := article(t, tc.text)
			for _, n := range Find(doc).Names {
				if doc.Article.Slice(n.Span) == tc.want && n.Kind == model.PersonName {
					return
				}
			}
			t.Errorf("%q is no person among %v", tc.want, mentions(doc, Find(doc)))
		})
	}
}

func TestRoleBeforeFarName(t *testing.T) {
	doc := article(t, "The then adviser to the chancellor on water matters Robert Ralmuzin said it was late.")
	for _, m := range mentions(doc, Find(doc)) {
		if m == "person: then adviser/title, Robert Ralmuzin" {
			return
		}
	}
	t.Errorf("no mention of the role: %q", mentions(doc, Find(doc)))
}

// TestCircles keeps the people around somebody apart from that person.
func TestCircles(t *testing.T) {
	for text, want := range map[string]string{
		"Robert Ralmuzin left. People close to Ralmuzin say he is tired.":                                   "unnamed: People close to Ralmuzin/title",
		"Foreign Minister Robert Ralmuzin left. People close to the foreign minister say that he is tired.": "unnamed: People close to the foreign minister/title",
	} {
		doc := article(t, text)
		if got := mentions(doc, Find(doc)); !slices.Contains(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	doc := article(t, "People close to the river moved their cattle.")
	if got := mentions(doc, Find(doc)); len(got) > 0 {
		t.Errorf("people close to a river are nobody's: %q", got)
	}
}

// TestTrimTime cuts the day of the week off a name of the tagger.
func TestTrimTime(t *testing.T) {
	r := grammar(newText(article(t, "They went to Ralmuzin on Thursday and came back.")))
	got := r.trimmed(name{lo: 3, hi: 6, title: 3, kind: model.OrganisationName}, r.sentences[0])
	if len(got) != 1 || r.slice(got[0].lo, got[0].hi) != "Ralmuzin" {
		t.Errorf("%v", got)
	}
}
