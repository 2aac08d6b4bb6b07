package intake

import (
	"reflect"
	"strings"
	"testing"

	"parley/model"
)

// parse makes an article of a text, as if it stood in a file of that name.
func parse(t *testing.T, name, text string) *model.Article {
	t.Helper()
	p, err := readerFor(name).read([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	a := newArticle(name, []byte(text), p)
	checkArticle(t, a)
	return a
}

// kept returns the paragraphs of the body with folded white space.
func kept(a *model.Article) []string {
	var out []string
	for _, p := range a.Paragraphs {
		out = append(out, strings.Join(strings.Fields(a.Slice(p)), " "))
	}
	return out
}

// reasons returns what is left out, each with its reason.
func reasons(a *model.Article) []string {
	var out []string
	for _, o := range a.Omitted {
		out = append(out, o.Reason+": "+strings.Join(strings.Fields(a.Slice(o.Span)), " "))
	}
	return out
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s:\n got %s\nwant %s", what, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
}

const wirePiece = `PORT ELLERY, Sandria, March 4, 2031 (Coastline News Agency) — The governments of Sandria and Velmora agreed on Tuesday to reopen the strait to fishing boats, officials of both sides said.

Foreign Minister Odile Marrash told reporters that the ships would sail “before the end of the week.” She gave no details, and her spokesman would not speak of the cost.

Velmora has accused its neighbour of closing the strait without notice. Sandria denies the accusation.

The talks, which are mediated by Norway, resume on Friday.

(Reporting by Tomas Vell; Editing by Ann Orrick)
`

const webPage = `Skip to content
Menu
Home | News | Politics | Sport

Search this site

Sandria and Velmora reopen the strait

By Tomas Vell
Published: 5 March 2031, 07:15 GMT
Share on Facebook | Share on X

The governments of Sandria and Velmora agreed on Tuesday to reopen the strait to
fishing boats, officials of both sides said. The first of them are expected to
sail before the end of the week.

Advertisement

“We have waited long enough,” said Foreign Minister Odile Marrash. She called on
both sides to keep the peace.

Photo: Ann Orrick / Coastline

The talks resume on Friday, according to the mediator.

Sign up for our newsletter and get the news from the strait every morning.

Related stories
Ferry fares rise again
What the fishermen want

Leave a comment
Your email address will not be published. Required fields are marked *
I hope that they sink each other. The ministers should be ashamed of themselves.

© 2031 The Ellery Gazette. All rights reserved.
`

const markdownPiece = `---
title: "Three days on the strait"
author: Ann Orrick
date: 2031-03-06
source: The Ellery Gazette
url: https://gazette.example/strait
---

# Three days on the strait

The boats went out before dawn. Nobody had told them that they could.

## Old quarrels

> We were promised a licence,
> said one of the skippers, and nobody has seen it since.

- Sandria wants a line in the middle of the water.
- Velmora wants the line that its grandfathers drew.

[Subscribe](https://gazette.example/subscribe)
`

func TestWirePiece(t *testing.T) {
	a := parse(t, "a.txt", wirePiece)
	same(t, "omitted", reasons(a), []string{
		"dateline: PORT ELLERY, Sandria, March 4, 2031 (Coastline News Agency) —",
		"author note: (Reporting by Tomas Vell; Editing by Ann Orrick)",
	})
	if len(a.Paragraphs) != 4 || a.Kind != model.Report || a.Author.Value != "Tomas Vell" || a.Outlet.Value != "Coastline News Agency" {
		t.Errorf("%d paragraphs, kind %s, author %q, outlet %q", len(a.Paragraphs), a.Kind, a.Author.Value, a.Outlet.Value)
	}
	want := model.Date{Raw: "March 4, 2031", Value: "2031-03-04", Basis: model.Stated, Anchor: "dateline"}
	if a.Published != want {
		t.Errorf("published %+v, want %+v", a.Published, want)
	}
}

func TestWebPage(t *testing.T) {
	a := parse(t, "a.txt", webPage)
	same(t, "body", kept(a), []string{
		"The governments of Sandria and Velmora agreed on Tuesday to reopen the strait to fishing boats, officials of both sides said. The first of them are expected to sail before the end of the week.",
		"“We have waited long enough,” said Foreign Minister Odile Marrash. She called on both sides to keep the peace.",
		"The talks resume on Friday, according to the mediator.",
	})
	if a.Title.Value != "Sandria and Velmora reopen the strait" || a.Author.Value != "Tomas Vell" || a.Published.Value != "2031-03-05" || a.Outlet.Value != "The Ellery Gazette" {
		t.Errorf("title %q, author %q, published %q, outlet %q", a.Title.Value, a.Author.Value, a.Published.Value, a.Outlet.Value)
	}
}

func TestMarkdown(t *testing.T) {
	a := parse(t, "a.md", markdownPiece)
	same(t, "body", kept(a), []string{
		"The boats went out before dawn. Nobody had told them that they could.",
		"We were promised a licence,",
		"said one of the skippers, and nobody has seen it since.",
		"Sandria wants a line in the middle of the water.",
		"Velmora wants the line that its grandfathers drew.",
	})
	got := []string{a.Title.Value, a.Author.Value, a.Outlet.Value, a.URL.Value, string(a.Published.Value), string(a.Published.Basis), a.Author.Why}
	same(t, "metadata", got, []string{"Three days on the strait", "Ann Orrick", "The Ellery Gazette", "https://gazette.example/strait", "2031-03-06", "stated", "front matter"})
}

func TestLayout(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"blank lines", "The talks began on Monday.\n\nThey ended on Friday.", []string{"The talks began on Monday.", "They ended on Friday."}},
		{"one line a paragraph", "The talks began on Monday at noon.\nThey ended on Friday without a result.", []string{"The talks began on Monday at noon.", "They ended on Friday without a result."}},
		{"odd breaks", "The talks began on Monday at noon.\nThe envoy has repeatedly accused\nVelmora of delay, while its government denies it.", []string{"The talks began on Monday at noon.", "The envoy has repeatedly accused Velmora of delay, while its government denies it."}},
		{"break after a small word", "The two sides met between\nSandria and Velmora on a ship.", []string{"The two sides met between Sandria and Velmora on a ship."}},
		{"hard wraps", "The governments of Sandria and Velmora met on\na ship in the strait on Tuesday. It was cold.\nThe talks lasted six hours, and nobody said a\nword about them.\n\nThe ministers went home by plane on Wednesday.\nThey will meet again.", []string{
			"The governments of Sandria and Velmora met on a ship in the strait on Tuesday. It was cold. The talks lasted six hours, and nobody said a word about them.",
			"The ministers went home by plane on Wednesday. They will meet again."}},
		{"headline is not glued", "Ministers meet on a ship\nThe ministers of both countries met on Tuesday on a ship in the strait.", []string{"The ministers of both countries met on Tuesday on a ship in the strait."}},
		{"list", "The sides agreed on these points, she said:\n- a line in the middle of the water;\n- a common licence for all boats.\n\nThe text is secret.", []string{"The sides agreed on these points, she said:", "a line in the middle of the water;", "a common licence for all boats.", "The text is secret."}},
		{"subheading", "The talks began on Monday at noon.\n\nWhat the skippers want\n\nThe skippers want licences, they say.", []string{"The talks began on Monday at noon.", "The skippers want licences, they say."}},
		{"dateline behind a headline of another story", "The ferry stopped on Monday at noon, its owner said. Ann Orrick retires from sailing the strait\t\t  GENEVA: The mediator said on Monday that the talks go on. Nobody was told where.", []string{
			"The ferry stopped on Monday at noon, its owner said. Ann Orrick retires from sailing the strait", "The mediator said on Monday that the talks go on. Nobody was told where."}},
		{"abbreviation at the end of a line", "The agreement was drafted by the U.S.\nand signed by both sides on Monday.", []string{"The agreement was drafted by the U.S. and signed by both sides on Monday."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { same(t, "body", kept(parse(t, "a.txt", tt.text)), tt.want) })
	}
}

// lead is a body long enough for furniture to be told from it.
const lead = "The ministers of both countries met on Tuesday, their offices said. They spoke for six hours about the strait. Nobody was told what was agreed."

func TestFurniture(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"date stamp", " date 2031-02-03 " + lead, "date: date 2031-02-03"},
		{"date and time", "February 3, 2031 13:35 IST " + lead, "date: February 3, 2031 13:35 IST"},
		{"dateline with agency", "OSLO (Coastline) - " + lead, "dateline: OSLO (Coastline) -"},
		{"dateline with region", "KYIV, Ukraine — " + lead, "dateline: KYIV, Ukraine —"},
		{"dateline with date", "Geneva, 4 March – " + lead, "dateline: Geneva, 4 March –"},
		{"dateline with colon", "KUALA LUMPUR: " + lead, "dateline: KUALA LUMPUR:"},
		{"unknown town in capitals", "LITTLE WENDON, Va. — " + lead, "dateline: LITTLE WENDON, Va. —"},
		{"search", "Search this site\n\n" + lead, "navigation: Search this site"},
		{"contact", lead + "\n• Ann Orrick can be reached at aorrick@gazette.example.", "contact: • Ann Orrick can be reached at aorrick@gazette.example."},
		{"comment policy", lead + "\nPlease read our comment policy first.", "comments: Please read our comment policy first."},
		{"writer", lead + "\n\nThe writer is a retired skipper. She writes on the sea.", "author note: The writer is a retired skipper. She writes on the sea."},
		{"newsletter", lead + "\n\nSubscribe to our newsletter to get the news of the strait.", "newsletter: Subscribe to our newsletter to get the news of the strait."},
		{"cookies", "We use cookies to improve your experience on our site.\n\n" + lead, "cookies: We use cookies to improve your experience on our site."},
		{"copyright", lead + "\n\n© 2031 The Ellery Gazette", "copyright: © 2031 The Ellery Gazette"},
		{"photo credit", "Photo: Ann Orrick/Coastline\n\n" + lead, "credit: Photo: Ann Orrick/Coastline"},
		{"market figures", "+ 4.20 + 1.35 -10.00 -27.00 + 24,823.00 " + lead, "figures: + 4.20 + 1.35 -10.00 -27.00 + 24,823.00"},
		{"share line", lead + "\n\nShare this:", "social: Share this:"},
		{"reading time", "3 min read\n\n" + lead, "navigation: 3 min read"},
		{"teaser", lead + "\n\nRead more: How the skippers live", "related: Read more: How the skippers live"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := parse(t, "a.txt", tt.text)
			same(t, "omitted", reasons(a), []string{tt.want})
			same(t, "body", kept(a), []string{lead})
		})
	}
}

func TestBodyStays(t *testing.T) {
	tests := []struct{ name, text string }{
		{"contact is news", lead + " Contact between the two capitals broke off in May."},
		{"subscription in a quotation", lead + " “Subscribe to our newsletter if you want to know,” she told the reporters."},
		{"one word in a quotation", lead + " “Next.” “Help.” “More.” Nobody moved, and the ministers went home."},
		{"date in the first sentence", "On 4 March 2031 the ministers met, and nobody knew. " + lead},
		{"speaker in capitals", "REPORTER: When will you meet again?\nMARRASH: " + lead},
		{"name and dash", "Odile Marrash — a former skipper — spoke first. " + lead},
		{"short last sentence", lead + " Few believe it."},
		{"books appear", lead + " Her memoir was first published in 2019."},
		{"more from the minister", lead + "\n\nMore from the minister is expected on Friday, her office said."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := reasons(parse(t, "a.txt", tt.text)); len(got) > 0 {
				t.Errorf("omitted %q", got)
			}
		})
	}
}

func TestPublished(t *testing.T) {
	tests := []struct{ name, text, value, anchor string }{
		{"none", lead, "", ""},
		{"date of an event", lead + " The war ended on 4 March 2019.", "", ""},
		{"stamp", " date 2031-02-03 " + lead, "2031-02-03", "the line “date 2031-02-03”"},
		{"label", "A headline of five words\n\nPublished: 3 Feb 2031, 07:15\n\n" + lead, "2031-02-03", "the line “Published:”"},
		{"label before update", "Updated: 4 Feb 2031\nPublished: 3 Feb 2031\n\n" + lead, "2031-02-03", "the line “Published:”; the text also states 2031-02-04"},
		{"foot", lead + "\n\nPublished in The Ellery Gazette, February 3rd, 2031", "2031-02-03", "the line “Published in The Ellery Gazette, February 3rd, 2031”"},
		{"teaser of another day", lead + "\n\nMore from Opinion\n\nWhy the strait matters\n22 Nov, 2024", "", ""},
		{"no year", "March 4 — " + lead, "", ""},
		{"ambiguous numbers", "Published: 03/04/2031\n\n" + lead, "", ""},
		{"plain numbers", "Published: 23/04/2031\n\n" + lead, "2031-04-23", "the line “Published:”"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := parse(t, "a.txt", tt.text).Published
			if string(d.Value) != tt.value || string(d.Anchor) != tt.anchor {
				t.Errorf("published %+v, want %q by %q", d, tt.value, tt.anchor)
			}
			if (d.Basis == model.Stated) != (tt.value != "") {
				t.Errorf("basis %q of %q", d.Basis, d.Value)
			}
		})
	}
}

func TestKind(t *testing.T) {
	const advice = "The strait must stay open. Both governments should know that by now. It is hard to see what they gain. A licence is vital for the skippers, and the ministers need to grant it. "
	tests := []struct {
		name, text string
		want       model.ArticleKind
	}{
		{"dateline", wirePiece, model.Report},
		{"attributions", lead + " The skippers, he said, are angry. Officials denied it.", model.Report},
		{"neutral summary", "The talks began in May. The ships stayed in port. The price of fish rose. The winter was cold.", model.Report},
		{"unsigned advice", advice + "The winter is near.", model.Editorial},
		{"signed advice", "By Ann Orrick\n\n" + advice, model.Opinion},
		{"first person", "I fished in the strait for years. My father did so too. " + advice, model.Opinion},
		{"writer's note", advice + "\n\nThe writer is a retired skipper.", model.Opinion},
		{"label", "OPINION\n\n" + lead, model.Opinion},
		{"editorial label", "EDITORIAL: " + lead, model.Editorial},
		{"press release", "FOR IMMEDIATE RELEASE\n\n" + lead, model.Release},
		{"statement", "Joint statement by the ministers of Sandria and Velmora\n\n" + lead, model.Release},
		{"too short", "Too short.", model.UnknownKind},
		{"label in the headline", "Opinion | The strait is ours\n\n" + lead, model.Opinion},
		{"path to the page", "The Ellery Gazette\nHome » Opinion » Leader\n5 March 2031\nThe strait is ours\n\n" + lead, model.Editorial},
		{"menu", "Home > News > Opinion > Sport > Weather > Jobs\n\n" + lead, model.Report},
		{"interview", "Q: Are you at war?\n\nA: No. I hope that we never will be.\n\nQ: When do you meet?\n\nA: I do not know. I would like to meet in May.", model.Report},
		{"first person in quotations", lead + " “I am tired,” she said. “My men are tired,” he said. “I know,” she answered.", model.Report},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if a := parse(t, "a.txt", tt.text); a.Kind != tt.want || a.KindWhy == "" {
				t.Errorf("kind %s (%s), want %s", a.Kind, a.KindWhy, tt.want)
			}
		})
	}
}

func TestAuthor(t *testing.T) {
	tests := []struct {
		name, text, want string
		basis            model.Basis
	}{
		{"byline", "A headline of five words\n\nBy Ann Orrick\n\n" + lead, "Ann Orrick", model.Stated},
		{"two authors", "A headline of five words\n\nBy Ann Orrick and Tomas van der Vell in Port Ellery\n\n" + lead, "Ann Orrick and Tomas van der Vell", model.Stated},
		{"role beside the name", "A headline of five words\n\nBy ANN ORRICK, Staff Writer\n\n" + lead, "ANN ORRICK", model.Stated},
		{"glued to date and dateline", "By Ann Orrick March 4, 2031 TANGIA: " + lead, "Ann Orrick", model.Stated},
		{"beside the date", "A headline of five words\nAnn Orrick\nMarch 3, 2031\n\n" + lead, "Ann Orrick", model.Inferred},
		{"contact line", lead + "\n\nAnn Orrick can be reached at ao@gazette.example.", "Ann Orrick", model.Stated},
		{"nobody named", "By our correspondent\n\n" + lead, "", model.Unknown},
		{"no byline", "By Tuesday the ministers had left, and nobody knew why. " + lead, "", model.Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if a := parse(t, "a.txt", tt.text); a.Author.Value != tt.want || a.Author.Basis != tt.basis {
				t.Errorf("author %+v, want %q, %s", a.Author, tt.want, tt.basis)
			}
		})
	}
}

func TestHeaderLines(t *testing.T) {
	a := parse(t, "a.txt", "Title: Ships in the strait\nAuthor: Ann Orrick\nSource: The Ellery Gazette\nDate: 3 February 2031\nURL: https://gazette.example/1\n\n"+lead)
	got := []string{a.Title.Value, a.Author.Value, a.Outlet.Value, string(a.Published.Value), a.URL.Value}
	same(t, "metadata", got, []string{"Ships in the strait", "Ann Orrick", "The Ellery Gazette", "2031-02-03", "https://gazette.example/1"})
	same(t, "body", kept(a), []string{lead})
}
