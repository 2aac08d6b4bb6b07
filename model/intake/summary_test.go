package intake

import (
	"slices"
	"strings"
	"testing"

	"parley/model"
)

// The points in which a page tells its news are body, and none is the title.
func TestSummaryStays(t *testing.T) {
	const title = "Ellery pier: Council votes to close gate as fishermen plan march"
	points := []string{"The mayor says the old pier will be closed in the autumn", "Fishermen tell reporters they will march on Friday"}
	const rest = "Live Reporting\nBy Lena Morrow\n\n18:05\nWe are pausing our coverage\n\n"
	for _, page := range []string{
		"News Sport Weather More\n" + title + "\nPublished 4 May 2031\nShare  Save\n\nKey points\n\n• " + strings.Join(points, "\n\n• ") + "\n\n" + rest,
		title + "\n\nAt a glance:\n\n" + strings.Join(points, "\n") + "\n\n",
		title + "\n4 May 2031\n\n- " + strings.Join(points, "\n- ") + "\n\n",
	} {
		a := parse(t, "a.txt", page+pierNews)
		if body := kept(a); a.Title.Value != title || len(body) != 4 || !slices.Equal(body[:2], points) {
			t.Errorf("%q:\ntitle %q, body %q", page, a.Title.Value, body)
		}
	}
}

// Lists of other stories and menus are none, above the text and below it.
func TestListsAreNoSummary(t *testing.T) {
	for _, list := range []string{
		"Most read\n• Ferry prices rise again in spring\n• Mayor says no to the new road\n",
		"Summary\nHome\nSport\nWeather\n",
		"* Bond of port falls to record low\n* Arrears twice as high as told\n",
		"• Home\n• Sport\n• Weather\n",
	} {
		a := parse(t, "a.txt", list+"Ellery pier to close for the winter\n4 May 2031\n\n"+pierNews+"\n"+list)
		if body := kept(a); a.Title.Value != "Ellery pier to close for the winter" || len(body) != 2 {
			t.Errorf("%q: title %q, body %q", list, a.Title.Value, body)
		}
	}
}

// The initials of a paper behind the last full stop do not take its sentence away.
func TestSignature(t *testing.T) {
	for _, sign := range []string{"EG", "(END)", "– ELN", "EG/LM"} {
		a := parse(t, "a.txt", "Pier to close for the winter\n\n"+pierNews+"\nThe plan goes before the ministry on 25 August. "+sign+"\n\nGallery\n© Ellery Gazette 2031.\n")
		if body := kept(a); len(body) != 3 || body[2] != "The plan goes before the ministry on 25 August." {
			t.Errorf("%q: body %q", sign, body)
		}
	}
	a := parse(t, "a.txt", "Pier to close for the winter\n\n"+pierNews+"\nThe money comes from the IMF.\n")
	if body := kept(a); len(body) != 3 || body[2] != "The money comes from the IMF." {
		t.Errorf("a name that ends its sentence: body %q", body)
	}
}

// A ministry's letterhead names who issues, the line “STATEMENT ON …” is the title.
func TestLetterhead(t *testing.T) {
	a := parse(t, "a.txt", "REPUBLIC OF SANDRIA\nMINISTRY OF PORTS AND FISHERIES\nPress Office\n\nPress Release No. 7/2031\nEllery, 4 May 2031\n\n"+
		"STATEMENT ON THE CLOSURE OF THE OLD PIER\n\n"+pierNews+"\nEng. Tomas Oru drew the quay for Eng. Wint.\n\n1. No lorry will be let on the pier from 1 June.\n")
	body := kept(a)
	if a.Title.Value != "STATEMENT ON THE CLOSURE OF THE OLD PIER" || a.Outlet.Value != "MINISTRY OF PORTS AND FISHERIES" || a.Author.Value != "" || a.Kind != model.Release {
		t.Errorf("title %q, outlet %q, author %q, kind %s", a.Title.Value, a.Outlet.Value, a.Author.Value, a.Kind)
	}
	if len(body) != 4 || body[3] != "No lorry will be let on the pier from 1 June." {
		t.Errorf("body %q", body)
	}
}

// The line with the date may name who wrote the text.
func TestWriterBesideTheDate(t *testing.T) {
	for line, want := range map[string]string{
		"Ellery, 4 May 2031 | Interviewed by Lena Morrow": "Lena Morrow",
		"4 May 2031 | By Lena Morrow and Tomas Oru":       "Lena Morrow and Tomas Oru",
		"4 May 2031 | By the Harbour Desk":                "",
	} {
		a := parse(t, "a.txt", "Pier to close for the winter\n\n"+line+"\n\n"+pierNews)
		if a.Author.Value != want || a.Published.Value != "2031-05-04" {
			t.Errorf("%q: by %q, %s", line, a.Author.Value, a.Published.Value)
		}
	}
}

// A dateline without a year dates nothing, but its words are kept.
func TestDatelineWithoutYear(t *testing.T) {
	const report = "Pier to close for the winter\n\nELLERY, May 4 (Coastline News) - The council met on Tuesday and closed the old pier for the winter.\n\n"
	a := parse(t, "a.txt", report+pierNews)
	if p := a.Published; p.Raw != "May 4" || p.Value != "" || p.Basis != model.Unknown {
		t.Errorf("published %+v", p)
	}
	a = parse(t, "a.txt", report+pierNews+"\nUpdated: 6 May 2031\n")
	if p := a.Published; p.Raw != "6 May 2031" || p.Value != "2031-05-06" {
		t.Errorf("with a full date: %+v", p)
	}
}

// Bullets right above the text are body; titles and links are not.
func TestBulletsAboveTheText(t *testing.T) {
	for _, c := range []struct{ head, title, first string }{
		{"- The pier is to close for the winter\n- Fishermen plan a march on Friday\n\n", "", "The pier is to close for the winter"},
		{"Mayor says old pier will close in autumn\nPublished 4 May 2031\n\n", "Mayor says old pier will close in autumn", "The harbour council"},
		{"Pier to close for the winter\n4 May 2031\n\nRelated: Mayor Says Council Was Not Asked About Pier\n\n", "Pier to close for the winter", "The harbour council"},
	} {
		a := parse(t, "a.txt", c.head+pierNews)
		if body := kept(a); a.Title.Value != c.title || !strings.HasPrefix(body[0], c.first) {
			t.Errorf("%q: title %q, body %q", c.head, a.Title.Value, body)
		}
	}
}

// A row of links behind “Related:” goes, between sentences too; what follows it stays.
func TestLinksToOtherArticles(t *testing.T) {
	for _, links := range []string{"Related: What is a floating quay?   Who is Lena Morrow?", "Read more: Who owns the quay?", "See also: Why the quay sank"} {
		a := parse(t, "a.txt", "Pier to close for the winter\n\n4 May 2031\n\n"+pierNews+"\n"+links+"\n\n“We heard nothing,” said Tomas Oru, a fisherman, on Friday.\n")
		if body := kept(a); len(body) != 3 || !strings.HasPrefix(body[2], "“We heard") {
			t.Errorf("%q: body %q", links, body)
		}
	}
	a := parse(t, "a.txt", "Pier to close for the winter\n\n4 May 2031\n\n"+pierNews+"\nRelated: the ministry asked for a second report in May.\n")
	if body := kept(a); len(body) != 3 {
		t.Errorf("a sentence: body %q", body)
	}
}

// A byline beside the date names the writer below a deck of whole sentences too.
func TestBylineBelowADeck(t *testing.T) {
	const deck = "The mayor says it is not safe. The ministry would like to see the figures.\n\n"
	for line, want := range map[string]string{"By Lena Morrow and Tomas Oru": "Lena Morrow and Tomas Oru", "By land and sea": ""} {
		a := parse(t, "a.txt", "Pier to close for the winter\n\n"+deck+line+"\n4 May 2031   3 min read\n\n"+pierNews)
		if body := kept(a); a.Author.Value != want || len(body) != 3 {
			t.Errorf("%q: by %q, body %q", line, a.Author.Value, body)
		}
	}
}
