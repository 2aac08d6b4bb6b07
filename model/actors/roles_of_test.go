package actors

import "testing"

// A role says whose it is where the text does so right behind it.
func TestRoleOf(t *testing.T) {
	for text, want := range map[string]string{
		"Tariq Velmora, the director of the Kodora Board, spoke.":            "director of the Kodora Board",
		"Tariq Velmora, leader of the opposition Rift Workers Party, spoke.": "leader of the opposition Rift Workers Party",
		"Kodora Board director Tariq Velmora spoke.":                         "Kodora Board director",
	} {
		c := Find(article(t, text))
		for i := range c.Actors {
			if a := &c.Actors[i]; a.Name == "Tariq Velmora" && (len(a.Roles) != 1 || a.Roles[0].Whole() != want) {
				t.Errorf("%s: %+v, want %q", text, a.Roles, want)
			}
		}
	}
}
