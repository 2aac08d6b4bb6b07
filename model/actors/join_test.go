package actors

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parley/model"
)

// joined finds the actors of undated one-paragraph articles and joins them.
func joined(t testing.TB, overrides []Override, texts ...string) ([]model.Actor, []*model.Article) {
	t.Helper()
	undated := make([]dated, len(texts))
	for i, text := range texts {
		undated[i].text = text
	}
	return joinedOn(t, overrides, undated...)
}

// dated is the text of an article and the day of its publication, if known.
type dated struct{ day, text string }

// joinedOn does the same with dates. Everybody described counts as quoted.
func joinedOn(t testing.TB, overrides []Override, texts ...dated) ([]model.Actor, []*model.Article) {
	t.Helper()
	var articles []*model.Article
	var casts []*model.Cast
	var said [][]model.Statement
	for i, text := range texts {
		doc := article(t, text.text)
		doc.Article.ID = model.ArticleID(fmt.Sprint("a", i))
		doc.Article.Published.Value = model.Maybe(text.day)
		c := Find(doc, overrides...)
		var st []model.Statement
		for _, a := range c.Actors {
			if a.Kind == model.Unnamed {
				st = append(st, model.Statement{Speaker: a.ID})
			}
		}
		articles, casts, said = append(articles, doc.Article), append(casts, c), append(said, st)
	}
	all, rename := Join(articles, casts, said, overrides)
	for i, c := range casts {
		for _, a := range c.Actors {
			if id := rename[i][a.ID]; id == "" && a.Kind != model.Unnamed && a.Mentions[0].Form != model.ByTitle {
				t.Errorf("actor %q of article %d has no new id", a.ID, i)
			}
		}
	}
	return all, articles
}

// spread writes every actor of the kind as its name and the articles it is in.
func spread(all []model.Actor, kind model.ActorKind) []string {
	var out []string
	for _, a := range all {
		if a.Kind != kind {
			continue
		}
		var in []string
		for _, m := range a.Mentions {
			if !slices.Contains(in, string(m.Article)) {
				in = append(in, string(m.Article))
			}
		}
		out = append(out, a.Name+": "+strings.Join(in, " "))
	}
	slices.Sort(out)
	return out
}

func TestJoin(t *testing.T) {
	for _, tc := range []struct {
		name  string
		kind  model.ActorKind
		texts []string
		want  []string
	}{
		{"same full name", model.Person, []string{"Tariq Velmora spoke.", "Nobody asked Tariq Velmora."}, []string{"Tariq Velmora: a0 a1"}},
		{"one surname, two given names", model.Person, []string{"Tariq Velmora spoke.", "Lena Velmora left."}, []string{"Lena Velmora: a1", "Tariq Velmora: a0"}},
		{"one given name, two surnames", model.Person, []string{"Tariq Velmora spoke.", "Tariq Osmeni left."}, []string{"Tariq Osmeni: a1", "Tariq Velmora: a0"}},
		{"junior is another", model.Person, []string{"Mark Velmora spoke.", "Mark Velmora Jr. left."}, []string{"Mark Velmora Jr.: a1", "Mark Velmora: a0"}},
		{"bare surname", model.Person, []string{"Tariq Velmora spoke.", "President Velmora spoke."}, []string{"Tariq Velmora: a0 a1"}},
		{"bare surname of two", model.Person, []string{"Tariq Velmora spoke.", "Lena Velmora left.", "Dr. Velmora slept."},
			[]string{"Lena Velmora: a1", "Tariq Velmora: a0", "Velmora: a2"}},
		{"common surname", model.Person, []string{"Tariq Khan spoke.", "Mr. Khan slept."}, []string{"Khan: a1", "Tariq Khan: a0"}},
		{"spelling with an office in common", model.Person, []string{"Kenyan President Mehmood Velmora spoke.", "Kenyan President Mahmood Velmora left."},
			[]string{"Mehmood Velmora: a0 a1"}},
		{"spelling without evidence", model.Person, []string{"Mehmood Velmora spoke.", "Mahmood Velmora left."},
			[]string{"Mahmood Velmora: a1", "Mehmood Velmora: a0"}},
		{"article and hyphen of a surname", model.Person, []string{"Kenyan Foreign Minister Mutazem Idris al-Zahim spoke.", "Kenyan Foreign Minister Moatazem Elzahim left."},
			[]string{"Mutazem Idris al-Zahim: a0 a1"}},
		{"brothers", model.Person, []string{"Kenyan President Hassan Velmora spoke.", "Kenyan President Hussein Velmora left."},
			[]string{"Hassan Velmora: a0", "Hussein Velmora: a1"}},
		{"namesakes of one office", model.Person, []string{"Kenyan President Mohammed Velmora spoke.", "Kenyan President Mahmoud Velmora left."},
			[]string{"Mahmoud Velmora: a1", "Mohammed Velmora: a0"}},
		{"family name in front or behind", model.Person, []string{"South Korean Trade Minister Baek Seung-ho spoke.", "Seung Ho Baek, the South Korean trade minister, left."},
			[]string{"Baek Seung-ho: a0 a1"}},
		{"names the other way round without evidence", model.Person, []string{"Thomas Ormand spoke.", "Ormand Thomas left."},
			[]string{"Ormand Thomas: a1", "Thomas Ormand: a0"}},
		{"initials", model.Person, []string{"J. R. Velmora spoke.", "Jean Robert Velmora left."}, []string{"J. R. Velmora: a0 a1"}},
		{"initials of a frequent surname", model.Person, []string{"J. Khan spoke.", "Javed Khan left."}, []string{"J. Khan: a0", "Javed Khan: a1"}},
		{"short form of two longer ones", model.Person, []string{"Omar Khalid Velmora spoke.", "Omar Velmora slept.", "Omar Said Velmora left."},
			[]string{"Omar Khalid Velmora: a0", "Omar Said Velmora: a2", "Omar Velmora: a1"}},
		{"short form of one in office", model.Person,
			[]string{"Kenyan President Omar Khalid Velmora spoke.", "Omar Said Velmora left.", "Omar Velmora, the Kenyan president, slept."},
			[]string{"Omar Khalid Velmora: a0 a2", "Omar Said Velmora: a1"}},
		{"one name in two countries", model.Person, []string{"Kenyan President Omar Velmora spoke.", "Omar Velmora slept.", "Danish President Omar Velmora left."},
			[]string{"Omar Velmora: a0", "Omar Velmora: a1", "Omar Velmora: a2"}},
		{"given name with the office", model.Person, []string{"Kenyan Finance Minister Tariq Velmora spoke.", "Finance Minister Tariq left."},
			[]string{"Tariq Velmora: a0 a1"}},
		{"given name without the office", model.Person, []string{"Kenyan Finance Minister Tariq Velmora spoke.", "A Kenyan farmer, Tariq, left. Mr. Tariq is old."},
			[]string{"Tariq Velmora: a0", "Tariq: a1"}},
		{"given name of two in office", model.Person, []string{"Kenyan Finance Minister Tariq Velmora spoke.", "Danish Finance Minister Tariq Osmeni left.", "Finance Minister Tariq slept."},
			[]string{"Tariq Osmeni: a1", "Tariq Velmora: a0", "Tariq: a2"}},
		{"first of two surnames", model.Person, []string{"Chilean President Rosa Ibarguren Totaitive spoke.", "President Ibarguren left."},
			[]string{"Rosa Ibarguren Totaitive: a0 a1"}},
		{"surname misspelt, with the office", model.Person, []string{"Kenyan President Tariq Wanyonyi spoke.", "President Wanyoni left."}, []string{"Tariq Wanyonyi: a0 a1"}},
		{"surname misspelt, without", model.Person, []string{"Kenyan President Tariq Wanyonyi spoke.", "Mr. Wanyoni left."}, []string{"Tariq Wanyonyi: a0", "Wanyoni: a1"}},
		{"an office that changes hands", model.Person,
			[]string{"Kenyan Foreign Minister Ana Kodoma spoke.", "Kenyan Foreign Minister Lena Kodoma spoke. The foreign minister left.", "Foreign Minister Kodoma slept."},
			[]string{"Ana Kodoma: a0", "Kodoma: a2", "Lena Kodoma: a1"}},
		{"familiar form of a given name", model.Person, []string{"Joseph Velmora spoke.", "Joe Velmora left.", "Bob Velmora slept."}, []string{"Bob Velmora: a2", "Joseph Velmora: a0 a1"}},
		{"diacritics", model.Person, []string{"Jānis Bērzkalns spoke.", "Janis Berzkalns left."}, []string{"Jānis Bērzkalns: a0 a1"}},
		{"country by any name", model.Country, []string{"Turkey spoke up.", "Türkiye and Turkiye did not."}, []string{"Turkey: a0 a1"}},
		{"eras of a government", model.Government, []string{"The Taliban government spoke.", "The Afghan government of President Yusuf Velmora spoke."},
			[]string{"Afghan government: a1", "Taliban government: a0"}},
		{"capital and government", model.Government, []string{"Nairobi has rejected it.", "The Kenyan government said so."}, []string{"Kenyan government: a0 a1"}},
		{"group and its namesake", model.Group, []string{"The Taliban spoke.", "The Pakistani Taliban spoke."}, []string{"Pakistani Taliban: a1", "Taliban: a0"}},
		{"acronym", model.Organisation, []string{"The World Health Organization met.", "The WHO met."}, []string{"World Health Organization: a0 a1"}},
		{"acronym of two", model.Organisation, []string{"The Rift Water Board (RWB) met.", "The Red Wolf Brigade (RWB) met.", "The RWB met."},
			[]string{"RWB: a2", "Red Wolf Brigade: a1", "Rift Water Board: a0"}},
		{"acronym defined elsewhere", model.Organisation, []string{"The Rift Water Board (RWB) met.", "The RWB met."}, []string{"RWB: a0 a1"}},
		{"acronym of two, one beside longer words", model.Organisation,
			[]string{"The rural Kivu Workers Bank (RWB) met.", "The Red Wolf Brigade (RWB) met.", "The RWB met."},
			[]string{"Kivu Workers Bank: a0", "RWB: a2", "Red Wolf Brigade: a1"}},
		{"long form in two spellings", model.Organisation, []string{"The Rift Labour Centre (RLC) met.", "The Rift Labor Center met.", "The RLC met."},
			[]string{"RLC: a0 a1 a2"}},
		{"capital in the time of one leader", model.Government, []string{"The Kenyan government of President Yusuf Velmora spoke.", "Nairobi has rejected it."},
			[]string{"Kenyan government: a0 a1"}},
		{"capital in nobody's known time", model.Government,
			[]string{"The Taliban government spoke.", "The Afghan government of President Yusuf Velmora spoke.", "Kabul has rejected it."},
			[]string{"Afghan government: a1", "Kabul: a2", "Taliban government: a0"}},
		{"surname in another spelling, same scene", model.Person, []string{"Arben Hyseni met Dragana Lukic and the Rift Water Board.", "Arben Hiseni left. Dragana Lukic slept. The Rift Water Board met."},
			[]string{"Arben Hyseni: a0 a1", "Dragana Lukic: a0 a1"}},
		{"surname in another spelling, other scene", model.Person, []string{"Arben Hyseni met Dragana Lukic.", "Arben Hiseni left. Dragana Lukic slept."},
			[]string{"Arben Hiseni: a1", "Arben Hyseni: a0", "Dragana Lukic: a0 a1"}},
		{"bare surname in another spelling, same scene", model.Person,
			[]string{"Arben Hyseni met Dragana Lukic and the Rift Water Board in Kenya.", "Mr. Hiseni left Kenya. Dragana Lukic slept. The Rift Water Board met."},
			[]string{"Arben Hyseni: a0 a1", "Dragana Lukic: a0 a1"}},
		{"given names alike, same scene", model.Person, []string{"Sajid Hyseni met Dragana Lukic and the Rift Water Board.", "Sajad Hyseni left. Dragana Lukic slept. The Rift Water Board met."},
			[]string{"Dragana Lukic: a0 a1", "Sajad Hyseni: a1", "Sajid Hyseni: a0"}},
		{"article of a surname and spelling, same scene", model.Person, []string{"Hany El-Sawaf met Dragana Lukic and the Rift Water Board.", "Hani al-Sawwaf left. Dragana Lukic slept. The Rift Water Board met."},
			[]string{"Dragana Lukic: a0 a1", "Hany El-Sawaf: a0 a1"}},
		{"president and farmer", model.Person, []string{"Kenyan President Omar Velmora spoke.", "Omar Velmora, a Kenyan farmer, spoke.", "Kenyan farmer Omar Velmora left."},
			[]string{"Omar Velmora: a0", "Omar Velmora: a1 a2"}},
		{"first of a hyphenated surname", model.Person, []string{"Rosa Ibarguren-Totaitive spoke.", "Rosa Ibarguren left."}, []string{"Rosa Ibarguren-Totaitive: a0 a1"}},
		{"hyphenated given name", model.Person, []string{"Mr. Baek Seung-ho spoke.", "Mr. Baek Seung left."}, []string{"Baek Seung-ho: a0", "Baek Seung: a1"}},
		{"country or people in front", model.Organisation, []string{"The Kenyan Navy spoke.", "The Kenya Navy left."}, []string{"Kenyan Navy: a0 a1"}},
		{"navies of two countries", model.Organisation, []string{"The Kenyan Navy spoke.", "The Danish Navy left."}, []string{"Danish Navy: a1", "Kenyan Navy: a0"}},
		{"government called by its most used name", model.Government,
			[]string{"The Kenyan government spoke. The Kenyan government left. The Velmora government slept, said Kenyan President Yusuf Velmora."},
			[]string{"Kenyan government: a0"}},
		{"government apart from the group", model.Government,
			[]string{"The Taliban government spoke.", "The Afghan government of President Yusuf Velmora spoke.", "The Afghan government met the Taliban."},
			[]string{"Afghan government: a1 a2", "Taliban government: a0"}},
		{"government with a name of its own", model.Government, []string{"Myanmar's National Harmony Government spoke.", "The Myanmar government spoke.", "The National Harmony Government left."},
			[]string{"Myanmar government: a1", "National Harmony Government: a0 a2"}},
		{"a region's government is not the state's", model.Government, []string{"The Kurdistan Regional Government (KRG) spoke. Baghdad has rejected it."}, []string{"Baghdad: a0", "Kurdistan Regional Government: a0"}},
		{"a country whose name holds another's", model.Country, []string{"The Democratic People's Republic of Korea spoke. The Republic of Korea left."},
			[]string{"Democratic People's Republic of Korea: a0", "Republic of Korea: a0"}},
		{"body of the country that the article is about", model.Organisation, []string{"Kenya voted, Kenyan farmers said in Nairobi. The Supreme Court ruled. The City Council slept.", "Kenya's Supreme Court ruled.", "Kenyans in Nairobi and the rest of Kenya waited. The City Council slept."},
			[]string{"City Council: a0", "City Council: a2", "Supreme Court: a0 a1"}},
		{"body of one of two countries", model.Organisation, []string{"Kenya and Denmark, in Nairobi and Copenhagen, voted. The Supreme Court ruled.", "Kenya's Supreme Court ruled."},
			[]string{"Supreme Court: a0", "Supreme Court: a1"}},
		{"courts of two countries", model.Organisation, []string{"Kenya's Supreme Court ruled.", "India's Supreme Court ruled."},
			[]string{"Supreme Court: a0", "Supreme Court: a1"}},
		{"one name in two countries", model.Organisation, []string{"In Washington, the US Congress met. Congress voted.", "India voted. India's Congress won, and Congress members in India sang."},
			[]string{"Congress: a1", "US Congress: a0"}},
		{"officials of two countries", model.Unnamed, []string{"Kenyan officials said so.", "Officials from Kenya agreed. Kenyan officials left.", "Indian officials did not."},
			[]string{"Indian officials: a2", "Kenyan officials: a0 a1"}},
		{"one official is not another", model.Unnamed, []string{"A senior Kenyan official agreed.", "A senior Kenyan official disagreed."},
			[]string{"senior Kenyan official: a0", "senior Kenyan official: a1"}},
		{"holders of an office in two articles", model.Unnamed, []string{"Kenya's trade minister agreed.", "Kenya's trade minister disagreed."},
			[]string{"Kenya's trade minister: a0", "Kenya's trade minister: a1"}},
		{"two groups that one article tells apart", model.Unnamed, []string{"Some Kenyan officials agreed. Other Kenyan officials did not.", "Kenyan officials left."},
			[]string{"Kenyan officials: a0", "Kenyan officials: a0", "Kenyan officials: a1"}},
		{"some officials are not all", model.Unnamed, []string{"Kenyan officials agreed.", "Senior Kenyan officials disagreed."},
			[]string{"Kenyan officials: a0", "Senior Kenyan officials: a1"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			all, _ := joined(t, nil, tc.texts...)
			if got := spread(all, tc.kind); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestOverrides(t *testing.T) {
	texts := []string{"Kabul has rejected it.", "Kabul has rejected it.", "The Taliban government spoke."}
	all, _ := joined(t, []Override{{Name: "Taliban government", Alias: "Kabul", Only: "a1"}}, texts...)
	want := []string{"Kabul: a0", "Taliban government: a1 a2"}
	if got := spread(all, model.Government); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	all, _ = joined(t, []Override{{Name: "The General", Alias: "Tariq Velmora", Kind: model.Group}}, "Tariq Velmora spoke.")
	if len(all) != 1 || all[0].Name != "The General" || all[0].Kind != model.Group {
		t.Errorf("got %+v", all)
	}
}

func TestOverrideInTime(t *testing.T) {
	a := &model.Article{Published: model.Date{Value: "2021-09-01"}}
	for _, tc := range []struct {
		o    Override
		want bool
	}{
		{Override{}, true},
		{Override{From: "2021-08-15"}, true},
		{Override{To: "2021-08-14"}, false},
		{Override{From: "2021", To: "2021"}, true},
		{Override{Only: "other"}, false},
	} {
		if got := tc.o.Holds(a); got != tc.want {
			t.Errorf("%+v: got %v", tc.o, got)
		}
	}
}

func TestEraIsKept(t *testing.T) {
	all, _ := joined(t, nil, "The Kenyan government of President Yusuf Velmora spoke.", "Yusuf Velmora left.")
	for _, a := range all {
		if a.Kind == model.Government && a.Era != "yusuf-velmora" {
			t.Errorf("%s has the era %q", a.Name, a.Era)
		}
	}
}

func TestExpansions(t *testing.T) {
	for _, tc := range []struct{ text, acronym, want string }{
		{"fighters of the Northern Salvation Front (NSF) left", "NSF", "Northern Salvation Front"},
		{"the Department of Education and Science (DES) met", "DES", "Department of Education and Science"},
		{"Écoles-du-Sud Libres (ESL)", "ESL", "Écoles-du-Sud Libres"},
		{"UN World Food Programme (WFP)", "WFP", "World Food Programme"},
		{"the NSF (the Northern Salvation Front) left", "NSF", "Northern Salvation Front"},
		{"it left the north “(NSF)", "NSF", ""},
		{"((((NSF)", "NSF", ""},
		{"Ana Kodoma (NSF)", "NSF", ""},
		{"NSF (1999)", "NSF", ""},
	} {
		at := strings.Index(tc.text, tc.acronym)
		if got := expansionBeside(tc.text, model.Span{Start: at, End: at + len(tc.acronym)}, tc.acronym); got != tc.want {
			t.Errorf("%q: got %q, want %q", tc.text, got, tc.want)
		}
	}
}

func FuzzExpansions(f *testing.F) {
	f.Add("the Northern Salvation Front (", "NSF")
	f.Add("a “(- b", "AB")
	f.Fuzz(func(t *testing.T, text, acronym string) {
		if !isAcronym(acronym) {
			return
		}
		if got := expansionAtEnd(text, acronym); !strings.HasSuffix(strings.TrimSpace(text), got) {
			t.Errorf("%q is not at the end of %q", got, text)
		}
		expansionBeside(text, model.Span{Start: len(text), End: len(text)}, acronym)
	})
}

// TestJoinWhateverTheOrder joins the same articles in several orders.
func TestJoinWhateverTheOrder(t *testing.T) {
	texts := []string{
		"Omar Velmora slept.", "Kenyan President Omar Khalid Velmora spoke.", "Omar Said Velmora left.", "President Velmora spoke.",
		"Kenyan President Omar Vilmora spoke.", "The Rift Water Board met.", "The RWB met.", "The Rift Water Board (RWB) met.",
	}
	var want []string
	for shift := range texts {
		var names []string
		all, articles := joined(t, nil, append(slices.Clone(texts[shift:]), texts[:shift]...)...)
		for _, a := range all {
			var in []string
			for _, m := range a.Mentions {
				k := slices.IndexFunc(articles, func(x *model.Article) bool { return x.ID == m.Article })
				in = append(in, strings.TrimSpace(articles[k].Text))
			}
			slices.Sort(in)
			names = append(names, strings.Join(slices.Compact(in), " | "))
		}
		slices.Sort(names)
		if shift == 0 {
			want = names
		} else if !slices.Equal(names, want) {
			t.Errorf("from article %d on: got %q, want %q", shift, names, want)
		}
	}
}

// TestSurnamesAgree holds every joined person to one surname.
func TestSurnamesAgree(t *testing.T) {
	given := []string{"Tariq", "Lena", "Ana", "Jean", "Robert", "Richard", "Chris"}
	last := []string{"Velmora", "Osmeni", "Kodoma", "Brandauer", "Haddoun", "Marquardsen"}
	var texts []string
	for i := range 60 {
		g, l := given[i*5%len(given)], last[i*7%len(last)]
		texts = append(texts, fmt.Sprintf("%s %s met %s %s. %s left with %s.", g, l, given[i*3%len(given)], last[i*11%len(last)], l, g))
	}
	all, _ := joined(t, nil, texts...)
	for _, a := range all {
		surnames := map[string]bool{}
		for _, alias := range a.Aliases {
			if words := strings.Fields(alias); a.Kind == model.Person && len(words) > 1 {
				surnames[words[len(words)-1]] = true
			}
		}
		if len(surnames) > 1 {
			t.Errorf("%s has the surnames %v", a.Name, surnames)
		}
	}
}

func TestJoinIsStable(t *testing.T) {
	texts := sampleParagraphs(t)
	first, _ := joined(t, nil, texts...)
	again, _ := joined(t, nil, texts...)
	ids := map[model.ActorID]bool{}
	for i, a := range first {
		if a.ID != again[i].ID || a.Salience != again[i].Salience || !slices.Equal(a.Aliases, again[i].Aliases) {
			t.Fatalf("%q comes out as %q", a.ID, again[i].ID)
		}
		if ids[a.ID] {
			t.Fatalf("%q is there twice", a.ID)
		}
		ids[a.ID] = true
	}
}

func TestSound(t *testing.T) {
	for _, tc := range []struct {
		a, b string
		want bool
	}{
		{"mahmood", "mehmood", true}, {"qureshi", "quershi", true}, {"kiyani", "kayani", true}, {"mohammed", "muhammad", true},
		{"iran", "iraq", false}, {"austria", "australia", false}, {"niger", "nigeria", false}, {"ghani", "khan", false}, {"shaheen", "shah", false},
	} {
		if got := similar(tc.a, tc.b); got != tc.want {
			t.Errorf("similar(%q, %q) = %v", tc.a, tc.b, got)
		}
	}
}

// TestSilentOffice drops an office of which nothing is told but the name where
// its holder is named.
func TestSilentOffice(t *testing.T) {
	texts := []string{"Many farmers wrote to Kenya's prime minister.", "Kenyan Prime Minister Tariq Velmora spoke.", "Many farmers wrote to Denmark's prime minister."}
	var p press
	for i, text := range texts {
		doc := article(t, text)
		doc.Article.ID = model.ArticleID(fmt.Sprint("a", i))
		p.articles, p.casts, p.said = append(p.articles, doc.Article), append(p.casts, Find(doc)), append(p.said, nil)
	}
	all, _ := Join(p.articles, p.casts, p.said, nil)
	if got, want := spread(all, model.Unnamed), []string{"Denmark's prime minister: a2"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestJoinKinds joins names that the tagger took for two kinds.
func TestJoinKinds(t *testing.T) {
	said := func(kind model.ActorKind, name string, mentions int) *model.Actor {
		a := &model.Actor{ID: "x", Name: name, Aliases: []string{name}, Kind: kind}
		for i := range mentions {
			a.Mentions = append(a.Mentions, model.Mention{Span: model.Span{Start: i * (len(name) + 1), End: i*(len(name)+1) + len(name)}, Form: model.ByName, Why: "test"})
		}
		return a
	}
	for _, tc := range []struct {
		a, b *model.Actor
		want model.ActorKind // "" when they stay two
	}{
		{said(model.Person, "Sigrún Velmora", 4), said(model.Organisation, "Sigrun Velmora", 1), model.Person},
		{said(model.Person, "Sigrun Velmora", 1), said(model.Organisation, "Sigrún Velmora", 4), model.Organisation},
		{said(model.Person, "Sigrun Velmora", 3), said(model.Organisation, "Sigrun Velmora", 2), ""},
		{said(model.Person, "Velmora", 4), said(model.Organisation, "Velmora", 1), ""},
		{said(model.Person, "Velmora Institute", 4), said(model.Organisation, "Velmora Institute", 1), ""},
	} {
		var p press
		for i, a := range []*model.Actor{tc.a, tc.b} {
			id := model.ArticleID(fmt.Sprint("a", i))
			p.articles = append(p.articles, &model.Article{ID: id, Text: strings.Repeat(a.Name+" ", len(a.Mentions))})
			p.casts = append(p.casts, &model.Cast{Article: id, Actors: []model.Actor{*a}})
			p.said = append(p.said, nil)
		}
		all, _ := Join(p.articles, p.casts, p.said, nil)
		if joined := len(all) == 1; joined != (tc.want != "") || joined && all[0].Kind != tc.want {
			t.Errorf("%s %q and %s %q: got %d, %s", tc.a.Kind, tc.a.Name, tc.b.Kind, tc.b.Name, len(all), all[0].Kind)
		}
	}
}
