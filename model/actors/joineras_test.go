package actors

import (
	"slices"
	"testing"

	"parley/model"
)

// A government without a leader or group in its name is that of the time of its
// article.
func TestErasByDate(t *testing.T) {
	first := dated{"2017-03-02", "The Kenyan government of President Yusuf Velmora spoke."}
	second := dated{"2022-11-20", "The Kenyan government of President Ana Kodoma spoke."}
	taliban := dated{"2023-05-04", "The Taliban government spoke."}
	plain := func(day string) dated { return dated{day, "The Kenyan government agreed. Nairobi has rejected it."} }
	for _, tc := range []struct {
		name  string
		texts []dated
		want  []string
	}{
		{"in the time of the first", []dated{first, second, plain("2017-05-01")}, []string{"Kenyan government: a0 a2", "Kenyan government: a1"}},
		{"in the time of the second", []dated{first, second, plain("2022-06-30")}, []string{"Kenyan government: a0", "Kenyan government: a1 a2"}},
		{"in neither's", []dated{first, second, plain("2020-01-01")}, []string{"Kenyan government: a0", "Kenyan government: a1", "Kenyan government: a2"}},
		{"undated", []dated{first, second, plain("")}, []string{"Kenyan government: a0", "Kenyan government: a1", "Kenyan government: a2"}},
		{"second undated", []dated{first, {"", second.text}, plain("2017-03-03")}, []string{"Kenyan government: a0", "Kenyan government: a1", "Kenyan government: a2"}},
		{"one leader, within a term", []dated{first, plain("2020-01-01")}, []string{"Kenyan government: a0 a1"}},
		{"one leader, long before", []dated{second, plain("2009-01-01")}, []string{"Kenyan government: a0", "Kenyan government: a1"}},
		{"in the time of a group", []dated{taliban, {"2023-07-01", "The Afghan government agreed."}}, []string{"Taliban government: a0 a1"}},
		{"in an article that names both", []dated{{"2019-05-12", "The Afghan government of President Yusuf Velmora spoke."}, {"2023-05-12", "The Taliban government spoke. The Afghan government agreed."}},
			[]string{"Afghan government: a0", "Taliban government: a1"}},
		{"before the group", []dated{taliban, {"2019-07-01", "The Afghan government agreed."}}, []string{"Afghan government: a1", "Taliban government: a0"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			all, _ := joinedOn(t, nil, tc.texts...)
			if got := spread(all, model.Government); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
