package intake

import (
	"strings"
	"testing"

	"parley/model"
)

// pierNews stands below the heads of these tests as the body.
const pierNews = `The harbour council of Port Ellery decided on Tuesday to close the old pier for the winter. The mayor said that the planks were rotten and that nobody should walk on them.

Fishermen told the council that they had been promised a new pier for six years. Work is to begin in the spring, according to the mayor.
`

func TestAuthors(t *testing.T) {
	for _, c := range []struct{ head, foot, author string }{
		{"Pier to close for the winter\nLena Morrow\n3 March 2031 06.00 GMT\n\n", "", "Lena Morrow"},
		{"Pier to close for the winter\n\nLena Morrow\nPort Ellery - 03 MAR 2031 - 19:45 COT\n\n", "", "Lena Morrow"},
		{"Pier to close for the winter\n\nLena Morrow, Harbour Correspondent\n\n", "", "Lena Morrow"},
		{"Pier to close for the winter\n\nLena Morrow in Port Ellery and Tomas Vell in Sandria City\n\n", "", "Lena Morrow and Tomas Vell"},
		{"Pier to close for the winter\n\nLena Morrow and Tomas Vell\nin Port Ellery\n3 March 2031 - 08:15\n\n", "", "Lena Morrow and Tomas Vell"},
		{"Pier to close for the winter\n\nLena Morrow\nHarbour Correspondent\n\n", "", "Lena Morrow"},
		{"Pier to close for the winter\n\nMiddle East\n3 March 2031\n\n", "", ""},
		{"Pier to close for the winter\n\nBuenos Aires\n3 March 2031\n\n", "", ""},
		{"Pier to close for the winter\n\nLena Morrow\n\n", "", ""},
		{"", "\n(Reporting by Lena Morrow in Port Ellery and Tomas Vell in Sandria City; Editing by Ann Orrick)\n", "Lena Morrow and Tomas Vell"},
		{"", "\nReporting by Lena Morrow, Tomas Vell and Ann Orrick; editing by Jo Sandt\n", "Lena Morrow, Tomas Vell and Ann Orrick"},
		{"", "\nLena Morrow is a lecturer in harbour law at the University of Sandria\n", "Lena Morrow"},
		{"", "\nLena Morrow is waiting for the pier.\n", ""},
	} {
		a := parse(t, "a.txt", c.head+pierNews+c.foot)
		if a.Author.Value != c.author {
			t.Errorf("%q … %q: author %q (%s), want %q", c.head, c.foot, a.Author.Value, a.Author.Why, c.author)
		}
		if body := strings.Join(kept(a), " "); c.author != "" && strings.Contains(body, "Morrow") {
			t.Errorf("%q … %q: the writer's name is in the body", c.head, c.foot)
		}
	}
}

func TestNoteOnAKnownAuthor(t *testing.T) {
	a := parse(t, "a.txt", "A pier is a promise\n\nLENA MORROW\n3 March 2031\n\n"+pierNews+"\nLena Morrow was harbour master of Port Ellery from 2019 to 2023\n")
	if got := reasons(a); got[len(got)-1] != "author note: Lena Morrow was harbour master of Port Ellery from 2019 to 2023" {
		t.Errorf("omitted %q", got)
	}
}

func TestLabels(t *testing.T) {
	for _, c := range []struct {
		front string
		kind  model.ArticleKind
	}{
		{"EDITORIAL | ", model.Editorial},
		{"17.05.2031 | EDITORIAL | ", model.Editorial},
		{"Our view: ", model.Editorial},
		{"Opinion: ", model.Opinion},
		{"Comment · ", model.Opinion},
		{"GUEST COLUMN – ", model.Opinion},
		{"ANALYSIS – ", model.Report},
		{"Exclusive: ", model.Report},
		{"Exclusive: OPINION | ", model.Opinion},
		{"PRESS RELEASE: ", model.Release},
	} {
		a := parse(t, "a.txt", c.front+pierNews)
		if body := kept(a); len(body) != 2 || !strings.HasPrefix(body[0], "The harbour council") {
			t.Errorf("%q: body %q", c.front, body)
		}
		if a.Kind != c.kind {
			t.Errorf("%q: kind %s (%s), want %s", c.front, a.Kind, a.KindWhy, c.kind)
		}
	}
	for _, front := range []string{"Mayor: ", "Opinion polls – and there are many – say so. ", "Editorial-free "} {
		a := parse(t, "a.txt", front+pierNews)
		if body := kept(a); !strings.HasPrefix(body[0], front[:5]) {
			t.Errorf("%q: body %q", front, body)
		}
	}
}

func TestCitiesInFront(t *testing.T) {
	for _, front := range []string{
		"PORT ELLERY: ", "PORT ELLERY/SANDRIA CITY, March 3 (CNA) - ", "Sandria City, March 3, 2031 (CNA) — ", "OSLO: ",
	} {
		a := parse(t, "a.txt", "Pier to close for the winter\n\n"+front+pierNews+"\nTAGS / KEYWORDS: Port Ellery , Sandria\n")
		if body := kept(a); len(body) != 2 || !strings.HasPrefix(body[0], "The harbour council") || a.Kind != model.Report {
			t.Errorf("%q: kind %s, body %q", front, a.Kind, body)
		}
	}
}

func TestAuthorAtBothEnds(t *testing.T) {
	const body = "The strait has two governments and no pilot. Both of them should be ashamed of that by now. It is hard to see what they gain from it.\n\n"
	for _, tt := range []struct{ name, text, author string }{
		{"a name above, introduced below", "Two Governments, No Pilot\nOdile Vance-Marrash\n\n" + body + "Odile Vance-Marrash is a senior fellow at the harbour institute.\n", "Odile Vance-Marrash"},
		{"a date behind On", "The strait is shut\nBy Odile Vance On Oct 7, 2031\n\n" + body, "Odile Vance"},
		{"an account", "By: Odile Vance - Reporter / @ovance\n\n" + body, "Odile Vance"},
		{"what the writer covers", "The strait is shut\nBY ODILE VANCE\n\n" + body + "Odile Vance covers the harbour.\n", "ODILE VANCE"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := parse(t, "a.txt", tt.text)
			if a.Author.Value != tt.author {
				t.Errorf("author %q, want %q", a.Author.Value, tt.author)
			}
			if got := kept(a); len(got) != 1 {
				t.Errorf("body %q", got)
			}
		})
	}
}

// What stands behind the last sentence on its line makes it no headline.
func TestCreditBehindTheLastSentence(t *testing.T) {
	a := parse(t, "a.txt", wirePiece[:len(wirePiece)-len("(Reporting by Tomas Vell; Editing by Ann Orrick)\n")]+
		"Marrash is expected to raise the matter in the council in May, her office said. —WITH A REPORT FROM ANN ORRICK\n")
	if got := kept(a); len(got) != 5 || !strings.HasSuffix(got[4], "her office said.") {
		t.Errorf("body %q", got)
	}
}
