package actors

import (
	"slices"
	"testing"
)

// surnameCases are persons whose names mean something else: a capital, a country,
// a title, a month, a people.
var surnameCases = []struct {
	text string
	want []string // the actors, as mentions gives them, in the order of the text
}{
	// surnames that are capitals or countries
	{"Nurse Odile Cairo said that the ward was full. Cairo denied that beds were missing.", []string{"person: Odile Cairo, Cairo"}},
	{"Pilar Quito, a singer, spoke in Bogotá. Quito said that she would tour. “I am glad,” Quito said.", []string{"person: Pilar Quito, Quito, Quito"}},
	{"Judge Femi Togo opened the hearing. Togo said that he would rule soon.", []string{"person: Femi Togo, Togo"}},
	{"The rebels' envoy, Gen. Pak Dong-su, left. Pak said that he was tired.", []string{"person: envoy/title, Pak Dong-su, Pak", "unnamed: rebels/title"}},
	// the state as well: what nothing explains is nobody
	{"Pilar Quito, a singer, left Peru. Quito said that it would stay. Quito spoke. Quito said that she was glad.",
		[]string{"person: Pilar Quito, Quito", "government: Quito/metonym", "country: Peru"}},
	{"Femi Togo, a judge, met Togo's president. Togo said no. It rains in Togo.", []string{"person: Femi Togo", "country: Togo, Togo", "unnamed: Togo's president/title"}},
	{"Kim Dong-su, a farmer, left. Pak troops crossed the line.", []string{"person: Kim Dong-su", "country: Pak"}},
	// surnames that are titles, months, peoples, adjectives
	{"Foreign Minister Petra Bishop met Ines April, the chancellor. Bishop said that trade would grow. April said that she agreed.",
		[]string{"person: Petra Bishop, Bishop", "person: Ines April, April"}},
	{"Prime Minister Nora May spoke on Monday. In May she had said no. May said that she was calm.", []string{"person: Nora May, May"}},
	{"Senator Otis King met Senator Abel Young. King said no. Young said that he would wait. Young people cheered.",
		[]string{"person: Otis King, King", "person: Abel Young, Young"}},
	{"Dora French, a farmer, spoke. French said that milk was cheap. The French said no.", []string{"person: Dora French, French"}},
	{"Simon Friday, a trader, left. Friday said that he would be back on Friday.", []string{"person: Simon Friday, Friday"}},
	// and words that are what they look like
	{"Police arrested Rahul Saturday night. They told Anna French troops had left.", []string{"person: Rahul", "person: Anna"}},
	{"Bishop Desmond Okello met King Harald. The King said that he was glad.", []string{"person: Desmond Okello", "person: Harald, King/title"}},
	// days and months before names
	{"On Friday Okoro ate. Chidi Okoro left. Last Monday Okoro slept.", []string{"person: Okoro, Chidi Okoro, Okoro"}},
	{"Sunday Okafor, a fisherman, left. June Carter said that she was ill. In June Carter slept.",
		[]string{"person: Sunday Okafor", "person: June Carter, Carter"}},
	// a trade before a name
	{"Actor Dan English left. Coach Abel Kodo said no.", []string{"person: Dan English", "person: Abel Kodo"}},
}

func TestSurnames(t *testing.T) {
	for _, tc := range surnameCases {
		doc := article(t, tc.text)
		c := Find(doc)
		got := mentions(doc, c)
		slices.Sort(got)
		want := slices.Sorted(slices.Values(tc.want))
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", tc.text, got, want)
		}
		checkCast(t, doc, c)
	}
}
