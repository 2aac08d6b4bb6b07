package actors

import (
	"slices"
	"strings"
	"testing"

	"parley/model"
)

// What the user calls an actor is found also where nothing else would be.
func TestTold(t *testing.T) {
	falcon := Override{Name: "Tariq Velmora", Alias: "the Falcon"}
	for _, tc := range []struct {
		name  string
		row   Override
		kind  model.ActorKind
		texts []string
		want  []string
	}{
		{"nickname", falcon, model.Person, []string{"Tariq Velmora spoke.", "The Falcon said he was tired. They met the  Falcon."}, []string{"Tariq Velmora: a0 a1"}},
		{"of nobody else", falcon, model.Person, []string{"Tariq Velmora spoke.", "The Falconry Board met. The falcon flew."}, []string{"Tariq Velmora: a0"}},
		{"small letters", Override{Name: "Rift Water Board", Alias: "the inspectorate"}, model.Organisation,
			[]string{"The Rift Water Board met.", "Tariq Velmora met the inspectorate."}, []string{"Rift Water Board: a0 a1"}},
		{"in one article", Override{Name: "Rift Water Board", Alias: "the inspectorate", Only: "a1"}, model.Organisation,
			[]string{"The Rift Water Board met the inspectorate.", "Tariq Velmora met the inspectorate.", "Ana Kodoma met the inspectorate."}, []string{"Rift Water Board: a0 a1"}},
		{"name that nothing tells", Override{Name: "project zephyr", Kind: model.Group}, model.Group, []string{"Tariq Velmora joined project zephyr."}, []string{"project zephyr: a0"}},
		{"part of a longer name", Override{Name: "Ana Kodoma", Alias: "Velmora"}, model.Person, []string{"Ana Kodoma met Tariq Velmora."},
			[]string{"Ana Kodoma: a0", "Tariq Velmora: a0"}},
		{"surname of two", Override{Name: "Ana Kodoma", Alias: "Kodoma"}, model.Person, []string{"Ana Kodoma met Yusuf Kodoma. Kodoma left."},
			[]string{"Ana Kodoma: a0", "Yusuf Kodoma: a0"}},
		{"one of the names of an actor", Override{Name: "Council of Nairobi", Alias: "Nairobi", Kind: model.Government}, model.Government,
			[]string{"Nairobi has rejected it. The Kenyan government agreed. They met in Nairobi."}, []string{"Council of Nairobi: a0", "Kenyan government: a0"}},
		{"surname of somebody else as well", Override{Name: "Ana Kodoma", Alias: "Kodoma"}, model.Person, []string{"Ana Kodoma spoke.", "Lena Kodoma spoke. Kodoma left."},
			[]string{"Ana Kodoma: a0 a1", "Lena Kodoma: a1"}},
		{"surname that is a capital as well", Override{Name: "Ana Nairobi", Alias: "Nairobi"}, model.Person, []string{"Ana Nairobi, a senator, spoke. Nairobi, who was late, said so. Mr. Nairobi left."},
			[]string{"Ana Nairobi: a0"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			all, _ := joined(t, []Override{tc.row}, tc.texts...)
			if got := spread(all, tc.kind); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

// Only what the user says who it is has the user's word for a reason.
func TestToldReason(t *testing.T) {
	all, articles := joined(t, []Override{{Name: "Tariq Velmora", Alias: "the Falcon"}}, "The Falcon met Tariq Velmora.", "Tariq Velmora met the Falcon.")
	for _, m := range all[0].Mentions {
		a := articles[0]
		if m.Article == articles[1].ID {
			a = articles[1]
		}
		if told := strings.Contains(m.Why, toldReason); told != strings.HasSuffix(a.Slice(m.Span), "Falcon") {
			t.Errorf("%s in %s: %s", a.Slice(m.Span), m.Article, m.Why)
		}
	}
}

func FuzzSpellingEnd(f *testing.F) {
	f.Add("The  Falcon flew", "the Falcon")
	f.Add("\xff", " ")
	f.Fuzz(func(t *testing.T, text, spelling string) {
		if end := spellingEnd(text, 0, spelling); end > len(text) {
			t.Errorf("%q in %q ends at %d", spelling, text, end)
		}
	})
}
