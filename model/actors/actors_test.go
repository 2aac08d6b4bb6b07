package actors

import (
	"slices"
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
)

// article makes an analysed document of the paragraphs.
func article(t testing.TB, paragraphs ...string) *language.Document {
	t.Helper()
	a := &model.Article{ID: "test"}
	for _, p := range paragraphs {
		start := len(a.Text)
		a.Text += p + "\n\n"
		a.Paragraphs = append(a.Paragraphs, model.Span{Start: start, End: start + len(p)})
	}
	a.Index()
	doc, err := language.Analyse(a)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// mentions writes the mentions of every actor as "kind: form text, …".
func mentions(doc *language.Document, c *model.Cast) []string {
	var out []string
	for _, a := range c.Actors {
		var parts []string
		for _, m := range a.Mentions {
			s := doc.Article.Slice(m.Span)
			if m.Form != model.ByName {
				s += "/" + string(m.Form)
			}
			parts = append(parts, s)
		}
		out = append(out, string(a.Kind)+": "+strings.Join(parts, ", "))
	}
	return out
}

func TestFind(t *testing.T) {
	for _, tc := range []struct {
		name string
		text string
		want []string // actors that must be there, as mentions gives them
		not  []string // texts that must be no mention
	}{
		{"title before a name", "Foreign Minister Tariq Velmora met Gen. Adaeze Brightwell on Monday. Velmora left early, and Brightwell stayed.",
			[]string{"person: Tariq Velmora, Velmora", "person: Adaeze Brightwell, Brightwell"}, []string{"Foreign", "Monday", "Gen."}},
		{"surname after honorific, misspelt", "Lena Marquardsen arrived on Friday. “We agree,” Ms. Marquardson said.",
			[]string{"person: Lena Marquardsen, Marquardson"}, nil},
		{"two of one surname", "Omar Delgani met Sana Delgani in the garden. Delgani was pleased.",
			[]string{"person: Omar Delgani", "person: Sana Delgani"}, []string{"Delgani"}},
		{"country and government", "Kenya sent troops. The Kenyan government said so. Kenya's soldiers left.",
			[]string{"country: Kenya, Kenya", "government: Kenyan government"}, nil},
		{"compound opened", "US-Taliban talks went on, and the Doha-based office closed.",
			[]string{"country: US", "group: Taliban"}, nil},
		{"capital that acts", "Nairobi has rejected the offer. The envoys met in Nairobi.",
			[]string{"government: Nairobi/metonym"}, nil},
		{"relations between capitals", "Ties between Doha and Amman have improved.",
			[]string{"government: Doha/metonym", "government: Amman/metonym"}, nil},
		{"capital as a place", "He flew from Amman to Doha and visited Cairo.", nil, []string{"Amman", "Doha", "Cairo"}},
		{"movement and its government", "The Taliban government met the Pakistani Taliban. The Taliban had agreed.",
			[]string{"government: Taliban government", "group: Pakistani Taliban", "group: Taliban, Taliban"}, nil},
		{"leader's administration", "Chilean President Rosa Valdivar spoke. The Valdivar administration had no comment. The administration is tired.",
			[]string{"government: Valdivar administration, administration/title"}, nil},
		{"government behind its patron", "Envoys met the U.S.-backed government in Baghdad.",
			[]string{"country: U.S.", "government: government in Baghdad"}, nil},
		{"acronym in parentheses", "The Rift Water Board (RWB) met. RWB is poor.",
			[]string{"organisation: Rift Water Board, RWB, RWB"}, nil},
		{"surname that is a place as well", "Joana Santos spoke on Friday. Santos was brief, and the crowd in Santos was small.",
			[]string{"person: Joana Santos, Santos"}, nil},
		{"capital behind an aside", "Cairo, for its part, has asked for time. Riyadh, which in May promised money, sent none.",
			[]string{"government: Cairo/metonym", "government: Riyadh/metonym"}, nil},
		{"capital that feels or is meant", "The step has alarmed Lima. They will talk with Quito. It was planned by Bogotá.",
			[]string{"government: Lima/metonym", "government: Quito/metonym", "government: Bogotá/metonym"}, nil},
		{"capital in a state of mind", "She said Hanoi was ready to wait. Manila was in touch with him.",
			[]string{"government: Hanoi/metonym", "government: Manila/metonym"}, nil},
		{"city that something happens to", "Cairo has grown. Lima lies by the sea. Rain in Quito and Bogotá stopped work. A Manila court sat.",
			nil, []string{"Cairo", "Lima", "Quito", "Bogotá", "Manila"}},
		{"honorifics of the world", "Tan Sri Halim Osman spoke. Halim left early.", []string{"person: Halim Osman, Halim"}, []string{"Tan Sri"}},
		{"middle surname", "Senator Inés Quiroga Maldonado spoke. Quiroga left early.", []string{"person: Inés Quiroga Maldonado, Quiroga"}, nil},
		{"another name", "General Omar Kodo Zalim, better known as Lupango, spoke. Lupango left early.",
			[]string{"person: Omar Kodo Zalim, Lupango, Lupango"}, nil},
		{"a deputy is not the minister", "Deputy Prime Minister Ana Kodo spoke. The prime minister of Kenya left.",
			[]string{"person: Ana Kodo"}, nil},
		{"bodies without a name", "Kenya denies it, and its foreign ministry said so. The embassy said nothing.",
			[]string{"organisation: foreign ministry/title", "organisation: embassy/title"}, nil},
		{"the only army of a state", "Kenya's army left. The army chief stayed, and the army said so.",
			[]string{"organisation: Kenya's army, army/title"}, nil},
		{"an army that is not the state's", "The Zalim Army left. Its men fled as the army fired.", nil, []string{"army"}},
		{"acronyms need their capitals", "It is who we are, and us.", nil, []string{"It", "who", "us", "is"}},
		{"body of a country", "A spokesman for Jordan's foreign ministry denied it.",
			[]string{"organisation: spokesman/title, Jordan's foreign ministry", "country: Jordan"}, nil},
		{"unnamed officials", "Kenyan officials said no. A senior Kenyan official agreed.",
			[]string{"unnamed: Kenyan officials", "unnamed: senior Kenyan official"}, nil},
		{"role back to a person", "Jordan's foreign minister, Samir Haddoun, spoke. The foreign minister then left.",
			[]string{"person: Jordan's foreign minister/title, Samir Haddoun, foreign minister/title"}, nil},
		{"an indefinite begins somebody new", "A Nordic diplomat said yes. A second diplomat said no. That diplomat left.",
			[]string{"unnamed: Nordic diplomat", "unnamed: second diplomat, diplomat"}, nil},
		{"another country's office", "Peru's deputy health minister spoke. Paraguay sent its public works minister.",
			[]string{"unnamed: Peru's deputy health minister", "unnamed: public works minister"}, nil},
		{"surname that is a given name as well", "Transport Secretary Ada Thomas spoke. Thomas was brief.", []string{"person: Ada Thomas, Thomas"}, nil},
		{"surname before its other bearer", "Ada Kodoma spoke. Kodoma was brief. Her brother Yusuf Kodoma, a tailor, left. Kodoma slept.",
			[]string{"person: Ada Kodoma, Kodoma", "person: Yusuf Kodoma"}, nil},
		{"acronym behind a comma", "The Rift Water Board, RWB, said so. RWB is poor. It met the Kodo Traders, UN, on Friday.",
			[]string{"organisation: Rift Water Board, RWB, RWB", "organisation: UN"}, nil},
		{"acronym that only its letters explain", "The National Grain Bureau met. The NGB said no.", []string{"organisation: National Grain Bureau, NGB"}, nil},
		{"acronym of two bodies", "The Rift Water Board met the Red Wolf Brigade. The RWB said no.", []string{"organisation: Rift Water Board", "organisation: RWB"}, nil},
		{"first word of a body's name", "Kodora Shipping Ltd cut rates. Kodora denied it, and shares of Kodora fell.", []string{"organisation: Kodora Shipping Ltd, Kodora, Kodora"}, nil},
		{"first word of a body and of a person", "The Tendaro Foundation was built by Lucia Tendaro. Tendaro spoke.", []string{"organisation: Tendaro Foundation", "person: Lucia Tendaro, Tendaro"}, nil},
		{"company by what it is", "Kodora Shipping Ltd cut rates. The company denied it. He kept the company of friends.", []string{"organisation: Kodora Shipping Ltd, company/title"}, nil},
		{"body by its apposition", "The Rift Alliance, a small lobby, spoke. The lobby left.", []string{"organisation: Rift Alliance, lobby/title"}, nil},
		{"one of two parties", "The Hill Party left the Green Kodora Party. The party slept.", []string{"organisation: Hill Party"}, []string{"party"}},
		{"ministry of any field", "The irrigation ministry said no. The premier's office denied it. An old ministry slept.",
			[]string{"organisation: irrigation ministry/title", "organisation: premier's office/title"}, nil},
		{"surname that stays with its first bearer", "Ada Kodoma spoke. Kodoma was brief. Yusuf Kodoma, a tailor, left. It rained. Kodoma slept. Yusuf Kodoma woke. Kodoma left.",
			[]string{"person: Ada Kodoma, Kodoma, Kodoma", "person: Yusuf Kodoma, Yusuf Kodoma"}, nil},
		{"surname with the title of one", "Captain Ada Kodoma spoke. Kodoma left. Dr. Yusuf Kodoma slept. It rained. It snowed. Dr. Kodoma woke. Captain Kodoma ran. Judge Kodoma sat.",
			[]string{"person: Ada Kodoma, Kodoma, Kodoma", "person: Yusuf Kodoma, Kodoma"}, nil},
		{"described with where they are", "A Nordic diplomat in Doha said no. Two sources in the party agreed. A trade official said in a statement that it rained.",
			[]string{"unnamed: Nordic diplomat in Doha", "unnamed: sources in the party", "unnamed: trade official"}, nil},
		{"a shadow is somebody else", "The transport secretary, Giles Thorbin, spoke. The shadow transport secretary left.",
			[]string{"person: transport secretary/title, Giles Thorbin", "unnamed: shadow transport secretary"}, nil},
		{"spokesman of an office, named behind it", "A spokesman for the governor, Pete Arbuckle, said so. The governor, Tilda Okafor, left.",
			[]string{"person: spokesman/title, Pete Arbuckle", "person: governor/title, governor/title, Tilda Okafor"}, nil},
		{"ranks before the apposed name", "A government spokesman, Brig. Gen. Adama Tolliver, said so. The spokesman left.",
			[]string{"person: government spokesman/title, Adama Tolliver, spokesman/title"}, nil},
		{"forms of address before the apposed name", "Its chairwoman, the Honourable Dame Harriet Lowin, said so.",
			[]string{"person: chairwoman/title, Harriet Lowin"}, nil},
		{"two roles of one", "The fisheries minister and chief negotiator, Rosa Quilpe, came.",
			[]string{"person: fisheries minister/title, chief negotiator/title, Rosa Quilpe"}, nil},
		{"field before the name", "Commissioner for Fisheries and Rural Affairs Evander Petrokis left. Secretary of State for Water Security Imogen Farthow spoke.",
			[]string{"person: Evander Petrokis", "person: Imogen Farthow"}, nil},
		{"office of state and field", "Minister of State for External Affairs Sunanda Kelmar spoke. Kelmar left.",
			[]string{"person: Sunanda Kelmar, Kelmar"}, nil},
		{"field before the comma", "The Minister for Mines and Blue Energy, Joseph Tavito, left.",
			[]string{"person: Minister for Mines and Blue Energy/title, Joseph Tavito"}, []string{"Minister for Mines"}},
		{"a country is no field", "The Minister of Kenya left.", []string{"country: Kenya"}, nil},
		{"apostrophe letters", "Rustem Yo‘ldosho spoke in Farg‘ona. “It is late,” Yo‘ldosho said.",
			[]string{"person: Rustem Yo‘ldosho, Yo‘ldosho"}, nil},
		{"an adjective before a country", "Landlocked Chad said it would pay. On Thursday Bolivia agreed.",
			[]string{"country: Chad", "country: Bolivia"}, nil},
		{"a possessive that owns nothing", "Kodoma's, which has shops, said sales fell.",
			[]string{"organisation: Kodoma's"}, nil},
		{"a possessive that owns something", "Ana Kodoma spoke. Kodoma's brother, who said so, left.",
			[]string{"person: Ana Kodoma, Kodoma"}, nil},
		{"capitals in a list", "Lima, Quito and Bogota said the plan was dead. Neither Baku nor Yerevan has signed.",
			[]string{"government: Lima/metonym", "government: Quito/metonym", "government: Bogota/metonym", "government: Baku/metonym", "government: Yerevan/metonym"}, nil},
		{"capitals that were asked", "Tunis and Rabat had been sounded out. Ankara did not comment. The ship was told to turn round by Athens.",
			[]string{"government: Tunis/metonym", "government: Rabat/metonym", "government: Ankara/metonym", "government: Athens/metonym"}, nil},
		{"deeds of capitals", "Lima, meanwhile, goes on building. Quito sees it otherwise. Oslo hosted an exhibition. Vienna goes dark.",
			[]string{"government: Lima/metonym", "government: Quito/metonym"}, []string{"Oslo", "Vienna"}},
		{"capitals with a mind", "Tallinn had no plans. It cost Lima three weeks. It was the letter that Hanoi had sent Quito this year. It is a claim Lusaka has long denied.",
			[]string{"government: Tallinn/metonym", "government: Lima/metonym", "government: Hanoi/metonym", "government: Quito/metonym", "government: Lusaka/metonym"}, nil},
		{"capitals without one", "Cairo has no metro. It took Lima Airport a week. The road Quito has always needed is built.", nil, []string{"Cairo", "Quito"}},
		{"told by what they know", "Two people familiar with the plan said no. A person with direct knowledge of the matter agreed. People with knowledge of Spanish came.",
			[]string{"unnamed: people familiar with the plan", "unnamed: person with direct knowledge of the matter"}, []string{"People", "People with knowledge of Spanish"}},
		{"a ministry by its capital", "The trade ministry in Lima denied it. The police in Quito left.",
			[]string{"organisation: trade ministry"}, nil},
		{"the seat of a lawmaker", "Rep. Ana Pell, R-Tucson, said no. Sen. Amos Roper, D-Las Piedras, said yes.",
			[]string{"person: Ana Pell", "person: Amos Roper"}, []string{"R-Tucson", "D-Las Piedras"}},
		{"two offices of one", "Deputy Premier and Minister of Health Losa Tamani spoke. The Deputy Premier left.",
			[]string{"person: Deputy Premier/title, Losa Tamani, Deputy Premier/title"}, nil},
		{"a rank is an office", "Gov. Tilda Marsh opened the dam. The governor left. The Tortuga governor stayed.",
			[]string{"person: Tilda Marsh, governor/title"}, nil},
		{"two of one rank", "Sen. Tilda Marsh met Sen. Amos Roper. The senator left.",
			[]string{"person: Tilda Marsh", "person: Amos Roper"}, []string{"senator"}},
		{"short forms of bodies", "The Nordic Relief Fund met. The Fund said no. The Ministry of Health agreed. The ministry left.",
			[]string{"organisation: Nordic Relief Fund, Fund/title", "organisation: Ministry of Health, ministry/title"}, nil},
		{"a bloc of two", "The Baltic Trade Union and the Nordic Trade League met. The bloc said no.",
			[]string{"organisation: Nordic Trade League"}, []string{"bloc/title"}},
		{"other names of bodies", "The Alliance of Northern States, or ANS, met. The ANS left.",
			[]string{"organisation: Alliance of Northern States, ANS, ANS"}, nil},
		{"particles behind the given name", "Khalfan bin Hamad Al Rashodi spoke.", []string{"person: Khalfan bin Hamad Al Rashodi"}, nil},
		{"a nickname inside a name", "Senator Miguel “Chepe” Arrieta spoke. Arrieta left. “No,” said Dolores ‘Lola’ Ibarrola, a baker.",
			[]string{"person: Miguel “Chepe” Arrieta, Arrieta", "person: Dolores ‘Lola’ Ibarrola"}, []string{"Chepe", "Lola"}},
		{"words in marks that are no nickname", "Miguel called it a “Great Day” Monday. Ana Kodo said “Never” and left.",
			[]string{"person: Miguel", "person: Ana Kodo"}, nil},
		{"particles of the world", "Johannes van den Heever met Chantal wa Kabongo. Secretary Kiptoo arap Maina left.",
			[]string{"person: Johannes van den Heever", "person: Chantal wa Kabongo", "person: Kiptoo arap Maina"}, nil},
		{"the name behind an office and what it is of", "Leader of the Opposition Marva Telemaque said no. Permanent Secretary in the Ministry of Lands Joyce Phiri-Banda left.",
			[]string{"person: Leader/title, Marva Telemaque", "person: Permanent Secretary/title, Joyce Phiri-Banda", "organisation: Ministry of Lands"}, nil},
		{"an office and what it is of without a name", "The Head of the Free Baltic Movement spoke. The Minister of Home Affairs and Public Order left.",
			[]string{"group: Free Baltic Movement"}, []string{"Public Order", "Baltic Movement"}},
		{"sources by their trade", "A banker who worked on the bond said no. “It shook,” said one fisherman. The shopkeeper, Lapo Dume, left.",
			[]string{"unnamed: banker", "unnamed: fisherman", "person: shopkeeper/title, Lapo Dume"}, nil},
		{"people who are no source", "He paid growers to leave, she said. They knew him as a baker who lied. The nurse slept. James Baker left.",
			[]string{"person: James Baker"}, []string{"growers", "baker", "nurse"}},
		{"counted people", "Three people who came said so. People say it rains. Two men in the hall agreed.",
			[]string{"unnamed: people"}, []string{"People"}},
		{"an official present", "An official present at the talks said no.", []string{"unnamed: official present at the talks"}, nil},
		{"capitals that see, do and are put somewhere", "Lima sees no reason to hurry. For years Quito looked away. That puts Oslo at odds with Hanoi. Muscat would rather do so itself.",
			[]string{"government: Lima/metonym", "government: Quito/metonym", "government: Oslo/metonym", "government: Hanoi/metonym", "government: Muscat/metonym"}, nil},
		{"capitals with a line, a chief and a say", "Ottawa's line has been firm. Bogotá's intelligence chief left. It is not for Prague to decide. She said Rabat ‘must not yield’.",
			[]string{"government: Ottawa/metonym", "government: Bogotá/metonym", "government: Prague/metonym", "government: Rabat/metonym"}, nil},
		{"capitals as sides", "The two sides, Lusaka and Harare, met. Talks between Kampala and the rebels failed. It was an offer Accra had never wanted.",
			[]string{"government: Lusaka/metonym", "government: Harare/metonym", "government: Kampala/metonym", "government: Accra/metonym"}, nil},
		{"capitals that open what states open", "Algiers shut its border crossings. Cairo shut its schools. Lima's police chief left.",
			[]string{"government: Algiers/metonym"}, []string{"Cairo", "Lima"}},
		{"places in spite of a verb", "Lima, where she was born, has changed. Oslo woke to snow. There were protests from Tunis to Rabat. The Quito line was cut.",
			nil, []string{"Lima", "Oslo", "Tunis", "Quito"}},
		{"the name told by its noun", "The trade body, Lantern Exporters, said no. Its treasurer, P.J. Holloway, agreed.",
			[]string{"organisation: trade body/title, Lantern Exporters", "person: treasurer/title, P.J. Holloway"}, nil},
		{"states that act", "Utah and Nevada, which share the lake, have agreed. Kerala has asked for help. The Bihar government blamed Assam.",
			[]string{"government: Utah/metonym", "government: Nevada/metonym", "government: Kerala/metonym", "government: Bihar government", "government: Assam/metonym"}, nil},
		{"states as places and teams", "Storms battered Ohio. Alberta beat Ontario. She was born in Utah. Virginia Woods spoke. Virginia refused.",
			[]string{"person: Virginia Woods"}, []string{"Virginia", "Ohio", "Alberta", "Ontario", "Utah"}},
		{"offices with capitals are no bodies", "The Chief of General Staff, Lt. Gen. Omar Delgani, met the Lantern House Press Officer, Ana Kodoma.",
			[]string{"person: Chief of General Staff/title, Omar Delgani", "organisation: Lantern House"}, []string{"General Staff", "Press Officer"}},
		{"ships and plans", "The trawler Lucia May followed the frigate BRP Almonte. The Lucia May sank. Plan B failed.",
			nil, []string{"Lucia May", "BRP Almonte", "Almonte", "Plan B"}},
		{"capitals that take a side or are stopped", "Pretoria has been a fierce critic of the war. That has not stopped Caracas from printing maps. Maputo's reading differs. Oslo was not amused.",
			[]string{"government: Pretoria/metonym", "government: Caracas/metonym", "government: Maputo/metonym", "government: Oslo/metonym"}, nil},
		{"what befalls a city", "Lima lost power. Athens faces another heatwave. Quito faces a difficult choice. Hanoi has lost patience.",
			[]string{"government: Quito/metonym", "government: Hanoi/metonym"}, []string{"Lima", "Athens"}},
		{"told by a tie", "His widow, Nomsa, said so. A member of the crew said no. Its deputy treasurer, P.J. Holloway, left.",
			[]string{"person: widow/title, Nomsa", "unnamed: member of the crew", "person: deputy treasurer/title, P.J. Holloway"}, nil},
		{"a ministry by its country behind it", "The defence ministry of Peru denied it. Peru's Ministry of Defence was firm. The Peruvian defence ministry left.",
			[]string{"organisation: defence ministry of Peru, Ministry of Defence, Peruvian defence ministry", "country: Peru, Peru"}, nil},
		{"ministries of two countries", "Oman's foreign ministry agreed. The foreign ministry of Qatar did not. The ministry of trade left.",
			[]string{"organisation: Oman's foreign ministry", "organisation: foreign ministry of Qatar"}, nil},
		{"a field behind the ministry", "Turkey's ministry of foreign affairs agreed. The Turkish foreign ministry said so.",
			[]string{"organisation: Turkey's ministry of foreign affairs, Turkish foreign ministry"}, nil},
		{"a court by its country behind it", "The Supreme Court of Kenya agreed. Kenya's Supreme Court said so.",
			[]string{"organisation: Supreme Court of Kenya, Supreme Court"}, nil},
		{"an army that is no state's", "An army of Kenya ants came. The ministry of silence agreed.", nil, []string{"army", "ministry"}},
		{"a ship and whom it is named after", "The ferry Alan Kodoma left. It is named after Alan Kodoma.",
			[]string{"person: Alan Kodoma"}, nil},
		{"several before a name", "Election Commissioners Dr Ana Kodoma and Omar Delgani left. People who want a man who says so came.",
			[]string{"person: Ana Kodoma", "person: Omar Delgani"}, []string{"People"}},
		{"the next of a list is no holder", "The chairman, Rosa Quilpe, and Adama Tolliver met.",
			[]string{"unnamed: chairman", "person: Rosa Quilpe"}, nil},
		{"demonyms are nobody", "The Kenyan people and the Afghan hills are far apart.", nil, []string{"Kenyan", "Afghan"}},
		{"news agency is no actor", "The minister told Reuters nothing.", nil, []string{"Reuters"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			doc := article(t, tc.text)
			got := mentions(doc, Find(doc))
			for _, w := range tc.want {
				if w = asTitles(w); !slices.Contains(got, w) {
					t.Errorf("no %q among %q", w, got)
				}
			}
			for _, n := range tc.not {
				for _, g := range got {
					_, list, _ := strings.Cut(g, ": ")
					if slices.Contains(strings.Split(list, ", "), n) {
						t.Errorf("%q is a mention: %q", n, g)
					}
				}
			}
		})
	}
}

// asTitles marks every mention of an unnamed actor as one by title.
func asTitles(s string) string {
	kind, list, _ := strings.Cut(s, ": ")
	if kind != string(model.Unnamed) {
		return s
	}
	var out []string
	for _, m := range strings.Split(list, ", ") {
		out = append(out, strings.TrimSuffix(m, "/title")+"/title")
	}
	return kind + ": " + strings.Join(out, ", ")
}

func TestNames(t *testing.T) {
	doc := article(t, "President Ana Kodoma of Peru visited Lake Volta, the University of Tartu and the Geneva Convention's home in Geneva.")
	var got []string
	for _, n := range Find(doc).Names {
		got = append(got, doc.Article.Slice(n.Span)+"/"+string(n.Kind))
	}
	want := []string{"Ana Kodoma/person", "Peru/place", "Lake Volta/place", "University of Tartu/organisation", "Geneva Convention/other", "Geneva/place"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRoles(t *testing.T) {
	doc := article(t, "Then Kenyan army chief Joseph Wakolo resigned. His deputy, Miriam Otienga, the former defence minister, took over.")
	c := Find(doc)
	roles := map[string]string{}
	for _, a := range c.Actors {
		for _, r := range a.Roles {
			s := r.Text
			if r.Former {
				s += " (former)"
			}
			roles[a.Name] += s + ";"
		}
	}
	if roles["Joseph Wakolo"] != "Then Kenyan army chief (former);" || !strings.Contains(roles["Miriam Otienga"], "former defence minister (former);") {
		t.Errorf("roles %q", roles)
	}
}

func TestRelations(t *testing.T) {
	doc := article(t, "Ana Kodoma accused Tariq Velmora of theft. Tariq Velmora met Lena Brandauer. Ana Kodoma did not meet Lena Brandauer.",
		"The plan was backed by Ana Kodoma, and Rwanda's president, Jean Habimo, did nothing.")
	c := Find(doc)
	var got []string
	for _, a := range c.Actors {
		for _, r := range a.Related {
			got = append(got, a.Name+" "+r.Kind+" "+c.Actor(r.Actor).Name)
		}
	}
	slices.Sort(got)
	want := []string{
		"Ana Kodoma accuses Tariq Velmora", "Jean Habimo heads Rwanda",
		"Lena Brandauer met Tariq Velmora", "Tariq Velmora met Lena Brandauer",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// checkCast holds a cast to what everybody relies on: names and mentions lie
// in the text, no name overlaps another, no words are a mention of two actors,
// ids are unique.
func checkCast(t *testing.T, doc *language.Document, c *model.Cast) {
	t.Helper()
	text := doc.Article.Text
	end := 0
	for _, n := range c.Names {
		if n.Start < end || n.End <= n.Start || n.End > len(text) {
			t.Fatalf("name %v after %d in %d bytes", n.Span, end, len(text))
		}
		end = n.End
	}
	ids := map[model.ActorID]bool{}
	spans := map[model.Span]model.ActorID{}
	for _, a := range c.Actors {
		if ids[a.ID] || a.Name == "" || len(a.Mentions) == 0 {
			t.Fatalf("actor %q named %q with %d mentions", a.ID, a.Name, len(a.Mentions))
		}
		ids[a.ID] = true
		for _, m := range a.Mentions {
			if m.Start < 0 || m.End <= m.Start || m.End > len(text) || m.Why == "" {
				t.Fatalf("mention %v of %q in %d bytes, why %q", m.Span, a.ID, len(text), m.Why)
			}
			if other, taken := spans[m.Span]; taken {
				t.Fatalf("%q is a mention of %q and of %q", text[m.Start:m.End], a.ID, other)
			}
			spans[m.Span] = a.ID
		}
		for _, r := range a.Related {
			if c.Actor(r.Actor) == nil || r.Actor == a.ID || r.Sentence >= len(doc.Article.Sentences) {
				t.Fatalf("relation %+v of %q", r, a.ID)
			}
		}
	}
}

func TestSamplesHold(t *testing.T) {
	doc := article(t, sampleParagraphs(t)...)
	c := Find(doc)
	checkCast(t, doc, c)
	if len(c.Actors) < 50 {
		t.Errorf("only %d actors in the samples", len(c.Actors))
	}
}

func FuzzFind(f *testing.F) {
	f.Add("President A. B. Roe of the U.S.-backed government in Doha met Mr. O’Neil-Šimek (ABC) and the foreign minister, Mr.")
	f.Add("'s spokesman of the 's government")
	f.Add("Ministry of of, and the & the 's Government of the X-Y-Z administration between Doha-Amman and Cairo")
	f.Add("AD")
	f.Fuzz(func(t *testing.T, s string) {
		a := &model.Article{ID: "fuzz", Text: s, Paragraphs: []model.Span{{Start: 0, End: len(s)}}}
		a.Index()
		doc, err := language.Analyse(a)
		if err != nil {
			t.Fatal(err)
		}
		c := Find(doc)
		checkCast(t, doc, c)
		Join([]*model.Article{a}, []*model.Cast{c}, [][]model.Statement{nil}, nil)
	})
}
