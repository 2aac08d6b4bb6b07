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
