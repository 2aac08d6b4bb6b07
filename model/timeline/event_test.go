package timeline

import (
	"fmt"
	"strings"
	"testing"

	"parley/model"
)

// events writes what was found as “words = VALUE status order”, one a line.
func events(t *testing.T, text, published string) string {
	t.Helper()
	doc := read(t, text, published)
	_, found := Find(doc, nobody(doc), nil)
	var lines []string
	for _, e := range found {
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s = %s %s %s", e.Date.Raw, e.Date.Value, e.Status, e.Order)))
	}
	return strings.Join(lines, "\n")
}

func TestEvents(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The envoys met on Monday.", "on Monday = 2021-06-14 happened"},
		{"The envoys will meet on Friday.", "on Friday = 2021-06-18 expected"},
		{"The army is to leave by November this year.", "by November this year = ../2021-11 expected"},
		{"The truce has held since March 2021.", "since March 2021 = 2021-03/.. happened"},
		{"He served there from 2019 to 2020.", "from 2019 to 2020 = 2019/2020 happened"},
		{"Troops moved between March and May 2021.", "between March and May 2021 = 2021-03/2021-05 happened"},
		{"In 2006–07 the company had planned a dam.", "In 2006–07 = 2006/2007 background"},
		{"The delegation is likely to visit in about a month.", "in about a month = 2021-07~ expected"},
		{"The army denied that it shelled the port on Monday.", "on Monday = 2021-06-14 denied"},
		{"If the vote is held on Friday the party will boycott it.", "on Friday = 2021-06-18 conditional"},
		{"The premier said on Monday a vote will decide whether to leave.", "on Monday = 2021-06-14 happened"},
		{"The port might have been mined in late May.", "in late May = 2021-05-21~/2021-05-31~ happened"},
		{"A second round could follow as early as next week.", "next week = 2021-06-21/2021-06-27 expected"},
		{"The envoys met on May 3, 2021. The sides should leave on the same day.", "on May 3, 2021 = 2021-05-03 happened\non the same day = 2021-05-03? expected"},
		{"Troops were expected to leave by the end of April but did not.", "by the end of April = ../2021-04-30~ expected"},
		{"The May 3 accord was torn up.", ""},
		{"The envoys met on the Monday.", "Monday = 2021-06-14 happened"},
		{"The envoys agreed to a 48-hour truce.", ""},
		{"The road is now open to all.", ""},
		{"The 2016 vote was rigged.", ""},
		{"Subsequently, a truce was agreed.", "Subsequently =  happened subsequently"},
		{"Following the blast in the port, the army closed the road.", "Following the blast in the port =  happened following"},
		{"After all, the army closed the road.", ""},
	} {
		if got := events(t, c.text, published); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Relative dates of an undated article give events that stay open.
func TestUndatedEvents(t *testing.T) {
	if got, want := events(t, "The envoys met last month.", ""), "last month =  happened"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEventActors(t *testing.T) {
	text := "Ostania said that Velland shelled the port on Monday; Ruland kept silent."
	doc := read(t, text, published)
	cast := &model.Cast{Article: "a"}
	for _, name := range []string{"Ostania", "Velland", "Ruland"} {
		at := strings.Index(text, name)
		cast.Actors = append(cast.Actors, model.Actor{ID: model.ActorID(strings.ToLower(name)),
			Mentions: []model.Mention{{Article: "a", Span: model.Span{Start: at, End: at + len(name)}}}})
	}
	cast.Index()
	_, found := Find(doc, cast, nil)
	if len(found) != 1 || fmt.Sprint(found[0].Actors) != "[ostania velland]" {
		t.Errorf("got %+v", found)
	}
}

// statement makes a statement of text by its content and its cue.
func statement(text, content, cue string, speaker model.ActorID, sentence int) model.Statement {
	span := func(s string) model.Span {
		at := strings.Index(text, s)
		return model.Span{Start: at, End: at + len(s)}
	}
	c := span(cue)
	return model.Statement{Article: "a", Kind: model.Quote, Content: []model.Span{span(content)}, Cue: &c,
		Speaker: speaker, Sentence: sentence, Last: sentence}
}

func TestStatementDates(t *testing.T) {
	text := "“The road is open,” Governor Adeo said on Monday. “We mended it today,” he added. Others doubted it."
	st := []model.Statement{
		statement(text, "The road is open,", "said", "adeo", 0),
		statement(text, "We mended it today,", "added", "adeo", 1),
	}
	doc := read(t, text, published)
	found, _ := Find(doc, nobody(doc), st)
	if d := st[0].Date; d.Raw != "on Monday" || d.Value != "2021-06-14" || d.Basis != model.Derived {
		t.Errorf("first statement: %+v", d)
	}
	if d := st[1].Date; d.Value != "2021-06-14" || d.Basis != model.Inferred {
		t.Errorf("second statement: %+v", d)
	}
	if len(found) != 2 || found[1].EDTF != "2021-06-14" {
		t.Errorf("“today” inside the quotation: %+v", found)
	}
}
