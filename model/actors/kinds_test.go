package actors

import (
	"testing"

	"parley/model"
)

// TestPlacesOfPersons takes what the tagger called a person for a place where
// the article uses it only as one.
func TestPlacesOfPersons(t *testing.T) {
	for text, want := range map[string]model.NameKind{
		"Stations near Zed Ralmuzin were flooded.":                        model.PlaceName,
		"Stations near Zed Ralmuzin's farm were flooded.":                 model.PersonName,
		"Those near Zed Ralmuzin were wet. Zed Ralmuzin spoke.":           model.PersonName,
		"Those near Robert Ralmuzin were wet, and nobody asked them why.": model.PersonName,
	} {
		r := grammar(newText(article(t, text)))
		var names []name
		for i := range r.words {
			if r.words[i].text == "Ralmuzin" {
				names = append(names, name{lo: i - 1, hi: i + 1, title: i - 1, kind: model.PersonName})
			}
		}
		r.placesOfPersons(names)
		if names[0].kind != want {
			t.Errorf("%q: %s, want %s", text, names[0].kind, want)
		}
	}
}
