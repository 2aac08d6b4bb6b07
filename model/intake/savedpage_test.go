package intake

import "testing"

// savedPage is a whole page saved as text: menus on both sides, a notice in
// sentences above the article, a bar with the words that share and discuss it,
// a list of other stories in its midst, and teasers below.
const savedPage = `Ellery Gazette
Home
World
Harbour and Sea
Money
Harbour and Sea
Subscribe to Gazette Plus
Prices are delayed by at least fifteen minutes. They are given by the exchange of Port Ellery and are not meant as advice to anybody.
What you need to know about the autumn regatta
Sandria and Velmora reopen the strait to fishing boats
Published 11:11 PM EST Mar 4, 20319:02 AM EST
Tomas Vell
Facebook
Print
Comments
Email
The governments of Sandria and Velmora agreed on Tuesday to reopen the strait to fishing boats, officials of both sides said.
The first boats are expected to sail before the end of the week, the harbour master told reporters.
Sandria had closed the strait in January after a collision in which two of its skippers drowned.
Related articles
Ferry fares rise again
What the fishermen want
Velmora denies that its pilots were to blame for the collision.
Its transport minister said that the pilots had warned the skippers twice.
The talks resume on Friday under the eyes of the mediator from Norway.
Latest videos
How to smoke a mackerel in your own back yard without a smoker
Harbour and Sea
Money
The council will vote on the new tram line after the summer recess
12H ago
World
`

func TestSavedPage(t *testing.T) {
	a := parse(t, "page.txt", savedPage)
	same(t, "body", kept(a), []string{
		"The governments of Sandria and Velmora agreed on Tuesday to reopen the strait to fishing boats, officials of both sides said.",
		"The first boats are expected to sail before the end of the week, the harbour master told reporters.",
		"Sandria had closed the strait in January after a collision in which two of its skippers drowned.",
		"Velmora denies that its pilots were to blame for the collision.",
		"Its transport minister said that the pilots had warned the skippers twice.",
		"The talks resume on Friday under the eyes of the mediator from Norway.",
	})
	if want := "Sandria and Velmora reopen the strait to fishing boats"; a.Title.Value != want {
		t.Errorf("title %q, want %q", a.Title.Value, want)
	}
	if a.Published.Value != "2031-03-04" {
		t.Errorf("published %+v, want 2031-03-04", a.Published)
	}
}

// Readers' comments are sentences too: below a marker they are no body.
func TestCommentsStayOut(t *testing.T) {
	a := parse(t, "page.txt", wirePiece+`
Comments
They should have done that years ago. My brother lost his boat over it.
Nobody asked the pilots, as usual. The ministers ought to be ashamed.
`)
	if got := kept(a); len(got) != 4 {
		t.Errorf("body of %d paragraphs, want 4: %q", len(got), got)
	}
}

// Lines above a text whose paragraphs are wide are not the wraps of one line.
func TestHeadOfWireStory(t *testing.T) {
	a := parse(t, "wire.txt", `Island states give the strait's warring skippers until March as threat fades
By TOMAS VELL and ANN ORRICK
Updated 4:12 PM GMT, March 4, 2031
Share

`+wirePiece)
	if want := "Island states give the strait's warring skippers until March as threat fades"; a.Title.Value != want {
		t.Errorf("title %q, want %q", a.Title.Value, want)
	}
	if want := "TOMAS VELL and ANN ORRICK"; a.Author.Value != want {
		t.Errorf("author %q, want %q", a.Author.Value, want)
	}
	if a.Published.Value != "2031-03-04" {
		t.Errorf("published %+v, want 2031-03-04", a.Published)
	}
}

func TestDateOnLine(t *testing.T) {
	for line, want := range map[string]string{
		"19 Mar 2031 05:44 GMT":                             "2031-03-19",
		"5:45 AM PST 3/19/2031 by Ann Orrick":               "2031-03-19",
		"By Ann Orrick | March 19, 2031 -- 19:14 GMT":       "2031-03-19",
		"Updated on: March 19, 2031 / 10:07 AM / Ellery":    "2031-03-19",
		"March 19, 20319:02 AM EST":                         "2031-03-19",
		"Ellery Institute | A policy brief | 19 March 2031": "2031-03-19",
		"Vaduz, 19 March 2031 · 4 min read":                 "2031-03-19",
		"The tall ship in the harbour on March 19, 2031":    "",
		"A ship sank on 19 March 2031 | Most read":          "",
		"Ann Orrick, who has read the letters since 2031":   "",
	} {
		t.Run(line, func(t *testing.T) {
			a := parse(t, "page.txt", "The strait reopens for fishing boats\n\n"+line+"\n\nFishing boats may pass the strait again, officials of both sides said. The first of them are expected to sail before the end of the week.\n")
			if got := string(a.Published.Value); got != want {
				t.Errorf("published %q, want %q", got, want)
			}
		})
	}
}
