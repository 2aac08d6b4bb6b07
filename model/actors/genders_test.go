package actors

import (
	"testing"

	"parley/model"
)

// TestGenders holds that the pronouns of the text outweigh the list of given names.
func TestGenders(t *testing.T) {
	for _, c := range []struct {
		text, id string
		want     model.Gender
	}{
		{"Marina Rao spoke to the students. He said the fees would fall.", "marina-rao", model.He},
		{"Nino Beridze was released on Monday. “I slept little,” she said.", "nino-beridze", model.She},
		{"Carmen Villa was arrested. The police took his passport.", "carmen-villa", model.He},
		{"Ms Peter Lane spoke. He smiled.", "peter-lane", model.She},
		{"Robert Diaz was ill. “She is well,” said a doctor.", "robert-diaz", model.He},
		{"Robert Diaz met Anna Bell. She was late.", "robert-diaz", model.He},
		{"Robert Diaz met the mayor. She was late.", "robert-diaz", model.He},
	} {
		var got model.Gender
		for _, a := range Find(article(t, c.text)).Actors {
			if string(a.ID) == c.id {
				got = a.Gender
			}
		}
		if got != c.want {
			t.Errorf("%q: %s is %q, want %q", c.text, c.id, got, c.want)
		}
	}
}

// TestKindsByUse holds that pronouns, offices in apposition and the words of a name
// tell persons from bodies that no list knows.
func TestKindsByUse(t *testing.T) {
	for _, c := range []struct {
		text, id string
		want     model.ActorKind
	}{
		{"Temaru Vahine, accused of taking money from a fishing company, denied it. “I never took a cent,” he said.", "temaru-vahine", model.Person},
		{"Viriamu Tekoa mends a net by the sea. “They tell us nothing,” he says.", "viriamu-tekoa", model.Person},
		{"The Solomon Islands prime minister, Temaru Vahine, accused of graft, said no.", "temaru-vahine", model.Person},
		{"Kodora Lantern closed on Friday. It was sold. He left.", "kodora-lantern", model.Organisation},
		{"Kodora Lantern named a new director on Friday. He is 45.", "kodora-lantern", model.Organisation},
		{"Anna Bell was there. Kodora Lantern closed on Friday. “We are sad,” she said.", "kodora-lantern", model.Organisation},
		{"Baltic Timber denies that it cut trees.", "baltic-timber", model.Organisation},
		{"Georgian Lantern denies the report.", "georgian-lantern", model.Organisation},
		{"Ukrainian Olena Hrytsenko said no.", "olena-hrytsenko", model.Person},
	} {
		var got model.ActorKind
		for _, a := range Find(article(t, c.text)).Actors {
			if string(a.ID) == c.id {
				got = a.Kind
			}
		}
		if got != c.want {
			t.Errorf("%q: %s is %q, want %q", c.text, c.id, got, c.want)
		}
	}
}
