package statements

import (
	"slices"
	"strings"
	"testing"
)

// TestSecondHand looks at what others said of whom somebody tells in an interview.
func TestSecondHand(t *testing.T) {
	const introduction = "Mira Sand leads the union. She spoke to us in May.\nQ: Do you trust him?\nA: "
	for text, want := range map[string]string{
		"Mr Okello told me once that the party was “a bus without brakes”.": "fragment | Mr Okello | told | that the party was “a bus without brakes”",
		"We met. The minister called our school “a waste of bricks”.":       "fragment | The minister | called | our school “a waste of bricks”",
		"I told Okello that the party was “a bus without brakes”.":          "",
		"They say that we are “old”.":                                       "",
	} {
		var got []string
		for _, s := range found(t, introduction+text) {
			if !strings.Contains(s, " | A | ") {
				got = append(got, s)
			}
		}
		if strings.Join(got, "\n") != want {
			t.Errorf("%s: got\n%s\nwant\n%s", text, strings.Join(got, "\n"), want)
		}
	}
}

// TestBoundaries looks at where what is said begins and ends, and at cues whose
// content stands apart from them.
func TestBoundaries(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"number in front that is no adjunct", `About 40 miners were trapped for a night, the energy minister said.`,
			[]string{"reported | the energy minister | said | About 40 miners were trapped for a night"}},
		{"share in front that is no adjunct", `About a third of the ballots were void, the mayor said.`,
			[]string{"reported | the mayor | said | About a third of the ballots were void"}},
		{"adjunct with a number in front", `Around two weeks after the flood, the mayor said the dam was safe.`,
			[]string{"reported | the mayor | said | the dam was safe"}},
		{"adverbial before “that”", `The minister promised as recently as Friday that no school would close.`,
			[]string{"reported | The minister | promised | that no school would close"}},
		{"adverb of number before “that”", `Brook said more than once that the dam was safe.`,
			[]string{"reported | Brook | said | that the dam was safe"}},
		{"view", `It considers that the text breaks the treaty.`,
			[]string{"reported | It | considers | that the text breaks the treaty"}},
		{"plan that is no view", `Brook considers selling the house.`, nil},
		{"claim with a participle beside it", `The ministry rejects the claim, repeated in some papers, that its guards slept.`,
			[]string{"reported | The ministry | rejects | the claim, repeated in some papers, that its guards slept"}},
		{"statement to an effect", `The embassy noted statements made on Monday by the governor, Anna Brook, to the effect that visas were sold.`,
			[]string{"reported | the governor, Anna Brook | statements | that visas were sold"}},
		{"places before the speakers", `After talks in Lind and Skell, the mayors of both towns said the ferry was late.`,
			[]string{"reported | the mayors of both towns | said | the ferry was late"}},
		{"two halves around an attribution", `The bank lost half of its deposits, its chairman, Anna Brook, told the council, and the rest is at risk.`,
			[]string{"reported | its chairman, Anna Brook | told | The bank lost half of its deposits … and the rest is at risk"}},
		{"participle clause that a comma closes before the main verb", `The minister, accused by the union of being too soft, tried to calm the row.`,
			[]string{"reported | the union | accused | being too soft"}},
		{"gerund between subject and verb", `The president, accusing the paper of being a tool of the mines, left the hall.`,
			[]string{"reported | The president | accusing | being a tool of the mines"}},
		{"gerund in front of its subject", `Accusing the bank of being too greedy, Lind left the hall.`,
			[]string{"reported | Lind | Accusing | being too greedy"}},
		{"gerund behind its subject", `Lind left the hall, saying that Brook, the mayor, had lied.`,
			[]string{"reported | Lind | saying | that Brook, the mayor, had lied"}},
		{"apposition that the writer adds", `The minister called for a freeze until 2031, a position shared by the farmers.`,
			[]string{"reported | The minister | called for | a freeze until 2031"}},
		{"the writer goes on after words in marks", `Lind is right to say “the roof is gone”, but she has no plan.`,
			[]string{"quote | Lind | is right to say | the roof is gone"}},
		{"second verb after words in marks", `The governor calls the vote “a farce” and hints that foreign banks paid for it.`,
			[]string{"fragment | The governor | calls | the vote “a farce”", "reported | The governor | hints | that foreign banks paid for it"}},
		{"carried by a report", `In Varn, she said the wells were dry, according to a report on a website.`,
			[]string{"reported | she | said | the wells were dry"}},
	} {
		if got := found(t, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}
