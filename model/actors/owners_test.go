package actors

import (
	"strings"
	"testing"
)

// actorAt returns the name of the actor that has the longest mention from where
// the article says the words the last time; empty when none has.
func actorAt(t *testing.T, text, words string) string {
	t.Helper()
	doc := article(t, strings.Split(text, "\n")...)
	c := Find(doc)
	at := strings.LastIndex(doc.Article.Text, words)
	if at < 0 {
		t.Fatalf("%q does not say %q", text, words)
	}
	name, end := "", 0
	for _, a := range c.Actors {
		for _, m := range a.Mentions {
			if m.Start == at && m.End > end {
				name, end = a.Name, m.End
			}
		}
	}
	return name
}

// TestOwners checks whom a role with an owner means.
func TestOwners(t *testing.T) {
	for _, tc := range []struct{ text, words, want string }{
		{"Foreign Minister Ilda Maro of Angola spoke. The Swedish foreign minister left.", "Swedish", "Swedish foreign minister"},
		{"Foreign Minister Ilda Maro of Angola spoke. The Angolan foreign minister left.", "Angolan", "Ilda Maro"},
		{"Prime Minister Olav Brandt met farmers in Oslo. The prime minister of Hungary left.", "prime minister of", "prime minister"},
		{"Prime Minister Olav Brandt met farmers in Oslo. The prime minister left.", "prime minister left", "Olav Brandt"},
		{"The Moroccan interior minister left. Interior Minister Karim Zeroual of Tunisia stayed.", "Moroccan", "Moroccan interior minister"},
		{"The Kenyan president left. President Amos Ndiwa of Kenya came back.", "Kenyan", "Amos Ndiwa"},
		{"Governor Dale Hobart of Nevada spoke. The governor of Idaho left.", "governor of Idaho", "governor"},
		{"Governor Dale Hobart of Nevada spoke. The governor of Nevada left.", "governor of Nevada left", "Dale Hobart"},
		{"Mayor Ingrid Falk of Malmo spoke. The mayor of Aarhus left.", "mayor of", "mayor"},
		{"Army chief Sergio Baltar spoke. The Ugandan army chief left.", "Ugandan", "Ugandan army chief"},
		{"In Uganda, army chief Sergio Baltar spoke. The Ugandan army chief left.", "Ugandan", "Sergio Baltar"},
		{"Uganda and Togo met. Army chief Sergio Baltar spoke. The Ugandan army chief left.", "Ugandan", "Ugandan army chief"},
		{"Russian Foreign Minister Lev Tarko spoke. Moscow's foreign minister left.", "Moscow's foreign", "Lev Tarko"},
		{"President Ada Lund of the Teachers' Union spoke. The union's president left.", "president left", "Ada Lund"},
		{"Bolivia's president, Rosa Quispe, told President Luis Bento of Paraguay's plans. The Bolivian president left.", "Bolivian", "Rosa Quispe"},
		{"The spokesman for the Azure Front, Getu Lemma, told us. Its spokesman left. The navy spokesman came.", "spokesman left", "Getu Lemma"},
		{"The spokesman for the Azure Front, Getu Lemma, told us. The navy spokesman came. The spokesman left.", "spokesman left", "navy spokesman"},
		{"A spokesman for the Nile Union said no. The union's spokesman left.", "spokesman left", "Nile Union"},
		{"The spokesman for the movement, Hizbat Nural, said no.", "Hizbat", "Hizbat Nural"},
		{"It is late, said the head of its Lisbon office, Tesfu Woldu.", "head of", "Tesfu Woldu"},
		{"The governor of the province, Li Wenbo, spoke. The governor left.", "governor left", "Li Wenbo"},
		{"The governor of the province, Li Wenbo, spoke. The governor of a neighbouring province left.", "governor of", "governor"},
		{"The head of the hospital, Ana Ruiz, spoke. The head of the school left.", "head of", "head"},
		{"The head of the hospital, Ana Ruiz, spoke. The head of the hospital left.", "head of", "Ana Ruiz"},
		{"The leader of Kurdish rebels, Azad Barzan, spoke. The leader of the Turkmen rebels left.", "leader of the", "leader"},
		{"An official briefed on the talks said no.", "official", "official briefed on the talks"},
		{"President Paolo Conti of Italy spoke. The president of the bank left.", "president of the", "president"},
		{"President Paolo Conti of Italy spoke. The president of the country left.", "president of the", "Paolo Conti"},
		{"Mayor Ana Roth of Bonn spoke. The mayor of the city left.", "mayor of the", "Ana Roth"},
		{"Ana Roth, the head of the Kodora Board, spoke. The head of the agency left.", "head of the agency", "Ana Roth"},
		{"Union leader Tom Rigby spoke. The Conservative leader left.", "Conservative", "Conservative leader"},
		{"The then police chief Marco Vidal lied. Police chief Colonel Hana Brod spoke. The police chief left.", "police chief left", "Hana Brod"},
		{"President Rufus Teah, who succeeded President Momo Weah, spoke. The president left.", "president left", "Rufus Teah"},
	} {
		if got := actorAt(t, tc.text, tc.words); got != tc.want {
			t.Errorf("%q: %q is %q, want %q", tc.text, tc.words, got, tc.want)
		}
	}
}
