package actors

import "testing"

// TestPostnominals holds that letters behind a name are no part of it and nobody.
func TestPostnominals(t *testing.T) {
	for _, c := range []struct{ text, want, not string }{
		{"Kebede Worku (Eng.) said the dam was full.", "kebede-worku", "eng"},
		{"Jane Okoro, SC, told the court that the charge was void.", "jane-okoro", "sc"},
		{"Sir Alan Whitby KC MP said it would not.", "alan-whitby", "kc-mp"},
		{"Arben Kola (MP) said the law was bad.", "arben-kola", "mp"},
		{"Chief Ayodele Balogun (rtd), KCMG, said the church would stay.", "ayodele-balogun", "kcmg"},
		{"Sudan Airways Nile (SAN) said yes. SAN flies again.", "san", ""},
		{"Ratu Epeli Vosaicake said the land was his.", "epeli-vosaicake", "ratu-epeli-vosaicake"},
		{"Works were opened by Eng. Baraka Mrema.", "baraka-mrema", "eng-baraka-mrema"},
		{"ʻAmelia Fifita said the pier was closed.", "amelia-fifita", ""},
	} {
		ids := map[string]bool{}
		for _, a := range Find(article(t, c.text)).Actors {
			ids[string(a.ID)] = true
		}
		if !ids[c.want] || ids[c.not] {
			t.Errorf("%q: actors %v, want %q and not %q", c.text, ids, c.want, c.not)
		}
	}
}

// TestSeats holds that a seat stands for the body that sits there.
func TestSeats(t *testing.T) {
	for _, c := range []struct {
		text string
		same bool
		a, b string
	}{
		{"Luthuli House said the list was final. Pretoria said the law was clear.", false, "Luthuli House", "Pretoria"},
		{"Luthuli House said the list was final. The ANC met on Friday.", true, "Luthuli House", "ANC"},
		{"Zambia voted. State House denied it. The Zambian government agreed.", true, "State House", "Zambian government"},
		{"The White House said no. Washington said no more.", true, "White House", "Washington"},
		{"The Quirinale said no. Rome said yes.", false, "Quirinale", "Rome"},
	} {
		doc := article(t, c.text)
		who := map[string]string{}
		for _, a := range Find(doc).Actors {
			for _, m := range a.Mentions {
				who[doc.Article.Slice(m.Span)] = string(a.ID)
			}
		}
		if who[c.a] == "" || (who[c.a] == who[c.b]) != c.same {
			t.Errorf("%q: %q is %q, %q is %q", c.text, c.a, who[c.a], c.b, who[c.b])
		}
	}
}
