package words

import (
	"testing"

	"parley/model"
)

func TestBrief(t *testing.T) {
	tests := []struct{ value, want string }{
		{"2031-03-17/2031-03-23", "17–23 Mar 2031"},
		{"2031-03/2031-06", "Mar–Jun 2031"},
		{"2031-12-30/2032-01-02", "30 Dec 2031–2 Jan 2032"},
		{"2020/2022", "2020–2022"},
		{"2031-03-17/2031-04-17", "17 Mar–17 Apr 2031"},
		{"2025~", "~2025"}, {"2025?", "2025?"}, {"2031-05-13", "13 May 2031"}, {"2031/..", "from 2031"},
	}
	for _, tt := range tests {
		if got := Brief(model.Date{Value: model.Maybe(tt.value)}); got != tt.want {
			t.Errorf("Brief(%s) = %q, want %q", tt.value, got, tt.want)
		}
	}
}

func TestDateSaysHowItIsKnown(t *testing.T) {
	tests := []struct {
		date model.Date
		want string
	}{
		{model.Date{Basis: model.Unknown}, "undated"},
		{model.Date{Basis: model.Unknown, Raw: "last\nmonth"}, "undated; the text says “last month”"},
		{model.Date{Value: "2020-08-28", Basis: model.Stated}, "28 Aug 2020"},
		{model.Date{Raw: "on Wednesday", Value: "2020-08-26", Basis: model.Derived, Anchor: "published 2020-08-28"},
			"26 Aug 2020 (derived: “on Wednesday”, published 2020-08-28)"},
		{model.Date{Value: "2025~", Basis: model.Inferred}, "about 2025 (inferred)"},
	}
	for _, tt := range tests {
		if got := Date(tt.date); got != tt.want {
			t.Errorf("Date(%+v) = %q, want %q", tt.date, got, tt.want)
		}
	}
}

func TestExtractIsBounded(t *testing.T) {
	a := &model.Article{Text: "one  two\nthree é end"}
	all := model.Span{End: len(a.Text)}
	if got := Extract(a, all, 100); got != "one two three é end" {
		t.Errorf("%q", got)
	}
	if got := Extract(a, all, 16); got != "one two three …" {
		t.Errorf("%q", got)
	}
}

func TestTheUsersWordShows(t *testing.T) {
	a := &model.Article{ID: "a", Text: "It was old, the clerk said."}
	c := &model.Corpus{Articles: []*model.Article{a}, Actors: []model.Actor{{ID: "k", Name: "Ana  Kesten"}, {ID: "l", Name: "Ana Kesten"}}}
	c.Index()
	st := &model.Statement{Article: "a", Source: &model.Span{Start: 12, End: 21}, Basis: model.SpeakerByUser, Why: model.Reasons{Speaker: "corrections.csv"}}
	if got := Speaker(c, st) + "; " + Found(c, st); got != "speaker unknown; user: corrections.csv" {
		t.Error(got)
	}
	st.Speaker = "k"
	if got := Speaker(c, st) + "; " + Found(c, st); got != "Ana  Kesten; user: corrections.csv" {
		t.Error(got)
	}
	for i, want := range []string{"Ana Kesten · Vesk", "Ana Kesten"} {
		if got := Named(&c.Actors[i], map[model.ActorID]string{"k": "Vesk"}); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
