package actors

import (
	"slices"
	"testing"
)

func TestRelationKinds(t *testing.T) {
	for _, tc := range []struct {
		text string
		want []string
	}{
		{"Kenya's president, Tariq Velmora, spoke.", []string{"Tariq Velmora heads Kenya"}},
		{"Tariq Velmora commands the Rift Workers Party.", []string{"Tariq Velmora heads Rift Workers Party"}},
		{"Tariq Velmora, the leader of the Rift Workers Party, spoke.", []string{"Tariq Velmora heads Rift Workers Party"}},
		{"Rift Workers Party leader Tariq Velmora spoke.", []string{"Tariq Velmora belongs to Rift Workers Party"}},
		{"Kenya's commander, Tariq Velmora, spoke.", []string{"Tariq Velmora belongs to Kenya"}},
		{"Tariq Velmora led Ana Kodoma by ten points.", nil},
		{"Kenya led Denmark after an hour.", nil},
		{"Tariq Velmora visited Denmark.", nil},
		{"Tariq Velmora met Ana Kodoma.", []string{"Ana Kodoma met Tariq Velmora", "Tariq Velmora met Ana Kodoma"}},
		{"Kenya joined Denmark in the protest.", nil},
		{"Kenya joined the Rift Workers Party.", []string{"Kenya belongs to Rift Workers Party"}},
	} {
		c := Find(article(t, tc.text))
		var got []string
		for _, a := range c.Actors {
			for _, r := range a.Related {
				got = append(got, a.Name+" "+r.Kind+" "+c.Actor(r.Actor).Name)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, tc.want) {
			t.Errorf("%q: got %q, want %q", tc.text, got, tc.want)
		}
	}
}
