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
		{"Velmora, who heads the Kodora Board, met Ana Kodoma.", []string{"Ana Kodoma met Velmora", "Velmora heads Kodora Board", "Velmora met Ana Kodoma"}},
		{"The dam, which the Kodora Board built, supports Denmark.", nil},
		{"Tariq Velmora, the chairman of the Kodora Board, also accused Denmark of theft.", []string{"Tariq Velmora accuses Denmark", "Tariq Velmora heads Kodora Board"}},
		{"Tariq Velmora, a senior member of the Rift Workers Party, left.", []string{"Tariq Velmora belongs to Rift Workers Party"}},
		{"Rift Workers Party member Tariq Velmora left.", []string{"Tariq Velmora belongs to Rift Workers Party"}},
		{"Tariq Velmora is a member of the Rift Workers Party.", []string{"Tariq Velmora belongs to Rift Workers Party"}},
		{"Tariq Velmora, a former member of the Rift Workers Party, left.", nil},
		{"Tariq Velmora is not a member of the Rift Workers Party.", nil},
		{"Tariq Velmora had no talks with Ana Kodoma.", nil},
		{"Tariq Velmora held two hours of peace talks with Ana Kodoma.", []string{"Ana Kodoma talks with Tariq Velmora", "Tariq Velmora talks with Ana Kodoma"}},
		{"Tariq Velmora met Danish envoy Ana Kodoma.", []string{"Ana Kodoma met Tariq Velmora", "Tariq Velmora met Ana Kodoma"}},
		{"Tariq Velmora held talks with UN envoy Ana Kodoma.", []string{"Ana Kodoma belongs to UN", "Ana Kodoma talks with Tariq Velmora", "Tariq Velmora talks with Ana Kodoma"}},
		{"Tariq Velmora will hold talks with Ana Kodoma.", nil},
		{"Tariq Velmora, a lawmaker with the Rift Workers Party, spoke.", []string{"Tariq Velmora belongs to Rift Workers Party"}},
		{"Tariq Velmora, an analyst at the consultancy Kodora Board, spoke.", []string{"Tariq Velmora belongs to Kodora Board"}},
		{"Labour slept. Labour MP Tariq Velmora spoke.", []string{"Tariq Velmora belongs to Labour"}},
		{"Tariq Velmora, a farmer with a horse, met nobody. The Rift Party slept.", nil},
		{"President Tariq Velmora of Denmark spoke.", []string{"Tariq Velmora heads Denmark"}},
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
