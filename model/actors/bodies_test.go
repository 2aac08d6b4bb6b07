package actors

import (
	"slices"
	"testing"

	"parley/model"
)

// Bodies that every state has are those of the country that the text gives them.
func TestBodiesOfCountries(t *testing.T) {
	for _, tc := range []struct {
		text string
		want []string
	}{
		{"The Labour Party of Malta won. The Labour Party was glad.", []string{"organisation: Labour Party of Malta, Labour Party"}},
		{"Barbados's Labour Party won. The Labour Party was glad.", []string{"organisation: Labour Party, Labour Party", "country: Barbados"}},
		{"The Labour Party of Malta met Britain's Labour Party.",
			[]string{"organisation: Labour Party of Malta", "organisation: Labour Party", "country: Britain"}},
		{"The Football Federation of Uganda met the Football Federation of South Sudan.",
			[]string{"organisation: Football Federation of Uganda", "organisation: Football Federation of South Sudan"}},
		{"The Football Federation of South Sudan met. The Football Federation said no.",
			[]string{"organisation: Football Federation of South Sudan, Football Federation"}},
		{"The Bank of Ghana said no. Ghana's Bank Authority agreed.",
			[]string{"organisation: Bank of Ghana", "organisation: Bank Authority", "country: Ghana"}},
	} {
		doc := article(t, tc.text)
		got := mentions(doc, Find(doc))
		slices.Sort(got)
		if want := slices.Sorted(slices.Values(tc.want)); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", tc.text, got, want)
		}
	}
}

// A party's name without its country in one article is not that of another state.
func TestJoinBodiesOfCountries(t *testing.T) {
	texts := []string{
		"The Labour Party of Malta won. The Labour Party was glad.", "New Zealand's Labour Party lost.", "Malta's Labour Party spoke.",
		"The Football Federation of Uganda met.", "Uganda Football Federation left.", "The Football Federation of Kenya met.",
	}
	var docs []*model.Article
	var casts []*model.Cast
	for i, text := range texts {
		doc := article(t, text)
		doc.Article.ID = model.ArticleID(rune('a' + i))
		docs, casts = append(docs, doc.Article), append(casts, Find(doc))
	}
	all, _ := Join(docs, casts, make([][]model.Statement, len(docs)), nil)
	var got []string
	for _, a := range all {
		if a.Kind == model.Organisation {
			in := ""
			for _, m := range a.Mentions {
				in += string(m.Article)
			}
			got = append(got, in)
		}
	}
	slices.Sort(got)
	if want := []string{"aac", "b", "de", "f"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
