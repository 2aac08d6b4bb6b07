package statements

import (
	"testing"

	"parley/model"
)

// TestWhoIsMeant asks for the speaker and the basis of the last statement where
// the source names more than one.
func TestWhoIsMeant(t *testing.T) {
	anna := model.Actor{Name: "Anna", Kind: model.Person, Gender: model.She}
	for text, want := range map[string]string{
		`North Council quoted Lind, a clerk, as saying that it was late.`:               "lind name",
		`Lind was ill. “It is late,” North Council quoted him as saying.`:               "lind pronoun",
		`“It is late,” Lind was quoted by North Council as saying.`:                     "lind name",
		`North Council quoted prices as falling and said it was late.`:                  "north council name",
		`The board’s Secretary-General, Norwegian diplomat Brook, said it was late.`:    "brook name",
		`A driver accusing Governor Lind of theft said it was late.`:                    " unknown",
		`One driver backing Mr. Hale, Lind, said it was late.`:                          "lind name",
		`The envoy, longtime Lind aide Brook, said it was late.`:                        "brook name",
		`In a note signed by Lind and Hale, North Council said it was late.`:            "north council name",
		`A letter signed by Bishop Lind said it was late.`:                              "lind name",
		`An open letter by Brook said it was late.`:                                     "brook name",
		`Brook sat down. Her sister Anna brought tea. “It is late,” she said.`:          " unknown",
		`Lind was ill. His brother, Hale, said it was late. He added that it was cold.`: "hale pronoun",
		`The clerks were ill. “It is late,” he said. They said it was early.`:           "clerks pronoun",
		`“Big Bee” Lind said it was late.`:                                              "lind name",
		`Lind had in May said that it was late.`:                                        "lind name",
		`A letter obtained by Brook said it was late.`:                                  " unknown",
	} {
		st := Find(read(t, text), castOf(text, brook, lind, hale, council, anna, clerks))
		if len(st) == 0 {
			t.Errorf("%s: no statement", text)
			continue
		}
		last := st[len(st)-1]
		if got := string(last.Speaker) + " " + string(last.Basis); got != want {
			t.Errorf("%s: got %q, want %q (%s)", text, got, want, last.Why.Speaker)
		}
	}
	text := `North Council quoted Lind as saying that it was late.`
	if st := Find(read(t, text), castOf(text, lind, council)); len(st) != 1 || st[0].Via != "North Council" {
		t.Errorf("carrier: %+v", st)
	}
}
