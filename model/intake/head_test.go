package intake

import (
	"strings"
	"testing"
)

// The headline stands above its deck, whatever words it begins with.
func TestHeadlineAboveItsDeck(t *testing.T) {
	for _, c := range []struct{ head, title, author string }{
		{"Politics   World   Sign in\nHome fleet ‘forgotten’ in pier plan, fishermen say\nAnger grows along coast as council admits that nobody asked the boats about the winter\nLena Morrow Harbour correspondent\nMon 3 Mar 2031 18.12 GMT\nShare\n\n",
			"Home fleet ‘forgotten’ in pier plan, fishermen say", "Lena Morrow"},
		{"OPINION\nThe sea is not the trouble, the pier is\nCouncillors keep asking who will pay for planks when they should ask fishermen what they need\nLena Morrow-Vell\nUpdated - March 03, 2031 02:10 am IST\n\n",
			"The sea is not the trouble, the pier is", "Lena Morrow-Vell"},
		{"PIER: COUNCIL GIVES FISHERMEN A WEEK\n\nLena Morrow, Lagos\n3rd March, 2031\n\n", "PIER: COUNCIL GIVES FISHERMEN A WEEK", "Lena Morrow"},
		{"PIERS: WHO WILL PAY FOR THE PLANKS?\n\nBy Lena Morrow\n\n3 March 2031\n\n", "PIERS: WHO WILL PAY FOR THE PLANKS?", "Lena Morrow"},
		{"Pier to close for the winter\nCouncil gives no date\nLena Morrow   | 03.03.2031 - Update : 04.03.2031\n\n", "Pier to close for the winter", "Lena Morrow"},
		{"Pier to close for the winter\nLena Morrow Staff Reporter\n3 March 2031\n\n", "Pier to close for the winter", "Lena Morrow"},
		{"Pier to close for the winter\nForeign Desk Correspondent\n3 March 2031\n\n", "Pier to close for the winter", ""},
		{"Pier to close for the winter\nSupreme Court\n3 March 2031\n\n", "Pier to close for the winter", ""},
		{"Pier to close for the winter\nPort Ellery, Sandria\n3 March 2031\n\n", "Pier to close for the winter", ""},
	} {
		a := parse(t, "a.txt", c.head+pierNews+"\n*Writing by Ann Orrick\n")
		if c.author == "" {
			c.author = "Ann Orrick" // who else is named
		}
		if a.Title.Value != c.title || a.Author.Value != c.author {
			t.Errorf("%q:\n got %q by %q\nwant %q by %q", c.head, a.Title.Value, a.Author.Value, c.title, c.author)
		}
		if body := kept(a); len(body) != 2 || !strings.HasPrefix(body[0], "The harbour council") {
			t.Errorf("%q: body %q", c.head, body)
		}
	}
}

// What a picture shows is left out with its credit, above the text and in it.
func TestCaptions(t *testing.T) {
	for _, caption := range []string{
		"Fishermen mend a net on the pier on Sunday. Pic by Lena Morrow",
		"Fishermen mend a net on the pier on Sunday.\nPhoto: Lena Morrow/Coastline",
		"Fishermen mend a net on the pier on Sunday. [Lena Morrow, Gazette]",
		"Fishermen mend a net on the pier on Sunday Image: Lena Morrow (photo)",
	} {
		a := parse(t, "a.txt", "Pier to close for the winter\n\n"+caption+"\n\nBy Ann Orrick\n\n3 March 2031\n\n"+pierNews)
		if body := kept(a); len(body) != 2 || a.Author.Value != "Ann Orrick" {
			t.Errorf("%q: by %q, body %q", caption, a.Author.Value, body)
		}
	}
}

// A sentence is no caption because it tells of what is seen, of a photo, or
// stands next to a credit or another paper's name.
func TestSentencesAreNoCaptions(t *testing.T) {
	for _, sentence := range []string{
		"Fishermen mend their nets on the pier, which closes on Friday.",
		"The council looked at a photo by Lena Morrow and said that it proved nothing.",
		"The council has known it for two years, people close to it said. [Gazette, Herald]",
		"The gates close in May, and nobody has been told.\n\nPic by Lena Morrow\n\nWe wait here.",
	} {
		a := parse(t, "a.txt", "Pier to close for the winter\n\n3 March 2031\n\n"+pierNews+"\n"+sentence+"\n")
		body := strings.Join(kept(a), " ")
		for want := range strings.SplitSeq(sentence, "\n\n") {
			if !strings.HasPrefix(want, "Pic") && !strings.Contains(body, strings.TrimSuffix(want, " [Gazette, Herald]")) {
				t.Errorf("%q: body %q", want, body)
			}
		}
	}
}

// Lists below the text and the paper's own lines are furniture; sentences that
// only begin so are not.
func TestLinesBelowTheText(t *testing.T) {
	const stays = "Its website contains only part of the plan. Boats get real-time news of the weather, and five things to know are painted on the gate.\n\nALSO READ: Mayor sues council\n\n“It hurts,” she said.\n"
	a := parse(t, "a.txt", "Pier to close for the winter\n\n3 March 2031\n\n"+pierNews+"\n"+stays+
		"\nALSO READ FROM ELLERY GAZETTE\nFive things to know about planks\nGet real-time news updates from Ellery Gazette! Follow us on Telegram.\n"+
		"Coastline website contains only a portion of the news stories offered to subscribers. Please contact us for subscription options.\n")
	if body := kept(a); len(body) != 4 || body[3] != "“It hurts,” she said." {
		t.Errorf("body %q", body)
	}
}
