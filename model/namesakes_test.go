package model

import (
	"fmt"
	"maps"
	"testing"
)

func TestNamesakes(t *testing.T) {
	text := "Norland's Ministry of Tides wrote to the Ministry of Tides of Sudmark.\nThe minister left."
	a := &Article{ID: "a", Path: "x/a.txt", Text: text, Sentences: []Sentence{{Span: Span{0, 70}}, {Span: Span{71, len(text)}}}}
	b := &Article{ID: "b", Path: "x/b.txt", Text: "The Ministry of Tides met.", Sentences: []Sentence{{Span: Span{0, 26}}}}
	a.Index()
	b.Index()
	at := func(article ArticleID, start, end int) []Mention {
		return []Mention{{Article: article, Span: Span{start, end}, Form: ByName}}
	}
	c := &Corpus{Articles: []*Article{a, b}, Actors: []Actor{
		{ID: "m1", Name: "Ministry of Tides", Mentions: at("a", 10, 27)},
		{ID: "m2", Name: "Ministry  of tides", Mentions: at("a", 41, 58)},
		{ID: "m3", Name: "Ministry of Tides", Mentions: at("b", 4, 21)},
		{ID: "m4", Name: "Ministry of Tides", Country: "XV"},
		{ID: "vesk", Name: "Vesk", Kind: Country, Country: "XV"},
		{ID: "g1", Name: "Vesk government", Country: "XV", Era: "hul"},
		{ID: "g2", Name: "Vesk government", Country: "XV", Era: "ost", Roles: []Role{{Text: "rulers"}}},
		{ID: "hul", Name: "Mara Hul"}, {ID: "ost", Name: "Ost Front"},
		{ID: "n1", Name: "Nobody"}, {ID: "n2", Name: "Nobody"},
		{ID: "k1", Name: "Oster", Kind: Group, Mentions: at("a", 41, 58)}, {ID: "k2", Name: "Oster", Kind: Person, Mentions: at("a", 10, 27)},
	}}
	c.Index()
	want := map[ActorID]string{
		"m1": "“Norland's … wrote to the Ministry”", "m2": "“of Tides wrote to the … of Sudmark.”",
		"m3": "b.txt", "m4": "Vesk", "g1": "Mara Hul", "g2": "Ost Front", "n1": "no. 1", "n2": "no. 2", "k1": "group", "k2": "person",
	}
	if got := c.Namesakes(); !maps.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// BenchmarkNamesakes tells apart thirty thousand actors, of whom a third are
// called the same.
func BenchmarkNamesakes(b *testing.B) {
	c := &Corpus{}
	for i := range 30000 {
		id := fmt.Sprintf("%05d", i)
		a := &Article{ID: ArticleID(id), Path: "x/" + id + ".txt", Text: "The minister met the minister.", Sentences: []Sentence{{Span: Span{0, 30}}}}
		a.Index()
		c.Articles = append(c.Articles, a)
		name := "minister"
		if i%3 > 0 {
			name = "Person " + id
		}
		c.Actors = append(c.Actors, Actor{ID: ActorID(id), Name: name, Mentions: []Mention{{Article: a.ID, Span: Span{4, 12}}}})
	}
	c.Index()
	for b.Loop() {
		c.Namesakes()
	}
}
