package timeline

import (
	"strings"
	"testing"

	"parley/model"
)

// corpus makes a corpus of articles of one sentence, each an event of the two
// actors on the given date.
func corpus(sentences []string, dates []model.Maybe) *model.Corpus {
	c := &model.Corpus{Actors: []model.Actor{{ID: "adeo", Name: "Adeo"}, {ID: "ruland", Name: "Ruland"}}}
	for i, s := range sentences {
		id := model.ArticleID(string(rune('a' + i)))
		c.Articles = append(c.Articles, &model.Article{ID: id, Text: s, Sentences: []model.Sentence{{Span: model.Span{End: len(s)}}}})
		c.Events = append(c.Events, model.Event{Article: id, Status: model.Happened, Actors: []model.ActorID{"adeo", "ruland"},
			Date: model.EventDate{Date: model.Date{Value: dates[i]}}})
	}
	c.Index()
	return c
}

func TestSameEvents(t *testing.T) {
	visit := "Adeo received a delegation from Ruland at the harbour."
	again := "The delegation of Ruland met Adeo near the harbour."
	for _, c := range []struct {
		name  string
		dates []model.Maybe
		want  int
	}{
		{"the same day", []model.Maybe{"2021-04-26", "2021-04-26"}, 1},
		{"one undated", []model.Maybe{"2021-04-26", ""}, 1},
		{"a day of the month", []model.Maybe{"2021-04-26", "2021-04"}, 1},
		{"other days", []model.Maybe{"2021-04-26", "2021-04-27"}, 0},
	} {
		got := SameEvents(corpus([]string{visit, again}, c.dates))
		if len(got) != c.want {
			t.Errorf("%s: got %+v", c.name, got)
		}
	}
	q := SameEvents(corpus([]string{visit, again}, []model.Maybe{"2021-04-26", ""}))[0]
	if !strings.Contains(q.For[0], "Adeo and Ruland") || !strings.Contains(q.For[1], "delegation") || q.Against[0] != "not both are dated" {
		t.Errorf("got %+v", q)
	}
	other := "Adeo sent seven lorries of flour across the bridge into Ruland."
	if got := SameEvents(corpus([]string{visit, other}, []model.Maybe{"2021-04-26", ""})); len(got) != 0 {
		t.Errorf("different words: got %+v", got)
	}
}

func TestDays(t *testing.T) {
	for v, want := range map[string]string{
		"2020":            "2020-01-01 2020-12-31",
		"2020-02":         "2020-02-01 2020-02-29",
		"2020-02-03~":     "2020-02-03 2020-02-03",
		"199X":            "1990-01-01 1999-12-31",
		"18XX":            "1800-01-01 1899-12-31",
		"2019-24":         "2019-12-01 2020-02-29",
		"2020-35":         "2020-07-01 2020-09-30",
		"../2020-11":      "0001-01-01 2020-11-30",
		"2014-02/2014-04": "2014-02-01 2014-04-30",
	} {
		first, last, ok := days(v)
		if got := first.edtf() + " " + last.edtf(); !ok || got != want {
			t.Errorf("%s: got %s, %v", v, got, ok)
		}
	}
	for _, v := range []string{"", "soon", "2020-13", "2021-02-30", "/"} {
		if _, _, ok := days(v); ok {
			t.Errorf("%q was read", v)
		}
	}
}

// A quotation belongs to the occasion that the sentence before names.
func TestOccasion(t *testing.T) {
	text := "Minister Adeo confirmed the visit in a post Sunday evening. “The guests arrived today,” Adeo wrote."
	st := []model.Statement{statement(text, "The guests arrived today,", "wrote", "adeo", 1)}
	doc := read(t, text, "")
	cast := &model.Cast{Article: "a", Actors: []model.Actor{{ID: "adeo", Mentions: []model.Mention{{Span: model.Span{Start: 9, End: 13}}}}}}
	cast.Index()
	_, events := Find(doc, cast, st)
	if st[0].Date.Raw != "Sunday evening" || st[0].Date.Value != "" {
		t.Errorf("statement: %+v", st[0].Date)
	}
	if len(events) != 2 || !strings.Contains(string(events[1].Date.Anchor), "Sunday evening") || events[1].Date.Value != "" {
		t.Errorf("events: %+v", events)
	}
}
