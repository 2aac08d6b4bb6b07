package actors

import "testing"

// TestGenerations checks whom a surname means that two relatives bear.
func TestGenerations(t *testing.T) {
	const juniors = "Former president Daniel Oduya and his son, Senator Daniel Oduya Jr., went home. "
	const daughter = "Ramon Ibarra and his eldest daughter, Lucia Ibarra, own the mill. "
	const father = "Prime Minister Anwar Siddiq, whose father, Hamid Siddiq, ruled long ago, spoke. "
	const nephew = "Rustam Gaziyev, the nephew of Aslan Gaziyev, was there. "
	const first = "Paek Sun-mi went there with her grandfather, Paek Do-yun. "
	for _, tc := range []struct{ text, words, want string }{
		{juniors + "The younger Oduya left.", "Oduya left", "Daniel Oduya Jr."},
		{juniors + "The elder Oduya left.", "Oduya left", "Daniel Oduya"},
		{juniors + "The younger Mr. Oduya left.", "Oduya left", "Daniel Oduya Jr."},
		{juniors + "Oduya Jr. left.", "Oduya Jr. left", "Daniel Oduya Jr."},
		{juniors + "Oduya left.", "Oduya left", ""},
		{daughter + "The younger Ibarra left.", "Ibarra left", "Lucia Ibarra"},
		{daughter + "The elder Ibarra left.", "Ibarra left", "Ramon Ibarra"},
		{father + "The older Siddiq left.", "Siddiq left", "Hamid Siddiq"},
		{father + "The younger Siddiq left.", "Siddiq left", "Anwar Siddiq"},
		{"Marcus Webb and his father, the preacher Amos Webb, sang. The elder Webb left.", "Webb left", "Amos Webb"},
		{nephew + "The younger Gaziyev left.", "Gaziyev left", "Rustam Gaziyev"},
		{nephew + "The elder Gaziyev left.", "Gaziyev left", "Aslan Gaziyev"},
		{first + "The younger Paek left.", "Paek left", "Paek Sun-mi"},
		{"Pavel Horak and Jana Horak spoke. The younger Horak left.", "Horak left", ""},
		{"Mbali Dube spoke. The younger Dube left.", "Dube left", ""},
		{"Dube Jr. met Dube Sr. there. The elder Dube left.", "Dube left", "Dube Sr."},
		{"Mbali Dube Jr. spoke. Dube left.", "Dube left", "Mbali Dube Jr."},
	} {
		if got := actorAt(t, tc.text, tc.words); got != tc.want {
			t.Errorf("%q: %q is %q, want %q", tc.text, tc.words, got, tc.want)
		}
	}
}
