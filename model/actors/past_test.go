package actors

import (
	"slices"
	"testing"

	"parley/model"
)

// TestPast checks whom a bare office means in an article of 2025.
func TestPast(t *testing.T) {
	tests := []struct {
		text string
		want bool // that the office is a mention of the person
	}{
		{"In 1998, Prime Minister Olga Redmond signed it. The prime minister said on Tuesday it was dead.", false},
		{"It was signed in June 2004 under Prime Minister Olga Redmond. The prime minister said so.", false},
		{"Prime Minister Olga Redmond signed the accord in 2003. The prime minister said on Tuesday it was dead.", false},
		{"Olga Redmond, the prime minister at the time, signed it. The prime minister said so.", false},
		{"One-time prime minister Olga Redmond was there. The prime minister said so.", false},
		{"Former prime minister Olga Redmond was there. The prime minister said so.", false},
		{"Prime Minister Olga Redmond, elected in 2022, signed it. The prime minister said so.", true},
		{"Prime Minister Olga Redmond said the accord signed in 2003 was dead. The prime minister said so.", true},
		{"The accord signed in 2003 is dead, Prime Minister Olga Redmond said. The prime minister left.", true},
		{"The rebels, who overthrew Prime Minister Olga Redmond, left. The prime minister said so.", false},
		{"After the killing of Prime Minister Olga Redmond the guards left. The prime minister said so.", false},
		{"Prime Minister Olga Redmond was toppled on Monday. The prime minister said so.", false},
		{"Soldiers tried to oust Prime Minister Olga Redmond. The prime minister said so.", true},
		{"Prime Minister Olga Redmond was not harmed. The prime minister said so.", true},
		{"Prime Minister Olga Redmond, who succeeded her aunt, spoke. The prime minister said so.", true},
		{"Prime Minister Colonel Olga Redmond spoke. The prime minister said so.", true},
		{"In 2025, Prime Minister Olga Redmond signed it. The prime minister said so.", true},
	}
	for _, tt := range tests {
		doc := article(t, tt.text)
		doc.Article.Published.Value = "2025-03-12"
		c := Find(doc)
		i := slices.IndexFunc(c.Actors, func(a model.Actor) bool { return a.Kind == model.Person })
		if i < 0 {
			t.Fatalf("%q: no person", tt.text)
		}
		byTitle := slices.ContainsFunc(c.Actors[i].Mentions, func(m model.Mention) bool {
			return m.Form == model.ByTitle && doc.Article.Slice(m.Span) == "prime minister" && m.Start > len(tt.text)/2
		})
		if byTitle != tt.want {
			t.Errorf("%q: mention of the person: %v, want %v", tt.text, byTitle, tt.want)
		}
	}
}
